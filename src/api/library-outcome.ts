/**
 * What @neo4j/graphql makes of the rows of its own statements, for statements of its that we send ourselves. It hands on its
 * rows as they are; only a connection at the top has cursors added, as in graphql-relay. The test of kept translations
 * compares both with the library's own answers.
 */
import type { QueryResult } from '../graph/open-driver.js';

interface ConnectionRow {
  readonly edges?: readonly object[];
  readonly totalCount?: unknown;
  readonly aggregate?: unknown;
  readonly groupBy?: unknown;
}

/** The nodes of a list. */
export const listOutcome = ({ records }: QueryResult): unknown =>
  records.map((record) => record.get('this') as unknown);

/** A connection at the top of a query, with the cursors of Relay that count edges from the first. */
export const rootConnectionOutcome = ({ records }: QueryResult, args: Record<string, unknown>): unknown => {
  const row = (records[0]?.get('this') ?? {}) as ConnectionRow;
  const total = Number(row.totalCount ?? 0);
  const begin = beginOf(args['after']);
  const edges = (row.edges ?? []).map((edge, place) => ({ ...edge, cursor: cursorOf(begin + place) }));
  const { first } = args;
  return {
    totalCount: total,
    edges,
    aggregate: row.aggregate ?? {},
    groupBy: row.groupBy ?? [],
    pageInfo: {
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
      hasPreviousPage: begin > 0,
      hasNextPage: typeof first === 'number' && begin + first < total,
    },
  };
};

const cursorOf = (place: number): string => Buffer.from(`${prefix}${String(place)}`).toString('base64');

const beginOf = (after: unknown): number =>
  typeof after === 'string' ? Number(Buffer.from(after, 'base64').toString().slice(prefix.length)) + 1 : 0;

const prefix = 'arrayconnection:';
