/** One side of a two-sided search: what was reached from one end. */
import type { Reach } from './coverage.js';
import type { HopRules } from './hop.js';
import type { KnownGraph } from './known-graph.js';
import { otherEnd } from './tie.js';
import type { Ends } from './walk-graph.js';

/** What was done from one end. */
export interface SideSearched {
  /** Levels whose nodes were all expanded. */
  readonly levels: number;
  /** Nodes that were reached, the end among them. */
  readonly nodes: number;
}

/** The frontier of a side was joined to what the other side knew. */
export interface SideJoined {
  /** Levels of the two sides then. */
  readonly own: number;
  readonly other: number;
  /** Hops, from the frontier. */
  readonly depth: 1 | 2;
  /** Whether all is known of this side that any path needs, however much more the other side reads. */
  readonly isLast: boolean;
}

export interface Side {
  readonly start: string;
  readonly distance: Map<string, number>;
  readonly hubs: Map<string, number>;
  readonly joined: SideJoined[];
  frontier: string[];
  levels: number;
}

export const sideOf = (start: string): Side => ({
  start,
  distance: new Map([[start, 0]]),
  hubs: new Map(),
  joined: [],
  frontier: [start],
  levels: 0,
});

export const searched = ({ levels, distance }: Side): SideSearched => ({ levels, nodes: distance.size });

/** How the frontiers of two sides were joined as they are now; null when they were not. */
export const joinedNow = (side: Side, other: Side): SideJoined | null =>
  side.joined.findLast((one) => one.own === side.levels && one.other === other.levels) ?? null;

export const reachOf = (known: KnownGraph, side: Side, other: Side): Reach => {
  const { frontier, joined, hubs } = side;
  const now = joinedNow(side, other);
  const valid = joined.filter((one) => one.isLast || one === now);
  const degrees = new Map<number, number>();
  for (const [hub, distance] of hubs)
    degrees.set(distance, Math.min(known.degreeOf(hub), degrees.get(distance) ?? Infinity));
  return {
    levels:
      frontier.length === 0 ? Infinity : Math.max(side.levels, ...valid.map(({ own, depth }) => own + depth)),
    hubs: degrees,
  };
};

interface Passing {
  readonly ends: Ends;
  readonly hubDegree: number;
  readonly hopRules: HopRules;
}

/** Goes one level on: neighbours that are not yet reached are the next level, but for hubs and the other end. */
export const advance = (known: KnownGraph, passing: Passing, side: Side): void => {
  const next: string[] = [];
  side.levels += 1;
  for (const other of beyond(known, passing.hopRules, side)) {
    if (side.distance.has(other)) continue;
    side.distance.set(other, side.levels);
    if (other === passing.ends.from || other === passing.ends.to) continue;
    if (known.degreeOf(other) > passing.hubDegree) side.hubs.set(other, side.levels);
    else next.push(other);
  }
  side.frontier = next;
};

/** Meets the hubs that are the next neighbours of a side whose frontier was not expanded. */
export const meetHubs = (known: KnownGraph, { ends, hubDegree, hopRules }: Passing, side: Side): void => {
  for (const other of beyond(known, hopRules, side)) {
    if (side.distance.has(other) || other === ends.from || other === ends.to) continue;
    if (known.degreeOf(other) <= hubDegree) continue;
    side.distance.set(other, side.levels + 1);
    side.hubs.set(other, side.levels + 1);
  }
};

const beyond = (known: KnownGraph, { isHop }: HopRules, { frontier }: Side): string[] =>
  frontier.flatMap((node) =>
    known.linksOf(node).flatMap((link) => (isHop(link) ? [otherEnd(link, node)] : [])),
  );
