import fc from 'fast-check';
import { parsePartialDate } from '../../src/time/partial-date.js';

describe('parsePartialDate', () => {
  it.each([
    ['2022', 'YEAR', '2022-01-01', '2022-12-31'],
    ['2022-09', 'MONTH', '2022-09-01', '2022-09-30'],
    ['2022-09-08', 'DAY', '2022-09-08', '2022-09-08'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['1900-02', 'MONTH', '1900-02-01', '1900-02-28'],
    ['2000-02-29', 'DAY', '2000-02-29', '2000-02-29'],
    ['2021/2025', 'PERIOD', '2021-01-01', '2025-12-31'],
    ['2018-01/2020-12', 'PERIOD', '2018-01-01', '2020-12-31'],
    ['2022/2022-09', 'PERIOD', '2022-01-01', '2022-09-30'],
  ])('reads %s as %s from %s to %s', (text, precision, first, last) => {
    expect(parsePartialDate(text)).toEqual({ text, precision, first, last });
  });

  it.each([
    ['2023-02-30', '2023-02 has 28 days'],
    ['2023-13', 'no month 13'],
    ['2023-00', 'no month 00'],
    ['2023-04-31', '30 days'],
    ['2023-04-00', '30 days'],
    ['0000', 'no year 0'],
    ['22', 'not of the form'],
    ['20220908', 'not of the form'],
    ['2022-9-8', 'not of the form'],
    ['2022-09-08T00:00:00', 'not of the form'],
    ['2022年9月8日', 'not of the form'],
    ['-0044-03-15', 'not of the form'],
    ['２０２２', 'not of the form'],
    [' 2022', 'not of the form'],
    ['', 'not of the form'],
    ['Thursday', 'not of the form'],
    ['2025/2021', 'ends before it starts'],
    ['2021/', 'not of the form'],
    ['2021/2022/2023', 'two dates'],
  ])('refuses %j and says why', (text, reason) => {
    expect(() => parsePartialDate(text)).toThrow(
      expect.objectContaining({
        code: 'DATE_INVALID',
        message: expect.stringContaining(reason) as string,
      }) as Error,
    );
    expect(() => parsePartialDate(text)).toThrow(`"${text}"`);
  });

  it('agrees with the calendar on every day there is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          expect(parsePartialDate(text)).toMatchObject({ first: text, last: text });
        },
      ),
    );
  });

  it('refuses a day exactly when the calendar does not have it', () => {
    const part = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(part(1, 9999), part(0, 14), part(0, 33), (year, month, day) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
        ].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
        if (exists) expect(parsePartialDate(text).first).toBe(text);
        else expect(() => parsePartialDate(text)).toThrow();
      }),
    );
  });

  it('answers any text with a date or DATE_INVALID', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          parsePartialDate(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'DATE_INVALID' });
        }
      }),
    );
  });
});
