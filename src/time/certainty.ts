import { parsePartialDate, type PartialDate } from './partial-date.js';

/** When a claim says that something was so; partial dates as stored. */
export interface Validity {
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly observedOn?: string | null | undefined;
}

/**
 * How a claim extends in time beyond the dates it gives.
 * - `state`: lasts between its bounds; observed on a day it may have lasted before and after.
 * - `event`: happens once and has happened ever after, such as hosting a conference.
 * - `value`: a literal, such as a number; it is not yet there before its day, and may have changed after it.
 */
export type Nature = 'state' | 'event' | 'value';

/**
 * What a claim says about a time.
 * - CERTAIN: it was so at some time within it, by the words of the claim alone.
 * - POSSIBLE: it may have been; a bound is open or too coarse to tell.
 * - UNDATED: the claim has no date.
 * - NOT_YET, NO_LONGER: by this claim it was not so.
 */
export const certainties = ['CERTAIN', 'POSSIBLE', 'UNDATED', 'NOT_YET', 'NO_LONGER'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * What a claim says about the days of `asked`. Bounds are inclusive, a partial date covers its whole period, and a
 * coarse bound lies on one of its days, it is not known on which.
 *
 * With `asked` = [a, b], start, end and a day of observation known to lie within [s1, s2], [e1, e2] and [o1, o2]: NOT_YET
 * if b < s1, NO_LONGER if a > e2. In every case it had begun by the earliest of s2, o2 and e2 and was not over before the
 * latest of s1, o1 and e1: CERTAIN if the former is no later than b and the latter no earlier than a, else POSSIBLE. A
 * value stands for the whole of the period it is given for. Constant time.
 * @throws DATE_INVALID when a date of the claim is none, which the lint refuses.
 */
export const certaintyAt = (validity: Validity, nature: Nature, asked: PartialDate): Certainty => {
  const start = parsed(validity.validFrom);
  const end = parsed(validity.validTo);
  const seen = parsed(validity.observedOn);
  if (start === null && end === null && seen === null) return 'UNDATED';
  if (nature !== 'state') return ofMoment(start ?? seen ?? end, end, nature, asked);
  if (start !== null && asked.last < start.first) return 'NOT_YET';
  if (end !== null && asked.first > end.last) return 'NO_LONGER';
  return isSure(asked, [start, seen, end]) ? 'CERTAIN' : 'POSSIBLE';
};

/**
 * Whether wherever in these the beginning, a day of it and the end lie, some of the days asked about were between. Where no
 * order of days allows that (an end before the beginning), only a bound within the days asked about tells anything.
 */
const isSure = (asked: PartialDate, inOrder: readonly (PartialDate | null)[]): boolean => {
  const dates = inOrder.filter((date) => date !== null);
  const canBe = dates.every((date, place) => dates.slice(place).every((later) => date.first <= later.last));
  if (!canBe) return dates.some((date) => covers(asked, date));
  return dates.some(({ first }) => first >= asked.first) && dates.some(({ last }) => last <= asked.last);
};

const ofMoment = (
  start: PartialDate | null,
  end: PartialDate | null,
  nature: 'event' | 'value',
  asked: PartialDate,
): Certainty => {
  if (start === null) return 'UNDATED';
  if (asked.last < start.first) return 'NOT_YET';
  if (nature === 'event') return asked.last >= start.last ? 'CERTAIN' : 'POSSIBLE';
  if (end !== null && asked.first > end.last) return 'NO_LONGER';
  // It stands for its whole period, unless its end cuts that short, and lasts until its end where one is given.
  const least = end === null || end.last >= start.last ? start.last : start.first;
  const until = end !== null && end.first > least ? end.first : least;
  return asked.first <= until ? 'CERTAIN' : 'POSSIBLE';
};

const covers = (outer: PartialDate, inner: PartialDate): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

const parsed = (text: string | null | undefined): PartialDate | null =>
  text === null || text === undefined ? null : parsePartialDate(text);
