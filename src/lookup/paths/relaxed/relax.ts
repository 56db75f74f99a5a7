/**
 * What it takes to relax one limit of a question that found no path.
 */
import { bestPaths, type FoundPath } from '../best-paths.js';
import { part, type Budget } from '../budget.js';
import type { KnownGraph } from '../known-graph.js';
import type { MissKind } from '../path.js';
import type { PathsQuestion } from '../question.js';
import { searchPaths, type PathSearchRules } from '../search-paths.js';
import type { Span } from '../spans.js';
import type { ClaimFilter } from '../statements.js';
import type { Tie } from '../tie.js';
import { walkGraph } from '../walk-graph.js';

/** A limit and what it would have to be. */
export interface Relaxed {
  readonly kind: MissKind;
  /** Null: the argument left out. */
  readonly value: string | null;
  readonly sentence: string;
  readonly span?: Span;
  readonly found: FoundPath;
  /** What its claims were read with. */
  readonly filter: ClaimFilter;
  readonly known: KnownGraph;
}

/** A search that found no path. */
export interface Missed {
  readonly question: PathsQuestion;
  readonly rules: PathSearchRules;
  /** What the search read. */
  readonly known: KnownGraph;
  /** Hubs it met. */
  readonly hubs: readonly string[];
  /** The graph under another filter; with dates also where no time is asked about. */
  readonly under: (filter: ClaimFilter, withDates?: boolean) => KnownGraph;
  readonly budget: Budget;
  /** Told when a search was cut before it found a path. */
  readonly cut: () => void;
}

/** Relaxes one limit; null when that limit is not set or no path opens within the budget. */
export type Relax = (missed: Missed) => Promise<Relaxed | null>;

/** What one limit may cost. */
export const small = { claims: 5_000, share: 0.25 } as const;

/** The best path in what is known. */
export const best = async (known: KnownGraph, rules: PathSearchRules): Promise<FoundPath | undefined> =>
  (await bestPaths(known, rules.ends, rules, 1)).paths[0];

/** Reads what paths under some rules need, and gives the best if there is one. */
export const search = async (
  { budget, cut }: Pick<Missed, 'budget' | 'cut'>,
  known: KnownGraph,
  rules: PathSearchRules,
): Promise<FoundPath | undefined> => {
  const { paths, cutBy } = await searchPaths(
    known,
    { ...rules, first: 1, isBrief: true },
    part(budget, small),
  );
  if (paths.length === 0 && cutBy !== null) cut();
  return paths[0];
};

/** All claims on walks between the ends that are short enough. */
export const tiesOnWalks = async (known: KnownGraph, rules: PathSearchRules): Promise<Tie[]> => {
  const graph = await walkGraph(known, rules.ends, rules);
  return (graph?.steps ?? []).flatMap((steps) => steps.flatMap(({ link }) => link.ties()));
};
