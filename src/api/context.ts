import type { User } from './editors.js';
import type { Driver, Graph } from '../graph/open-driver.js';

/** What resolvers are handed. The first three are read by @neo4j/graphql. */
export interface Context {
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
  readonly graph: Graph;
  /** Who asks; null: somebody without a token that is known. */
  readonly user: User | null;
  /** Whether the request brought a token, known or not. */
  readonly hasToken: boolean;
}

/**
 * The context of a request: who asks is all that differs between two.
 * @param timeoutMs the database stops a statement after this time.
 */
export const contextOf = (
  graph: Graph,
  timeoutMs: number,
  { user, hasToken }: Pick<Context, 'user' | 'hasToken'>,
): Context => ({
  executionContext: graph.driver,
  sessionConfig: { database: graph.database },
  transaction: { timeout: timeoutMs },
  graph,
  user,
  hasToken,
});
