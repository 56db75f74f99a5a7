/**
 * Cypher that steps from entities to those they are tied to. A step never reads more relationships than it is given to read:
 * of a node with few all, of a hub the same number of each type, so that one of its many firms does not hide its one
 * government.
 */
import type { Graph } from '../graph/open-driver.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import { always, type AsOf } from '../time/as-of.js';
import { parsePartialDate } from '../time/partial-date.js';
import { believed, isOrWas } from './believed.js';
import { endOf, type ClaimEnd } from './claim-line.js';
import { judgeFact, type FactClaim } from './fact.js';

type Clock = Pick<AsOf, 'knownAt'>;

/** How many claims of some types a node has now, by what the database keeps count of; nothing is read for it. */
export const degreeOf = (node: string, types: readonly string[]): string =>
  types.length === 0 ? '0' : `COUNT { (${node})-[:${types.join('|')}]-() }`;

/** Cypher of a subquery that gives `claim` and `other` for a `node` in scope: at most `$rows` in all. */
export const everyClaim = (types: readonly RelationshipTypeName[], asOf: Clock): string => `CALL (node) {
  MATCH (node)-[claim:${believed(asOf).types(types)}]-(other:Entity)
  RETURN claim, other LIMIT $rows
}`;

/** The same with at most `$rows` of each type; of what was withdrawn, at most as many in all. */
export const eachType = (types: readonly RelationshipTypeName[], asOf: Clock): string => {
  const arms = [...types, ...(asOf.knownAt === null ? [] : ['RETRACTED'])].map(
    (type) => `  MATCH (node)-[claim:${type}]-(other:Entity)
  RETURN claim, other LIMIT $rows`,
  );
  return `CALL (node) {
${arms.join('\n  UNION ALL\n')}
}`;
};

/** Cypher of a subquery that gives each `claim` between a `node` and an `other` in scope: reads the lesser degree of both. */
const direct = (types: readonly RelationshipTypeName[], asOf: Clock): string => `CALL (node, other) {
  MATCH (node)-[claim:${believed(asOf).types(types)}]-(other)
  RETURN claim
}`;

/** The same type by type, for two hubs: reads the lesser degree of each type, which is small where either has few of it. */
export const between = (types: readonly RelationshipTypeName[], asOf: Clock): string => {
  const arms = [...types, ...(asOf.knownAt === null ? [] : ['RETRACTED'])].map(
    (type) => `  MATCH (node)-[claim:${type}]-(other)
  RETURN claim`,
  );
  return `CALL (node, other) {
${arms.join('\n  UNION ALL\n')}
}`;
};

/** How a step reads: all claims of a node at once, or some of each type; or only those to `$other`, in the same two ways. */
export type Reading = 'everyClaim' | 'eachType' | 'direct' | 'between';

const readings = { everyClaim, eachType, direct, between } as const;

/**
 * One step: for each node of `$nodes` the entities it is tied to by what was believed, each with how many claims were met
 * and, where a time is asked about, their dates as `judgeFact` reads them.
 */
export const stepStatement = (
  types: readonly RelationshipTypeName[],
  asOf: AsOf,
  reading: Reading,
): string => {
  const { condition, typeOf } = believed(asOf);
  const dates = `{type: ${typeOf('claim')}, isOut: startNode(claim) = node, validFrom: claim.validFrom,
                 validTo: claim.validTo, observedOn: claim.observedOn, status: claim.status}`;
  return `UNWIND $nodes AS id
MATCH (node:Entity {id: id})
${reading === 'direct' || reading === 'between' ? 'MATCH (other:Entity {id: $other})\n' : ''}${readings[reading](types, asOf)}
WITH node, claim, other
WHERE ${condition('claim', types)}
RETURN node.id AS parent, other.id AS id, count(claim) AS claims${asOf.trueAt === null ? '' : `, collect(${dates}) AS dates`}`;
};

/** An entity that a step came to from a node, by some claims that were read. */
export interface Met {
  readonly parent: string;
  readonly id: string;
  readonly claims: number;
}

