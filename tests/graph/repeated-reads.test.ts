import type { Graph } from '../../src/graph/open-driver.js';
import { openWay } from '../helpers/open-way.js';
import { anotherConnection, emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const places = (): Promise<unknown> => graph.read('MATCH (place:Place) RETURN count(place) AS count');

describe('on a connection that is cut', () => {
  it('a read is sent once again', async () => {
    const way = await openWay();
    const cut = anotherConnection(way.uri);
    try {
      await cut.read('RETURN 1 AS one');
      way.cutAtNext();
      const before = way.connections();
      expect(await cut.read('RETURN 2 AS two')).toEqual([{ two: 2 }]);
      expect(way.connections()).toBe(before + 1);
    } finally {
      await cut.close();
      way.close();
    }
  });

  it('a read is not sent a third time', async () => {
    const way = await openWay();
    const cut = anotherConnection(way.uri);
    try {
      await cut.read('RETURN 1 AS one');
      way.cutAtNext(true);
      const before = way.connections();
      await expect(cut.read('RETURN 2 AS two')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(way.connections()).toBe(before + 1);
    } finally {
      await cut.close();
      way.close();
    }
  });

  it('a change is not sent again: nobody knows whether it was made', async () => {
    const way = await openWay();
    const cut = anotherConnection(way.uri);
    try {
      await cut.run('CREATE (:Place)');
      expect(await places()).toEqual([{ count: 1 }]);
      way.cutAtNext();
      await expect(cut.run('CREATE (:Place)')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(await places()).toEqual([{ count: 1 }]);
    } finally {
      await cut.close();
      way.close();
    }
  });
});
