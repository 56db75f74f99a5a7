/**
 * Two-sided breadth-first search, level by level: reads what can lie on a path between two nodes, and no more. It asks an
 * expander and nothing else.
 *
 * From each end the nodes of one level are expanded together, always on the side where that costs fewer claims. A hub is met
 * and not expanded, so that it can be the meeting point of a path and never a corridor: a path with one hub comes to it
 * from both sides. A node that both sides reach is read once.
 */
import type { Budget, PathCut } from './budget.js';
import { coverage, leastUnknown, needsMore, type Reach } from './coverage.js';
import type { HopRules } from './hop.js';
import type { KnownGraph } from './known-graph.js';
import { otherEnd, PathTimeout } from './tie.js';
import type { Ends } from './walk-graph.js';

/** What was done from one end. */
export interface SideSearched {
  /** Levels whose nodes were all expanded. */
  readonly levels: number;
  /** Nodes that were reached, the end among them. */
  readonly nodes: number;
}

export interface Explored {
  readonly from: SideSearched;
  readonly to: SideSearched;
  /** Null: all paths within the limits are known, or all that could be among the best. */
  readonly cutBy: PathCut | null;
  /** Hubs that were met between the ends and not expanded, nearest first, then by id. */
  readonly hubs: readonly string[];
}

export interface Exploration {
  readonly ends: Ends;
  readonly hops: number;
  readonly hubDegree: number;
  readonly hopRules: HopRules;
  /** Fewest claims a node between the ends can have. */
  readonly leastDegree: number;
  /** Claims that expanding an end reads; its degree when left out. */
  readonly reach?: ReadonlyMap<string, number>;
  /** Whether enough paths are known that cost less than any unknown one can, in millionths. */
  readonly isEnough?: (leastUnknown: number) => Promise<boolean>;
}

/** Claims read at once, so that time and budget are looked at between. */
const chunk = 4_000;
/** Claims that are read sooner than asked for twice. */
const little = 400;

interface Side {
  readonly start: string;
  readonly distance: Map<string, number>;
  readonly hubs: Map<string, number>;
  frontier: string[];
  levels: number;
}

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
  const { ends, hops, hubDegree, isEnough, leastDegree } = exploration;
  const sides = [sideOf(ends.from), sideOf(ends.to)] as const;
  const before = known.claims();
  let cutBy: PathCut | null = null;
  for (;;) {
    const [a, b] = sides.map(reachOf) as [Reach, Reach];
    const open = sides.filter(
      (side, index) =>
        side.frontier.length > 0 && (index === 0 ? needsMore(a, b, hops) : needsMore(b, a, hops)),
    );
    if (open.length === 0) break;
    const least = leastUnknown(coverage(a, b, hops), { hops, hubDegree, leastDegree });
    if ((await isEnough?.(least)) === true) break;
    const next = together(known, exploration, open);
    const left = budget.claims - (known.claims() - before);
    cutBy = await readNodes(
      known,
      exploration,
      next.flatMap(({ frontier }) => frontier),
      { ...budget, claims: left },
    );
    if (cutBy !== null) break;
    for (const side of next) advance(known, exploration, side);
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

const sideOf = (start: string): Side => ({
  start,
  distance: new Map([[start, 0]]),
  hubs: new Map(),
  frontier: [start],
  levels: 0,
});

const reachOf = ({ frontier, levels, hubs }: Side): Reach => ({
  levels: frontier.length === 0 ? Infinity : levels,
  nearestHub: Math.min(Infinity, ...hubs.values()),
});

const searched = ({ levels, distance }: Side): SideSearched => ({ levels, nodes: distance.size });

const claimsOf = (known: KnownGraph, { reach }: Exploration, node: string): number =>
  known.isExpanded(node) ? 0 : (reach?.get(node) ?? known.degreeOf(node));

const costOf = (known: KnownGraph, exploration: Exploration, { frontier }: Side): number =>
  frontier.reduce((sum, node) => sum + claimsOf(known, exploration, node), 0);

/** The sides whose next level is read now: the one that costs fewer claims, or both where that costs next to nothing. */
const together = (known: KnownGraph, exploration: Exploration, open: readonly Side[]): readonly Side[] => {
  const costs = open.map((side) => costOf(known, exploration, side));
  const [one = 0, other = 0] = costs;
  if (one + other <= little) return open;
  return open.filter((_side, index) => index === (other < one && open.length > 1 ? 1 : 0));
};

/** Expands nodes in parts, those with the fewest claims first, as far as the budget goes. */
const readNodes = async (
  known: KnownGraph,
  exploration: Exploration,
  nodes: readonly string[],
  budget: Budget,
): Promise<PathCut | null> => {
  const before = known.claims();
  const waiting = [...new Set(nodes)]
    .filter((node) => !known.isExpanded(node))
    .map((node) => ({ node, claims: claimsOf(known, exploration, node) }))
    .toSorted((a, b) => a.claims - b.claims || (a.node < b.node ? -1 : 1));
  for (let next = 0; next < waiting.length;) {
    const left = budget.claims - (known.claims() - before);
    const first = next;
    for (
      let claims = 0;
      next < waiting.length &&
      (claims === 0 || claims + (waiting[next]?.claims ?? 0) <= Math.min(chunk, left));
      next += 1
    ) {
      claims += waiting[next]?.claims ?? 0;
      if (claims > left) return 'CLAIMS';
    }
    const timeMs = budget.until - budget.now();
    if (timeMs <= 0) return 'TIME';
    try {
      const asked = waiting.slice(first, next).map(({ node }) => node);
      await known.expand(asked, timeMs);
      if (exploration.hopRules.needSources) await known.expander.meetSources(asked.flatMap(known.linksOf));
    } catch (error) {
      if (error instanceof PathTimeout) return 'TIME';
      throw error;
    }
  }
  return null;
};

/** Goes one level on: neighbours that are not yet reached are the next level, but for hubs and the other end. */
const advance = (known: KnownGraph, { ends, hubDegree, hopRules }: Exploration, side: Side): void => {
  const next: string[] = [];
  side.levels += 1;
  for (const node of side.frontier) {
    for (const link of known.linksOf(node)) {
      const other = otherEnd(link, node);
      if (side.distance.has(other) || !hopRules.isHop(link)) continue;
      side.distance.set(other, side.levels);
      if (other === ends.from || other === ends.to) continue;
      if (known.degreeOf(other) > hubDegree) side.hubs.set(other, side.levels);
      else next.push(other);
    }
  }
  side.frontier = next;
};
