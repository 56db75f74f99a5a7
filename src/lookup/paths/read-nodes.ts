import type { Budget, PathCut } from './budget.js';
import { claimsOf, type Exploration } from './exploration.js';
import type { KnownGraph } from './known-graph.js';

/** Claims read at once, so that time and budget are looked at between. */
const chunk = 4_000;
/** Expands nodes in parts, those with the fewest claims first, as far as the budget goes. */
export const readNodes = async (
  known: KnownGraph,
  exploration: Exploration,
  nodes: readonly string[],
  budget: Budget,
): Promise<PathCut | null> => {
  const before = known.claims();
  const waiting = [...new Set(nodes)]
    .filter((node) => !known.isExpanded(node))
    .map((node) => ({ node, claims: claimsOf(known, exploration, node) }))
    .toSorted((a, b) => a.claims - b.claims || (a.node < b.node ? -1 : 1));
  for (let next = 0; next < waiting.length;) {
    const left = budget.claims - (known.claims() - before);
    const first = next;
    for (
      let claims = 0;
      next < waiting.length &&
      (claims === 0 || claims + (waiting[next]?.claims ?? 0) <= Math.min(chunk, left));
      next += 1
    ) {
      claims += waiting[next]?.claims ?? 0;
      if (claims > left) return 'CLAIMS';
    }
    const timeMs = budget.until - budget.now();
    if (timeMs <= 0) return 'TIME';
    const asked = waiting.slice(first, next).map(({ node }) => node);
    await known.expand(asked, timeMs);
    if (exploration.hopRules.needSources) await known.expander.meetSources(asked.flatMap(known.linksOf));
  }
  return null;
};
