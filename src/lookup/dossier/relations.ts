/** The claims of an entity counted by relation and direction. */
import type { Graph } from '../../graph/open-driver.js';
import { factTypes, type RelationshipTypeName } from '../../model/relationship-types.js';
import type { AsOf } from '../../time/as-of.js';
import { believed } from '../believed.js';
import { type Direction } from '../facts.js';
import type { ClaimLine } from '../claim-line.js';
import { certaintyOf, includedAt, isIncluded, trueAtParameters, type DatedClaim } from '../true-at.js';

export interface Relation {
  readonly type: RelationshipTypeName;
  readonly direction: Direction;
  /** How many claims there are, 1 or more. */
  readonly claims: number;
}

/**
 * How many claims of each type start and end at an entity, by type, outgoing first; types without any are left out.
 * Without a time it costs the same for every entity, since the database keeps these counts; with one, it reads the claims.
 */
export const relationsOf = async (graph: Graph, entity: string, asOf: AsOf): Promise<Relation[]> => {
  const isNow = asOf.trueAt === null && asOf.knownAt === null;
  const rows = await graph.read(isNow ? degreesStatement : countedStatement(asOf), {
    entity,
    ...(isNow ? {} : trueAtParameters(asOf)),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  return rows.map(({ type, direction, claims }) => ({
    type: type as RelationshipTypeName,
    direction: direction as Direction,
    claims: Number(claims),
  }));
};

/** The same among all claims of an entity. */
export const relationsAmong = (
  lines: readonly { readonly line: ClaimLine }[],
  entity: string,
  asOf: AsOf,
): Relation[] => {
  const counted = lines.filter(({ line }) => isIncluded(certaintyOf(line as DatedClaim, asOf)));
  return factTypes.toSorted().flatMap((type) =>
    (['OUT', 'IN'] as const).flatMap((direction) => {
      const claims = counted.filter(
        ({ line }) => line.type === type && sideOf(line, entity).includes(direction),
      ).length;
      return claims === 0 ? [] : [{ type, direction, claims }];
    }),
  );
};

/** Whether a claim starts at an entity, ends there, or both. */
export const sideOf = ({ from, to }: Pick<ClaimLine, 'from' | 'to'>, entity: string): Direction[] => [
  ...(from.id === entity ? ['OUT' as const] : []),
  ...(to.id === entity ? ['IN' as const] : []),
];

const degreesStatement = `MATCH (entity:Entity {id: $entity})
UNWIND [${factTypes
  .flatMap((type) => [
    `{type: '${type}', direction: 'OUT', claims: COUNT { (entity)-[:${type}]->() }}`,
    `{type: '${type}', direction: 'IN', claims: COUNT { (entity)<-[:${type}]-() }}`,
  ])
  .join(',\n  ')}] AS relation
WITH relation WHERE relation.claims > 0
RETURN relation.type AS type, relation.direction AS direction, relation.claims AS claims
ORDER BY type, direction DESC`;

const countedStatement = (asOf: Pick<AsOf, 'knownAt'>): string => {
  const { types, typeOf, condition } = believed(asOf);
  return `MATCH (entity:Entity {id: $entity})-[claim:${types(factTypes)}]-(:Entity)
WHERE ${condition('claim', factTypes)}
WITH entity, claim, ${typeOf('claim')} AS type
WHERE ${includedAt}
UNWIND CASE WHEN startNode(claim) = endNode(claim) THEN ['OUT', 'IN']
  WHEN startNode(claim) = entity THEN ['OUT'] ELSE ['IN'] END AS direction
RETURN type, direction, count(*) AS claims
ORDER BY type, direction DESC`;
};

/** The statements of this reading, for looking at their plans. */
export const relationStatements = {
  degrees: degreesStatement,
  counted: countedStatement({ knownAt: null }),
  countedThen: countedStatement({ knownAt: '' }),
} as const;
