import type { Graph } from '../../graph/open-driver.js';
import type { StatementRunner } from '../../graph/statement-runner.js';

/** A graph as a runner of statements that only read, within the time that a question has. */
export const readerOf = (graph: Graph): StatementRunner => ({
  run: async (statement, parameters = {}) => ({ rows: await graph.read(statement, parameters), changes: 0 }),
});
