/**
 * When claims change what they say: the days between which they say the same. Pure.
 */
import { parsePartialDate } from '../../time/partial-date.js';
import { dayLater, daysBetween } from '../../util/day.js';
import type { Tie } from './tie.js';

/** A run of days; null where it is open. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** The first day of each run of days on which what some claims say does not change; the first run begins before it. */
const turns = (ties: readonly Tie[]): string[] => {
  const dates = ties
    .flatMap(({ validFrom, validTo, observedOn }) => [validFrom, validTo, observedOn])
    .filter((date) => date !== null)
    .map((date) => parsePartialDate(date));
  const days = dates.flatMap(({ first, last }) => [first, dayLater(last, 1)]).filter((day) => day !== null);
  return [...new Set(days)].toSorted();
};

/**
 * The days outside a period on which what some claims say is about to change, or has just changed, nearest first: one of each
 * run of days. Of two equally near the earlier comes first.
 */
export const nearestDays = (ties: readonly Tie[], period: { first: string; last: string }): string[] => {
  const days = turns(ties);
  const before = days.flatMap((day) => dayLater(day, -1) ?? []).filter((day) => day < period.first);
  const after = days.filter((day) => day > period.last);
  const distance = (day: string): number =>
    day < period.first ? daysBetween(day, period.first) : daysBetween(period.last, day);
  return [...before, ...after].toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
};

/**
 * The longest run of days around one on which something holds that depends on some claims.
 * @param holds whether it does on a day; it does on this one.
 */
export const spanAround = (day: string, ties: readonly Tie[], holds: (day: string) => boolean): Span => {
  const days = turns(ties);
  const begun = days.findLastIndex((turn) => turn <= day);
  let first = begun;
  // The run before the first turn is known by the day before it.
  while (first >= 0 && holds(dayLater(days[first] ?? day, -1) ?? (days[first] as string))) first -= 1;
  let next = begun + 1;
  while (next < days.length && holds(days[next] ?? day)) next += 1;
  const end = days[next];
  return { first: days[first] ?? null, last: end === undefined ? null : dayLater(end, -1) };
};
