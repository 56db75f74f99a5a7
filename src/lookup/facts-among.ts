/** The facts among some entities, with all their claims. */
import type { Graph } from '../graph/open-driver.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed } from './believed.js';
import { between } from './reach.js';
import { independentOf, readLines, returnLines } from './source-lines.js';
import { factsOf, type Fact } from './facts-of.js';

export interface AmongAsked {
  readonly types: readonly RelationshipTypeName[];
  readonly asOf: AsOf;
  /** The entities. */
  readonly kept: readonly string[];
  /** Those of them whose claims are read to find the facts; none of them a hub. */
  readonly readable: readonly string[];
  /** Pairs of entities that are known to be tied; looked at where neither is read. */
  readonly walked: readonly (readonly [string, string])[];
}

/**
 * The facts among entities: all with an entity that is read, and those of the pairs given. Costs the claims of the
 * entities that are read, and for a pair the lesser degree of each type.
 */
export const factsAmong = async (
  graph: Graph,
  { types, asOf, kept, readable, walked }: AmongAsked,
): Promise<Fact[]> => {
  if (types.length === 0) return [];
  const clock = asOf.knownAt === null ? {} : { knownAt: asOf.knownAt };
  const read = new Set(readable);
  const pairs = new Map(
    walked
      .filter(([one, two]) => !read.has(one) && !read.has(two))
      .map((pair) => pair.toSorted())
      .map((pair) => [JSON.stringify(pair), pair]),
  );
  const found = [
    ...(readable.length === 0
      ? []
      : await readLines(graph, amongStatement(types, asOf), { kept, readable, ...clock })),
    ...(pairs.size === 0
      ? []
      : await readLines(graph, pairsStatement(types, asOf), { pairs: [...pairs.values()], ...clock })),
  ];
  const lines = found.map(({ line }) => line);
  return factsOf(lines, asOf, independentOf(graph, lines));
};

type Clock = Pick<AsOf, 'knownAt'>;

// In a subquery: the planner would otherwise pair all entities that are read with all that are kept.
const amongStatement = (types: readonly RelationshipTypeName[], asOf: Clock): string => {
  const expression = believed(asOf).types(types);
  return `UNWIND $readable AS id
MATCH (one:Entity {id: id})
CALL (one) {
  MATCH (one)-[claim:${expression}]-(two:Entity)
  RETURN claim, two
}
WITH one, claim, two
WHERE two.id IN $kept AND (one.id <= two.id OR NOT two.id IN $readable)
${linesOf(types, asOf)}`;
};

const pairsStatement = (types: readonly RelationshipTypeName[], asOf: Clock): string => `UNWIND $pairs AS pair
MATCH (node:Entity {id: pair[0]})
MATCH (other:Entity {id: pair[1]})
${between(types, asOf)}
${linesOf(types, asOf)}`;

const linesOf = (types: readonly RelationshipTypeName[], asOf: Clock): string => {
  const { condition, typeOf } = believed(asOf);
  return `WITH claim WHERE ${condition('claim', types)}
WITH claim, startNode(claim) AS from, endNode(claim) AS to, ${typeOf('claim')} AS type
${returnLines()}`;
};

/** The statements of this reading, for looking at their plans. */
export const amongStatements = (types: readonly RelationshipTypeName[]) =>
  ({
    among: amongStatement(types, { knownAt: null }),
    amongThen: amongStatement(types, { knownAt: '' }),
    pairs: pairsStatement(types, { knownAt: null }),
    pairsThen: pairsStatement(types, { knownAt: '' }),
  }) as const;
