import type { StatementRunner } from '../graph/statement-runner.js';
import type { CheckedRule, Fault } from './fault.js';
import { countBys } from './tally/dimensions.js';
import { groupsOf } from './tally/groups.js';
import { readRungsFor } from './tally/read-rungs.js';
import { measure, readTallies, type Tally } from './tally/tally.js';

/** Whether the tallies say what the claims say; counts all claims about enterprises. */
export const faultsOfTallies = async (graph: StatementRunner): Promise<CheckedRule> => {
  const faults: Fault[] = [];
  let examined = 0;
  for (const by of countBys) {
    const groups = groupsOf(by, await readRungsFor(graph, by));
    const stored = await readTallies(graph, by, groups.keys());
    const counted = new Map((await measure(graph, by, groups)).map((tally) => [tally.group, tally]));
    examined += stored.length;
    for (const tally of stored) {
      const right = counted.get(tally.group);
      if (right === undefined || same(tally, right)) continue;
      faults.push({
        where: `tally of ${tally.group} by ${by}`,
        what: `it has ${shown(tally)}, counted are ${shown(right)}; it is brought up to date by \`xiaojuren recount\``,
      });
    }
  }
  return { rule: 'every tally of enterprises is what is counted', examined, faults };
};

const same = (a: Tally, b: Tally): boolean =>
  a.enterprises === b.enterprises &&
  a.claims === b.claims &&
  JSON.stringify(listsOf(a)) === JSON.stringify(listsOf(b)) &&
  sameDates(a, b);

const listsOf = ({ sources, sourceClaims }: Tally) => [sources, sourceClaims];

/** A tally that once had too many datings has none, which is no fault. */
const sameDates = (stored: Tally, right: Tally): boolean =>
  stored.datings.length === 0 ||
  JSON.stringify([stored.datings, stored.datingEnterprises]) ===
    JSON.stringify([right.datings, right.datingEnterprises]);

const shown = ({ enterprises, claims, sources, datings }: Tally): string =>
  `${String(enterprises)} enterprises of ${String(datings.length)} datings by ${String(claims)} claims of ${String(sources.length)} sources`;
