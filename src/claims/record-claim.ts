import type { TransactionRunner } from '../graph/statement-runner.js';
import type { Statements } from '../graph/statements.js';
import { keyOf } from '../model/labels.js';
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import type { Reason } from './change.js';
import { draftClaim, type ClaimInput } from './claim-draft.js';
import { positionOf } from './locator.js';
import { recordDraft } from './record-draft.js';
import type { RecordedClaim } from './recorded-claim.js';

/**
 * Records that a source claims a relationship between two nodes: RECORDED, ALREADY_RECORDED or RESTORED. Its id is that
 * which `xiaojuren stamp` gives the same claim in a script.
 * @throws as `recordDraft`.
 */
export const recordClaim = (
  graph: TransactionRunner,
  statements: Statements,
  input: ClaimInput,
  reason: Reason,
): Promise<RecordedClaim> => {
  const draft = draftClaim(input);
  return recordDraft(graph, statements, draft, reason, (transaction, claim, at) =>
    transaction.run(createStatement(input.type as RelationshipTypeName), {
      from: draft.from,
      to: draft.to,
      claim,
      at,
      position: BigInt(positionOf(input.locator)),
      properties: Object.fromEntries(
        // The driver sends a number as a floating-point one.
        Object.entries(draft.properties).map(([name, value]) => [
          name,
          typeof value === 'number' ? BigInt(value) : value,
        ]),
      ),
    }),
  );
};

/** Cypher that writes a claim of one type between two nodes, each found by the index of its key. */
const createStatement = (type: RelationshipTypeName): string => {
  const { from, to } = relationshipTypes[type];
  return `MATCH (from${keyIn(from, 'from')})
MATCH (to${keyIn(to, 'to')})
MERGE (from)-[claim:${type} {claim: $claim}]->(to)
SET claim += $properties, claim.position = $position, claim.recordedAt = localdatetime($at)
RETURN claim.claim AS claim`;
};

const keyIn = (labels: readonly string[], parameter: string): string => {
  const label = (['Observation', 'Source'] as const).find((known) => labels.includes(known)) ?? 'Entity';
  return `:${label} {${keyOf(label)}: $${parameter}}`;
};

/** The statements of this file, for looking at their plans. */
export const recordClaimStatements = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(relationshipTypes) as RelationshipTypeName[]).map((type) => [type, createStatement(type)]),
  );
