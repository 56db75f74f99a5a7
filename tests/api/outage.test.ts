import { setTimeout as sleep } from 'node:timers/promises';
import { findLeftovers } from '../../src/database/leftovers.js';
import type { RunningDatabase } from '../../src/database/start-database.js';
import { openGraph, type Graph } from '../../src/graph/open-driver.js';
import { silentLogger } from '../../src/util/logger.js';
import {
  removeFolder,
  scratchConfig,
  scratchFolder,
  scratchPaths,
  startScratch,
} from '../database/helpers/scratch.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';
import { startTestApi, type Answer, type TestApi } from '../helpers/test-api.js';

/** A database of its own, which is killed and started again under the same address while it is asked. */
const home = scratchFolder('outage');
const places = 200;
let database: RunningDatabase;
let graph: Graph;
let api: TestApi;
/** A server with a connection of its own that keeps no answers, and so asks for no version. */
let apart: Graph;
let forgetful: TestApi;

const begin = async (ports: { bolt: number; browser: number } | null): Promise<RunningDatabase> =>
  startScratch(home, {
    logger: silentLogger,
    ...(ports === null ? {} : { config: { ...scratchConfig(home), ports: { api: null, ...ports } } }),
  });

beforeAll(async () => {
  database = await begin(null);
  graph = openGraph({ ...database, database: 'neo4j' });
  await graph.run(
    `UNWIND range(1, ${String(places)}) AS number CREATE (:Entity:Place {id: 'place/' + number, name: 'Place'})`,
  );
  api = await startTestApi(graph);
  apart = openGraph({ ...database, database: 'neo4j' });
  forgetful = await startTestApi(apart, { cacheBytes: 0 });
});

afterAll(async () => {
  await Promise.all([api.stop(), forgetful.stop()]);
  await Promise.all([graph.close(), apart.close()]);
  await database.stop();
  removeFolder(home);
});

interface Sent {
  readonly at: number;
  readonly tookMs: number;
  readonly answer: Answer;
}

/** Asks without end, each time something else, so that nothing comes from memory; library and lookups in turn. */
const load = (workers: number, server: TestApi = api) => {
  const sent: Sent[] = [];
  let isOver = false;
  let asked = 0;
  const work = async (): Promise<void> => {
    while (!isOver) {
      const id = `place/${String(1 + (asked % places))}`;
      asked += 1;
      const query =
        asked % 2 === 0
          ? `{ places(where: {id: {eq: "${id}"}}) { id name a${String(asked)}: name } }`
          : `{ facts(entity: "${id}") { a${String(asked)}: pageInfo { hasNextPage } } }`;
      const at = performance.now();
      const answer = await server.ask(query);
      sent.push({ at, tookMs: performance.now() - at, answer });
      await sleep(20);
    }
  };
  const running = Array.from({ length: workers }, work);
  return {
    sent,
    end: async (): Promise<void> => {
      isOver = true;
      await Promise.all(running);
    },
  };
};

const statusOf = async (path: string, server: TestApi = api): Promise<number> =>
  (await fetch(`${server.url}${path}`)).status;
const isGood = ({ answer }: Sent): boolean => answer.status === 200 && answer.errors.length === 0;

