import { graphOf, type Asked } from './asked.js';
import type { User } from './editors.js';
import type { ReadingContext } from './kept-translations.js';
import type { Metrics } from './metrics.js';
import { betterPlanned } from './plans/better-planned.js';
import type { Graph } from '../graph/open-driver.js';

/** What resolvers are handed. */
export interface Context extends ReadingContext {
  readonly graph: Graph;
  /** Who asks; null: somebody without a token that is known. */
  readonly user: User | null;
  /** Whether the request brought a token, known or not. */
  readonly hasToken: boolean;
  readonly asked: Asked;
  /** Told of each lookup how it ended, and the seconds it took. */
  readonly looked: Metrics['looked'];
}

/**
 * The context of a request: who asks is all that differs between two.
 * @param timeoutMs the database stops a statement after this time.
 */
export const contextOf = (
  graph: Graph,
  timeoutMs: number,
  asking: Pick<Context, 'user' | 'hasToken' | 'asked' | 'looked' | 'translated'>,
): Context => {
  const own = graphOf(graph, asking.asked, timeoutMs);
  const run: ReadingContext['executionContext']['run'] = (statement, parameters) =>
    own.readRecords(betterPlanned(statement), parameters);
  return { executionContext: { run }, graph: own, ...asking };
};
