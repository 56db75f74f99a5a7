/** Ways to put a whole together from parts that do not overlap. Pure. */

/** Something that stands for one or more elements of a whole. */
export interface Covering {
  readonly covers: readonly number[];
}

/** Most combinations that are looked at. */
export const maximumCombinations = 20_000;

/**
 * Every set of parts that holds each element of the whole exactly once (exact cover; D. E. Knuth, Dancing Links, 2000,
 * here by plain backtracking, since wholes have about ten elements). Stops at `maximumCombinations`.
 * Parts that reach beyond the whole are not used. Exponential in the worst case, hence the limit.
 */
export const covers = <Part extends Covering>(whole: readonly number[], parts: readonly Part[]): Part[][] => {
  const usable = parts.filter(
    (part) => part.covers.length > 0 && part.covers.every((one) => whole.includes(one)),
  );
  const found: Part[][] = [];
  const search = (left: readonly number[], chosen: readonly Part[]): void => {
    const [next] = left;
    if (found.length >= maximumCombinations) return;
    if (next === undefined) {
      found.push([...chosen]);
      return;
    }
    for (const part of usable) {
      if (part.covers.includes(next) && part.covers.every((one) => left.includes(one)))
        search(
          left.filter((one) => !part.covers.includes(one)),
          [...chosen, part],
        );
    }
  };
  search(
    whole.toSorted((a, b) => a - b),
    [],
  );
  return found;
};
