/**
 * Whether the graph is sound: every rule with what it looked at and what it found. For the curated graph; it reads all
 * of it.
 */
import type { CheckedRule } from '../claims/fault.js';
import { lintRules, type LintInput } from '../claims/lint-seed.js';
import { faultsOfDuplicates } from '../claims/lint-duplicates.js';
import { faultsOfKeys } from '../claims/lint-keys.js';
import { faultsOfPositions } from '../claims/positions.js';
import { faultsOfSearchTerms } from '../claims/search-terms.js';
import { faultsOfTallies } from '../claims/lint-tallies.js';
import { attachedTexts, faultsOfTexts } from '../claims/lint-texts.js';
import type { Graph } from '../graph/open-driver.js';
import { always } from '../time/as-of.js';
import { allConflicts } from './conflicts.js';

/** Every rule in a fixed order, also those without a fault. */
export const checkGraph = async (
  graph: Graph,
  input: Omit<LintInput, 'texts'>,
): Promise<readonly CheckedRule[]> => {
  const texts = await attachedTexts(graph);
  return [
    ...(await lintRules(graph, { ...input, texts })),
    await faultsOfTexts(graph, texts),
    await faultsOfDuplicates(graph),
    ...(await faultsOfKeys(graph)),
    await faultsOfSearchTerms(graph),
    await faultsOfPositions(graph),
    await faultsOfTallies(graph),
    await unseenConflicts(graph),
  ];
};

const unseenConflicts = async (graph: Graph): Promise<CheckedRule> => {
  const conflicts = await allConflicts(graph, always, null);
  return {
    rule: 'every conflict was looked at, with all its claims',
    examined: conflicts.length,
    faults: conflicts
      .filter(({ review }) => review?.complete !== true)
      .map(({ id, about, of, review }) => ({
        where: id,
        what: `${about.name ?? about.id}, ${of.name ?? of.id}: ${review === null ? 'nobody has looked at it' : 'a claim came in after it was looked at'}`,
      })),
  };
};
