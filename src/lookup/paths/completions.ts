/**
 * The least that it costs to go on to the end of a path. Pure.
 */
import type { WalkGraph } from './walk-graph.js';

/** Where a path stands: the hops and the hubs that it has left. */
export interface Standing {
  readonly node: number;
  readonly hops: number;
  readonly hubs: number;
}

/**
 * For each standing the least cost of a walk to the end; Infinity when there is none. A walk may pass a node twice, so no
 * path costs less. Costs links times hops times hubs.
 */
export const leastCosts = (
  { ids, to, isHub, steps }: WalkGraph,
  hops: number,
  hubs: number,
): ((standing: Standing) => number) => {
  const levels = Array.from({ length: hops + 1 }, () =>
    Array.from({ length: hubs + 1 }, () => new Float64Array(ids.length).fill(Infinity)),
  );
  for (const level of levels) for (const costs of level) costs[to] = 0;
  const costAt = (left: number, hubsLeft: number, node: number): number =>
    hubsLeft < 0 ? Infinity : (levels[left]?.[hubsLeft]?.[node] ?? Infinity);
  for (let left = 1; left <= hops; left += 1) {
    for (let hubsLeft = 0; hubsLeft <= hubs; hubsLeft += 1) {
      const costs = levels[left]?.[hubsLeft];
      if (costs === undefined) continue;
      for (const [node, onward] of steps.entries()) {
        for (const step of onward) {
          const rest = costAt(left - 1, hubsLeft - Number(isHub[step.to]), step.to);
          if (step.cost + rest < (costs[node] ?? Infinity)) costs[node] = step.cost + rest;
        }
      }
    }
  }
  return ({ node, hops: left, hubs: hubsLeft }) => costAt(left, hubsLeft, node);
};

/**
 * The least cost of going on to the end without the nodes that were passed; Infinity when it cannot be done.
 * @param spend told how many links were looked at.
 */
export const leastCostAvoiding = (
  { to, isHub, steps, hopsLeft }: WalkGraph,
  passed: readonly number[],
  { node, hops, hubs }: Standing,
  spend: (links: number) => void,
): number => {
  const avoided = new Set(passed);
  let least = Infinity;
  // Costs so far, by node and hubs left: both fit in one number.
  const width = hubs + 1;
  let standing = new Map([[node * width + hubs, 0]]);
  for (let left = hops; left > 0 && standing.size > 0; left -= 1) {
    const next = new Map<number, number>();
    for (const [key, cost] of standing) {
      const onward = steps[Math.floor(key / width)] ?? [];
      spend(onward.length);
      for (const step of onward) {
        const hubsLeft = (key % width) - Number(isHub[step.to]);
        const sum = cost + step.cost;
        if (hubsLeft < 0 || sum >= least || avoided.has(step.to)) continue;
        if (step.to === to) {
          least = sum;
          continue;
        }
        if ((hopsLeft[step.to] ?? Infinity) > left - 1) continue;
        const there = step.to * width + hubsLeft;
        if (sum < (next.get(there) ?? Infinity)) next.set(there, sum);
      }
    }
    standing = next;
  }
  return least;
};
