import { poolState } from '../../src/graph/pool-state.js';
import { anotherConnection } from '../helpers/test-graph.js';

/** Fails when an upgrade of the driver keeps its books otherwise. */
it('tells how many connections are used and how many wait', async () => {
  const graph = anotherConnection();
  expect(poolState(graph.driver)).toEqual({ used: 0, idle: 0 });
  await graph.read('RETURN 1');
  expect(poolState(graph.driver)).toEqual({ used: 0, idle: 1 });
  const session = graph.driver.session();
  const transaction = session.beginTransaction();
  const open = await transaction;
  await open.run('RETURN 1');
  expect(poolState(graph.driver)).toEqual({ used: 1, idle: 0 });
  await open.rollback();
  await session.close();
  expect(poolState(graph.driver)).toEqual({ used: 0, idle: 1 });
  await graph.close();
});
