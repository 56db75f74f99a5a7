import { request } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatError } from '../../src/api/format-error.js';
import { openGraph, type Graph } from '../../src/graph/open-driver.js';
import { isTimedOut } from '../../src/graph/database-errors.js';
import { freePort } from '../../src/database/ports.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(`CREATE (:Entity:Place {id: 'place/a', name: 'A'})`);
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

const hostile = [
  `'`,
  `"`,
  '`',
  '\\',
  '$',
  '{',
  '}',
  `' OR 1=1 //`,
  `"}) WITH n DETACH DELETE n //`,
  '${process.env}',
  '*',
  '~',
  '[',
  '(',
  '/',
  '-',
  '!',
  'AND',
  '大疆~',
  '\u0000',
  '\u202e',
  '𠮷',
  'x'.repeat(20_000),
];

describe('hostile text', () => {
  it.each(hostile)('%j is text in every filter, and is found by nothing', async (text) => {
    for (const filter of ['eq', 'contains', 'startsWith', 'endsWith']) {
      const answer = await api.ask(`query Q($t: String) { places(where: {name: {${filter}: $t}}) { id } }`, {
        t: text,
      });
      expect(answer.errors).toEqual([]);
      expect(answer.data).toEqual({ places: [] });
    }
    const answer = await api.ask('query Q($t: ID!) { saidBy(source: $t) { totalCount } }', { t: text });
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expectNothingLeaks(answer);
    expect((await graph.read('MATCH (n) RETURN count(n) AS n'))[0]).toEqual({ n: 1 });
  });
});

