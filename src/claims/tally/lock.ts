import type { StatementRunner } from '../../graph/statement-runner.js';

/**
 * Waits for others who change tallies and keeps later ones waiting until the transaction ends. Taken after the locks of
 * src/claims/locks.ts, so that no two wait for each other.
 */
export const lockTallies = async (transaction: StatementRunner): Promise<void> => {
  await transaction.run(lockStatement);
};

// Giving a node the label that it has changes nothing and takes its write lock.
const lockStatement = `MERGE (lock:Tally {id: 'tally/lock'})
SET lock:Tally`;
