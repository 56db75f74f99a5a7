/**
 * The part of a known graph that lies on walks short enough, as numbers: all that the choice of paths looks at. Pure.
 */
import type { HopRules } from './hop.js';
import type { KnownGraph } from './known-graph.js';
import { hopCost, nodeCost } from './measure.js';
import { otherEnd, type Link } from './tie.js';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What a path may be. */
export interface PathRules {
  readonly hops: number;
  readonly hubDegree: number;
  readonly hopRules: HopRules;
}

/** A link from a node to another, which it costs to pass and to arrive at. */
export interface Step {
  readonly to: number;
  readonly link: Link;
  /** In millionths. */
  readonly cost: number;
}

/** Nodes are numbered in the order of their ids, so that comparing numbers compares ids. */
export interface WalkGraph {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Ends count as no hubs. */
  readonly isHub: readonly boolean[];
  readonly steps: readonly (readonly Step[])[];
  /** Hops from each node to the end, at least. */
  readonly hopsLeft: readonly number[];
}

/**
 * What lies on a walk of at most `hops` hops between two different ends; null when there is no such walk. Costs the links
 * that are known, and meets the sources of those that are left.
 */
export const walkGraph = async (
  known: KnownGraph,
  { from, to }: Ends,
  { hops, hubDegree, hopRules }: PathRules,
): Promise<WalkGraph | null> => {
  const after = distances(known, from, to, hops, hopRules);
  if (!after.has(to)) return null;
  const before = distances(known, to, from, hops, hopRules);
  const hopsLeft = (id: string): number => before.get(id) ?? Infinity;
  const ids = [...after].flatMap(([id, passed]) => (passed + hopsLeft(id) <= hops ? [id] : [])).toSorted();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const onward = ids.map((id) => {
    if (id === to) return [];
    const left = hops - (after.get(id) ?? Infinity) - 1;
    return known.linksOf(id).flatMap((link) => {
      const other = otherEnd(link, id);
      const number = numbers.get(other);
      if (number === undefined || other === from || hopsLeft(other) > left || !hopRules.isHop(link))
        return [];
      return [{ to: number, link }];
    });
  });
  await known.expander.meetSources(onward.flatMap((links) => links.map(({ link }) => link)));
  const costs = ids.map((id) => (id === to ? 0 : nodeCost(known.degreeOf(id))));
  return {
    ids,
    from: numbers.get(from) ?? 0,
    to: numbers.get(to) ?? 0,
    isHub: ids.map((id) => id !== from && id !== to && known.degreeOf(id) > hubDegree),
    steps: onward.map((links) =>
      links.flatMap((step) => {
        const hop = hopRules.hopOf(step.link);
        return hop === null ? [] : [{ ...step, cost: hopCost(hop) + (costs[step.to] ?? 0) }];
      }),
    ),
    hopsLeft: ids.map(hopsLeft),
  };
};

/** Hops from one end to every node within reach, not through the other end. */
const distances = (
  known: KnownGraph,
  start: string,
  end: string,
  hops: number,
  { isHop }: HopRules,
): Map<string, number> => {
  const distance = new Map([[start, 0]]);
  let frontier = [start];
  for (let level = 1; level <= hops && frontier.length > 0; level += 1) {
    const next: string[] = [];
    for (const node of frontier) {
      if (node === end) continue;
      for (const link of known.linksOf(node)) {
        const other = otherEnd(link, node);
        if (distance.has(other) || !isHop(link)) continue;
        distance.set(other, level);
        next.push(other);
      }
    }
    frontier = next;
  }
  return distance;
};
