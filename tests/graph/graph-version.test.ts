import { setTimeout as sleep } from 'node:timers/promises';
import { graphVersion, settleMs } from '../../src/graph/graph-version.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { anotherConnection, emptyGraph } from '../helpers/test-graph.js';

describe('the version of a graph', () => {
  it('is what was told of, once that can be read', async () => {
    const asked: (string | null)[] = [];
    const version = graphVersion(
      () => Promise.resolve('5'),
      (after) => {
        asked.push(after);
        return Promise.resolve('5');
      },
    );
    expect([await version(), await version()]).toEqual(['5', '5']);
    expect(asked).toEqual(['5']);
  });

  it.each([
    ['is not readable yet', () => new Promise<string>(() => undefined)],
    ['is waited for in vain', () => Promise.reject(new Error('BookmarkTimeout'))],
  ])('is another at each call while a commit %s', async (_name, settled) => {
    const version = graphVersion(() => Promise.resolve('5'), settled);
    const begun = performance.now();
    const found = [await version(), await version(), await version()];
    expect(new Set(found).size).toBe(3);
    for (const one of found) expect(one).toMatch(/^5 .{36}$/);
    expect(performance.now() - begun).toBeLessThan(3 * settleMs + 1_000);
  });

  it('waits for one commit at a time, and says of a later one that it does not know', async () => {
    let told = '5';
    let waiting = 0;
    let tell: (bookmark: string) => void = () => undefined;
    const version = graphVersion(
      () => Promise.resolve(told),
      (after) => {
        waiting += 1;
        return new Promise((resolve) => {
          tell = () => {
            resolve(String(after));
          };
        });
      },
    );
    const first = version();
    await sleep(10);
    told = '6';
    const second = version();
    await sleep(10);
    expect(waiting).toBe(1);
    tell('5');
    expect(await first).toBe('5');
    expect(await second).toMatch(/^6 /);
    const third = version();
    await sleep(10);
    tell('6');
    expect([await third, await version(), waiting]).toEqual(['6', '6', 2]);
  });

  it('throws what the first look throws', async () => {
    const version = graphVersion(
      () => Promise.reject(new Error('gone')),
      () => Promise.resolve('5'),
    );
    await expect(version()).rejects.toThrow('gone');
  });
});

describe('while others commit much at once', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph.close());

  it('the version is told all the same, and never one from before a commit that was acknowledged', async () => {
    const other = anotherConnection();
    const reader = anotherConnection();
    await graph.run('CREATE (:Place {number: 0})');
    const state = { isOver: false };
    const large = (async (): Promise<number> => {
      let commits = 0;
      for (; !state.isOver; commits += 1) {
        await other.run(
          'UNWIND range(1, 20000) AS n CREATE (:Post {n: n})-[:WITHIN {n: n}]->(:Post {n: -n})',
        );
        await other.run('MATCH (post:Post) DETACH DELETE post');
      }
      return commits;
    })();
    const end = Date.now() + 10_000;
    let small = 0;
    for (; Date.now() < end; small += 1) {
      const before = await reader.version();
      await graph.run('MATCH (place:Place) SET place.number = $number', { number: small + 1 });
      expect(await reader.version()).not.toBe(before);
      expect(await reader.read('MATCH (place:Place) RETURN place.number AS number')).toEqual([
        { number: small + 1 },
      ]);
    }
    state.isOver = true;
    expect(await large).toBeGreaterThan(0);
    expect(small).toBeGreaterThan(10);
    await other.close();
    await reader.close();
  });
});
