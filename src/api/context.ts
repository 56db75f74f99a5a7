import type { Driver } from 'neo4j-driver';
import type { Graph } from '../graph/open-driver.js';

/** The database stops a statement of a request after this time, planning included. */
export const requestTimeoutMs = 10_000;

/** What resolvers are handed. The first three are read by @neo4j/graphql. */
export interface Context {
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
  readonly graph: Graph;
}

/** The context of a request; the same for all, since requests carry no state. */
export const contextOf = (graph: Graph): Context => ({
  executionContext: graph.driver,
  sessionConfig: { database: graph.database },
  transaction: { timeout: requestTimeoutMs },
  graph,
});
