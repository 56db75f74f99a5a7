import type { MissKind } from './path.js';
import { trueAt, knownAt } from './relaxed/clocks.js';
import { hops, hub, independentSources } from './relaxed/limits.js';
import { source, tier, type } from './relaxed/lists.js';
import type { Missed, Relax, Relaxed } from './relaxed/relax.js';

/**
 * Limits in the order in which they are relaxed: first how far is searched, then what counts as evidence, then when, and last
 * what counts as a tie, since that changes most what is asked.
 */
const relaxations: readonly (readonly [MissKind, Relax])[] = [
  ['HOPS', hops],
  ['HUB', hub],
  ['INDEPENDENT_SOURCES', independentSources],
  ['TIER', tier],
  ['SOURCE', source],
  ['TRUE_AT', trueAt],
  ['KNOWN_AT', knownAt],
  ['TYPE', type],
];

export interface Relaxations {
  /** The first limit that opens a path when it alone is relaxed, with the least relaxation that does. */
  readonly relaxed: Relaxed | null;
  /** Limits before it, or all, that may open one too: the budget was over before that was known. */
  readonly notKnown: readonly MissKind[];
}

/** Relaxes one limit after the other, as far as the budget goes. */
export const nearestMiss = async (missed: Omit<Missed, 'cut'>): Promise<Relaxations> => {
  const notKnown: MissKind[] = [];
  for (const [kind, relax] of relaxations) {
    let isCut = false as boolean;
    const relaxed = await relax({
      ...missed,
      cut: () => {
        isCut = true;
      },
    });
    if (relaxed !== null) return { relaxed, notKnown };
    if (isCut) notKnown.push(kind);
  }
  return { relaxed: null, notKnown };
};
