import { trueAt, knownAt } from './relaxed/clocks.js';
import { hops, hub, independentSources } from './relaxed/limits.js';
import { source, tier, type } from './relaxed/lists.js';
import type { Missed, Relax, Relaxed } from './relaxed/relax.js';

/**
 * Limits in the order in which they are relaxed: first how far is searched, then what counts as evidence, then when, and last
 * what counts as a tie, since that changes most what is asked.
 */
const relaxations: readonly Relax[] = [hops, hub, independentSources, tier, source, trueAt, knownAt, type];

/**
 * The first limit that opens a path when it alone is relaxed, with the least relaxation that does; null when none does as far
 * as the budget goes.
 */
export const nearestMiss = async (missed: Missed): Promise<Relaxed | null> => {
  for (const relax of relaxations) {
    if (missed.budget.now() >= missed.budget.until) return null;
    const relaxed = await relax(missed);
    if (relaxed !== null) return relaxed;
  }
  return null;
};
