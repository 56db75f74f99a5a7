import type { Driver, Graph } from '../graph/open-driver.js';

/** What resolvers are handed. The first three are read by @neo4j/graphql. */
export interface Context {
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
  readonly graph: Graph;
}

/**
 * The context of a request; the same for all, since requests carry no state.
 * @param timeoutMs the database stops a statement after this time.
 */
export const contextOf = (graph: Graph, timeoutMs: number): Context => ({
  executionContext: graph.driver,
  sessionConfig: { database: graph.database },
  transaction: { timeout: timeoutMs },
  graph,
});
