/** Where claims stand by their ids alone: live or withdrawn, of which type. */
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import type { StatementRunner } from '../graph/statement-runner.js';

export interface ClaimState {
  readonly claim: string;
  /** Relationship type, or `OBSERVATION`; of a withdrawn claim the one it had. */
  readonly type: string;
  readonly isLive: boolean;
  readonly source: string;
  /** Where it starts, if that has an id; null where it starts from an observation or is one. */
  readonly from: string | null;
  /** The observation that the claim is, or that it starts from or ends at; null when there is none. */
  readonly observation: string | null;
  readonly recordedAt: string;
  /** Null while it is live. */
  readonly retractedAt: string | null;
  /** Earlier times for which it was withdrawn, `from/to`. */
  readonly withdrawals: readonly string[];
}

/**
 * The states of claims, an observation with its arms as one. Ids that are unknown have none. A relationship type is not
 * known beforehand: each is asked by the index of its constraint, so the cost is that of some forty look-ups a claim.
 */
export const readStates = async (graph: StatementRunner, claims: readonly string[]): Promise<ClaimState[]> =>
  (await graph.run(stateStatement, { claims })).rows as unknown as ClaimState[];

/** The arms of an observation carry its id; the observation stands for them. */
export const arms: readonly string[] = ['ABOUT', 'OF'];

const types = Object.keys(relationshipTypes) as RelationshipTypeName[];

const union = (parts: readonly string[]): string => `UNWIND $claims AS id
CALL (id) {
  ${parts.join('\n  UNION ALL\n  ')}
}`;

// The hints keep the planner from reading all of a type that holds little when the plan is made.
const stateStatement = `${union([
  ...types
    .filter((type) => !arms.includes(type))
    .map(
      (type) =>
        `MATCH (from)-[claim:${type} {claim: id}]->(to) USING INDEX SEEK claim:${type}(claim)
  RETURN '${type}' AS type, true AS isLive, claim, from.id AS from, coalesce(from.claim, to.claim) AS observation`,
    ),
  `MATCH (claim:Observation {claim: id}) RETURN 'OBSERVATION' AS type, true AS isLive, claim, null AS from, id AS observation`,
  `MATCH (claim:RetractedObservation {claim: id}) RETURN 'OBSERVATION' AS type, false AS isLive, claim, null AS from, id AS observation`,
  `MATCH (from)-[claim:RETRACTED]->(to) USING INDEX SEEK claim:RETRACTED(claim, was)
  WHERE claim.claim = id AND claim.was IS NOT NULL AND NOT claim.was IN ['ABOUT', 'OF']
  RETURN claim.was AS type, false AS isLive, claim, from.id AS from, coalesce(from.claim, to.claim) AS observation`,
])}
RETURN DISTINCT id AS claim, type, isLive, claim.source AS source, from, observation, claim.recordedAt AS recordedAt,
       claim.retractedAt AS retractedAt, coalesce(claim.withdrawals, []) AS withdrawals
ORDER BY claim, type`;

/** The statements of this file, for looking at their plans. */
export const claimStateStatements = { state: stateStatement } as const;
