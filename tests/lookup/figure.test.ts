import { areCompatible, datesMeet, rangeOf, type Figure } from '../../src/lookup/figure.js';

const figure = (number: number, approximation?: string): Figure => ({
  value: String(number),
  number,
  unit: 'ENTERPRISES',
  ...(approximation === undefined ? {} : { approximation }),
});
const day = (value: string): Figure => ({ value, unit: value.includes('/') ? 'PERIOD' : 'DATE' });
const words = (value: string): Figure => ({ value, unit: 'TEXT' });

describe('rangeOf', () => {
  it.each<[string | undefined, allowed: number[], refused: number[]]>([
    [undefined, [1000], [999, 1001]],
    ['NEARLY', [900, 999], [899, 1000, 1001]],
    ['ABOUT', [900, 1000, 1100], [899, 1101]],
    ['MORE_THAN', [1001, 1e15], [999, 1000]],
    ['AT_LEAST', [1000, 1e15], [999]],
    ['LESS_THAN', [999, -1e15], [1000, 1001]],
    ['AT_MOST', [1000, -1e15], [1001]],
  ])('of 1,000 with %s before it', (approximation, allowed, refused) => {
    const range = rangeOf(figure(1000, approximation));
    const isIn = (number: number): boolean => range !== null && range.least <= number && number <= range.most;
    expect(allowed.filter((number) => !isIn(number))).toEqual([]);
    expect(refused.filter(isIn)).toEqual([]);
  });

  it.each([{ value: '1000' }, { value: 'x', number: '1000' }, { value: 'x', number: null }])(
    'of %j is null',
    (one) => {
      expect(rangeOf(one)).toBeNull();
    },
  );
});

describe('areCompatible', () => {
  it.each<[boolean, Figure[]]>([
    [true, []],
    [true, [figure(8997)]],
    [true, [figure(8997), figure(8997)]],
    [false, [figure(8997), figure(8998)]],
    [true, [figure(8997), figure(9000, 'NEARLY')]],
    [false, [figure(9000), figure(9000, 'NEARLY')]],
    [false, [figure(9001), figure(9000, 'NEARLY')]],
    [false, [figure(5000, 'MORE_THAN'), figure(5000, 'NEARLY')]],
    [true, [figure(17_600, 'MORE_THAN'), figure(12_000, 'MORE_THAN')]],
    [true, [figure(140_000, 'AT_LEAST'), figure(140_000)]],
    [false, [figure(140_000, 'MORE_THAN'), figure(140_000)]],
    [false, [figure(10, 'AT_MOST'), figure(10, 'MORE_THAN')]],
    [true, [figure(10, 'AT_MOST'), figure(10, 'AT_LEAST')]],
    [false, [figure(90, 'ABOUT'), figure(100, 'ABOUT'), figure(110, 'ABOUT'), figure(130, 'ABOUT')]],
    [false, [figure(10_000, 'ABOUT'), figure(1e13)]],
    [true, [day('2022-09-08'), day('2022')]],
    [true, [day('2022-09-08/2022-09-09'), day('2022-09-09')]],
    [false, [day('2022-09-08'), day('2022-09-09')]],
    [false, [day('2022-09'), day('2022-09-08'), day('2022-09-09')]],
    [true, [words('a'), words('a')]],
    [false, [words('a'), words('b')]],
    [false, [words('2022'), day('2022-09')]],
  ])('is %s of %j', (answer, figures) => {
    expect(areCompatible(figures)).toBe(answer);
    expect(areCompatible(figures.toReversed())).toBe(answer);
  });
});

it.each<[boolean, string[]]>([
  [true, []],
  [true, ['2022', '2022-09', '2022-09-08']],
  [false, ['2022-09-08', '2022-09-09']],
  [true, ['2021/2022', '2022-12-31/2023']],
  [false, ['2021', '2022']],
])('datesMeet is %s of %j', (answer, dates) => {
  expect(datesMeet(dates)).toBe(answer);
});
