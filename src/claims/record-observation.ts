import type { TransactionRunner } from '../graph/statement-runner.js';
import type { Statements } from '../graph/statements.js';
import type { Reason } from './change.js';
import { draftObservation, repeatedOnArms, type ObservationInput } from './claim-draft.js';
import { positionOf } from './locator.js';
import { recordDraft } from './record-draft.js';
import type { RecordedClaim } from './recorded-claim.js';

/**
 * Records the value that a source gives for an indicator of an entity: RECORDED, ALREADY_RECORDED or RESTORED. The
 * observation is written with its two arms ABOUT and OF, as the scripts of the seed write it.
 * @throws as `recordDraft`.
 */
export const recordObservation = (
  graph: TransactionRunner,
  statements: Statements,
  input: ObservationInput,
  reason: Reason,
): Promise<RecordedClaim> => {
  const draft = draftObservation(input);
  const { properties } = draft;
  const arm = Object.fromEntries(repeatedOnArms.map((name) => [name, properties[name] ?? null]));
  return recordDraft(graph, statements, draft, reason, (transaction, claim, at) =>
    transaction.run(statements('claim/record-observation'), {
      claim,
      about: draft.from,
      indicator: draft.to,
      properties,
      position: BigInt(positionOf(input.locator)),
      arm,
      at,
    }),
  );
};
