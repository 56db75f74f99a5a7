import fc from 'fast-check';
import { momentOf, parseMoment } from '../../src/time/moment.js';
import { dateInvalid, noDates } from '../helpers/date-invalid.js';

const now = new Date('2026-11-25T06:07:08.009Z');

describe('parseMoment', () => {
  it.each([
    ['now', '2026-11-25T06:07:08.009'],
    ['2022-09-08T10:20', '2022-09-08T10:20:00.000'],
    ['2022-09-08T10:20:30', '2022-09-08T10:20:30.000'],
    ['2022-09-08T10:20:30.4', '2022-09-08T10:20:30.400'],
    ['2022-09-08T10:20:30.123456789', '2022-09-08T10:20:30.123'],
    ['2022-09-08T10:20Z', '2022-09-08T10:20:00.000'],
    ['2022-09-08T10:20+00:00', '2022-09-08T10:20:00.000'],
    ['2022-09-08T00:00-00:00', '2022-09-08T00:00:00.000'],
    ['2022-09-08T07:59+08:00', '2022-09-07T23:59:00.000'],
    ['2022-09-08T08:00+08:00', '2022-09-08T00:00:00.000'],
    ['2022-12-31T20:00-05:00', '2023-01-01T01:00:00.000'],
    ['2023-01-01T00:00+05:45', '2022-12-31T18:15:00.000'],
    ['2024-02-29T23:30-01:00', '2024-03-01T00:30:00.000'],
    ['2023-03-01T00:30+01:00', '2023-02-28T23:30:00.000'],
    ['0001-01-01T00:00', '0001-01-01T00:00:00.000'],
    ['9999-12-31T23:59:59.999', '9999-12-31T23:59:59.999'],
    ['2022', '2022-12-31T23:59:59.999'],
    ['2022-02', '2022-02-28T23:59:59.999'],
    ['2024-02', '2024-02-29T23:59:59.999'],
    ['2022-09-08', '2022-09-08T23:59:59.999'],
  ])('reads %s as %s', (text, moment) => {
    expect(parseMoment(text, now)).toBe(moment);
  });

  it.each([
    ...noDates,
    '2021/2025',
    '2022-09-08T24:00',
    '2022-09-08T23:60',
    '2022-09-08T23:59:60',
    '2022-09-08T10',
    '2022-09-08T',
    'T10:20',
    '2022-09T10:20',
    '2022-09-08t10:20',
    '2022-09-08T10:20z',
    '2022-09-08T10:20:30.',
    '2022-09-08T10:20:30,5',
    '2022-09-08T10:20+8:00',
    '2022-09-08T10:20+0800',
    '2022-09-08T10:20+18:01',
    '2022-09-08T10:20+19:00',
    '2022-09-08T10:20+01:60',
    '2022-09-08T10:20+08:00/2022-09-09T10:20',
    '0001-01-01T00:00+00:01',
    '9999-12-31T23:59-00:01',
  ])('refuses %.60j with the value', (text) => {
    expect(() => parseMoment(text, now)).toThrow(dateInvalid(text));
  });

  it.each(['2023-02-30T10:00', '2023-13-01T10:00', '0000-01-01T10:00'])('refuses the day of %s', (text) => {
    expect(() => parseMoment(text, now)).toThrow(dateInvalid(text));
  });

  it('agrees with the clock, whatever the offset', () => {
    const days = { min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(days), fc.integer({ min: -18 * 60, max: 18 * 60 }), (date, minutes) => {
        const local = momentOf(new Date(date.getTime() + minutes * 60_000));
        const two = (number: number): string => String(number).padStart(2, '0');
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const offset = `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
        expect(parseMoment(`${local}${offset}`)).toBe(momentOf(date));
      }),
    );
  });

  it('gives moments whose order as text is that of time', () => {
    const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(momentOf(a) < momentOf(b)).toBe(a.getTime() < b.getTime());
      }),
    );
  });

  it('answers any text with a moment or DATE_INVALID', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          expect(parseMoment(text)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/);
        } catch (error) {
          expect(error).toMatchObject({ code: 'DATE_INVALID' });
        }
      }),
    );
  });
});
