/**
 * Everything one source says, in the order of its text.
 *
 * A source's claims lie in as many relationship types as it speaks about. One statement asks each type by its index
 * on `source`, so the cost grows with what the source says and not with the graph.
 */
import { quotation } from '../claims/quotation.js';
import { unknownSource } from '../claims/unknown-source.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import { decodeCursor, encodeCursor } from './cursor.js';

export interface ClaimEnd {
  readonly id: string;
  readonly name: string | null;
  readonly nameZh: string | null;
  readonly labels: readonly string[];
}

/** One claim as one line of a list; the same names and meanings as `type Claim` of schema.graphql. */
export interface ClaimLine {
  readonly claim: string;
  readonly type: RelationshipTypeName | 'OBSERVATION';
  readonly from: ClaimEnd;
  readonly to: ClaimEnd;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly quotation: string | null;
  readonly [property: string]: unknown;
}

export interface ClaimPage {
  readonly edges: readonly { readonly cursor: string; readonly node: ClaimLine }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Claims on all pages; counted only when asked for. */
  readonly totalCount: () => Promise<number>;
}

/**
 * One page of what a source says, by place in the source, then by claim id; claims whose locator has no position
 * (`text=`) come last.
 * @param first claims a page, from 1.
 * @param after `endCursor` of the page before, or null for the first page.
 * @throws NOT_FOUND with near ids, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const saidBy = async (
  graph: Graph,
  statements: Statements,
  { source, first, after }: { source: string; first: number; after: string | null },
): Promise<ClaimPage> => {
  const [position, claim] = after === null ? [-1, ''] : decodeCursor(after, 'saidBy');
  const parameters = { source, position, claim, rows: BigInt(first + 1) };
  const [found, texts, rows] = await Promise.all([
    graph.read(statements('source/find'), { source }),
    graph.read(statements('source/text'), { source }),
    graph.read(pageStatement, parameters),
  ]);
  const [description] = found;
  if (description === undefined) throw await unknownSource(graph, statements, source);
  const text = texts[0]?.['text'];
  const edges = rows.slice(0, first).map((row) => ({
    cursor: encodeCursor(Number(row['position']), (row['claim'] as { claim: string }).claim),
    node: lineOf(row, description, typeof text === 'string' ? text : null),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => Number((await graph.read(countStatement, { source }))[0]?.['total'] ?? 0),
  };
};

/** ABOUT and OF are the two arms of an observation and carry its claim id: the observation stands for them. */
const types = (Object.keys(relationshipTypes) as RelationshipTypeName[]).filter(
  (type) => type !== 'ABOUT' && type !== 'OF',
);

// Positions past every real one, for locators without a position.
const last = 2_000_000_000;

// The hints keep the planner from reading all of a type that holds little when the plan is made.
const pageStatement = `CALL () {
${types
  .map(
    (type) => `  MATCH (from)-[claim:${type} {source: $source}]->(to) USING INDEX SEEK claim:${type}(source)
  RETURN '${type}' AS type, claim, from, to`,
  )
  .concat(
    `  MATCH (from)<-[:ABOUT]-(claim:Observation {source: $source})-[:OF]->(to)
  USING INDEX SEEK claim:Observation(source)
  RETURN 'OBSERVATION' AS type, claim, from, to`,
  )
  .join('\n  UNION ALL\n')}
}
WITH type, claim, from, to,
     CASE WHEN claim.locator STARTS WITH 'text=' THEN ${String(last)}
       ELSE coalesce(toInteger(split(split(claim.locator, '=')[1], ',')[0]), ${String(last)}) END AS position
WHERE position > $position OR (position = $position AND claim.claim > $claim)
RETURN type, position, properties(claim) AS claim,
       from {id: coalesce(from.id, from.claim), name: coalesce(from.name, from.title, from.value), .nameZh,
             labels: labels(from)} AS from,
       to {id: coalesce(to.id, to.claim), name: coalesce(to.name, to.title, to.value), .nameZh,
           labels: labels(to)} AS to
ORDER BY position, claim.claim
LIMIT $rows`;

const countStatement = `CALL () {
${types
  .map(
    (type) => `  MATCH ()-[claim:${type} {source: $source}]->() USING INDEX SEEK claim:${type}(source)
  RETURN count(claim) AS claims`,
  )
  .concat(
    `  MATCH (claim:Observation {source: $source}) USING INDEX SEEK claim:Observation(source)
  RETURN count(claim) AS claims`,
  )
  .join('\n  UNION ALL\n')}
}
RETURN sum(claims) AS total`;

/** The statements of this lookup, for looking at their plans. */
export const saidByStatements = { page: pageStatement, count: countStatement } as const;

const lineOf = (
  row: Record<string, unknown>,
  source: Record<string, unknown>,
  text: string | null,
): ClaimLine => {
  const claim = row['claim'] as Record<string, unknown> & { claim: string; locator: string };
  const type = row['type'] as ClaimLine['type'];
  const names = type === 'OBSERVATION' ? [] : Object.keys(relationshipTypes[type].qualifiers);
  return {
    ...claim,
    type,
    from: endOf(row['from']),
    to: endOf(row['to']),
    qualifiers: names
      .filter((name) => claim[name] !== undefined)
      .map((name) => ({ name, value: String(claim[name]) })),
    source,
    quotation: text === null ? null : quotation(text, claim.locator),
  };
};

const endOf = (end: unknown): ClaimEnd => {
  const { labels, ...rest } = end as ClaimEnd;
  return { ...rest, labels: labels.filter((label) => label !== 'Entity').toSorted() };
};
