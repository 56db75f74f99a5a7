import { serverAudits, type AuditResult } from 'graphql-http';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await emptyGraph();
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: fetch });

/** The audits of the specification GraphQL over HTTP, https://graphql.github.io/graphql-over-http/. */
it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, name, audit) => {
  const result: AuditResult = await audit.fn();
  const answer = 'response' in result ? await result.response.text() : '';
  const told = `${result.status} ${'reason' in result ? result.reason : ''} ${answer}`;
  // What a server MAY do it may leave: that is a notice.
  expect(told).toMatch(name.startsWith('MAY') ? /^(?:ok|notice)/ : /^ok/);
});
