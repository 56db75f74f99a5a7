import { counted } from '../table.js';
import type { End } from './claim.js';
import type { Lookup } from './lookup.js';

interface Data {
  readonly search: {
    readonly hits: readonly {
      readonly entity: End & { readonly labels: readonly string[] };
      readonly kind: string;
      readonly isConfident: boolean;
      readonly matched: { readonly text: string };
      readonly score: number;
      readonly claims: number;
    }[];
    readonly isTruncated: boolean;
  };
}

/** `xiaojuren search` */
export const searchLookup: Lookup<Data> = {
  query: `query ($text: String!, $sound: Boolean!, $labels: [EntityLabel!], $first: Int!, $asOf: AsOf) {
  search(text: $text, sound: $sound, labels: $labels, first: $first, asOf: $asOf) {
    hits { entity { id name nameZh labels } kind isConfident matched { text property } score claims }
    isTruncated
  }
}`,
  shown: ({ search: { hits, isTruncated } }) => ({
    head: ['Id', 'Name', 'Chinese name', 'Matched', 'How', 'Claims'],
    rows: hits.map(({ entity, kind, isConfident, matched, claims }) => [
      entity.id,
      entity.name ?? '',
      entity.nameZh ?? '',
      matched.text,
      isConfident ? kind : `${kind}, a guess`,
      String(claims),
    ]),
    below: [`${counted(hits.length, 'hit')}${isTruncated ? '; there may be more (--first)' : ''}.`],
  }),
  csvNames: ['id', 'name', 'nameZh', 'labels', 'matched', 'kind', 'isConfident', 'score', 'claims'],
  csvRows: ({ search: { hits } }) =>
    hits.map(({ entity, matched, ...hit }) => ({
      ...hit,
      id: entity.id,
      name: entity.name,
      nameZh: entity.nameZh,
      labels: entity.labels.join('; '),
      matched: matched.text,
    })),
};
