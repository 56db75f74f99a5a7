/** Claims as the graph holds them, and the identity each has by its own contents. */
import type { StatementRunner } from '../graph/statement-runner.js';
import { observationProperties } from '../model/claim.js';
import { relationshipTypes } from '../model/relationship-types.js';
import { claimId } from './claim-id.js';

export interface StoredClaim {
  /** Relationship type, or `Observation`. */
  readonly type: string;
  /** Id of the start; of an observation, of what it is about. A start that is itself a claim: its claim id. */
  readonly from: string;
  /** Id of the end; of an observation, of its indicator. */
  readonly to: string;
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Neo4j's name of each property's type, such as `STRING`. */
  readonly valueTypes: Readonly<Record<string, string>>;
}

/** All live claims: observations first, then relationships; in the order of their ids. */
export const readStoredClaims = async (graph: StatementRunner): Promise<StoredClaim[]> => {
  const observations = await graph.run(observationsStatement);
  const relationships = await graph.run(relationshipsStatement);
  return [...observations.rows, ...relationships.rows].map((row) => ({
    ...(row as unknown as StoredClaim),
    valueTypes: Object.fromEntries(row['valueTypes'] as [string, string][]),
  }));
};

// An observation with several arms gives the first of each; the lint reports the others.
const observationsStatement = `MATCH (claim:Observation)
RETURN 'Observation' AS type,
       coalesce(head([(claim)-[:ABOUT]->(entity) | entity.id]), '') AS from,
       coalesce(head([(claim)-[:OF]->(indicator) | indicator.id]), '') AS to,
       [] AS fromLabels, [] AS toLabels, properties(claim) AS properties,
       [key IN keys(claim) | [key, valueType(claim[key])]] AS valueTypes
ORDER BY claim.claim`;

const relationshipsStatement = `MATCH (from)-[claim]->(to)
WHERE type(claim) <> 'RETRACTED'
RETURN type(claim) AS type, coalesce(from.id, from.claim, '') AS from, coalesce(to.id, to.claim, '') AS to,
       labels(from) AS fromLabels, labels(to) AS toLabels, properties(claim) AS properties,
       [key IN keys(claim) | [key, valueType(claim[key])]] AS valueTypes
ORDER BY claim.claim, type`;

/** Whether a claim is one of the two arms of an observation, which carry its id. */
export const isArm = ({ type }: Pick<StoredClaim, 'type'>): boolean => type === 'ABOUT' || type === 'OF';

/** The id that a claim has by its contents; of an arm, that of its observation. */
export const identify = (claim: StoredClaim): string => {
  if (isArm(claim)) return claim.from;
  const { properties } = claim;
  const text = (name: string): string | undefined => {
    const value = properties[name];
    return typeof value === 'string' ? value : undefined;
  };
  return claimId({
    type: claim.type,
    from: claim.from,
    to: claim.to,
    qualifiers: Object.fromEntries(qualifierNames(claim.type).map((name) => [name, properties[name]])),
    validFrom: text('validFrom'),
    validTo: text('validTo'),
    observedOn: text('observedOn'),
    source: text('source') ?? '',
    locator: text('locator') ?? '',
  });
};

/** Names of the properties beyond source, place and time that make a claim of this type what it is. */
export const qualifierNames = (type: string): readonly string[] =>
  type === 'Observation' ? observationProperties : Object.keys(qualifiersOf(type));

/** Qualifiers of a relationship type with the type of their values; none when the type is unknown. */
export const qualifiersOf = (type: string): Readonly<Record<string, string>> =>
  Object.hasOwn(relationshipTypes, type)
    ? relationshipTypes[type as keyof typeof relationshipTypes].qualifiers
    : {};
