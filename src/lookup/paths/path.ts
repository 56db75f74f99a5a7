/** The answer to a question about paths. */
import type { Certainty } from '../../time/certainty.js';
import type { ClaimEnd, ClaimLine } from '../claim-line.js';
import type { DataSince } from '../data-since.js';
import type { PathCut } from './budget.js';
import type { SideSearched } from './side.js';

/** A node of a path. */
export interface PathNode extends ClaimEnd {
  /** Claims that tie it to other entities, as believed now and whatever the filters. */
  readonly degree: number;
  readonly isHub: boolean;
}

/** Two neighbours on a path, and all that ties them. */
export interface PathHop {
  readonly from: PathNode;
  readonly to: PathNode;
  /** All claims between the two that pass the filters, whatever their type and direction, preferred first. */
  readonly claims: readonly ClaimLine[];
  readonly independentSources: number;
  readonly certainty: Certainty | null;
  readonly disputed: boolean;
}

export interface Path {
  readonly nodes: readonly PathNode[];
  readonly hops: readonly PathHop[];
  /** Number of hops. */
  readonly length: number;
  /** By the measure of measure.ts; the less the better. */
  readonly cost: number;
  /** Null when there is no hop. */
  readonly weakestHop: WeakestHop | null;
  /** Independent sources of all its claims together. */
  readonly independentSources: number;
  /** Those of the hop that has fewest; 0 when there is no hop. */
  readonly fewestIndependentSources: number;
}

/** The hop that a path is first doubted at. */
export interface WeakestHop {
  /** Its place, from 0. */
  readonly index: number;
  /** How weak, from above 0 to 1. */
  readonly weakness: number;
  /** Why, in words. */
  readonly why: string;
}

export const missKinds = [
  'HOPS',
  'HUB',
  'INDEPENDENT_SOURCES',
  'TIER',
  'SOURCE',
  'TRUE_AT',
  'KNOWN_AT',
  'TYPE',
] as const;
export type MissKind = (typeof missKinds)[number];

/** The one limit that, relaxed, opens a path. */
export interface NearestMiss {
  readonly kind: MissKind;
  /**
   * What to relax it to, as the argument takes it: a number, an entry to add to the list or to take out of the list of what
   * is left out, a day; of HUB the `hubDegree`. Null: the argument left out.
   */
  readonly value: string | null;
  /** The same in words. */
  readonly sentence: string;
  /** Of TRUE_AT, the first and last day on which the path holds; null: open, or another kind. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly path: Path;
}

/** How far was searched. */
export interface PathSearch {
  readonly from: SideSearched;
  readonly to: SideSearched;
  /** Claims read; of those that the database only looked at, four count as one. */
  readonly claims: number;
  /** Whether no path within the limits can be better than those given. */
  readonly complete: boolean;
  readonly cutBy: PathCut | null;
  /** Hubs that were met and not passed, nearest first; the first twenty. */
  readonly hubs: readonly PathNode[];
  /** How many there were. */
  readonly hubCount: number;
}

export interface PathAnswer {
  /** Best first. */
  readonly paths: readonly Path[];
  readonly search: PathSearch;
  /** Null when there are paths, or when no one limit alone keeps them away, as far as the budget shows. */
  readonly nearestMiss: NearestMiss | null;
  /** Limits that may open a path as well, or a nearer one: the budget was over before that was known. */
  readonly notRelaxed: readonly MissKind[];
  readonly dataSince: () => Promise<DataSince>;
}
