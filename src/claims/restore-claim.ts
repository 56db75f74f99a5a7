import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { parseMoment } from '../time/moment.js';
import { nextMoment } from '../time/next-moment.js';
import { changeOf, writeChanges, type Change, type Reason } from './change.js';
import { readStates, type ClaimState } from './claim-state.js';
import { databaseNow } from './locks.js';
import { keepTallies } from './tally/keep-tallies.js';
import { withdrawnWith } from './tied-claims.js';
import { momentsOf } from './withdraw-claims.js';

/**
 * Takes a withdrawn claim up again, as it was, and writes that down; the time for which it was withdrawn is kept in its
 * `withdrawals`. Claims that were withdrawn together with an observation come back with it.
 * @param transaction the one in which its source, and its observation if it has one, were locked before it was read.
 * @param state a claim that is not live.
 * @returns one change for each claim that came back, the asked one first.
 */
export const restoreClaim = async (
  transaction: StatementRunner,
  statements: Statements,
  state: ClaimState,
  { by, because }: Reason,
): Promise<Change[]> => {
  const tied = state.type === 'OBSERVATION' ? await withdrawnWith(transaction, [state.claim]) : [];
  const returning = [state, ...(await readStates(transaction, tied))];
  const at = nextMoment(await databaseNow(transaction, statements), returning.flatMap(momentsOf));
  const claims = returning.map(({ claim, retractedAt }) => ({
    claim,
    span: `${parseMoment(retractedAt ?? at)}/${at}`,
  }));
  await keepTallies(transaction, returning, async () => {
    await transaction.run(statements('claim/restore-observations'), { claims });
    await transaction.run(statements('claim/restore-relationships'), { claims });
  });
  const changes = returning.map(({ claim, type }) =>
    changeOf({ action: 'RESTORED', claim, type, by, at, because }),
  );
  await writeChanges(transaction, statements, changes);
  return changes;
};
