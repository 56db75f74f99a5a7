/** How claims are asked for and shown on the command line. */
import type { CsvRow } from '../print-answer.js';

/** The parts of a claim that are shown, as a GraphQL fragment. */
export const claimFragment = `fragment claim on Claim {
  claim type certainty value unit approximation locator validFrom validTo observedOn quotation
  from { id name nameZh } to { id name nameZh }
  qualifiers { name value }
  source { id title publisher publishedOn tier }
}`;

export interface End {
  readonly id: string;
  readonly name: string | null;
  readonly nameZh: string | null;
}

export interface Claim {
  readonly claim: string;
  readonly type: string;
  readonly certainty: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly approximation: string | null;
  readonly locator: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly observedOn: string | null;
  readonly quotation: string | null;
  readonly from: End;
  readonly to: End;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly source: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly tier: string | null;
  };
}

/** A name for people: in English, else in Chinese, else the id. */
export const nameOf = ({ id, name, nameZh }: End): string => name ?? nameZh ?? id;

/** A value with the words before it and its unit. */
export const valueOf = ({
  approximation,
  value,
  unit,
}: Pick<Claim, 'approximation' | 'value' | 'unit'>): string =>
  [wordsOf(approximation), value, unit === 'TEXT' || unit === 'DATE' ? null : wordsOf(unit)]
    .filter((part) => part !== null)
    .join(' ');

/** A constant of the model as words: `MORE_THAN` is `more than`. */
const wordsOf = (constant: string | null): string | null =>
  constant?.toLowerCase().replaceAll('_', ' ') ?? null;

/** What a claim says, in one line. */
export const saying = (claim: Claim): string => {
  const qualifiers = claim.qualifiers.map(({ value }) => value).join(', ');
  const said =
    claim.value === null
      ? `${nameOf(claim.from)} ${claim.type} ${nameOf(claim.to)}`
      : `${nameOf(claim.from)}: ${nameOf(claim.to)} = ${valueOf(claim)}`;
  return qualifiers === '' ? said : `${said} (${qualifiers})`;
};

/** When it was so, as the source dates it; empty when it does not. A time that was asked about and is not certain is said. */
export const datesOf = ({
  validFrom,
  validTo,
  observedOn,
  certainty,
}: Pick<Claim, 'validFrom' | 'validTo' | 'observedOn' | 'certainty'>): string => {
  const dates = [
    validFrom === null ? null : `from ${validFrom}`,
    validTo === null ? null : `until ${validTo}`,
    validFrom === null && validTo === null && observedOn !== null ? `observed ${observedOn}` : null,
    certainty === 'POSSIBLE' ? '(possible)' : null,
  ];
  return dates.filter((part) => part !== null).join(' ');
};

/** Where a claim was read: who published it, when, of which tier, and the place in it. */
export const placeOf = ({ source, locator }: Pick<Claim, 'source' | 'locator'>): string =>
  [source.publisher ?? source.title ?? source.id, source.publishedOn, source.tier, locator]
    .filter((part) => part !== null)
    .join(', ');

/** The columns that a claim has in CSV. */
export const claimNames = [
  'claim',
  'type',
  'from',
  'fromName',
  'fromNameZh',
  'to',
  'toName',
  'toNameZh',
  'qualifiers',
  'approximation',
  'value',
  'unit',
  'validFrom',
  'validTo',
  'observedOn',
  'certainty',
  'source',
  'sourceTitle',
  'publisher',
  'publishedOn',
  'tier',
  'locator',
  'quotation',
] as const;

/** A claim as a row of CSV; what is null is an empty cell. */
export const claimRow = (claim: Claim): CsvRow => {
  const { from, to, source, qualifiers, ...own } = claim;
  return {
    ...own,
    from: from.id,
    fromName: from.name,
    fromNameZh: from.nameZh,
    to: to.id,
    toName: to.name,
    toNameZh: to.nameZh,
    qualifiers: qualifiers.map(({ name, value }) => `${name}=${value}`).join('; '),
    source: source.id,
    sourceTitle: source.title,
    publisher: source.publisher,
    publishedOn: source.publishedOn,
    tier: source.tier,
  };
};
