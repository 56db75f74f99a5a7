import { parsePartialDate } from './partial-date.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/**
 * A moment of the second clock, in UTC: `2026-11-25T06:00:00.000`. Moments of this form have the order of time when
 * compared as text, here and in Cypher.
 */
export type Moment = string;

const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The moment that a text names.
 * @param text `now`, a date and time (`2026-11-25T06:00`, seconds and offset optional; without an offset it is UTC), or a
 *   year, month or day, which stands for its last moment. Digits beyond milliseconds are cut.
 * @throws DATE_INVALID with the value and the reason.
 */
export const parseMoment = (text: string, now: Date = new Date()): Moment => {
  if (text === 'now') return momentOf(now);
  const [, day, hour, minute, second = '00', fraction = '', offset = 'Z'] = form.exec(text) ?? [];
  if (day === undefined) {
    if (text.includes('T') || text.includes('/')) throw invalid(text, 'it is no date, or date and time');
    return `${parsePartialDate(text).last}T23:59:59.999`;
  }
  parsePartialDate(day, text);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    throw invalid(text, 'there is no such time of day');
  const [, hours = '0', minutes = '0'] = /(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  if (ahead > 18 * 60 || Number(minutes) > 59) throw invalid(text, `there is no offset ${offset}`);
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const local = `${day}T${String(hour)}:${String(minute)}:${second}.${milliseconds}`;
  if (offset === 'Z') return local;
  const shift = ahead * (offset.startsWith('-') ? 60_000 : -60_000);
  const shifted = new Date(Date.parse(`${local}Z`) + shift);
  const year = shifted.getUTCFullYear();
  if (year < 1 || year > 9999) throw invalid(text, 'in UTC it lies outside the years 0001 to 9999');
  return momentOf(shifted);
};

/** A point in time as a moment. */
export const momentOf = (date: Date): Moment => date.toISOString().slice(0, 23);

const invalid = (value: string, reason: string): XiaojurenError =>
  new XiaojurenError('DATE_INVALID', { value: value.slice(0, 40), reason });
