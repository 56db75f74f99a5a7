import type { User } from './editors.js';
import type { Driver, Graph } from '../graph/open-driver.js';

/** What is learnt of an answer while it is made. */
export interface Outcome {
  /** Whether the same question has the same answer for as long as the graph stays as it is. */
  isLasting: boolean;
}

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
  readonly outcome: Outcome;
  /** Whether the database was asked and did not answer before the query was looked at. */
  readonly isDatabaseGone: boolean;
  /** Told of each lookup whether it had an answer, and the seconds it took. */
  readonly looked: (lookup: string, isGood: boolean, seconds: number) => void;
}

/**
 * The context of a request: who asks is all that differs between two.
 * @param timeoutMs the database stops a statement after this time.
 */
export const contextOf = (
  graph: Graph,
  timeoutMs: number,
  asking: Pick<Context, 'user' | 'hasToken' | 'outcome' | 'isDatabaseGone' | 'looked'>,
): Context => ({
  executionContext: graph.driver,
  sessionConfig: { database: graph.database },
  transaction: { timeout: timeoutMs },
  graph,
  ...asking,
});
