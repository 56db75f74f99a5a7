/** What `xiaojuren start` runs beside the database: apart, since loading it takes longer than all else before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphFolders, projectFolder } from './project-folder.js';
import { terminalLogger as logger } from './terminal-logger.js';
import { apiSchema, startApi, type ApiOptions, type RunningApi } from '../api/server.js';
import { prepareGraph, type Prepared } from '../claims/prepare-graph.js';
import { openGraph, type Connection, type Graph } from '../graph/open-driver.js';
import { openStatements } from '../graph/statements.js';

export interface Server {
  /** Open; whoever has it closes it. */
  readonly graph: Graph;
  /** Brings schema and seed into the graph. @throws as `prepareGraph`. */
  readonly prepare: () => Promise<Prepared>;
  /** Starts the API. @throws as `startApi`. */
  readonly listen: (
    options: Omit<ApiOptions, 'graph' | 'schema' | 'projectFolder' | 'logger'>,
  ) => Promise<RunningApi>;
}

/** Builds the schema; the server for a graph, once it can be reached. */
export const loadServer = (): ((connection: Connection) => Server) => {
  const statements = openStatements(join(projectFolder, 'cypher'));
  // Not checked again: the tests do that.
  const schema = apiSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'), statements, true);
  schema.catch(() => undefined);
  return (connection) => {
    const graph = openGraph(connection);
    return {
      graph,
      prepare: () => prepareGraph(graph, statements, graphFolders, logger),
      listen: async (options) => startApi({ ...options, graph, schema: await schema, projectFolder, logger }),
    };
  };
};