it('says so within three seconds when the database is gone, and answers again within ten when it is back, whether answers are kept or not', async () => {
  const servers = [api, forgetful];
  const health = (): Promise<number[]> =>
    Promise.all(servers.flatMap((server) => [statusOf('/livez', server), statusOf('/readyz', server)]));
  // Plans are made before the clock runs.
  const loads = servers.map((server) => load(8, server));
  while (loads.some(({ sent }) => sent.filter(isGood).length < 200)) await sleep(50);
  expect(await health()).toEqual([200, 200, 200, 200]);

  const { boltPort: bolt, browserPort: browser } = database;
  const killedAt = performance.now();
  process.kill(findLeftovers(scratchPaths(home).database)[0] ?? 0, 'SIGKILL');
  await sleep(5_000);
  expect(await health()).toEqual([200, 503, 200, 503]);
  // What is asked of the schema alone is answered all the same.
  for (const server of servers)
    expect((await server.ask('{ __schema { queryType { name } } }')).status).toBe(200);
  const outageEnds = performance.now();
  await database.stop();
  database = await begin({ bolt, browser });
  const backAt = performance.now();
  while (!loads.every(({ sent }) => sent.some((one) => one.at > backAt && isGood(one)))) {
    expect(performance.now() - backAt).toBeLessThan(10_000);
    await sleep(50);
  }
  while (performance.now() - backAt < 10_000) await sleep(100);
  const settledAt = performance.now();
  while (loads.some(({ sent }) => sent.filter(({ at }) => at > settledAt).length < 30)) await sleep(50);
  expect(await health()).toEqual([200, 200, 200, 200]);
  // None hangs.
  await Promise.all(loads.map(({ end }) => end()));

  const failed = loads.map(({ sent }) => sent.filter(({ at }) => at > killedAt + 100 && at < outageEnds));
  for (const [place, { sent }] of loads.entries()) {
    const during = failed[place] ?? [];
    expect(during.length).toBeGreaterThan(50);
    for (const { answer } of during) {
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
      expect(answer.status).toBe(503);
      expect(answer.data ?? null).toBeNull();
      expectNothingLeaks(answer);
    }
    // Also those that were being answered when it went.
    const under = sent.filter(({ at, tookMs }) => at + tookMs > killedAt && at < outageEnds);
    const waited = under.map(({ at, tookMs }) => at + tookMs - Math.max(at, killedAt));
    expect(Math.max(...waited)).toBeLessThan(3_000);
    const after = sent.filter(({ at }) => at > settledAt);
    expect(after.length).toBeGreaterThanOrEqual(30);
    expect(after.filter((one) => !isGood(one))).toEqual([]);
  }
  for (const { unexpected } of servers) expect(unexpected).toEqual([]);

  const numbers = await (await fetch(`${api.url}/metrics`)).text();
  const value = (line: string): number =>
    Number(
      numbers
        .split('\n')
        .find((one) => one.startsWith(`${line} `))
        ?.split(' ')[1],
    );
  expect(value('xiaojuren_request_seconds_count{status="503",origin="made"}')).toBeGreaterThanOrEqual(
    failed[0]?.length ?? Infinity,
  );
  expect(value('xiaojuren_lookup_seconds_count{lookup="facts",outcome="answer"}')).toBeGreaterThan(50);
  expect(value('xiaojuren_database_unavailable_total')).toBeGreaterThan(0);
  expect(value('xiaojuren_cache_answers')).toBeGreaterThan(50);
  expect(value('xiaojuren_pool_idle') + value('xiaojuren_pool_used')).toBeGreaterThan(0);
});

it('says so within three seconds also when the database is there and silent, and answers when it speaks again', async () => {
  const servers = [api, forgetful];
  const loads = servers.map((server) => load(8, server));
  while (loads.some(({ sent }) => sent.filter(isGood).length < 50)) await sleep(50);
  const pid = findLeftovers(scratchPaths(home).database)[0] ?? 0;
  const silentAt = performance.now();
  process.kill(pid, 'SIGSTOP');
  await sleep(8_000);
  const spokeAt = performance.now();
  process.kill(pid, 'SIGCONT');
  while (!loads.every(({ sent }) => sent.some((one) => one.at > spokeAt && isGood(one)))) {
    expect(performance.now() - spokeAt).toBeLessThan(10_000);
    await sleep(50);
  }
  await Promise.all(loads.map(({ end }) => end()));

  for (const { sent } of loads) {
    // What was sent before it fell silent, too.
    const during = sent.filter(({ at, tookMs }) => at < spokeAt - 3_000 && at + tookMs > silentAt + 500);
    const waited = during.map(({ at, tookMs }) => at + tookMs - Math.max(at, silentAt));
    expect(during.length).toBeGreaterThan(16);
    expect(Math.max(...waited)).toBeLessThan(3_000);
    const codes = during.flatMap(({ answer }) => answer.errors.map(({ extensions }) => extensions.code));
    expect([...new Set(codes)]).toEqual(['DATABASE_UNAVAILABLE']);
    expect(during.filter(({ answer }) => answer.status !== 503)).toEqual([]);
  }
  for (const { unexpected } of servers) expect(unexpected).toEqual([]);
});

it('finishes what it is asked before it stops', async () => {
  const other = await startTestApi(graph);
  let answered = 0;
  const asked = Array.from({ length: 40 }, (_, place) =>
    other.ask(`{ places(limit: 200) { id a${String(place)}: name } }`).finally(() => (answered += 1)),
  );
  // What has not arrived when it stops is nobody's.
  while (answered + other.answering() < asked.length) await sleep(1);
  await other.stop();
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  await expect(other.ask('{ __typename }')).rejects.toThrow();
});
