/**
 * Everything one source says, in the order of its text.
 *
 * A source's claims lie in as many relationship types as it speaks about. One statement asks each type by its index
 * on `source`, so the cost grows with what the source says and not with the graph.
 */
import { unknownSource } from '../claims/unknown-source.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import { always, type AsOf } from '../time/as-of.js';
import { isBelieved } from './believed.js';
import { lineColumns, lineOf, type ClaimLine, type ClaimSource } from './claim-line.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { independentSources, sayersColumn } from './independent-sources.js';
import { pageOf, type Page } from './page.js';
import { includedAt, trueAtParameters, certaintyOf, type DatedClaim } from './true-at.js';

export interface ClaimPage extends Page<ClaimLine> {
  /** Claims on all pages; counted only when asked for. */
  readonly totalCount: () => Promise<number>;
  /** Since when there is anything to answer with, at whatever time; read only when asked for. */
  readonly dataSince: () => Promise<DataSince>;
}

/**
 * One page of what a source says, by place in the source, then by claim id; claims whose locator has no position
 * (`text=`) come last. What was surely not so at `trueAt`, or not believed at `knownAt`, is left out.
 * @param first claims a page, from 1.
 * @param after `endCursor` of the page before, or null for the first page.
 * @throws NOT_FOUND with near ids, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const saidBy = async (
  graph: Graph,
  statements: Statements,
  { source, first, after, asOf }: { source: string; first: number; after: string | null; asOf: AsOf },
): Promise<ClaimPage> => {
  const [position, claim] = after === null ? [-1, ''] : decodeCursor(after, 'saidBy', ['number', 'string']);
  const clocks = { ...trueAtParameters(asOf), ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }) };
  const parameters = { source, position, claim, rows: BigInt(first + 1), ...clocks };
  const [found, texts, rows] = await Promise.all([
    graph.read(statements('source/find'), { source }),
    graph.read(statements('source/text'), { source }),
    graph.read(pageStatement(asOf), parameters),
  ]);
  const [description] = found;
  if (description === undefined) throw await unknownSource(graph, statements, source);
  const text = texts[0]?.['text'];
  const lines = rows.map((row) =>
    lineOf(row, description as unknown as ClaimSource, typeof text === 'string' ? text : null),
  );
  const independent = independentSources(
    graph,
    rows.map((row) => row['sayers'] as string[]),
  );
  const edges = lines.map((line, index) => ({
    cursor: encodeCursor(Number(rows[index]?.['position']), line.claim),
    node: {
      ...line,
      certainty: certaintyOf(line as DatedClaim, asOf),
      independentSources: () => independent(index),
    },
  }));
  return {
    ...pageOf(edges, { first, after }),
    totalCount: async () => {
      const [row] = await graph.read(countStatement(asOf), { source, ...clocks });
      return Number(row?.['total'] ?? 0);
    },
    dataSince: () => dataSince(graph, everything, { source }),
  };
};

/** ABOUT and OF are the two arms of an observation and carry its claim id: the observation stands for them. */
const types = (Object.keys(relationshipTypes) as RelationshipTypeName[]).filter(
  (type) => type !== 'ABOUT' && type !== 'OF',
);

// Positions past every real one, for locators without a position.
const last = 2_000_000_000;

// The hints keep the planner from reading all of a type that holds little when the plan is made.
const live = types
  .map(
    (type) => `  MATCH (from)-[claim:${type} {source: $source}]->(to) USING INDEX SEEK claim:${type}(source)
  RETURN '${type}' AS type, claim, from, to`,
  )
  .concat(
    `  MATCH (from)<-[:ABOUT]-(claim:Observation {source: $source})-[:OF]->(to)
  USING INDEX SEEK claim:Observation(source)
  RETURN 'OBSERVATION' AS type, claim, from, to`,
  );

const withdrawn = [
  `  MATCH (from)-[claim:RETRACTED {source: $source}]->(to) USING INDEX SEEK claim:RETRACTED(source)
  WHERE NOT claim.was IN ['ABOUT', 'OF']
  RETURN claim.was AS type, claim, from, to`,
  `  MATCH (claim:RetractedObservation {source: $source})
  USING INDEX SEEK claim:RetractedObservation(source)
  MATCH (from)<-[:RETRACTED {was: 'ABOUT'}]-(claim)-[:RETRACTED {was: 'OF'}]->(to)
  RETURN 'OBSERVATION' AS type, claim, from, to`,
];

const union = (parts: readonly string[]): string => `CALL () {
${parts.join('\n  UNION ALL\n')}
}`;

/** All that the source says or said, whatever is believed of it. */
const everything = union([...live, ...withdrawn]);

const claimsOf = (asOf: AsOf): string => `${asOf.knownAt === null ? union(live) : everything}
WITH type, claim, from, to
WHERE ${isBelieved(asOf, 'claim')} AND ${includedAt}`;

const pageStatement = (asOf: AsOf): string => `${claimsOf(asOf)}
WITH type, claim, from, to,
     CASE WHEN claim.locator STARTS WITH 'text=' THEN ${String(last)}
       ELSE coalesce(toInteger(split(split(claim.locator, '=')[1], ',')[0]), ${String(last)}) END AS position
WHERE position > $position OR (position = $position AND claim.claim > $claim)
WITH type, claim, from, to, position ORDER BY position, claim.claim LIMIT $rows
RETURN position, ${lineColumns}, ${sayersColumn(asOf)}
ORDER BY position, claim.claim`;

const countStatement = (asOf: AsOf): string => `${claimsOf(asOf)}
RETURN count(*) AS total`;

/** The statements of this lookup, for looking at their plans. */
export const saidByStatements = {
  page: pageStatement(always),
  count: countStatement(always),
  pageThen: pageStatement({ ...always, knownAt: '' }),
  countThen: countStatement({ ...always, knownAt: '' }),
} as const;
