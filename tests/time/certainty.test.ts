import fc from 'fast-check';
import { certaintyAt, type Certainty, type Nature, type Validity } from '../../src/time/certainty.js';
import { parsePartialDate } from '../../src/time/partial-date.js';
import { dateInvalid } from '../helpers/date-invalid.js';

const at = (validity: Validity, nature: Nature, asked: string): Certainty =>
  certaintyAt(validity, nature, parsePartialDate(asked));

type Row = [from: string | null, to: string | null, seen: string | null, asked: string, answer: Certainty];

describe('certaintyAt of a state', () => {
  it.each<Row>([
    [null, null, null, '2022', 'UNDATED'],
    // Both bounds are inclusive.
    ['2022-03-05', '2022-09-08', null, '2022-03-04', 'NOT_YET'],
    ['2022-03-05', '2022-09-08', null, '2022-03-05', 'CERTAIN'],
    ['2022-03-05', '2022-09-08', null, '2022-06-01', 'CERTAIN'],
    ['2022-03-05', '2022-09-08', null, '2022-09-08', 'CERTAIN'],
    ['2022-03-05', '2022-09-08', null, '2022-09-09', 'NO_LONGER'],
    ['2022-03-05', '2022-03-05', null, '2022-03-05', 'CERTAIN'],
    // Coarse bounds lie on one of their days.
    ['2022', '2024', null, '2021-12-31', 'NOT_YET'],
    ['2022', '2024', null, '2022-06-01', 'POSSIBLE'],
    ['2022', '2024', null, '2022-12-31', 'CERTAIN'],
    ['2022', '2024', null, '2023', 'CERTAIN'],
    ['2022', '2024', null, '2024-01-01', 'CERTAIN'],
    ['2022', '2024', null, '2024-01-02', 'POSSIBLE'],
    ['2022', '2024', null, '2025-01-01', 'NO_LONGER'],
    ['2022', '2022', null, '2022-06-01', 'POSSIBLE'],
    ['2022', '2022', null, '2022', 'CERTAIN'],
    ['2022-03/2022-05', null, null, '2022-02', 'NOT_YET'],
    ['2022-03/2022-05', null, null, '2022-04', 'POSSIBLE'],
    ['2022-03/2022-05', null, null, '2022-03/2022-05', 'CERTAIN'],
    // Coarse bounds that overlap: by any day of both, some of the days asked about were between.
    ['2022-03/2022-05', '2022-04/2022-07', null, '2022-04-01/2022-05-31', 'CERTAIN'],
    ['2022-03/2022-05', '2022-04/2022-07', null, '2022-04-02/2022-05-31', 'POSSIBLE'],
    // Open bounds.
    ['2022-03-05', null, null, '2022-03-05', 'CERTAIN'],
    ['2022-03-05', null, null, '2022-03-06', 'POSSIBLE'],
    ['2022-03-05', null, null, '2022', 'CERTAIN'],
    ['2022-03-05', null, null, '2021', 'NOT_YET'],
    [null, '2022-03-05', null, '2022-03-04', 'POSSIBLE'],
    [null, '2022-03-05', null, '2022-03-05', 'CERTAIN'],
    [null, '2022-03-05', null, '2022-03-06', 'NO_LONGER'],
    // Seen on a day, before and after are open.
    [null, null, '2022-09-08', '2022-09-07', 'POSSIBLE'],
    [null, null, '2022-09-08', '2022-09-08', 'CERTAIN'],
    [null, null, '2022-09-08', '2022-09-09', 'POSSIBLE'],
    [null, null, '2022-09-08', '2022', 'CERTAIN'],
    [null, null, '2022-09', '2022-09-08', 'POSSIBLE'],
    // Between the beginning and a day on which it was seen, it was so.
    ['2022-03-05', null, '2022-09-08', '2022-06-01', 'CERTAIN'],
    ['2022-03-05', null, '2022-09', '2022-09-01', 'CERTAIN'],
    ['2022-03-05', null, '2022-09', '2022-09-02', 'POSSIBLE'],
    [null, '2022-09-08', '2022-03-05', '2022-06-01', 'CERTAIN'],
    [null, '2022-09-08', '2022-03-05', '2022-03-04', 'POSSIBLE'],
    // A claim at odds with itself tells nothing between its bounds.
    ['2022-09-02', '2022-07-28', null, '2022-08-01', 'NOT_YET'],
    ['2022-09-02', '2022-07-28', null, '2022-10-01', 'NO_LONGER'],
    ['2022-09-02', '2022-07-28', null, '2022-07-28/2022-09-02', 'CERTAIN'],
    ['2022-09-02', null, '2022-07-28', '2022-09-03', 'POSSIBLE'],
  ])('from %s to %s, seen %s: at %s it is %4$s', (validFrom, validTo, observedOn, asked, answer) => {
    expect(at({ validFrom, validTo, observedOn }, 'state', asked)).toBe(answer);
  });
});

