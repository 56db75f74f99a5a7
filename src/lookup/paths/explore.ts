/**
 * Two-sided breadth-first search, level by level: reads what can lie on a path between two nodes, and no more. It asks an
 * expander and nothing else.
 *
 * From each end the nodes of one level are expanded together, always on the side where that costs fewer claims. A hub is met
 * and not expanded, so that it can be the meeting point of a path and never a corridor: a path with one hub comes to it
 * from both sides. The last levels of a side are not read but joined to what the other side knows (joins.ts), and so is a
 * large level before it is read, since short paths may be enough.
 */
import type { Budget, PathCut } from './budget.js';
import { leastUnknown, needsMore, type Reach } from './coverage.js';
import { costOf, type Exploration } from './exploration.js';
import { joinAll, type Step } from './join-sides.js';
import { joinOf } from './joins.js';
import type { KnownGraph } from './known-graph.js';
import { readNodes } from './read-nodes.js';
import { advance, meetHubs, reachOf, searched, sideOf, type Side, type SideSearched } from './side.js';
import { PathTimeout } from './tie.js';

export interface Explored {
  readonly from: SideSearched;
  readonly to: SideSearched;
  /** Null: all paths within the limits are known, or all that could be among the best. */
  readonly cutBy: PathCut | null;
  /** Hubs that were met between the ends and not expanded, nearest first, then by id. */
  readonly hubs: readonly string[];
}

const usualLittle = 400;

/**
 * Reads into a known graph until all paths of the exploration are in it, enough are, or the budget is spent. What is known
 * already costs nothing.
 * @throws what the expander throws, but for PathTimeout.
 */
export const explore = async (
  known: KnownGraph,
  exploration: Exploration,
  budget: Budget,
): Promise<Explored> => {
  const { ends, hops, isEnough, isLive } = exploration;
  const sides = [sideOf(ends.from), sideOf(ends.to)] as const;
  const most = known.claims() + budget.claims;
  // Joins that would have looked at more claims than are left.
  const refused = new Set<string>();
  let plain = 0;
  let cutBy: PathCut | null = null;
  while (cutBy === null) {
    const [one, two] = sides;
    plain =
      one.frontier.length === 0 || two.frontier.length === 0
        ? Infinity
        : Math.max(plain, one.levels + two.levels);
    const reaches: [Reach, Reach] = [reachOf(known, one, two), reachOf(known, two, one)];
    const open = sides.filter(
      (side, index) =>
        side.frontier.length > 0 &&
        needsMore(reaches[index] as Reach, reaches[1 - index] as Reach, { plain, hops }),
    );
    if (open.length === 0) break;
    if ((await isEnough?.(leastUnknown(reaches, { plain, hops, isLive }))) === true) break;
    const left: Budget = { ...budget, claims: most - known.claims() };
    const next: Step[] = [];
    for (const side of together(known, exploration, open)) {
      const other = side === one ? two : one;
      const claims = costOf(known, exploration, side.frontier);
      const isLittle = claims <= (exploration.little ?? usualLittle);
      const mayPeek = isEnough !== undefined && !isLittle;
      const areJoined = next.some(({ join }) => join?.depth === 2);
      const join =
        claims === 0 || (isLittle && side.levels === 0) || refused.has(stateOf(side, other))
          ? null
          : joinOf(known, { side, other, areJoined }, { plain, hops, mayPeek });
      next.push({ side, other, join });
    }
    try {
      for (const { side, other, join, isLast } of await joinAll(known, exploration, next, left)) {
        if (join === null) {
          refused.add(stateOf(side, other));
          if (exploration.isBrief === true && isLast) cutBy = 'CLAIMS';
          // The other join of the two relied on it.
          break;
        }
        plain = Math.max(plain, join.plain);
        side.joined.push(join);
        if (join.depth === 2) meetHubs(known, exploration, side);
      }
      if (cutBy !== null) break;
      const levels = next.filter(({ join }) => join === null).map(({ side }) => side);
      cutBy = await readNodes(
        known,
        exploration,
        levels.flatMap(({ frontier }) => frontier),
        {
          ...budget,
          claims: most - known.claims(),
        },
      );
      if (cutBy === null) for (const side of levels) advance(known, exploration, side);
    } catch (error) {
      if (!(error instanceof PathTimeout)) throw error;
      cutBy = 'TIME';
    }
  }
  const met = new Map([...sides[1].hubs, ...sides[0].hubs]);
  for (const [hub, distance] of sides[1].hubs) met.set(hub, Math.min(distance, met.get(hub) ?? distance));
  return {
    from: searched(sides[0]),
    to: searched(sides[1]),
    cutBy,
    hubs: [...met]
      .toSorted(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
      .map(([hub]) => hub),
  };
};

const stateOf = (side: Side, other: Side): string =>
  `${side.start} ${String(side.levels)} ${String(other.levels)}`;

/** The sides that go on now: the one whose next level has fewer claims, or both where these are next to nothing. */
const together = (known: KnownGraph, exploration: Exploration, open: readonly Side[]): readonly Side[] => {
  const costs = open.map(({ frontier }) => costOf(known, exploration, frontier));
  const [one = 0, other = 0] = costs;
  if (one + other <= (exploration.little ?? usualLittle)) return open;
  return open.filter((_side, index) => index === (other < one && open.length > 1 ? 1 : 0));
};
