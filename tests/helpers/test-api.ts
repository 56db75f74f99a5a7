import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';
import { statements } from './test-graph.js';
import { apiSchema, startApi, type ApiOptions, type RunningApi } from '../../src/api/server.js';
import { freePort } from '../../src/database/ports.js';
import type { Graph } from '../../src/graph/open-driver.js';
import type { Logger } from '../../src/util/logger.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly limit?: number; readonly value?: number };
  }[];
}

/** The editor that every server of the tests knows. */
export const testEditor = { name: 'wang', token: 'token-of-wang-0123456789' } as const;

export interface TestApi extends RunningApi {
  /** Sends a query over HTTP as a client would. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** The same as the editor of the tests. */
  askAsEditor(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the server logged as unexpected. */
  readonly unexpected: readonly string[];
}

export const schema = apiSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'), statements);

/** The real server on a free port. Stop it in afterAll, before the graph is closed. */
export const startTestApi = async (
  graph: Graph,
  {
    timeoutMs,
    ...kept
  }: Partial<Pick<ApiOptions, 'timeoutMs' | 'arrivalMs' | 'cacheBytes' | 'drainMs' | 'versionOf'>> = {},
): Promise<TestApi> => {
  const unexpected: string[] = [];
  const logger: Logger = {
    info: () => undefined,
    warn: () => undefined,
    error: (message, cause) => unexpected.push(`${message} ${String(cause)}`),
  };
  const api = await startApi({
    graph,
    schema: await schema,
    projectFolder,
    editors: [testEditor],
    neo4jBrowserUrl: 'http://localhost:7474/browser/',
    host: '127.0.0.1',
    port: await freePort('127.0.0.1'),
    logger,
    cacheBytes: 2 ** 24,
    ...kept,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const ask: TestApi['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
    return { status: response.status, text, data, errors };
  };
  return {
    ...api,
    unexpected,
    ask,
    askAsEditor: (query, variables) => ask(query, variables, { authorization: `Bearer ${testEditor.token}` }),
  };
};