describe('certaintyAt of an event', () => {
  it.each<Row>([
    [null, null, null, '2022', 'UNDATED'],
    [null, null, '2022-09-08', '2022-09-07', 'NOT_YET'],
    [null, null, '2022-09-08', '2022-09-08', 'CERTAIN'],
    [null, null, '2022-09-08', '2026', 'CERTAIN'],
    [null, null, '2022', '2021-12-31', 'NOT_YET'],
    [null, null, '2022', '2022-09-08', 'POSSIBLE'],
    [null, null, '2022', '2022-12-31', 'CERTAIN'],
    [null, null, '2022', '2021/2022', 'CERTAIN'],
    ['2022-09-08', '2022-09-09', null, '2026', 'CERTAIN'],
    ['2022-09-08', null, '2025', '2022-09-08', 'CERTAIN'],
    [null, '2022-09-09', null, '2022-09-08', 'NOT_YET'],
    [null, '2022-09-09', null, '2022-09-10', 'CERTAIN'],
  ])('from %s to %s, seen %s: at %s it is %4$s', (validFrom, validTo, observedOn, asked, answer) => {
    expect(at({ validFrom, validTo, observedOn }, 'event', asked)).toBe(answer);
  });
});

describe('certaintyAt of a value', () => {
  it.each<Row>([
    [null, null, null, '2022', 'UNDATED'],
    [null, null, '2022-09-08', '2022-09-07', 'NOT_YET'],
    [null, null, '2022-09-08', '2022-09-08', 'CERTAIN'],
    [null, null, '2022-09-08', '2022-09-09', 'POSSIBLE'],
    // A value stands for its whole period, and for any time that has a part of it.
    [null, null, '2021', '2020-12-31', 'NOT_YET'],
    [null, null, '2021', '2021-06-01', 'CERTAIN'],
    [null, null, '2021', '2020-06/2021-06', 'CERTAIN'],
    [null, null, '2021', '2021-06/2022-06', 'CERTAIN'],
    [null, null, '2021', '2022', 'POSSIBLE'],
    ['2021', '2022-06-30', null, '2022-03', 'CERTAIN'],
    ['2021', '2022-06-30', null, '2022-07-01', 'NO_LONGER'],
    ['2021', '2022', null, '2022-01-01', 'CERTAIN'],
    ['2021', '2022', null, '2022-01-02', 'POSSIBLE'],
    ['2022', '2022-03', null, '2022-03-01', 'CERTAIN'],
    ['2022', '2022-03', null, '2022-03-02', 'POSSIBLE'],
    [null, '2022', null, '2021', 'NOT_YET'],
    [null, '2022', null, '2022', 'CERTAIN'],
    [null, '2022', null, '2023', 'NO_LONGER'],
  ])('from %s to %s, seen %s: at %s it is %4$s', (validFrom, validTo, observedOn, asked, answer) => {
    expect(at({ validFrom, validTo, observedOn }, 'value', asked)).toBe(answer);
  });
});

