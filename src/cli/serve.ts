/** What `xiaojuren start` runs beside the database: apart, since loading it takes longer than all else before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';
import { terminalLogger as logger } from './terminal-logger.js';
import { apiSchema, startApi, type ApiOptions, type RunningApi } from '../api/server.js';
import { applySchema } from '../claims/apply-schema.js';
import { ensureSeed } from '../claims/ensure-seed.js';
import { openGraph, type Connection, type Graph } from '../graph/open-driver.js';
import { openStatements } from '../graph/statements.js';

export interface Server {
  /** Open; whoever has it closes it. */
  readonly graph: Graph;
  /**
   * Brings constraints, indexes and the seed into the graph.
   * @throws as `applySchema` and `ensureSeed`, or the reason of the signal between the two.
   */
  readonly fill: (signal: AbortSignal) => Promise<void>;
  /** Starts the API. @throws as `apiSchema` and `startApi`. */
  readonly listen: (
    options: Omit<ApiOptions, 'graph' | 'schema' | 'projectFolder' | 'logger'>,
  ) => Promise<RunningApi>;
}

/** Begins to build the schema of the API, and gives what makes a server of it for the graph at an address. */
export const loadServer = (): ((connection: Connection) => Server) => {
  const statements = openStatements(join(projectFolder, 'cypher'));
  // Not checked again: the tests do that.
  const schema = apiSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'), statements, true);
  schema.catch(() => undefined);
  return (connection) => {
    const graph = openGraph(connection);
    return {
      graph,
      fill: async (signal) => {
        await applySchema(graph, join(projectFolder, 'cypher/schema'));
        signal.throwIfAborted();
        await ensureSeed(graph, statements, join(projectFolder, 'seed'), logger);
      },
      listen: async (options) => startApi({ ...options, graph, schema: await schema, projectFolder, logger }),
    };
  };
};
