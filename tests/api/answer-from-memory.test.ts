import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { fastify } from 'fastify';
import { openAnswerCache } from '../../src/api/answer-cache.js';
import { answerFromMemory } from '../../src/api/answer-from-memory.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { sharedNext } from '../../src/util/shared-next.js';
import { openWay } from '../helpers/open-way.js';
import { startTestApi, type Answer, type TestApi } from '../helpers/test-api.js';
import { anotherConnection, emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let other: Graph;
let one: TestApi;
let two: TestApi;

beforeAll(async () => {
  graph = await emptyGraph();
  other = anotherConnection();
  await graph.run(`CREATE (:Source {id: 'source/s', title: 'S'})
WITH * UNWIND range(0, 5) AS n CREATE (:Entity:Place {id: 'place/' + n, name: '0'})`);
  [one, two] = await Promise.all([startTestApi(graph), startTestApi(other)]);
});
afterAll(async () => {
  await Promise.all([one.stop(), two.stop()]);
  await Promise.all([graph.close(), other.close()]);
});

const named = '{ places(where: { id: { eq: "place/5" } }) { name } }';
const write = (name: string, place = 5): Promise<unknown> =>
  graph.run("MATCH (place:Place {id: 'place/' + $place}) SET place.name = $name", {
    name,
    place: String(place),
  });
const said = ({ text }: Answer): { version: string; cached: boolean } =>
  (JSON.parse(text) as { extensions: { graph: { version: string; cached: boolean } } }).extensions.graph;

/** All but the date. */
const realTimers = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** What a handler does once a question is to be answered. */
const judging = () => {
  const looks = new WeakMap<object, () => Promise<void>>();
  return {
    whenJudged: (request: object, look: () => Promise<void>): void => {
      looks.set(request, look);
    },
    judge: async (request: object): Promise<void> => looks.get(request)?.(),
  };
};

describe('an answer from memory', () => {
  it('is given again while nothing changes, and read anew once anything has, whoever changed it', async () => {
    await write('a');
    const first = await one.ask(named);
    const again = await one.ask(named);
    expect(first.data).toEqual({ places: [{ name: 'a' }] });
    expect(again.data).toEqual(first.data);
    expect([said(first).cached, said(again).cached]).toEqual([false, true]);
    expect(said(again).version).toBe(said(first).version);
    await other.run("CREATE (:Entity:Place {id: 'place/elsewhere', name: 'x'})");
    const after = await one.ask(named);
    expect(said(after).cached).toBe(false);
    expect(said(after).version).not.toBe(said(first).version);
  });

  it('is of the same version on every server', async () => {
    const [a, b] = [await one.ask(named), await two.ask(named)];
    expect(said(a).version).toBe(said(b).version);
  });

  it('tells variables, operations and roles apart', async () => {
    const query =
      'query A($id: ID!) { entity(id: $id) { entity { id } } } query B($id: ID!) { entity(id: $id) { asked } }';
    const ask = async (operationName: string, id: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${one.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, operationName, variables: { id } }),
      });
      const { data, extensions } = (await response.json()) as {
        data: unknown;
        extensions: { graph: { cached: boolean } };
      };
      return JSON.stringify([data, extensions.graph.cached]);
    };
    const answers = [];
    for (const [name, id] of [
      ['A', 'place/1'],
      ['A', 'place/2'],
      ['B', 'place/1'],
      ['A', 'place/1'],
    ] as const)
      answers.push(await ask(name, id));
    expect(answers).toEqual([
      '[{"entity":{"entity":{"id":"place/1"}}},false]',
      '[{"entity":{"entity":{"id":"place/2"}}},false]',
      '[{"entity":{"asked":"place/1"}},false]',
      '[{"entity":{"entity":{"id":"place/1"}}},true]',
    ]);
    const editor = { authorization: 'Bearer token-of-wang-0123456789' };
    expect(await ask('A', 'place/1', editor)).toBe('[{"entity":{"entity":{"id":"place/1"}}},false]');
    expect(await ask('A', 'place/1', { authorization: 'Bearer of-nobody' })).toContain('true');
  });

  it('is never an error or a change', async () => {
    for (const query of [
      '{ entity(id: "place/none") { entity { id } } }',
      '{ places(limit: 1) { id } entity(id: "place/none") { entity { id } } }',
      '{ nothing }',
      '{',
      '{ places(limit: 0) { id } }',
    ]) {
      const [first, again] = [await one.ask(query), await one.ask(query)];
      expect(first.errors.length).toBeGreaterThan(0);
      expect([again.status, again.errors]).toEqual([first.status, first.errors]);
      expect(again.text).not.toContain('"graph"');
    }
    const change = `mutation { recordClaim(claim: {type: "WITHIN", from: "place/1", to: "place/2", source: "source/s", locator: "row=1"}, because: "x") { outcome } }`;
    const changes = [];
    for (let turn = 0; turn < 3; turn += 1) changes.push(await one.askAsEditor(`# a change\n${change}`));
    expect(changes.map(({ data }) => data?.['recordClaim'])).toEqual(
      ['RECORDED', 'ALREADY_RECORDED', 'ALREADY_RECORDED'].map((outcome) => ({ outcome })),
    );
    for (const { text } of changes) expect(text).not.toContain('extensions');
  });

  it('goes by the same gates as any other', async () => {
    const address = `${one.url}/graphql?query=${encodeURIComponent(named)}`;
    const preflight = { 'apollo-require-preflight': 'x' };
    for (const [headers, status] of [
      [preflight, 200],
      [preflight, 200],
      [{}, 400],
    ] as const)
      expect((await fetch(address, { headers })).status).toBe(status);
    const body = JSON.stringify({ query: named });
    await one.ask(named);
    const simple = await fetch(`${one.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(simple.ok).toBe(false);
  });

  it('keeps the form that was asked for', async () => {
    const form = 'application/graphql-response+json';
    for (let turn = 0; turn < 2; turn += 1) {
      for (const [accept, type] of [
        [form, form],
        ['application/json', 'application/json'],
      ] as const) {
        const response = await fetch(`${one.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ query: named }),
        });
        expect(response.headers.get('content-type')).toContain(type);
      }
    }
  });

  it('has a tag, with which a GET is answered in few bytes until something changes', async () => {
    const address = `${one.url}/graphql?query=${encodeURIComponent(named)}`;
    const get = (tag?: string) =>
      fetch(address, {
        headers: { 'apollo-require-preflight': 'x', ...(tag === undefined ? {} : { 'if-none-match': tag }) },
      });
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    await first.text();
    const second = await get(tag);
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(`"x", ${tag}`)).status).toBe(304);
    expect((await get('"x"')).status).toBe(200);
    await write('b');
    const third = await get(tag);
    expect(third.status).toBe(200);
    expect(third.headers.get('etag')).not.toBe(tag);
  });

  it('is not looked for when there is no room', async () => {
    const without = await startTestApi(graph, { cacheBytes: 0 });
    const [first, again] = [await without.ask(named), await without.ask(named)];
    expect(again).toEqual(first);
    expect(first.text).not.toContain('extensions');
    await without.stop();
  });

  it('is none of a question that is nested beyond all measure', async () => {
    const body = `{"query":"{ places { id } }","variables":{"x":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`;
    const response = await fetch(`${one.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([response.status, await response.text()]).not.toContain(500);
    expect(one.unexpected).toEqual([]);
  });

  it('is not kept when another try may answer otherwise, nor without a version', async () => {
    const app = fastify();
    let [asked, gone, isLasting, fails] = [0, 0, false, false];
    const origins: string[] = [];
    const { judge, whenJudged } = judging();
    const handler = answerFromMemory(
      async (request, reply) => {
        await judge(request);
        void reply.header('content-type', 'application/json');
        return `{"data":${String((asked += 1))}}\n`;
      },
      {
        whenJudged,
        cache: openAnswerCache(10_000),
        versionOf: () => (fails ? Promise.reject(new Error('gone')) : Promise.resolve('v')),
        roleOf: () => '',
        isLasting: () => isLasting,
        isInVain: () => false,
        databaseIsGone: () => (gone += 1),
      },
    );
    app.post('/', async (request, reply) => {
      const { body, origin } = await handler(request, reply);
      origins.push(origin);
      return body;
    });
    const ask = async (): Promise<unknown> =>
      (await app.inject({ method: 'POST', url: '/', payload: {} })).json();
    expect([await ask(), await ask()]).toEqual([{ data: 1 }, { data: 2 }]);
    isLasting = true;
    expect([await ask(), await ask()]).toMatchObject([
      { data: 3, extensions: { graph: { cached: false } } },
      { data: 3, extensions: { graph: { cached: true } } },
    ]);
    expect(gone).toBe(0);
    fails = true;
    expect(await ask()).toEqual({ data: 4 });
    expect(gone).toBe(1);
    expect(origins).toEqual(['made', 'made', 'made', 'memory', 'made']);
  });

  it('is waited for by who asks the same meanwhile, unless it is theirs alone', async () => {
    const app = fastify();
    let [asked, isLasting, version, status, isInVain] = [0, true, 'v', 200, false];
    let finish: (() => void)[] = [];
    const { judge, whenJudged } = judging();
    const handler = answerFromMemory(
      async (request, reply) => {
        await judge(request);
        const number = (asked += 1);
        await new Promise<void>((done) => finish.push(done));
        void reply.code(status).header('content-type', 'application/json');
        return `{"data":${String(number)}}\n`;
      },
      {
        whenJudged,
        cache: openAnswerCache(10_000),
        versionOf: () => Promise.resolve(version),
        roleOf: () => '',
        isLasting: () => isLasting,
        isInVain: () => isInVain,
        databaseIsGone: () => undefined,
      },
    );
    app.post('/', async (request, reply) => (await handler(request, reply)).body);
    const ask = async (): Promise<number> =>
      (await app.inject({ method: 'POST', url: '/', payload: {} })).json<{ data: number }>().data;
    const running = async (count: number): Promise<void> => {
      while (finish.length < count) await sleep(5);
    };
    const finishAll = (): void => {
      for (const done of finish) done();
      finish = [];
    };

    const together = [ask(), ask(), ask()];
    await running(1);
    await sleep(50);
    expect(asked).toBe(1);
    version = 'w';
    const later = ask();
    await running(2);
    expect(asked).toBe(2);
    finishAll();
    expect(await Promise.all([...together, later])).toEqual([1, 1, 1, 2]);

    // Where there is no database there is none for anybody; that is not kept.
    version = 'u';
    [status, isInVain] = [503, true];
    const inVain = [ask(), ask()];
    await running(1);
    await sleep(50);
    finishAll();
    expect(await Promise.all(inVain)).toEqual([3, 3]);
    // What else cannot be answered now, as when the first of them has left, may be answered the next.
    isInVain = false;
    const anew = [ask(), ask()];
    await running(1);
    finishAll();
    await running(1);
    [status] = [200];
    finishAll();
    expect(await Promise.all(anew)).toEqual([4, 5]);

    version = 'x';
    isLasting = false;
    const alone = [ask(), ask()];
    await running(1);
    finishAll();
    await running(1);
    finishAll();
    expect(await Promise.all(alone)).toEqual([6, 7]);
    // What did not last once is not waited for again.
    const apart = [ask(), ask(), ask()];
    await running(3);
    finishAll();
    expect((await Promise.all(apart)).toSorted((a, b) => a - b)).toEqual([8, 9, 10]);
  });

  it('asks for no version before a question is judged that was not answered before', async () => {
    const app = fastify();
    let [looks, isRefused] = [0, true];
    const { judge, whenJudged } = judging();
    const handler = answerFromMemory(
      async (request, reply) => {
        await sleep(5);
        void reply.header('content-type', 'application/json');
        if (isRefused) return '{"errors":[]}';
        await judge(request);
        return '{"data":1}\n';
      },
      {
        whenJudged,
        cache: openAnswerCache(10_000),
        versionOf: () => Promise.resolve(`v${String((looks += 1))}`.slice(0, 1)),
        roleOf: () => '',
        isLasting: () => true,
        isInVain: () => false,
        databaseIsGone: () => undefined,
      },
    );
    app.post('/', async (request, reply) => (await handler(request, reply)).body);
    const ask = async (): Promise<unknown> =>
      (await app.inject({ method: 'POST', url: '/', payload: {} })).json();
    await ask();
    await Promise.all([ask(), ask(), ask()]);
    expect(looks).toBe(0);
    isRefused = false;
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map((answer) => JSON.stringify(answer).includes('"cached":true')).sort()).toEqual([
      ...[false, true, true],
    ]);
    expect(looks).toBe(3);
  });

  it('is looked for once a request, and read after that look, which those share who come together', async () => {
    const app = fastify();
    const events: string[] = [];
    let [state, fails] = [1, false];
    const { judge, whenJudged } = judging();
    const handler = answerFromMemory(
      async (request, reply) => {
        await judge(request);
        events.push('read');
        const read = state;
        await sleep(5);
        void reply.header('content-type', 'application/json');
        return `{"data":${String(read)}}\n`;
      },
      {
        whenJudged,
        cache: openAnswerCache(10_000),
        versionOf: sharedNext(async () => {
          const version = String(state);
          await sleep(20);
          events.push('look');
          if (fails) throw new Error('gone');
          return version;
        }),
        roleOf: () => '',
        isLasting: () => true,
        isInVain: () => false,
        databaseIsGone: () => events.push('gone'),
      },
    );
    app.post('/', async (request, reply) => (await handler(request, reply)).body);
    const ask = async (): Promise<unknown> =>
      (await app.inject({ method: 'POST', url: '/', payload: {} })).json<{ data: number }>().data;
    const asked = async (count: number): Promise<unknown[]> => {
      events.length = 0;
      return Promise.all(Array.from({ length: count }, ask));
    };
    // For the first time, then as a question that is known.
    for (const now of [1, 2]) {
      state = now;
      expect(await asked(5)).toEqual([now, now, now, now, now]);
      expect([events[0], events.filter((event) => event === 'read')]).toEqual(['look', ['read']]);
    }
    fails = true;
    expect(await asked(1)).toEqual([2]);
    expect(events).toEqual(['look', 'gone', 'read']);
  });

  it('ends with the day, since "now" may be another then', async () => {
    const query = '{ facts(entity: "place/5", asOf: { trueAt: "now" }) { edges { cursor } } }';
    const first = await one.ask(query);
    expect(first.errors).toEqual([]);
    expect(said(await one.ask(query)).cached).toBe(true);
    jest.useFakeTimers({ now: Date.now() + 86_400_000, doNotFake: realTimers });
    try {
      expect(said(await one.ask(query)).cached).toBe(false);
      expect(said(await one.ask(query)).cached).toBe(true);
    } finally {
      jest.useRealTimers();
    }
    expect(said(await one.ask(query)).cached).toBe(true);
  });

  it('takes one look at the version for many who ask at once', async () => {
    let looks = 0;
    const slow: Graph = {
      ...graph,
      version: async () => {
        looks += 1;
        await sleep(100);
        return graph.version();
      },
    };
    const server = await startTestApi(slow);
    try {
      await server.ask(named);
      looks = 0;
      const begun = performance.now();
      const answers = await Promise.all(Array.from({ length: 300 }, () => server.ask(named)));
      expect(answers.every((answer) => said(answer).cached)).toBe(true);
      // One after the other, and not one for each.
      expect(looks).toBeLessThanOrEqual((performance.now() - begun) / 100 + 1);
      expect(looks).toBeLessThan(300);
      expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
        `xiaojuren_version_probe_seconds_count{database="up"} ${String(looks + 1)}`,
      );
    } finally {
      await server.stop();
    }
  });

  it('works for introspection', async () => {
    const query = '{ __schema { mutationType { name } } }';
    expect(said(await one.ask(query)).cached).toBe(false);
    expect(said(await one.ask(query)).cached).toBe(true);
  });
});

describe('the room for answers', () => {
  const answer = (length: number) => ({
    version: 'v',
    contentType: 'application/json',
    body: 'x'.repeat(length),
  });

  it('is never exceeded; what was used longest ago goes first', () => {
    const cache = openAnswerCache(100_000);
    for (let place = 0; place < 500; place += 1) {
      cache.put(`question ${String(place)}`, answer(place * 7));
      cache.get('question 0', 'v');
      expect(cache.taken().bytes).toBeLessThanOrEqual(100_000);
    }
    expect(cache.get('question 0', 'v')).not.toBeNull();
    expect(cache.get('question 1', 'v')).toBeNull();
    expect(cache.get('question 499', 'v')).not.toBeNull();
  });

  it('does not go to one answer alone, and one version replaces another', () => {
    const cache = openAnswerCache(100_000);
    cache.put('long', answer(60_000));
    expect(cache.get('long', 'v')).toBeNull();
    cache.put('short', answer(10));
    expect(cache.get('short', 'w')).toBeNull();
    cache.put('short', { ...answer(20), version: 'w' });
    expect(cache.get('short', 'v')).toBeNull();
    expect(cache.taken().answers).toBe(1);
  });
});

describe('freshness', () => {
  const places = [0, 1, 2, 3, 4];
  /** A write of one property, or with many others, whose commit takes long. */
  const short = 'MATCH (place:Place {id: $id}) SET place.name = $name';
  const long = `${short} WITH place MATCH (noise:Noise) SET noise.name = $name`;

  /** Writers and readers at once; how many answers lacked a write that was acknowledged before they were asked for. */
  const race = async (
    servers: readonly TestApi[],
    least: { asked: number; fromMemory: number; writes: number },
  ) => {
    const outsider = anotherConnection();
    const acknowledged = places.map(() => 0);
    await Promise.all(places.map((place) => write('0', place)));
    const done = { asked: 0, stale: 0, fromMemory: 0, writes: 0 };
    let isOver = false;
    const writer = async (place: number): Promise<void> => {
      for (let value = 1; !isOver; value += 1) {
        // By the connection of one server, of the other, or of neither as Neo4j Browser would.
        await [graph, other, outsider][value % 3]?.run(value % 4 === 0 ? long : short, {
          id: `place/${String(place)}`,
          name: String(value),
        });
        acknowledged[place] = value;
        done.writes += 1;
        await new Promise((resolve) => setTimeout(resolve, 400 + ((value * 7) % 23) * 50));
      }
    };
    const isDone = (): boolean =>
      done.asked >= least.asked && done.fromMemory >= least.fromMemory && done.writes >= least.writes;
    const reader = async (seed: number): Promise<void> => {
      for (let turn = seed; !isDone(); turn += 1) {
        done.asked += 1;
        const place = (turn * 31) % places.length;
        const before = acknowledged[place] ?? 0;
        const id = `place/${String(place)}`;
        // By a statement of the library, by one of our own, and by what some ask for the first time together.
        const alias = turn % 5 === 1 ? `new${String(Math.floor(done.asked / 20))}: ` : '';
        const answer = await servers[turn % servers.length]?.ask(
          turn % 3 === 0
            ? `{ ${alias}entity(id: "${id}") { entity { name } } }`
            : `{ ${alias}places(where: { id: { eq: "${id}" } }) { name } }`,
        );
        const name = /"name":"(\d+)"/.exec(answer?.text ?? '')?.[1];
        if (Number(name) < before || name === undefined) done.stale += 1;
        if (answer !== undefined && said(answer).cached) done.fromMemory += 1;
      }
    };
    const writers = places.map(writer);
    try {
      await Promise.all(Array.from({ length: 40 }, (_, seed) => reader(seed)));
    } finally {
      isOver = true;
      await Promise.allSettled(writers);
      await outsider.close();
    }
    return done;
  };

  beforeAll(() => graph.run('UNWIND range(1, 2000) AS n CREATE (:Noise)'));

  it('no answer lacks a write that was acknowledged before it was asked for', async () => {
    const { stale } = await race([one, two], { asked: 10_000, fromMemory: 2_000, writes: 30 });
    expect(stale).toBe(0);
  }, 240_000);

  it('the same test finds a cache out that goes by time', async () => {
    const versionOf = (): Promise<string> => Promise.resolve(String(Math.floor(Date.now() / 500)));
    const servers = await Promise.all([
      startTestApi(graph, { versionOf }),
      startTestApi(other, { versionOf }),
    ]);
    const { stale } = await race(servers, { asked: 1_000, fromMemory: 100, writes: 10 });
    await Promise.all(servers.map((server) => server.stop()));
    expect(stale).toBeGreaterThan(0);
  }, 120_000);
});

describe('the version of the graph', () => {
  it('is asked for on a new connection when the old one falls silent', async () => {
    const way = await openWay();
    const far = anotherConnection(way.uri);
    const versionOf = sharedNext(() => far.version());
    expect(await versionOf()).toBe(await graph.version());
    way.silence('those that are open');
    const begun = Date.now();
    expect(await versionOf()).toBe(await graph.version());
    expect(Date.now() - begun).toBeLessThan(2_500);
    way.close();
    await far.close();
  }, 30_000);

  it('is not waited for long when the database falls silent', async () => {
    const way = await openWay();
    const far = anotherConnection(way.uri);
    expect(await far.version()).toBe(await graph.version());
    way.silence('all');
    const begun = Date.now();
    await expect(far.version()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(Date.now() - begun).toBeLessThan(2_500);
    way.close();
    await far.close();
  }, 30_000);
});
