import { openWay } from '../helpers/open-way.js';
import { anotherConnection } from '../helpers/test-graph.js';

describe('a statement of which nothing comes in time', () => {
  it.each([
    ['those that are open', { code: 'QUERY_TIMED_OUT', details: { seconds: 0.5 } }],
    ['all', { code: 'DATABASE_UNAVAILABLE' }],
  ] as const)('is told by whether others are answered: silent are %s', async (which, error) => {
    const way = await openWay();
    const graph = anotherConnection(way.uri);
    try {
      expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
      // What asks for a sign of life has a connection already.
      await graph.version();
      way.silence(which);
      const begun = performance.now();
      await expect(graph.read('RETURN 1 AS one', {}, 500)).rejects.toMatchObject(error);
      expect(performance.now() - begun).toBeGreaterThan(1_400);
      expect(performance.now() - begun).toBeLessThan(6_000);
    } finally {
      way.close();
      await graph.close();
    }
  });

  it('is given up long before its own limit when nobody is answered, and not while others are', async () => {
    const way = await openWay();
    const graph = anotherConnection(way.uri);
    const slow = `UNWIND range(1, 1_000_000) AS one UNWIND range(1, 1_000_000) AS other RETURN sum(one * other) AS sum`;
    try {
      // Longer than several signs of life.
      await expect(graph.read(slow, {}, 4_000)).rejects.toMatchObject({
        code: expect.stringContaining('TransactionTimedOut') as string,
      });
      const asked = graph.read(slow, {}, 8_000);
      setTimeout(() => {
        way.silence('all');
      }, 1_000);
      const begun = performance.now();
      await expect(asked).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(performance.now() - begun).toBeLessThan(4_000);
    } finally {
      way.close();
      await graph.close();
    }
  });
});

it('a statement for which no connection is free says so, also one that changes something', async () => {
  const graph = anotherConnection();
  const sessions = Array.from({ length: 50 }, () => graph.driver.session());
  try {
    const open = await Promise.all(sessions.map((session) => session.beginTransaction()));
    await Promise.all(open.map((transaction) => transaction.run('RETURN 1')));
    const busy = { code: 'DATABASE_BUSY', details: { connections: 50, seconds: 5 } };
    await Promise.all([
      expect(graph.read('RETURN 1')).rejects.toMatchObject(busy),
      expect(graph.run('CREATE (:Place)')).rejects.toMatchObject(busy),
      expect(graph.transaction((runner) => runner.run('CREATE (:Place)'))).rejects.toMatchObject(busy),
    ]);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await graph.close();
  }
});
