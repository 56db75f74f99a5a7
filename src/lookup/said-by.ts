/**
 * Everything one source says, in the order of its text.
 *
 * A source's claims lie in as many relationship types as it speaks about. Each type is asked for its first ones by the index on
 * source and position, so a page costs what stands in one place of the source, however much that says in all. All that has words
 * for a locator counts as one place.
 */
import { unknownSource } from '../claims/unknown-source.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { chunks } from '../util/chunks.js';
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import { always, type AsOf } from '../time/as-of.js';
import { isBelieved } from './believed.js';
import { lineColumns, lineOf, type ClaimLine, type ClaimSource } from './claim-line.js';
import { cursorsOf } from './cursor.js';
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
 * (`text=`) come last. What was surely not so at `trueAt`, or not believed at `knownAt`, is left out. Costs a page of each type,
 * and what is left out before it.
 * @param first claims a page, from 1.
 * @param after `endCursor` of the page before, or null for the first page.
 * @throws NOT_FOUND with near ids, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const saidBy = async (
  graph: Graph,
  statements: Statements,
  { source, first, after, asOf }: { source: string; first: number; after: string | null; asOf: AsOf },
): Promise<ClaimPage> => {
  const cursors = cursorsOf('saidBy', ['number', 'string'], { source, asOf });
  const [position, claim] = cursors.keysOf(after) ?? [-1, ''];
  const clocks = { ...trueAtParameters(asOf), ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }) };
  const parameters = { source, position, claim, rows: BigInt(first + 1), ...clocks };
  const [found, texts, ...read] = await Promise.all([
    graph.read(statements('source/find'), { source }),
    graph.read(statements('source/text'), { source }),
    ...pageStatements(asOf).map((statement) => graph.read(statement, parameters)),
  ]);
  const [description] = found;
  if (description === undefined) throw await unknownSource(graph, statements, source);
  // Withdrawn while it was read, a claim may be in two parts.
  const once = new Map(read.flat().map((row) => [(row['claim'] as { claim: string }).claim, row]));
  const rows = [...once.values()].toSorted(inOrder).slice(0, first + 1);
  const text = texts[0]?.['text'];
  const lines = rows.map((row) =>
    lineOf(row, description as unknown as ClaimSource, typeof text === 'string' ? text : null),
  );
  const independent = independentSources(
    graph,
    rows.map((row) => row['sayers'] as string[]),
  );
  const edges = lines.map((line, index) => ({
    cursor: cursors.of(Number(rows[index]?.['position']), line.claim),
    node: {
      ...line,
      certainty: certaintyOf(line as DatedClaim, asOf),
      independentSources: () => independent(index),
    },
  }));
  return {
    ...pageOf(edges, { first, after }),
    totalCount: async () => {
      const counted = await Promise.all(
        countStatements(asOf).map((statement) => graph.read(statement, { source, ...clocks })),
      );
      return counted.reduce((sum, [row]) => sum + Number(row?.['total'] ?? 0), 0);
    },
    dataSince: () => dataSince(graph, everything, { source }),
  };
};

/** Where claims of `$source` lie: a pattern with the index that finds them, and the type that they have or had. */
interface Part {
  readonly pattern: string;
  readonly index: string;
  readonly type: string;
}

/** ABOUT and OF are the two arms of an observation and carry its claim id: the observation stands for them. */
const live: readonly Part[] = [
  ...(Object.keys(relationshipTypes) as RelationshipTypeName[])
    .filter((type) => type !== 'ABOUT' && type !== 'OF')
    .map((type) => ({
      pattern: `(from)-[claim:${type} {source: $source}]->(to)`,
      index: type,
      type: `'${type}'`,
    })),
  {
    pattern: '(from)<-[:ABOUT]-(claim:Observation {source: $source})-[:OF]->(to)',
    index: 'Observation',
    type: "'OBSERVATION'",
  },
];

const withdrawn: readonly Part[] = [
  {
    pattern:
      "(from)-[claim:RETRACTED WHERE claim.source = $source AND NOT claim.was IN ['ABOUT', 'OF']]->(to)",
    index: 'RETRACTED',
    type: 'claim.was',
  },
  {
    pattern:
      "(from)<-[:RETRACTED {was: 'ABOUT'}]-(claim:RetractedObservation {source: $source})-[:RETRACTED {was: 'OF'}]->(to)",
    index: 'RetractedObservation',
    type: "'OBSERVATION'",
  },
];

/** All of some parts, or for each of them the first claims of a page. */
const union = (parts: readonly Part[], asOf: AsOf, isPage: boolean): string => `CALL () {
${parts
  .map(
    // The hints keep the planner from reading all of a type that holds little when the plan is made.
    ({ pattern, index, type }) => `  MATCH ${pattern} USING INDEX SEEK claim:${index}(source, position)
  WHERE claim.position >= ${isPage ? '$position AND (claim.position > $position OR claim.claim > $claim)' : '0'}
  WITH ${type} AS type, claim, from, to
  WHERE ${isBelieved(asOf, 'claim')} AND ${asOf.trueAt === null ? 'true' : includedAt}
  RETURN type, claim, from, to${isPage ? ' ORDER BY claim.source, claim.position, claim.claim LIMIT $rows' : ''}`,
  )
  .join('\n  UNION ALL\n')}
}`;

/** By position, then by id, as the statements give them. */
const inOrder = (one: Record<string, unknown>, other: Record<string, unknown>): number => {
  const [a, b] = [one, other].map(({ position, claim }) => ({
    position: Number(position),
    id: (claim as { claim: string }).claim,
  })) as [Placed, Placed];
  return a.position - b.position || (a.id < b.id ? -1 : 1);
};

interface Placed {
  readonly position: number;
  readonly id: string;
}

/** Parts of one statement: the database takes some 60 ms to plan each, once, and no statement may take too long. */
const partsAtOnce = 10;

const partsOf = ({ knownAt }: AsOf): Part[][] =>
  chunks([...live, ...(knownAt === null ? [] : withdrawn)], partsAtOnce);

/** All that the source says or said, whatever is believed of it. */
const everything = union([...live, ...withdrawn], always, false);

const pageStatements = (asOf: AsOf): string[] =>
  partsOf(asOf).map(
    (parts) => `${union(parts, asOf, true)}
WITH type, claim, from, to ORDER BY claim.position, claim.claim LIMIT $rows
RETURN claim.position AS position, ${lineColumns}, ${sayersColumn(asOf)}`,
  );

const countStatements = (asOf: AsOf): string[] =>
  partsOf(asOf).map(
    (parts) => `${union(parts, asOf, false)}
RETURN count(*) AS total`,
  );

const then: AsOf = { ...always, knownAt: '' };

/** The statements of this lookup, for looking at their plans. */
export const saidByStatements: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    page: pageStatements(always),
    count: countStatements(always),
    pageThen: pageStatements(then),
    countThen: countStatements(then),
  }).flatMap(([name, all]) => all.map((statement, index) => [`${name} ${String(index + 1)}`, statement])),
);
