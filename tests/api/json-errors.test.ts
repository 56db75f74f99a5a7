import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../src/graph/open-driver.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { anotherConnection } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = anotherConnection();
  api = await startTestApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

/** What comes back for some bytes and for those that follow one by one, once the server has closed the connection. */
const sent = (bytes: string, { to = api, slowly = '' } = {}): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(to.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    let place = 0;
    const dripping = setInterval(() => socket.write(slowly.charAt(place++)), 50);
    // A server may close while more comes than it reads.
    socket
      .on('error', () => undefined)
      .on('close', () => {
        clearInterval(dripping);
        resolve(answer);
      });
    socket.write(bytes);
  });

const host = (): string => new URL(api.url).host;

/** Requests that no route answers, each as it is written to the connection, which closes with the answer. */
const requests: [what: string, status: number, code: string, bytes: () => string][] = [
  [
    'an unknown page',
    404,
    'NOT_FOUND',
    () => `GET /none HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\n\r\n`,
  ],
  [
    'a method that is none of the API',
    404,
    'NOT_FOUND',
    () => `DELETE /graphql HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\n\r\n`,
  ],
  [
    'an address that cannot be read',
    400,
    'BAD_REQUEST',
    () => `GET /%E0%A4%A HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\n\r\n`,
  ],
  [
    'the name of another host',
    421,
    'BAD_REQUEST',
    () => 'GET /graphql HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
  ],
  [
    'a body that is no JSON',
    400,
    'BAD_REQUEST',
    () =>
      `POST /graphql HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\n{"a"`,
  ],
  [
    'a body of another type',
    415,
    'BAD_REQUEST',
    () =>
      `POST /graphql HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\ncontent-type: text/csv\r\ncontent-length: 4\r\n\r\na,b\n`,
  ],
  [
    'a body of unknown length that is too long',
    413,
    'REQUEST_TOO_LARGE',
    () =>
      `POST /graphql HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${(101_000).toString(16)}\r\n${' '.repeat(101_000)}\r\n0\r\n\r\n`,
  ],
  ['what is no HTTP', 400, 'BAD_REQUEST', () => 'hello\r\n\r\n'],
  [
    'headers beyond all bounds',
    431,
    'BAD_REQUEST',
    () => `GET /graphql HTTP/1.1\r\nhost: ${host()}\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
  ],
];

it.each(requests)('%s is answered with %i in JSON', async (_what, status, code, bytes) => {
  expectError(await sent(bytes()), status, code);
  expect(api.unexpected).toEqual([]);
});

/** One answer in JSON, with one error, and nothing behind it. */
const expectError = (answer: string, status: number, code: string): void => {
  const [head = '', body = ''] = answer.split(/\r\n\r\n(.*)/s);
  expect(head.split(' ')[1]).toBe(String(status));
  expect(head.toLowerCase()).toMatch(/\r\ncontent-type: application\/json/);
  const parsed = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
  expect(parsed.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(parsed.errors[0]?.message).not.toBe('');
  expectNothingLeaks({ status, text: body, data: undefined, errors: parsed.errors });
};

describe('a request that does not come to its end', () => {
  const arrivalMs = 700;
  let hasty: TestApi;
  beforeAll(async () => {
    hasty = await startTestApi(graph, { arrivalMs });
  });
  afterAll(() => hasty.stop());

  const begun = (): string =>
    `POST /graphql HTTP/1.1\r\nhost: ${host()}\r\ncontent-type: application/json\r\n`;
  it.each<[what: string, bytes: () => string, slowly?: string]>([
    ['nothing', () => ''],
    ['half of its headers', begun],
    ['headers that come slowly', begun, 'x'.repeat(1_000)],
    ['half of its body', () => `${begun()}content-length: 100\r\n\r\n{"query":`],
    ['a body that comes slowly', () => `${begun()}content-length: 1000\r\n\r\n{"query":"`, ' '.repeat(980)],
    ['half of its parts', () => `${begun()}transfer-encoding: chunked\r\n\r\n9\r\n{"query":\r\n`],
  ])('is answered with 408 in time, and others meanwhile: %s', async (_what, bytes, slowly = '') => {
    const from = performance.now();
    const late = sent(bytes(), { to: hasty, slowly });
    let answered = 0;
    for (let isOver = false; !isOver; answered += 1) {
      expect((await hasty.ask('{ __typename }')).status).toBe(200);
      isOver = await Promise.race([late.then(() => true), sleep(0, false)]);
    }
    expectError(await late, 408, 'BAD_REQUEST');
    const tookMs = performance.now() - from;
    expect(tookMs).toBeGreaterThan(arrivalMs - 100);
    expect(tookMs).toBeLessThan(2 * arrivalMs + 1_000);
    expect(answered).toBeGreaterThan(3);
    expect(hasty.unexpected).toEqual([]);
  });

  it('is no unexpected fault when its client goes', async () => {
    const { hostname, port } = new URL(hasty.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined).write(`${begun()}content-length: 100\r\n\r\n{"query":`);
    await hasty.ask('{ __typename }');
    socket.destroy();
    await hasty.ask('{ __typename }');
    expect(hasty.unexpected).toEqual([]);
  });

  it('has ten seconds in a server that is told nothing else', async () => {
    const from = performance.now();
    expectError(await sent(`${begun()}content-length: 100\r\n\r\n{`), 408, 'BAD_REQUEST');
    const tookMs = performance.now() - from;
    expect(tookMs).toBeGreaterThan(9_900);
    expect(tookMs).toBeLessThan(13_000);
  });
});

it('a connection is closed after that, also where the client keeps its side open', async () => {
  const { hostname, port } = new URL(api.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const closed = new Promise<void>((resolve) => {
    socket
      .on('error', () => undefined)
      .on('close', () => {
        resolve();
      });
  });
  socket.resume().write('hello\r\n\r\n');
  const begun = performance.now();
  // The other side is gone once writing to it fails.
  const writing = setInterval(() => socket.write('x'), 100);
  await closed;
  clearInterval(writing);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
