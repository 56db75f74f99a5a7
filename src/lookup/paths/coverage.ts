/**
 * How far a two-sided search has to go. Pure.
 *
 * A path with no hub between its ends is known when the levels expanded from both sides together reach its number of hops. One
 * with a hub in its i-th place of k is known when the nodes before the hub were expanded from one side, i levels, and those
 * after it from the other, k - i levels, since the hub itself is not expanded.
 */
import { nodeCost, unit } from './measure.js';

/** One side of a search. */
export interface Reach {
  /** Levels whose nodes were all expanded; Infinity when there is nothing left to expand. */
  readonly levels: number;
  /** Hops to the nearest hub that was met; Infinity when none was. */
  readonly nearestHub: number;
}

/** Whether a side has to expand a further level, for all paths of at most so many hops to be known. */
export const needsMore = (own: Reach, other: Reach, hops: number): boolean =>
  own.levels + other.levels < hops || own.levels < hops - other.nearestHub;

/** Most hops of which all paths are known: of those without a hub between the ends, and of those with one. */
export const coverage = (
  a: Reach,
  b: Reach,
  hops: number,
): { readonly plain: number; readonly withHub: number } => {
  const plain = Math.min(hops, a.levels + b.levels);
  return { plain, withHub: Math.min(plain, a.levels + b.nearestHub, b.levels + a.nearestHub) };
};

/**
 * A cost, in millionths, that no unknown path stays below: each hop costs at least 1, each node between the ends as much as
 * one with so many claims, and a hub as one that has just become one. Infinity when all paths are known.
 * @param leastDegree fewest claims a node between the ends can have.
 */
export const leastUnknown = (
  known: { readonly plain: number; readonly withHub: number },
  { hops, hubDegree, leastDegree }: { hops: number; hubDegree: number; leastDegree: number },
): number => {
  const ofLength = (length: number, hubs: number): number =>
    length > hops
      ? Infinity
      : length * unit + (length - 1 - hubs) * nodeCost(leastDegree) + hubs * nodeCost(hubDegree + 1);
  return Math.min(ofLength(known.plain + 1, 0), ofLength(known.withHub + 1, 1));
};
