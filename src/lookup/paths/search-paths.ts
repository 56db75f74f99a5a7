import { bestPaths, type FoundPath } from './best-paths.js';
import type { Budget, PathCut } from './budget.js';
import { explore, type Explored } from './explore.js';
import type { KnownGraph } from './known-graph.js';
import type { Ends, PathRules } from './walk-graph.js';

export interface PathSearchRules extends PathRules {
  readonly ends: Ends;
  /** Most paths. */
  readonly first: number;
  /** Whether all claims that count are among the degrees: not where some count that are withdrawn now. */
  readonly isLive: boolean;
  /** Claims that expanding an end reads; its degree when left out. */
  readonly reach?: ReadonlyMap<string, number>;
  /** See explore.ts. */
  readonly isBrief?: boolean;
  readonly little?: number;
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
  const best = latest(known, () => bestPaths(known, ends, rules, first));
  const isEnough = async (leastUnknown: number): Promise<boolean> => {
    const last = (await best()).paths[first - 1];
    return last !== undefined && last.cost < leastUnknown;
  };
  const explored = await explore(known, { ...rules, isEnough }, budget);
  const { paths, isExact } = await best();
  return { paths, explored, cutBy: explored.cutBy ?? (isExact ? null : 'STEPS') };
};

/** What was made of a known graph, made anew only when something was read since. */
const latest = <Result>(known: KnownGraph, make: () => Promise<Result>): (() => Promise<Result>) => {
  let made: { readonly links: number; readonly result: Promise<Result> } | null = null;
  return () => {
    if (made?.links !== known.links()) made = { links: known.links(), result: make() };
    return made.result;
  };
};
