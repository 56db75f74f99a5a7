/**
 * What @neo4j/graphql makes of the rows of its own statements, for statements of its that we send ourselves: it hands them on
 * as they are. Cursors, which it adds to a connection at the top, are ours. The test of kept translations compares both
 * with answers that the library itself has translated.
 */
import type { QueryResult } from '../graph/open-driver.js';

/** The nodes of a list. */
export const listOutcome = ({ records }: QueryResult): unknown =>
  records.map((record) => record.get('this') as unknown);

/** A connection at the top of a query; without a row there is nothing in it. */
export const rootConnectionOutcome = ({ records }: QueryResult): unknown =>
  records[0]?.get('this') ?? { edges: [], totalCount: 0 };
