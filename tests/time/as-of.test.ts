import { always, parseAsOf, type AsOfInput } from '../../src/time/as-of.js';
import { dateInvalid, noDates } from '../helpers/date-invalid.js';

const now = new Date('2026-01-01T00:30:00+08:00');

describe('parseAsOf', () => {
  it.each<[AsOfInput | null | undefined]>([
    [undefined],
    [null],
    [{}],
    [{ trueAt: null, knownAt: null }],
    [{ trueAt: undefined, knownAt: undefined }],
    [{ knownAt: 'now' }],
  ])('reads %j as whatever the time, as believed now', (input) => {
    expect(parseAsOf(input, now)).toEqual(always);
  });

  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-09', '2022-09-01', '2022-09-30'],
    ['2022-09-08', '2022-09-08', '2022-09-08'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    // Today in UTC, where it is still the year before.
    ['now', '2025-12-31', '2025-12-31'],
  ])('reads trueAt %s as the days from %s to %s', (trueAt, first, last) => {
    expect(parseAsOf({ trueAt }, now)).toMatchObject({ trueAt: { first, last }, knownAt: null });
  });

  it.each([
    ['2025', '2025-12-31T23:59:59.999'],
    ['2026-01-01T00:00+08:00', '2025-12-31T16:00:00.000'],
  ])('reads knownAt %s as %s', (knownAt, moment) => {
    expect(parseAsOf({ knownAt }, now)).toEqual({ trueAt: null, knownAt: moment });
  });

  it('reads both clocks apart', () => {
    const asOf = parseAsOf({ trueAt: '2022', knownAt: '2026' }, now);
    expect(asOf).toMatchObject({ trueAt: { text: '2022' }, knownAt: '2026-12-31T23:59:59.999' });
  });

  it.each([...noDates, '2022-09-08T10:20', '2025/2021', 'now/2025'])('refuses trueAt %.60j', (text) => {
    expect(() => parseAsOf({ trueAt: text }, now)).toThrow(dateInvalid(text));
  });

  it.each([...noDates, '2021/2025', '2022-09-08T24:00'])('refuses knownAt %.60j', (text) => {
    expect(() => parseAsOf({ knownAt: text }, now)).toThrow(dateInvalid(text));
  });
});
