import type { HopRules } from './hop.js';
import type { KnownGraph } from './known-graph.js';
import type { Ends } from './walk-graph.js';

/** What a search is to find out. */
export interface Exploration {
  readonly ends: Ends;
  readonly hops: number;
  readonly hubDegree: number;
  readonly hopRules: HopRules;
  /** Whether all claims that count are among the degrees: not where some count that are withdrawn now. */
  readonly isLive: boolean;
  /** Claims that expanding an end reads; its degree when left out. */
  readonly reach?: ReadonlyMap<string, number>;
  /** Whether enough paths are known that cost less than any unknown one can, in millionths. */
  readonly isEnough?: (leastUnknown: number) => Promise<boolean>;
  /** Whether to give up rather than to read in part what is too large to be joined. */
  readonly isBrief?: boolean;
  /** Claims that are read sooner than asked for twice; 400 when left out. */
  readonly little?: number;
}

/** Claims that are read to expand a node; none when that was done. */
export const claimsOf = (known: KnownGraph, { reach }: Exploration, node: string): number =>
  known.isExpanded(node) ? 0 : (reach?.get(node) ?? known.degreeOf(node));

export const costOf = (known: KnownGraph, exploration: Exploration, nodes: readonly string[]): number =>
  nodes.reduce((sum, node) => sum + claimsOf(known, exploration, node), 0);
