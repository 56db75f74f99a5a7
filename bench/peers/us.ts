/** The product: its own server, as `xiaojuren start` starts it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { apiSchema, startApi } from '../../src/api/server.js';
import { freePort } from '../../src/database/ports.js';
import { openGraph } from '../../src/graph/open-driver.js';
import { openStatements } from '../../src/graph/statements.js';
import { projectFolder } from '../database.js';
import { serveAt, serverTask } from './served.js';

const { connection, cacheBytes } = serverTask();
const statements = openStatements(join(projectFolder, 'cypher'));
const say = (message: string, cause?: unknown): void => {
  process.stderr.write(`${message} ${cause === undefined ? '' : inspect(cause)}\n`);
};
const api = await startApi({
  graph: openGraph(connection),
  schema: await apiSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'), statements),
  projectFolder,
  editors: [],
  neo4jBrowserUrl: null,
  host: '127.0.0.1',
  port: await freePort('127.0.0.1'),
  logger: { info: say, warn: say, error: say },
  cacheBytes,
});
serveAt(`${api.url}/graphql`);
