import type { StatementRunner, TransactionRunner } from '../../graph/statement-runner.js';
import { countBys, type CountBy } from './dimensions.js';
import { groupsOf, sameMembers, type Groups } from './groups.js';
import { lockTallies } from './lock.js';
import { readRungsFor } from './read-rungs.js';
import { measure, writeTallies } from './tally.js';

/**
 * Counts everything anew and writes the tallies, one transaction for each way of counting. After scripts or whatever else
 * wrote claims by hand. Costs all claims about enterprises, some seconds for a hundred thousand of them.
 */
export const rebuildTallies = async (graph: TransactionRunner): Promise<void> => {
  for (const by of countBys)
    await graph.transaction(async (transaction) => {
      await lockTallies(transaction);
      await rebuildOf(transaction, [by]);
    });
};

/** The same for some ways of counting, in a transaction that has the lock. Tallies of groups that are gone go. */
export const rebuildOf = async (transaction: StatementRunner, bys: readonly CountBy[]): Promise<void> => {
  for (const by of bys) {
    const groups = groupsOf(by, await readRungsFor(transaction, by));
    await transaction.run(forgetStatement, { by, groups: [...groups.keys()] });
    await writeTallies(transaction, await measure(transaction, by, groups));
  }
};

/**
 * Looks at the groups of some ways of counting, and gives what counts those anew that have other members by then. Costs
 * the claims about the enterprises of these groups, not those of all.
 */
export const rebuildOthers = async (
  transaction: StatementRunner,
  bys: readonly CountBy[],
): Promise<() => Promise<void>> => {
  const read = async (by: CountBy): Promise<Groups> => groupsOf(by, await readRungsFor(transaction, by));
  const before: [CountBy, Groups][] = [];
  for (const by of bys) before.push([by, await read(by)]);
  return async () => {
    for (const [by, earlier] of before) {
      const groups = await read(by);
      const others = [...groups].filter(([group, members]) => !sameMembers(members, earlier.get(group)));
      await transaction.run(forgetStatement, { by, groups: [...groups.keys()] });
      await writeTallies(transaction, await measure(transaction, by, new Map(others)));
    }
  };
};

const forgetStatement = `MATCH (tally:Tally {by: $by})
WHERE NOT tally.group IN $groups
DELETE tally`;
