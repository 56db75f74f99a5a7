import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

/** So long that 200 of them are more than a connection holds by itself. */
const longName = 50_000;

/** Far below the ten seconds after which all connections are cut, however busy the machine. */
const soonMs = 4_000;
const readLateMs = 700;

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(
    `UNWIND range(1, 200) AS number
CREATE (:Entity:Place {id: 'place/' + number, name: 'Place'})
CREATE (:Entity:Programme {id: 'programme/' + number, name: $long})`,
    { long: 'x'.repeat(longName) },
  );
});
beforeEach(async () => {
  api = await startTestApi(graph, { cacheBytes: 0 });
  await api.ask(places);
});
afterEach(async () => {
  await api.stop();
});
afterAll(async () => {
  await graph.close();
});

const places = '{ places(limit: 200) { id name } }';
const large = '{ programmes(limit: 200) { name } }';

const stopped = async (): Promise<number> => {
  const begun = performance.now();
  await api.stop();
  return performance.now() - begun;
};

const opened = async (): Promise<Socket> => {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  // One that is cut may say so.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

const request = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${String(body.length)}\r\n\r\n${body}`;
};

/** All that comes until the other side ends it, or cuts it. */
const whole = async (socket: Socket): Promise<string> => {
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part)).resume();
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(parts).toString();
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(1);
};

/** A connection with an answer that is written, and that nobody reads yet. */
const slowReader = async (): Promise<Socket> => {
  const socket = await opened();
  socket.pause();
  let hasBegun = false;
  socket.write(request(large), () => (hasBegun = true));
  await until(() => hasBegun && api.answering() > 0);
  await until(() => api.answering() === 0);
  return socket;
};

it('answers what it is asked, closes the connection with that, and has stopped', async () => {
  const sockets = await Promise.all(Array.from({ length: 40 }, opened));
  let answered = 0;
  const answers = sockets.map((socket) => {
    socket.once('data', () => (answered += 1));
    return whole(socket);
  });
  for (const socket of sockets) socket.write(request(places));
  // What has not arrived when it stops is nobody's.
  await until(() => answered + api.answering() >= sockets.length);
  expect(await stopped()).toBeLessThan(soonMs);
  for (const answer of await Promise.all(answers))
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"place\/99"/s);
});

it('waits until an answer has been read, lets nobody in meanwhile, and answers who is in', async () => {
  const [slow, idle] = [await slowReader(), await opened()];
  idle.write(request('{ __typename }'));
  await once(idle, 'data');
  const stop = stopped();
  await sleep(readLateMs / 2);
  await expect(opened()).rejects.toThrow('ECONNREFUSED');
  idle.write(request(places));
  const later = await whole(idle);
  expect(later).toMatch(/^HTTP\/1\.1 200 OK\r\n.*connection: close\r\n.*"place\/99"/is);
  await sleep(readLateMs / 2);
  const answer = await whole(slow);
  expect(answer.length).toBeGreaterThan(200 * longName);
  const tookMs = await stop;
  expect(tookMs).toBeGreaterThan(0.9 * readLateMs);
  expect(tookMs).toBeLessThan(2 * soonMs);
});

it('waits no longer than it may for somebody who does not read', async () => {
  await api.stop();
  api = await startTestApi(graph, { cacheBytes: 0, drainMs: 500 });
  const slow = await slowReader();
  const tookMs = await stopped();
  expect(tookMs).toBeGreaterThan(450);
  expect(tookMs).toBeLessThan(soonMs);
  expect((await whole(slow)).length).toBeLessThan(200 * longName);
});

it('is not held up by connections on which nothing is asked, as browsers open them beforehand', async () => {
  const used = await opened();
  used.write(request('{ __typename }'));
  await once(used, 'data');
  const ends = [used, await opened(), await opened()].map((socket) => once(socket, 'close'));
  expect(await stopped()).toBeLessThan(soonMs);
  await Promise.all(ends);
});

it.each(['GET /%zz HTTP/1.1\r\nhost: localhost\r\n', 'GET /none HTTP/1.1\r\nhost: localhost\r\n'])(
  'is not held up by what is refused while it stops: %j',
  async (begun) => {
    const [slow, refused] = [await slowReader(), await opened()];
    refused.write(begun);
    await sleep(50);
    const stop = stopped();
    await sleep(100);
    refused.write('\r\n');
    expect(await whole(refused)).toMatch(/^HTTP\/1\.1 40[04] .*connection: close\r\n/is);
    await whole(slow);
    expect(await stop).toBeLessThan(soonMs);
  },
);

it('is not held up by a client that sent several requests at once and left', async () => {
  const socket = await opened();
  socket.write(request(large) + request(places) + request('{ __typename }'));
  await until(() => api.answering() > 0);
  socket.destroy();
  await until(() => api.answering() === 0);
  expect(await stopped()).toBeLessThan(soonMs);
});

it('can be told twice', async () => {
  const slow = await slowReader();
  const both = Promise.all([api.stop(), api.stop()]);
  await whole(slow);
  await both;
  await api.stop();
});
