/**
 * How many typing errors lie between two texts: letters left out, doubled, changed, or swapped with the next one
 * (optimal string alignment; F. J. Damerau, CACM 7:3, 1964). Pure.
 */
import { charactersOf } from './fold.js';

export interface DistanceOptions {
  /** The text may lie anywhere within the other: what stands before and after it costs nothing. */
  readonly within?: boolean;
}

/**
 * The least number of errors that turn one text into the other; costs the product of their lengths.
 * @param text compared by code points, as is `other`.
 */
export const typingErrors = (
  text: string,
  other: string,
  { within = false }: DistanceOptions = {},
): number => {
  const [a, b] = [charactersOf(text), charactersOf(other)];
  let before: number[] = [];
  let row = [0, ...b].map((_, place) => (within ? 0 : place));
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, second] of b.entries()) {
      const same = letter === second;
      const isSwapped = !same && letter === b[j - 1] && a[i - 1] === second;
      next.push(
        Math.min(
          at(row, j) + Number(!same),
          at(row, j + 1) + 1,
          at(next, j) + 1,
          isSwapped ? at(before, j - 1) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return within ? Math.min(...row) : at(row, b.length);
};

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;

/**
 * How many typing errors a text of this length may have to be taken for another: none in short ones, where one
 * character makes another word.
 */
export const allowedErrors = (text: string): number => {
  const length = charactersOf(text).length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
};