it.each(['2023-02-30', '', 'x'])('refuses a claim dated %j', (validFrom) => {
  expect(() => at({ validFrom }, 'state', '2022')).toThrow(dateInvalid(validFrom));
});

// A calendar of ten days over the end of a February, with a day before and a day after for open bounds.
const days = Array.from({ length: 12 }, (_, place) =>
  new Date(Date.UTC(2022, 1, 23 + place)).toISOString().slice(0, 10),
);
interface Range {
  readonly first: number;
  readonly last: number;
}
const textOf = ({ first, last }: Range): string =>
  first === last ? (days[first] ?? '') : `${days[first] ?? ''}/${days[last] ?? ''}`;
const inside = fc.integer({ min: 1, max: days.length - 2 });
const range = fc
  .tuple(inside, inside)
  .map(([a, b]): Range => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const bound = fc.option(range, { nil: null });
const claim = fc.record({ start: bound, end: bound, seen: bound });
const numbersIn = ({ first, last }: Range): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);
const validityOf = ({ start, end, seen }: Record<'start' | 'end' | 'seen', Range | null>): Validity => ({
  validFrom: start && textOf(start),
  validTo: end && textOf(end),
  observedOn: seen && textOf(seen),
});

/** Every way in which it can have been, as a first and a last day. */
const worlds = (
  { start, end, seen }: Record<'start' | 'end' | 'seen', Range | null>,
  nature: Nature,
): Range[] => {
  const open = { first: 0, last: days.length - 1 };
  const [begins] = [start, seen, end].filter((one) => one !== null);
  const pairs = (firsts: Range, lasts: Range): Range[] =>
    numbersIn(firsts).flatMap((first) => numbersIn(lasts).map((last) => ({ first, last })));
  if (nature === 'event') return pairs(begins ?? open, { first: open.last, last: open.last });
  if (nature === 'state') {
    return pairs(start ?? open, end ?? open).filter(({ first, last }) =>
      numbersIn(seen ?? open).some((day) => first <= day && day <= last),
    );
  }
  // Said of the whole of its period, unless its end cuts that short.
  const { first, last } = begins ?? open;
  const cut = end !== null && end.last < last;
  return pairs({ first, last: first }, end ?? open).filter((one) => one.last >= (cut ? first : last));
};

describe('certaintyAt, whatever the claim', () => {
  it.each<Nature>(['state', 'event', 'value'])('is what all worlds of a %s have in common', (nature) => {
    fc.assert(
      fc.property(claim, range, (dates, asked) => {
        const all = worlds(dates, nature);
        fc.pre(all.length > 0);
        const so = all.filter((world) => world.first <= asked.last && asked.first <= world.last);
        const answer = at(validityOf(dates), nature, textOf(asked));
        const undated = Object.values(dates).every((one) => one === null);
        if (undated) expect(answer).toBe('UNDATED');
        else if (so.length === all.length) expect(answer).toBe('CERTAIN');
        else if (so.length > 0) expect(answer).toBe('POSSIBLE');
        else expect(['NOT_YET', 'NO_LONGER']).toContain(answer);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays certain, and stays included, when the time asked about grows', () => {
    const nature = fc.constantFrom<Nature>('state', 'event', 'value');
    fc.assert(
      fc.property(claim, nature, range, range, (dates, kind, inner, other) => {
        const outer = {
          first: Math.min(inner.first, other.first),
          last: Math.max(inner.last, other.last),
        };
        const [narrow, wide] = [inner, outer].map((asked) => at(validityOf(dates), kind, textOf(asked)));
        if (narrow === 'CERTAIN') expect(wide).toBe('CERTAIN');
        if (narrow === 'POSSIBLE') expect(['POSSIBLE', 'CERTAIN']).toContain(wide);
        if (narrow === 'UNDATED') expect(wide).toBe('UNDATED');
      }),
      { numRuns: 1_000 },
    );
  });
});
