import type { ClaimLine } from '../../src/lookup/claim-line.js';

/** An observation of 1 of an indicator about a programme, by a newspaper, with what a test wants otherwise. */
export const claimLine = (
  claim: string,
  {
    about = 'programme/x',
    labels = ['Programme'],
    of = 'indicator/x',
    source = 'source/x',
    tier = 'NEWS',
    publishedOn = null,
    ...properties
  }: {
    readonly about?: string;
    readonly labels?: readonly string[];
    readonly of?: string;
    readonly source?: string;
    readonly tier?: string | null;
    readonly publishedOn?: string | null;
    readonly [property: string]: unknown;
  } = {},
): ClaimLine => ({
  type: 'OBSERVATION',
  kind: 'ACTUAL',
  unit: 'ENTERPRISES',
  value: '1',
  ...(properties['type'] === undefined && { number: Number(properties['value'] ?? 1) }),
  ...properties,
  claim,
  from: { id: about, name: about, nameZh: null, labels },
  to: { id: of, name: of, nameZh: null, labels: ['Indicator'] },
  qualifiers: [],
  source: { id: source, title: null, publisher: null, url: null, publishedOn, tier },
  quotation: null,
});
