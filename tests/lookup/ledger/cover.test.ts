import fc from 'fast-check';
import { covers, maximumCombinations } from '../../../src/lookup/ledger/cover.js';

interface Part {
  readonly name: string;
  readonly covers: readonly number[];
}
const part = (name: string, ...elements: number[]): Part => ({ name, covers: elements });
const namesOf = (ways: readonly (readonly Part[])[]): string[] =>
  ways.map((way) =>
    way
      .map(({ name }) => name)
      .toSorted()
      .join(' '),
  );

describe('covers', () => {
  it.each<[string, whole: number[], parts: Part[], ways: string[]]>([
    ['nothing by nothing', [], [part('a', 1)], ['']],
    ['something by nothing', [1], [], []],
    ['one part for each', [1, 2], [part('a', 1), part('b', 2)], ['a b']],
    ['one part for both', [2, 1], [part('a', 1, 2)], ['a']],
    [
      'every choice',
      [1, 2],
      [part('a', 1), part('b', 1), part('c', 2), part('d', 1, 2)],
      ['a c', 'b c', 'd'],
    ],
    ['no overlap', [1, 2, 3], [part('a', 1, 2), part('b', 2, 3)], []],
    ['no part that reaches beyond', [1, 2], [part('a', 1), part('b', 2, 3)], []],
    ['no empty part', [1], [part('a', 1), part('b')], ['a']],
  ])('%s', (_name, whole, parts, ways) => {
    expect(namesOf(covers(whole, parts)).toSorted()).toEqual(ways.toSorted());
  });

  it('finds what a look at all subsets finds', () => {
    const subset = fc.subarray([1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(subset, fc.array(subset, { maxLength: 9 }), (whole, sets) => {
        const parts = sets.map((set, place) => part(String(place), ...set));
        const wanted: Part[][] = [];
        for (let bits = 0; bits < 2 ** parts.length; bits++) {
          const chosen = parts.filter((_one, place) => (bits >> place) % 2 === 1);
          const elements = chosen.flatMap((one) => one.covers).toSorted((a, b) => a - b);
          if (chosen.some((one) => one.covers.length === 0)) continue;
          if (JSON.stringify(elements) === JSON.stringify(whole)) wanted.push(chosen);
        }
        expect(namesOf(covers(whole, parts)).toSorted()).toEqual(namesOf(wanted).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('stops at the limit', () => {
    const whole = Array.from({ length: 10 }, (_, place) => place);
    const parts = whole.flatMap((element) => [0, 1, 2].map((copy) => part(String(copy), element)));
    expect(covers(whole, parts)).toHaveLength(maximumCombinations);
  });
});
