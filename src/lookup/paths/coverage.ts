/**
 * How far a two-sided search has to go. Pure.
 *
 * A path with no hub between its ends is known when the levels read from both sides together reach its number of hops. One
 * with a hub in its i-th place of k is known when the nodes before the hub were read from one side, i levels, and those
 * after it from the other, k - i levels, since the hub itself is not expanded.
 */
import { leastNodeCost, nodeCost, unit } from './measure.js';

/** One side of a search. */
export interface Reach {
  /** Levels that are known as far as they lead to what the other side knows; Infinity when there is nothing left to read. */
  readonly levels: number;
  /** For each number of hops to a hub that was met, the fewest claims such a hub has. */
  readonly hubs: ReadonlyMap<number, number>;
}

/** Hops to the nearest hub; Infinity when there is none. */
export const nearestHub = ({ hubs }: Reach): number => Math.min(Infinity, ...hubs.keys());

/**
 * Whether a side has to read a further level, for all paths of at most so many hops to be known.
 * @param plain most hops of which all paths without a hub between the ends are known.
 */
export const needsMore = (
  own: Reach,
  other: Reach,
  { plain, hops }: { plain: number; hops: number },
): boolean => plain < hops || own.levels < hops - nearestHub(other);

/**
 * A cost, in millionths, that no unknown path stays below. Each hop costs more than 1, each node between the ends at least as
 * much as one of the degree that costs least, a hub what the hubs cost that were met. Infinity when all paths are known.
 * @param plain most hops of which all paths without a hub between the ends are known.
 * @param isLive whether all claims that count are among the degrees: not where some count that are withdrawn now.
 */
export const leastUnknown = (
  [a, b]: readonly [Reach, Reach],
  { plain, hops, isLive }: { plain: number; hops: number; isLive: boolean },
): number => {
  const ofNode = isLive ? leastNodeCost : 0;
  const ofLength = (length: number, hub: number | null): number =>
    length > hops
      ? Infinity
      : // Each cost is rounded to a millionth.
        length * (unit - 1) + (length - 1) * (ofNode - 1) + (hub === null ? 0 : nodeCost(hub) - ofNode);
  const throughHubs = (own: Reach, other: Reach): number[] =>
    [...own.hubs].map(([distance, degree]) => ofLength(distance + other.levels + 1, degree));
  // A path through a hub that neither side met is longer than that.
  return Math.min(ofLength(plain + 1, null), ...throughHubs(a, b), ...throughHubs(b, a));
};
