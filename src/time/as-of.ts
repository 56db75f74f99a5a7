/**
 * The two clocks of a question. `trueAt` asks what was true at a time, `knownAt` what this graph believed at a moment
 * (valid time and transaction time: R. T. Snodgrass, Developing Time-Oriented Database Applications in SQL, 1999).
 */
import { momentOf, parseMoment, type Moment } from './moment.js';
import { parsePartialDate, type PartialDate } from './partial-date.js';

export interface AsOf {
  /** Days asked about, or null: whatever the time. */
  readonly trueAt: PartialDate | null;
  /** Moment of belief, or null: now, which is what the live graph holds. */
  readonly knownAt: Moment | null;
}

/** Whatever the time, as believed now. */
export const always: AsOf = { trueAt: null, knownAt: null };

export interface AsOfInput {
  /** A year, month, day or period, or `now`, which is today in UTC. */
  readonly trueAt?: string | null | undefined;
  /** What `parseMoment` reads; `now` is what is believed when the answer is read. */
  readonly knownAt?: string | null | undefined;
}

/**
 * The clocks as read from a user.
 * @throws DATE_INVALID with the value and the reason.
 */
export const parseAsOf = (input: AsOfInput | null | undefined, now: Date = new Date()): AsOf => {
  const { trueAt = null, knownAt = null } = input ?? {};
  return {
    trueAt: trueAt === null ? null : parsePartialDate(trueAt === 'now' ? momentOf(now).slice(0, 10) : trueAt),
    knownAt: knownAt === null || knownAt === 'now' ? null : parseMoment(knownAt, now),
  };
};
