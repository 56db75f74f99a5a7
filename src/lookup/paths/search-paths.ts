import { bestPaths, type FoundPath } from './best-paths.js';
import type { Budget, PathCut } from './budget.js';
import { explore, type Explored } from './explore.js';
import type { KnownGraph } from './known-graph.js';
import type { Ends, PathRules } from './walk-graph.js';

export interface PathSearchRules extends PathRules {
  readonly ends: Ends;
  /** Most paths. */
  readonly first: number;
  /** Fewest claims a node between the ends can have: 2, or 0 where claims count that are withdrawn now. */
  readonly leastDegree: number;
  /** Claims that expanding an end reads; its degree when left out. */
  readonly reach?: ReadonlyMap<string, number>;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly explored: Explored;
  /** Null: no path within the limits is better than those found. */
  readonly cutBy: PathCut | null;
}

/**
 * The best paths between two different nodes, best first: reads level by level, and stops as soon as no path that is not yet
 * known can be among them. What was found within a budget that was spent is given all the same.
 */
export const searchPaths = async (
  known: KnownGraph,
  rules: PathSearchRules,
  budget: Budget,
): Promise<FoundPaths> => {
  const { ends, first } = rules;
  const isEnough = async (leastUnknown: number): Promise<boolean> => {
    const { paths: best } = await bestPaths(known, ends, rules, first);
    const last = best[first - 1];
    return last !== undefined && last.cost < leastUnknown;
  };
  const explored = await explore(known, { ...rules, isEnough }, budget);
  const { paths, isExact } = await bestPaths(known, ends, rules, first);
  return { paths, explored, cutBy: explored.cutBy ?? (isExact ? null : 'STEPS') };
};
