import type { TransactionRunner } from '../graph/statement-runner.js';
import type { Statements } from '../graph/statements.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { shown } from '../util/shown.js';
import type { Reason } from './change.js';
import { faultsOfReason, refuse } from './check-text.js';
import { writeTimeoutMs, type RecordedClaim } from './recorded-claim.js';
import { withdrawClaims } from './withdraw-claims.js';

/**
 * Withdraws a claim: nothing is deleted, it leaves the live graph (see `withdrawClaims`). RETRACTED, or ALREADY_RETRACTED
 * with nothing written. Recording the same claim again reverses it.
 * @param claim id of a relationship or an observation. Claims tied to an observation are withdrawn with it.
 * @throws CLAIM_INVALID when the reason is missing, blank, too long or holds control characters; NOT_FOUND;
 *   DATABASE_UNAVAILABLE.
 */
export const retractClaim = async (
  graph: TransactionRunner,
  statements: Statements,
  claim: string,
  reason: Reason,
): Promise<RecordedClaim> => {
  refuse(faultsOfReason(reason));
  return graph.transaction(async (transaction) => {
    const withdraw = () => withdrawClaims(transaction, statements, [claim], reason);
    const first = await withdraw();
    // A claim that is being restored meanwhile is seen neither withdrawn nor live by a reader who comes in between.
    const { states, changes } = first.states.length > 0 ? first : await withdraw();
    if (states.length === 0)
      throw new XiaojurenError('NOT_FOUND', { what: 'claim', id: shown(claim), suggestion: '' });
    const change = changes.find((made) => made.claim === claim) ?? null;
    return { claim, outcome: change === null ? 'ALREADY_RETRACTED' : 'RETRACTED', change };
  }, writeTimeoutMs);
};
