/** A sequence of choices that is the same on every machine: one seed, one sequence. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** From 0 up to 1, 1 excluded. */
  readonly share: () => number;
  /** A whole number from 0 up to `below`, `below` excluded. */
  readonly below: (below: number) => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  /** One of several, each as likely. */
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** A normal deviate of mean 0 and deviation 1 (G. E. P. Box and M. E. Muller, 1958). */
  readonly normal: () => number;
}

/** The sequence of a seed. */
export const randomOf = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  const share = (): number => uniformFloat64(generator);
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    chance: (probability) => share() < probability,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  };
};

/** Chooses among items by their weights, in time logarithmic in their number. */
export const weighted = <Item>(
  items: readonly Item[],
  weightOf: (item: Item, place: number) => number,
): ((random: Random) => Item) => {
  let sum = 0;
  const sums = items.map((item, place) => (sum += weightOf(item, place)));
  return (random) => {
    const aim = random.share() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > aim) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
};