export interface StepAsked {
  readonly nodes: readonly string[];
  readonly reading: Reading;
  /** Most claims read of a node, or of each of its types. */
  readonly rows?: number;
  /** Only ties with this one, of the readings that ask for it. */
  readonly other?: string;
}

/**
 * One step from some nodes. With a `trueAt`, what by all the claims that were read was not so is not walked.
 * Costs what is read.
 */
export const stepFrom = async (
  graph: Graph,
  types: readonly RelationshipTypeName[],
  asOf: AsOf,
  { nodes, reading, rows = 0, other = '' }: StepAsked,
): Promise<Met[]> => {
  if (nodes.length === 0) return [];
  const parameters = {
    nodes,
    ...(reading === 'direct' || reading === 'between' ? { other } : { rows: BigInt(rows) }),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  };
  const found = await graph.read(stepStatement(types, asOf, reading), parameters);
  return (found as unknown as (Met & { readonly dates?: readonly Dates[] })[]).filter(
    ({ dates }) => dates === undefined || wasSo(dates, asOf),
  );
};

interface Dates extends FactClaim {
  readonly isOut: boolean;
}

/** Whether one of the facts that these claims make was so, or is undated. */
const wasSo = (claims: readonly Dates[], asOf: AsOf): boolean => {
  const facts = new Map<string, Dates[]>();
  for (const claim of claims) {
    const key = `${claim.type} ${String(claim.isOut)}`;
    facts.set(key, [...(facts.get(key) ?? []), claim]);
  }
  return [...facts.values()].some((fact) => judgeFact(fact, asOf) !== null);
};

/** Entities with their degree: how many claims of some types each has now. In the order of their ids as given. */
export const describeEntities = async (
  graph: Graph,
  types: readonly RelationshipTypeName[],
  nodes: readonly string[],
): Promise<(ClaimEnd & { readonly degree: number })[]> => {
  if (nodes.length === 0) return [];
  const rows = await graph.read(describeStatement(types), { nodes });
  return rows.map((row) => ({ ...endOf(row), degree: Number(row['degree']) }));
};

/** Entities of `$nodes` as answers show them, with their degree. */
export const describeStatement = (types: readonly RelationshipTypeName[]): string => `UNWIND $nodes AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id, node.name AS name, node.nameZh AS nameZh, labels(node) AS labels,
       ${degreeOf('node', types)} AS degree`;

/** For each of some nodes, how many claims of each type it has now; types of which it has none are left out. */
export const degreesByType = async (
  graph: Graph,
  types: readonly RelationshipTypeName[],
  nodes: readonly string[],
): Promise<number[][]> => {
  const rows = nodes.length === 0 ? [] : await graph.read(degreesStatement(types), { nodes });
  return rows.map((row) => (row['degrees'] as number[]).filter((degree) => degree > 0));
};

const degreesStatement = (types: readonly RelationshipTypeName[]): string => `UNWIND $nodes AS id
MATCH (node:Entity {id: id})
RETURN [${types.map((type) => degreeOf('node', [type])).join(', ')}] AS degrees`;

/** Every claim of some types that an entity `$entity` ever had, whatever is believed of it, as `claim`. */
export const everClaimed = (types: readonly RelationshipTypeName[]): string =>
  `MATCH (:Entity {id: $entity})-[claim:${believed({ knownAt: '' }).types(types)}]-(:Entity)
WHERE ${isOrWas('claim', types)}`;

/** The statements of these steps, for looking at their plans. */
export const reachStatements = (types: readonly RelationshipTypeName[]) => {
  const then: AsOf = { trueAt: parsePartialDate('2022'), knownAt: '' };
  return {
    everyClaim: stepStatement(types, always, 'everyClaim'),
    everyClaimThen: stepStatement(types, then, 'everyClaim'),
    eachType: stepStatement(types, always, 'eachType'),
    direct: stepStatement(types, then, 'direct'),
    between: stepStatement(types, always, 'between'),
    eachTypeThen: stepStatement(types, then, 'eachType'),
    describe: describeStatement(types),
    degrees: degreesStatement(types),
    ever: `${everClaimed(types)} RETURN count(*)`,
  } as const;
};
