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
 * With `asked` = [a, b], start and end known to lie within [s1, s2] and [e1, e2]: NOT_YET if b < s1, NO_LONGER if a > e2,
 * CERTAIN if [s2, e1] meets [a, b] or one of the two ranges lies within it, else POSSIBLE. Constant time.
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
  const within = [start, end, seen].some((bound) => bound !== null && covers(asked, bound));
  return within || isSureWithin(asked, start, end) ? 'CERTAIN' : 'POSSIBLE';
};

/** Whether the days on which it surely was so, between both bounds, meet the days asked about. */
const isSureWithin = (asked: PartialDate, start: PartialDate | null, end: PartialDate | null): boolean => {
  if (start === null || end === null || start.last > end.first) return false;
  return start.last <= asked.last && end.first >= asked.first;
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
  if (covers(asked, start) || covers(start, asked)) return 'CERTAIN';
  return end !== null && isSureWithin(asked, start, end) ? 'CERTAIN' : 'POSSIBLE';
};

const covers = (outer: PartialDate, inner: PartialDate): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

const parsed = (text: string | null | undefined): PartialDate | null =>
  text === null || text === undefined ? null : parsePartialDate(text);
