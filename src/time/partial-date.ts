import { XiaojurenError } from '../errors/xiaojuren-error.js';

/**
 * Dates as sources write them: a year, a month, a day, or a period of two of these (ISO 8601-1 reduced precision and
 * interval). Parsed by our own code because JavaScript's Date rolls 30 February over into March.
 */
export interface PartialDate {
  /** As written: `2022`, `2022-09`, `2022-09-08` or `2021/2025`. */
  readonly text: string;
  readonly precision: 'YEAR' | 'MONTH' | 'DAY' | 'PERIOD';
  /** First day covered, `YYYY-MM-DD`. */
  readonly first: string;
  /** Last day covered, `YYYY-MM-DD`; bounds are inclusive. */
  readonly last: string;
}

/**
 * The days that a partial date covers.
 * @param text year, month, day or period; years 0001 to 9999, four digits; no spaces, no time of day.
 * @param whole the text that it is a part of, for the message.
 * @throws DATE_INVALID with that and the reason: not of the form, no such month or day, a period that ends
 *   before it starts.
 */
export const parsePartialDate = (text: string, whole = text): PartialDate => {
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text, whole);
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined)
    throw invalid(whole, 'a period has two dates');
  const start = parsePoint(from, whole);
  const end = parsePoint(to, whole);
  if (end.last < start.first) throw invalid(whole, 'the period ends before it starts');
  return { text, precision: 'PERIOD', first: start.first, last: end.last };
};

const parsePoint = (point: string, whole: string): PartialDate => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(point);
  const [, year, month, day] = match ?? [];
  if (year === undefined) throw invalid(whole, 'it is not of the form YYYY, YYYY-MM or YYYY-MM-DD');
  if (Number(year) === 0) throw invalid(whole, 'there is no year 0');
  if (month === undefined)
    return { text: point, precision: 'YEAR', first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) throw invalid(whole, `there is no month ${month}`);
  const length = daysIn(Number(year), Number(month));
  if (day === undefined) {
    return {
      text: point,
      precision: 'MONTH',
      first: `${year}-${month}-01`,
      last: `${year}-${month}-${String(length)}`,
    };
  }
  if (Number(day) < 1 || Number(day) > length) {
    throw invalid(whole, `${year}-${month} has ${String(length)} days`);
  }
  return { text: point, precision: 'DAY', first: point, last: point };
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const invalid = (value: string, reason: string): XiaojurenError =>
  new XiaojurenError('DATE_INVALID', { value: value.slice(0, 40), reason });