describe('errors', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', 400, '{', {}],
    ['GRAPHQL_VALIDATION_FAILED', 400, '{ nothing }', {}],
    ['GRAPHQL_VALIDATION_FAILED', 400, 'mutation { x }', {}],
    ['UNAUTHENTICATED', 401, 'mutation { __typename }', {}],
    ['BAD_USER_INPUT', 400, 'subscription { x }', {}],
    ['BAD_USER_INPUT', 200, 'query Q($n: Int) { places(limit: $n) { id } }', { n: 'three' }],
    ['LIMIT_OUT_OF_RANGE', 400, '{ places(limit: 0) { id } }', {}],
    ['NOT_FOUND', 200, '{ saidBy(source: "source/none") { totalCount } }', {}],
    ['CURSOR_INVALID', 400, '{ saidBy(source: "source/none", after: "x") { totalCount } }', {}],
  ])('%s comes with status %i and tells nothing about the inside', async (code, status, query, variables) => {
    const answer = await api.ask(query, variables);
    expect(answer.errors[0]?.extensions.code).toBe(code);
    expect(answer.status).toBe(status === 200 ? answer.status : status);
    expect(answer.status).toBeLessThan(500);
    expectNothingLeaks(answer);
  });

  it('has three mutations and no subscriptions', async () => {
    const { data } = await api.ask(
      '{ __schema { mutationType { fields { name } } subscriptionType { name } } }',
    );
    const fields = ['recordClaim', 'recordObservation', 'retractClaim'].map((name) => ({ name }));
    expect(data).toEqual({ __schema: { mutationType: { fields }, subscriptionType: null } });
  });

  it.each([
    [
      'a body that is not JSON',
      { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'a body that is too large',
      {
        method: 'POST',
        body: JSON.stringify({ query: ' '.repeat(200_000) }),
        headers: { 'content-type': 'application/json' },
      },
      413,
    ],
    [
      'a body of unknown size that is too large',
      {
        method: 'POST',
        body: new Blob([JSON.stringify({ query: ' '.repeat(200_000) })]).stream(),
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
      },
      413,
    ],
    [
      'a form',
      { method: 'POST', body: 'query=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    [
      'another encoding',
      {
        method: 'POST',
        body: '{"query":"{places{id}}"}',
        headers: { 'content-type': 'application/json; charset=gbk' },
      },
      null,
    ],
  ] satisfies [string, RequestInit, number | null][])(
    'answers %s in JSON with a code',
    async (_name, init, status) => {
      const response = await fetch(`${api.url}/graphql`, init);
      const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      if (status !== null) {
        expect(response.status).toBe(status);
        const { code, ...numbers } = body.errors?.[0]?.extensions ?? { code: '' };
        expect(code).toBe(status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST');
        for (const number of Object.values(numbers)) expect(number).toEqual(expect.any(Number));
      }
      expect(response.status).toBeLessThan(500);
    },
  );

  it('answers an unknown page in JSON, and says where the API is', async () => {
    const response = await fetch(`${api.url}/nothing/here`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('refuses requests that a foreign page could make a browser send', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ places { id } }')}`);
    expect(response.status).toBe(400);
  });

  it('says so when the database stopped a query because its time was over', async () => {
    const hasty = await startTestApi(graph, { timeoutMs: 100 });
    try {
      // A place with 2,000 others in it: the filter looks from each of them at all of them.
      await graph.run(
        `CREATE (whole:Entity:Place:Slow {id: 'slow/whole'}) WITH whole UNWIND range(1, 2000) AS n
         CREATE (:Entity:Place:Slow {id: 'slow/' + n})-[:WITHIN {claim: 'slow' + n}]->(whole)`,
      );
      const answer = await hasty.ask(
        '{ places(where: { within: { single: { contains: { single: { within: { single: { id: { eq: "x" } } } } } } } }) { id } }',
      );
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TIMED_OUT']);
      expect(answer.status).toBe(503);
      expectNothingLeaks(answer);
    } finally {
      await hasty.stop();
      await graph.run('MATCH (slow:Slow) DETACH DELETE slow');
    }
  });

  it('says so when a statement wants more memory than one may use, and goes on', async () => {
    const fault: unknown = await graph
      .read("UNWIND range(1, 20000000) AS number RETURN collect('text ' + number) AS texts")
      .catch((error: unknown) => error);
    const warned: string[] = [];
    const log = (message: string): void => void warned.push(message);
    const told = formatError({ info: log, warn: log, error: log })({ message: 'x' }, fault);
    expect(told.extensions).toEqual({ code: 'QUERY_TOO_EXPENSIVE' });
    expect(told.message).toContain('memory');
    expect(warned).toEqual([]);
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect((await api.ask('{ places(limit: 1) { id } }')).status).toBe(200);
  });

  it('gives up what is planned for too long, and the database ends it by itself', async () => {
    // The planner looks at the orders in which twenty parts of a pattern can be joined; left alone it took 7.5 s.
    const pattern = Array.from(
      { length: 20 },
      (_, n) => `(a${String(n)}:Place)-[:WITHIN]-(b${String(n % 7)}:Place)`,
    );
    const mark = 'planned-for-too-long';
    const begun = performance.now();
    const statement = `MATCH ${pattern.join(', ')} WHERE a0.name = a19.name RETURN count(*) AS count`;
    const fault: unknown = await graph.read(statement, {}, 100, mark).catch((error: unknown) => error);
    expect([isTimedOut(fault), String(fault)]).toEqual([true, expect.any(String)]);
    expect(performance.now() - begun).toBeLessThan(4_000);
    const running = async (): Promise<number> =>
      Number(
        (
          await graph.read(
            'SHOW TRANSACTIONS YIELD metaData WHERE metaData.request = $mark RETURN count(*) AS count',
            { mark },
          )
        )[0]?.['count'],
      );
    while ((await running()) > 0) await sleep(200);
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  it('answers for this machine only, so that no page elsewhere can borrow its address', async () => {
    const { port } = new URL(api.url);
    const ask = (host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const call = request(
          {
            port,
            host: '127.0.0.1',
            path: '/graphql',
            method: 'POST',
            headers: { host, 'content-type': 'application/json' },
          },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        );
        call.once('error', reject);
        call.end(JSON.stringify({ query: '{ places { id } }' }));
      });
    expect(await ask(`localhost:${port}`)).toBe(200);
    expect(await ask('127.0.0.1')).toBe(200);
    expect(await ask(`evil.example:${port}`)).toBe(421);
    expect(await ask('localhost.evil.example')).toBe(421);
  });
});

describe('null for what may not be null', () => {
  it.each([
    ['a yes or no', 'query ($x: Boolean = true) { search(text: "x", sound: $x) { isTruncated } }'],
    ['a text', 'query ($x: String = "x") { search(text: $x) { isTruncated } }'],
    ['an id in a list', 'query ($x: ID = "x") { places(where: { id: { in: [$x] } }) { id } }'],
    [
      'a type in a list',
      'query ($x: RelationshipType = HELD) { facts(entity: "x", types: [$x]) { __typename } }',
    ],
    ['whether a field is asked', 'query ($x: Boolean = true) { places(limit: 1) { id @include(if: $x) } }'],
    [
      'whether a fragment is',
      'query ($x: Boolean = true) { __typename ...on Query @skip(if: $x) { places { id } } }',
    ],
    [
      'whether the schema is',
      'query ($x: Boolean = true) { __schema { queryType { name @skip(if: $x) fields { name } } } }',
    ],
    ['an id of a change', 'mutation ($x: ID = "x") { retractClaim(claim: $x, because: "x") { claim } }'],
  ])('is refused as the fault of the question that it is: %s', async (_name, query) => {
    const codes = async (variables: Record<string, unknown>): Promise<unknown[]> =>
      (await api.askAsEditor(query, variables)).errors.map(({ extensions }) => extensions.code);
    // Also when the same was asked before, and was well.
    expect((await codes({})).filter((code) => code !== 'NOT_FOUND')).toEqual([]);
    expect(await codes({ x: null })).toEqual(['BAD_USER_INPUT']);
    expect((await api.askAsEditor(query, { x: null })).status).toBe(400);
    expect(api.unexpected).toEqual([]);
  });
});

describe('a database that does not answer', () => {
  it('is told in time when it takes connections and then says nothing', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket));
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => {
        resolve((silent.address() as AddressInfo).port);
      });
    });
    const stalled = openGraph({
      uri: `bolt://127.0.0.1:${String(port)}`,
      user: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
    const server = await startTestApi(stalled);
    try {
      const health = await fetch(`${server.url}/readyz`, { signal: AbortSignal.timeout(10_000) });
      expect(health.status).toBe(503);
      for (const query of ['{ places { id } }', '{ saidBy(source: "s") { totalCount } }']) {
        const answer = await server.ask(query);
        expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
        expect(answer.status).toBe(503);
        expectNothingLeaks(answer);
      }
    } finally {
      for (const socket of sockets) socket.destroy();
      silent.close();
      await server.stop();
      await stalled.close();
    }
  });

  it('is told in a few seconds as 503 and DATABASE_UNAVAILABLE, without its address', async () => {
    const port = await freePort('127.0.0.1');
    const gone = openGraph({
      uri: `bolt://127.0.0.1:${String(port)}`,
      user: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
    const server = await startTestApi(gone);
    try {
      for (const query of ['{ places { id } }', '{ saidBy(source: "s") { totalCount } }']) {
        const answer = await server.ask(query);
        expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
        expect(answer.status).toBe(503);
        expectNothingLeaks(answer);
      }
      const health = await fetch(`${server.url}/readyz`);
      expect(health.status).toBe(503);
    } finally {
      await server.stop();
      await gone.close();
    }
  });
});
