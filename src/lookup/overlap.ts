/** When two facts that last were so at the same time. Pure. */
import { parsePartialDate } from '../time/partial-date.js';
import { natureOf } from './true-at.js';
import type { Fact } from './facts-of.js';

export interface Overlap {
  /** CERTAIN: on some day both were so. POSSIBLE: nothing that is known speaks against it. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
  /** The later of the two beginnings, as written; null when neither is known. */
  readonly from: string | null;
  /** The earlier of the two ends, inclusive; null when neither is known. */
  readonly until: string | null;
}

interface Span {
  /** Days on which it was surely so, first and last; null when there is none. */
  readonly sure: readonly [string, string] | null;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The time in which both facts were so, by the preferred beginning and end of each; null when that cannot have been, when the
 * two are of different types, and for what happens once. A fact was surely so from the earliest to the latest day that one of its
 * claims gives for it, coarse dates counting inwards: "2022" alone names no day of which that is sure. Where the ends of a
 * fact lie before its beginning, as of a post that was held twice, nothing is known of its days.
 */
export const overlapOf = (one: Fact, other: Fact): Overlap | null => {
  if (one.type !== other.type || natureOf(one.type) !== 'state') return null;
  const [a, b] = [spanOf(one), spanOf(other)];
  const from = later(a.start, b.start);
  const until = earlier(a.end, b.end);
  if (from !== null && until !== null && parsePartialDate(until).last < parsePartialDate(from).first)
    return null;
  const isSure = a.sure !== null && b.sure !== null && a.sure[0] <= b.sure[1] && b.sure[0] <= a.sure[1];
  return { certainty: isSure ? 'CERTAIN' : 'POSSIBLE', from, until };
};

const spanOf = ({ since, until, claims }: Fact): Span => {
  const dates = claims
    .flatMap(({ validFrom, validTo, observedOn }) => [validFrom, validTo, observedOn])
    .filter((date) => typeof date === 'string')
    .map((date) => parsePartialDate(date));
  const isTurned =
    since !== null && until !== null && parsePartialDate(until).last < parsePartialDate(since).first;
  if (isTurned) return { sure: null, start: null, end: null };
  const [first] = dates.map(({ last }) => last).toSorted();
  const last = dates
    .map((date) => date.first)
    .toSorted()
    .at(-1);
  const sure = first !== undefined && last !== undefined && first <= last ? ([first, last] as const) : null;
  return { sure, start: since, end: until };
};

const later = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b;
  return parsePartialDate(a).first >= parsePartialDate(b).first ? a : b;
};

const earlier = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b;
  return parsePartialDate(a).last <= parsePartialDate(b).last ? a : b;
};
