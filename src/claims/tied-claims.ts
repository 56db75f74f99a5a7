/**
 * Claims that start from or end at an observation: who stated it, where, which policy sets it, with what it is compared.
 * They say something about a value, so they leave the live graph with it and come back with it.
 */
import { relationshipTypes, type RelationshipType } from '../model/relationship-types.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { arms } from './claim-state.js';

const types = Object.entries(relationshipTypes as Readonly<Record<string, RelationshipType>>)
  .filter(([type, { from, to }]) => !arms.includes(type) && [...from, ...to].includes('Observation'))
  .map(([type]) => type);

/** Ids of the live claims tied to live observations. */
export const tiedTo = (transaction: StatementRunner, observations: readonly string[]): Promise<string[]> =>
  idsOf(transaction, liveStatement, observations);

/** Ids of the claims that were withdrawn together with withdrawn observations, and not at another time. */
export const withdrawnWith = (
  transaction: StatementRunner,
  observations: readonly string[],
): Promise<string[]> => idsOf(transaction, withdrawnStatement, observations);

const idsOf = async (
  transaction: StatementRunner,
  statement: string,
  observations: readonly string[],
): Promise<string[]> => {
  if (observations.length === 0) return [];
  const { rows } = await transaction.run(statement, { observations });
  return rows.map(({ claim }) => String(claim));
};

const liveStatement = `UNWIND $observations AS id
MATCH (:Observation {claim: id})-[tied:${types.join('|')}]-()
RETURN tied.claim AS claim ORDER BY claim`;

const withdrawnStatement = `UNWIND $observations AS id
MATCH (observation:RetractedObservation {claim: id})-[tied:RETRACTED]-()
WHERE tied.was IN [${types.map((type) => `'${type}'`).join(', ')}] AND tied.retractedAt = observation.retractedAt
RETURN tied.claim AS claim ORDER BY claim`;

/** The statements of this file, for looking at their plans. */
export const tiedClaimStatements = { live: liveStatement, withdrawn: withdrawnStatement } as const;
