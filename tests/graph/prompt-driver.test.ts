import neo4j, { type Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { promptDriver } from '../../src/graph/prompt-driver.js';
import { openWay } from '../helpers/open-way.js';
import { anotherConnection } from '../helpers/test-graph.js';

/** Drivers to the database of the tests by a way that can fall silent, and how many were opened. */
const opened = async () => {
  const way = await openWay();
  const password = process.env['XIAOJUREN_TEST_PASSWORD'] ?? '';
  const drivers: Driver[] = [];
  const open = (): Driver => {
    const driver = neo4j.driver(way.uri, neo4j.auth.basic('neo4j', password), { maxConnectionPoolSize: 2 });
    drivers.push(driver);
    return driver;
  };
  return { way, open, drivers };
};

const one = async (driver: Driver): Promise<number> => {
  const session = driver.session();
  try {
    return (await session.run('RETURN 1.0 AS one')).records[0]?.get('one') as number;
  } finally {
    await session.close();
  }
};

it('is asked once while its connection is good', async () => {
  const { way, open, drivers } = await opened();
  const prompt = promptDriver(open, 1_000);
  expect([await prompt.ask(one), await prompt.ask(one)]).toEqual([1, 1]);
  expect([drivers.length, way.connections()]).toEqual([1, 1]);
  await prompt.close();
  way.close();
});

it('answers by another where its connection is forgotten, and goes on with that', async () => {
  const { way, open, drivers } = await opened();
  const prompt = promptDriver(open, 2_000);
  await prompt.ask(one);
  way.silence('those that are open');
  expect(await prompt.ask(one)).toBe(1);
  const begun = performance.now();
  expect(await prompt.ask(one)).toBe(1);
  expect(performance.now() - begun).toBeLessThan(900);
  expect(drivers.length).toBe(2);
  await prompt.close();
  way.close();
});

it('takes no more connections than two drivers may have, however long the silence', async () => {
  const { way, open, drivers } = await opened();
  const prompt = promptDriver(open, 200);
  await prompt.ask(one);
  way.silence('all');
  for (let time = 0; time < 12; time += 1)
    await expect(prompt.ask(one)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(drivers.length).toBe(2);
  expect(way.connections()).toBeLessThanOrEqual(4);
  way.close();
  await prompt.close();
});

it('gives the words of the database, also those that refuse', async () => {
  const { way, open } = await opened();
  const prompt = promptDriver(open, 1_000);
  const wrong = (driver: Driver) => driver.session().run('RETURN 1 / 0');
  await expect(prompt.ask(wrong)).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.ArithmeticError',
  });
  await prompt.close();
  way.close();
});

it('opens no connection after it was closed, also for what was asked before', async () => {
  const { way, open, drivers } = await opened();
  const prompt = promptDriver(open, 400);
  await prompt.ask(one);
  way.silence('all');
  const asked = prompt.ask(one);
  asked.catch(() => undefined);
  await sleep(50);
  await prompt.close();
  await expect(asked).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await expect(prompt.ask(one)).rejects.toThrow();
  expect([drivers.length, way.connections()]).toEqual([1, 1]);
  way.close();
});

it('opens no connection when it was closed before it was ever asked', async () => {
  const { way, open } = await opened();
  const prompt = promptDriver(open, 400);
  await prompt.close();
  await expect(prompt.ask(one)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(way.connections()).toBe(0);
  way.close();
});

it.each([
  ['asked for its version before', true],
  ['never asked for it', false],
])('a graph that is closed while it waits for signs of life is closed, %s', async (_, isAsked) => {
  const way = await openWay();
  const graph = anotherConnection(way.uri);
  if (isAsked) await graph.version();
  const read = graph.read('UNWIND range(1, 100000000) AS number RETURN sum(number % 7) AS sum', {}, 3_000);
  read.catch(() => undefined);
  await sleep(isAsked ? 700 : 200);
  const before = way.connections();
  await graph.close();
  await sleep(2_500);
  expect(way.connections()).toBe(before);
  await expect(read).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  way.close();
});
