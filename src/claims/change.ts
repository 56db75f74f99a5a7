/** The audit trail: one entry for each time a claim was recorded, withdrawn or restored. */
import type { enums } from '../model/enums.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { parseMoment, type Moment } from '../time/moment.js';
import { digestId } from './claim-id.js';

export type ChangeAction = (typeof enums.ChangeAction)[number];

/** Who changes claims, and why. */
export interface Reason {
  readonly by: string;
  readonly because: string;
}

/** One entry of the audit trail. */
export interface Change {
  /** Such as `change/dgu6vlkoq7vq75zp`; made from claim, action and moment. */
  readonly id: string;
  readonly action: ChangeAction;
  readonly claim: string;
  /** Relationship type, or `OBSERVATION`. */
  readonly type: string;
  /** Who did it: an editor, whoever used the command line, or `seed`. */
  readonly by: string;
  readonly at: Moment;
  /** Why, in the words of who did it. */
  readonly because: string;
}

/** An entry with its id. */
export const changeOf = (entry: Omit<Change, 'id'>): Change => ({
  id: `change/${digestId([entry.claim, entry.action, entry.at])}`,
  ...entry,
});

/** Writes entries, in the transaction of what they tell. Nothing is sent when there are none. */
export const writeChanges = async (
  transaction: StatementRunner,
  statements: Statements,
  changes: readonly Change[],
): Promise<void> => {
  if (changes.length > 0) await transaction.run(statements('change/record'), { changes });
};

/** The entry that a claim of the seed would have, had its recording been written down. */
export const changeBySeed = (claim: string, type: string, recordedAt: string): Change =>
  changeOf({
    action: 'RECORDED',
    claim,
    type,
    by: seedName,
    at: parseMoment(recordedAt),
    because: 'part of the seed',
  });

/** The name under which the scripts of the seed record and withdraw. */
export const seedName = 'seed';
