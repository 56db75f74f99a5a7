/**
 * Which of several claims is shown first: a written rule, never a vote. Pure.
 *
 * In this order: what a machine made comes last; a count that names its scope before one that leaves it open; a final list before any other, and one still open to objections last;
 * the better tier of the source; what a source prints before what was worked out; the later report; an exact figure before
 * a rounded one; the smaller claim id, so that the order is the same everywhere.
 */
import { enums } from '../model/enums.js';

export const preferenceRules = [
  'NOT_MACHINE_MADE',
  'SCOPE',
  'STAGE',
  'TIER',
  'PRINTED',
  'LATER_REPORT',
  'EXACT',
  'CLAIM_ID',
] as const;

/** The rule that decided, by its place in the list above. */
export type PreferenceRule = (typeof preferenceRules)[number];

export interface Weighed {
  readonly claim: string;
  readonly source: { readonly tier: string | null; readonly publishedOn: string | null };
  readonly scope?: unknown;
  readonly stage?: unknown;
  readonly approximation?: unknown;
  readonly derivation?: unknown;
}

const rank: Readonly<Record<PreferenceRule, (weighed: Weighed) => number | string>> = {
  NOT_MACHINE_MADE: ({ source }) => (source.tier === 'MACHINE_MADE' ? 1 : 0),
  SCOPE: ({ scope }) => (typeof scope === 'string' ? 0 : 1),
  STAGE: ({ stage }) => (stage === 'FINAL' ? 0 : stage === 'PUBLICISED' ? 2 : 1),
  TIER: ({ source }) => {
    const place = enums.SourceTier.findIndex((tier) => tier === source.tier);
    return place < 0 ? enums.SourceTier.length : place;
  },
  PRINTED: ({ derivation }) => (typeof derivation === 'string' ? 1 : 0),
  // Later first: the order of ISO dates as text, turned round; a period counts by its last date.
  LATER_REPORT: ({ source }) => -dayNumber(source.publishedOn),
  EXACT: ({ approximation }) => (typeof approximation === 'string' ? 1 : 0),
  CLAIM_ID: ({ claim }) => claim,
};

const dayNumber = (date: string | null): number =>
  Number(((date ?? '').split('/').at(-1) ?? '').replaceAll('-', '').padEnd(8, '0'));

/** The rule by which one claim comes before another, and which does: negative when the first, never 0. */
const compare = (a: Weighed, b: Weighed): [PreferenceRule, number] => {
  for (const rule of preferenceRules) {
    const [one, other] = [rank[rule](a), rank[rule](b)];
    if (one !== other) return [rule, one < other ? -1 : 1];
  }
  return ['CLAIM_ID', 0];
};

/** The claims in order of preference; the first is the preferred one. */
export const byPreference = <Claim extends Weighed>(claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => compare(a, b)[1]);

/** The rule that set one claim above another. */
export const decidingRule = (preferred: Weighed, other: Weighed): PreferenceRule =>
  compare(preferred, other)[0];
