/**
 * When a side of a search does not read its next level but has its frontier joined to what the other side knows. Pure.
 *
 * Of the last two levels of a side only what leads to the other side can be on a path. Nothing else of them is read, so they
 * cost what the database looks at and not what it has to hand over. A hub between two frontiers is known once each of them
 * was joined, since then both have met it.
 */
import { nearestHub } from './coverage.js';
import { joinedNow, reachOf, type Side, type SideJoined } from './side.js';
import type { KnownGraph } from './known-graph.js';

/** A frontier and what it is joined to. */
export interface Join extends SideJoined {
  readonly nodes: readonly string[];
  /** What the other side knows that may be the next node of a path, and what may be the next but one. */
  readonly direct: readonly string[];
  readonly through: readonly string[];
  /** Whether a hub may lie between the two frontiers, so that all hubs next to this one have to be known. */
  readonly hubs: boolean;
  /** Most hops of which all paths without a hub between the ends are known then. */
  readonly plain: number;
}

/**
 * How to join a side instead of reading its next level; null when that level has to be read.
 * @param areJoined whether the frontiers are being joined to each other from the other side, through one node.
 * @param plain most hops of which all paths without a hub between the ends are known.
 * @param mayPeek whether to see what short paths there are before more is read.
 */
export const joinOf = (
  known: KnownGraph,
  { side, other, areJoined }: { side: Side; other: Side; areJoined: boolean },
  { plain, hops, mayPeek }: { plain: number; hops: number; mayPeek: boolean },
): Join | null => {
  const [own, far] = [side.levels, other.levels];
  const needed = hops - nearestHub(reachOf(known, other, side));
  const covers = (depth: 1 | 2): boolean =>
    (plain >= hops || own + depth + far >= hops) && own + depth >= needed;
  const last = covers(1) ? 1 : covers(2) ? 2 : null;
  if (last === null && !(mayPeek && joinedNow(side, other) === null)) return null;
  const depth = last ?? 2;
  const isMet = areJoined || joinedNow(other, side)?.depth === 2;
  const there = [...(isMet ? [] : other.frontier), ...other.hubs.keys()];
  const within = (left: number): string[] =>
    there.filter((node) => (other.distance.get(node) ?? Infinity) <= left);
  return {
    own,
    other: far,
    depth,
    isLast: last !== null || own + depth + far >= hops,
    plain: own + depth + far,
    nodes: side.frontier,
    direct: within(hops - own - 1),
    through: depth === 2 ? within(hops - own - 2) : [],
    hubs: depth === 2 && own + far + 2 <= hops,
  };
};
