import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

/** Enough numbers that looking at all of them takes seconds. */
const numbers = 250_000;
const atOnce = 5_000;

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(`CREATE (:Entity:Programme {id: 'programme/x', name: 'x'}), (:Indicator {id: 'indicator/x', name: 'x'}),
  (:Source {id: 'source/x'})`);
  for (let from = 0; from < numbers; from += atOnce)
    await graph.run(
      `MATCH (programme:Programme {id: 'programme/x'}), (indicator:Indicator {id: 'indicator/x'})
UNWIND range($from + 1, $from + ${String(atOnce)}) AS row
WITH programme, indicator, {claim: 'c' + row, source: 'source/x', locator: 'row=' + row} AS said, row
CREATE (one:Observation {value: toString(row), number: row, unit: 'ENTERPRISES', kind: 'ACTUAL', period: '2022'})
SET one += said
CREATE (one)-[about:ABOUT]->(programme), (one)-[of:OF]->(indicator)
SET about += said, of += said`,
      { from: BigInt(from) },
    );
  api = await startTestApi(graph, { timeoutMs: 60_000 });
});

afterAll(async () => {
  await api.stop();
  await graph.close();
  await (await emptyGraph()).close();
});

/** How many statements run for requests. */
const running = async (): Promise<number> => {
  const { records } = await graph.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.request IS NOT NULL RETURN metaData',
  );
  return records.length;
};

const until = async (isSo: () => Promise<boolean>, withinMs: number): Promise<number> => {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > withinMs) return Infinity;
    await sleep(20);
  }
  return performance.now() - begun;
};

const longMs = 1_500;

const inAnyOrder = (name: string): string => `{ about: { some: { name: { contains: "${name}" } } } }`;

const list = (letters: string): string =>
  `{ observations(limit: 1, where: { OR: [${letters.split(' ').map(inAnyOrder).join(', ')}] }) { value } }`;

const slow = {
  'of a lookup': '{ timeline(entity: "programme/x", first: 1) { totalCount undated } }',
  'of a list': list('n o p q r s t u v w'),
} as const;

it.each(Object.entries(slow))('ends what runs in the database within a second: %s', async (_what, query) => {
  const client = new AbortController();
  const answer = fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: client.signal,
  });
  const left = expect(answer).rejects.toThrow();
  expect(await until(async () => (await running()) > 0, 20_000)).toBeLessThan(Infinity);
  client.abort();
  await left;
  expect(await until(async () => (await running()) === 0, 1_000)).toBeLessThan(Infinity);
  expect(api.unexpected).toEqual([]);
});

it.each(Object.entries(slow))('would have run on otherwise: %s', async (_what, query) => {
  const answer = api.ask(query.replace('first: 1)', 'first: 2)').replace('limit: 1,', 'limit: 2,'));
  expect(await until(async () => (await running()) > 0, 20_000)).toBeLessThan(Infinity);
  const tookMs = await until(async () => (await running()) === 0, 60_000);
  expect(tookMs).toBeGreaterThan(longMs);
  expect(tookMs).toBeLessThan(Infinity);
  expect((await answer).errors).toEqual([]);
});

/** Whether somebody new is let in. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

it('is waited for by a server that is told to stop, which lets nobody in meanwhile', async () => {
  const other = await startTestApi(graph, { timeoutMs: 60_000 });
  const port = Number(new URL(other.url).port);
  let hasStopped = false;
  // Far from the ten seconds after which all is cut.
  const answer = other.ask(list('n o p q r'));
  expect(await until(async () => (await running()) > 0, 20_000)).toBeLessThan(Infinity);
  const stopped = other.stop().then(() => {
    hasStopped = true;
    return running();
  });
  expect(await until(async () => !(await listens(port)), 500)).toBeLessThan(Infinity);
  await sleep(200);
  expect(hasStopped).toBe(false);
  const { status, errors, data } = await answer;
  expect({ status, errors, data }).toEqual({ status: 200, errors: [], data: { observations: [] } });
  expect(await stopped).toBe(0);
  expect(other.unexpected).toEqual([]);
});

it('is ended before a server stops, where its client has left', async () => {
  const other = await startTestApi(graph, { timeoutMs: 60_000 });
  const client = new AbortController();
  const left = expect(
    fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: list('n o p q r s t u v') }),
      signal: client.signal,
    }),
  ).rejects.toThrow();
  expect(await until(async () => (await running()) > 0, 20_000)).toBeLessThan(Infinity);
  client.abort();
  await left;
  expect(other.answering()).toBe(1);
  await other.stop();
  expect(other.answering()).toBe(0);
  expect(await running()).toBe(0);
  expect(other.unexpected).toEqual([]);
});

it('is ended, where it waits behind another of the same connection whose client has left', async () => {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  for (const letters of ['n o p q r s t u', 'a b c d e f g h']) {
    const body = JSON.stringify({ query: list(letters) });
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${String(body.length)}\r\n\r\n${body}`,
    );
  }
  expect(await until(async () => (await running()) === 2, 20_000)).toBeLessThan(Infinity);
  socket.destroy();
  expect(await until(async () => (await running()) === 0, 1_000)).toBeLessThan(Infinity);
  expect(api.unexpected).toEqual([]);
});
