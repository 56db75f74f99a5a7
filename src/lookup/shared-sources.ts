/** The sources that speak of an entity, and of two, with how many of their claims do, within a bound. */
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isBelieved } from './believed.js';
import { sourceColumn, type ClaimSource } from './claim-line.js';
import { eachType, everyClaim } from './reach.js';
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

/**
 * The sources that make the most claims about an entity, then by id, each with how many it makes. `rows` bounds what is
 * read: of all claims that tie it to others, or of each type, and of the observations.
 */
export const topSources = async (
  graph: Graph,
  types: readonly RelationshipTypeName[],
  asOf: AsOf,
  { reading, first, rows, entity }: SourcesAsked,
): Promise<CountedSource<{ readonly claims: number }>[]> =>
  (await graph.read(topStatement(types, asOf, reading), {
    entity,
    rows: BigInt(rows),
    first: BigInt(first),
    ...trueAtParameters(asOf),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  })) as unknown as CountedSource<{ readonly claims: number }>[];

interface SourcesAsked {
  readonly entity: string;
  readonly reading: keyof typeof ties;
  readonly rows: number;
  readonly first: number;
}

const ties = { everyClaim, eachType } as const;

const claimsBySource = (
  types: readonly RelationshipTypeName[],
  asOf: Pick<AsOf, 'knownAt'>,
  reading: keyof typeof ties,
): string => {
  const { arm, condition, observation, typeOf } = believed(asOf);
  return `MATCH (node:Entity {id: $entity})
CALL (node) {
  ${ties[reading](types, asOf)}
  WITH claim WHERE ${condition('claim', types)}
  RETURN claim, ${typeOf('claim')} AS type
  UNION ALL
  MATCH (node)<-${arm('ABOUT')}-(claim:${observation})
  WITH claim LIMIT $rows
  WHERE ${isBelieved(asOf, 'claim')}
  RETURN claim, 'OBSERVATION' AS type
}
WITH claim, type WHERE ${includedAt}
WITH claim.source AS id, count(claim) AS claims`;
};

const sourcesStatement = (
  types: readonly RelationshipTypeName[],
  asOf: Pick<AsOf, 'knownAt'>,
): string => `${claimsBySource(types, asOf, 'eachType')}
RETURN id AS source, claims ORDER BY source`;

const topStatement = (
  types: readonly RelationshipTypeName[],
  asOf: Pick<AsOf, 'knownAt'>,
  reading: keyof typeof ties,
): string => `${claimsBySource(types, asOf, reading)}
MATCH (source:Source {id: id})
WITH source, claims ORDER BY claims DESC, source.id LIMIT $first
RETURN ${sourceColumn}, claims
ORDER BY claims DESC, source.id`;

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

/** The statements of this file, for looking at their plans. */
export const sourceStatements = (types: readonly RelationshipTypeName[]) =>
  ({
    sources: sourcesStatement(types, { knownAt: null }),
    sourcesThen: sourcesStatement(types, { knownAt: '' }),
    top: topStatement(types, { knownAt: null }, 'everyClaim'),
    topThen: topStatement(types, { knownAt: '' }, 'everyClaim'),
    topOfHub: topStatement(types, { knownAt: null }, 'eachType'),
  }) as const;
