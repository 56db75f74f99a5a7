/** The sources that speak of an entity, and of two, with how many of their claims do, within a bound. */
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isBelieved } from './believed.js';
import type { ClaimSource } from './claim-line.js';
import { eachType } from './reach.js';
import { includedAt, trueAtParameters } from './true-at.js';

/**
 * How many claims each source makes about an entity: what ties it to others, and what is measured of it. At most `rows` claims
 * of each type, and as many observations, are read. By the id of the source.
 */
export const sourcesOf = async (
  graph: Graph,
  types: readonly RelationshipTypeName[],
  asOf: AsOf,
  { entity, rows }: { entity: string; rows: number },
): Promise<ReadonlyMap<string, number>> => {
  const found = await graph.read(sourcesStatement(types, asOf), {
    entity,
    rows: BigInt(rows),
    ...trueAtParameters(asOf),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  return new Map(found.map(({ source, claims }) => [String(source), Number(claims)]));
};

/** The statement of this reading. */
export const sourcesStatement = (
  types: readonly RelationshipTypeName[],
  asOf: Pick<AsOf, 'knownAt'>,
): string => {
  const { arm, condition, observation, typeOf } = believed(asOf);
  return `MATCH (node:Entity {id: $entity})
CALL (node) {
  ${eachType(types, asOf)}
  WITH claim WHERE ${condition('claim', types)}
  RETURN claim, ${typeOf('claim')} AS type
  UNION ALL
  MATCH (node)<-${arm('ABOUT')}-(claim:${observation})
  WITH claim LIMIT $rows
  WHERE ${isBelieved(asOf, 'claim')}
  RETURN claim, 'OBSERVATION' AS type
}
WITH claim, type WHERE ${includedAt}
RETURN claim.source AS source, count(claim) AS claims ORDER BY source`;
};

interface Counted {
  readonly id: string;
  readonly aClaims: number;
  readonly bClaims: number;
}

/** A source, with whatever is counted of it. */
export type CountedSource<Counts> = { readonly source: ClaimSource } & Omit<Counts, 'id'>;
export type SharedSource = CountedSource<Counted>;

/** Those that speak of both sides: by the lesser of the two counts, the greater first, then by id. */
export const commonSources = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Counted[] =>
  [...a]
    .flatMap(([id, aClaims]) => {
      const bClaims = b.get(id);
      return bClaims === undefined ? [] : [{ id, aClaims, bClaims }];
    })
    .toSorted(
      (x, y) => Math.min(y.aClaims, y.bClaims) - Math.min(x.aClaims, x.bClaims) || (x.id < y.id ? -1 : 1),
    );

/** Sources as lists show them, with their counts and in their order. */
export const described = async <Counts extends { readonly id: string }>(
  graph: Graph,
  statements: Statements,
  counted: readonly Counts[],
): Promise<CountedSource<Counts>[]> => {
  if (counted.length === 0) return [];
  const rows = await graph.read(statements('source/described'), { sources: counted.map(({ id }) => id) });
  const sources = new Map(
    rows.map((row) => [(row['source'] as ClaimSource).id, row['source'] as ClaimSource]),
  );
  return counted.flatMap(({ id, ...claims }) => {
    const source = sources.get(id);
    return source === undefined ? [] : [{ source, ...claims }];
  });
};
