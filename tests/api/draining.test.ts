import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

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
  api = await startTestApi(graph);
  await api.ask('{ places(limit: 200) { id name } }');
});
afterAll(async () => {
  await graph.close();
});

/** So long that 200 of them are more than a connection holds by itself. */
const longName = 50_000;

/** Far below the ten seconds after which all connections are cut, however busy the machine. */
const soonMs = 4_000;

const stopped = async (): Promise<number> => {
  const begun = performance.now();
  await api.stop();
  return performance.now() - begun;
};

const opened = async (): Promise<Socket> => {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

const request = (query: string, more = ''): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${String(body.length)}\r\n${more}\r\n${body}`;
};

/** All that comes until the other side ends it. */
const whole = async (socket: Socket): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

const untilAnswering = async (): Promise<void> => {
  while (api.answering() === 0) await sleep(1);
};

const long = (place: number): string => `{ places(limit: 200) { id a${String(place)}: name } }`;

it('answers what it is asked, closes the connection with that, and has stopped', async () => {
  const sockets = await Promise.all(Array.from({ length: 40 }, opened));
  let answered = 0;
  const answers = sockets.map((socket) => {
    socket.once('data', () => (answered += 1));
    return whole(socket);
  });
  sockets.forEach((socket, place) => socket.write(request(long(place))));
  // What has not arrived when it stops is nobody's.
  while (answered + api.answering() < sockets.length) await sleep(1);
  expect(await stopped()).toBeLessThan(soonMs);
  const all = await Promise.all(answers);
  for (const answer of all) expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"place\/99"/s);
  expect(all.filter((answer) => /\r\nconnection: close\r\n/i.test(answer)).length).toBeGreaterThan(0);
});

it('waits until an answer has been read, however slowly', async () => {
  const slow = await opened();
  slow.pause();
  slow.write(request('{ programmes(limit: 200) { name } }'));
  await untilAnswering();
  while (api.answering() > 0) await sleep(1);
  const stop = stopped();
  await sleep(500);
  const answer = await whole(slow);
  expect(await stop).toBeLessThan(2 * soonMs);
  expect(answer.length).toBeGreaterThan(200 * longName);
});

it('is not held up by connections on which nothing is asked, as browsers open them beforehand', async () => {
  const used = await opened();
  used.write(request('{ __typename }'));
  await once(used, 'data');
  const ends = [used, await opened(), await opened()].map((socket) => once(socket, 'close'));
  expect(await stopped()).toBeLessThan(soonMs);
  await Promise.all(ends);
});

it('ends what a client asked that left, and has stopped when that has ended', async () => {
  const socket = await opened();
  socket.write(request(long(0)));
  await untilAnswering();
  socket.destroy();
  expect(await stopped()).toBeLessThan(soonMs);
  expect(api.answering()).toBe(0);
  expect(api.unexpected).toEqual([]);
});

it('is not held up by a client that left long before', async () => {
  const socket = await opened();
  socket.write(request(long(0)));
  await untilAnswering();
  socket.destroy();
  while (api.answering() > 0) await sleep(1);
  expect(await stopped()).toBeLessThan(soonMs);
});

it('answers also what comes on an open connection while it waits, and no new connection after', async () => {
  const socket = await opened();
  const answers = whole(socket);
  socket.write(request(long(0)));
  await untilAnswering();
  const stop = stopped();
  socket.write(request('{ __typename }'));
  expect(await stop).toBeLessThan(soonMs);
  expect(await answers).toContain('"place/99"');
  await expect(opened()).rejects.toThrow('ECONNREFUSED');
});
