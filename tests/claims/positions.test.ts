import fc from 'fast-check';
import { lastPosition, parseLocator, positionOf } from '../../src/claims/locator.js';
import { faultsOfPositions, positionColumn, refreshPositions } from '../../src/claims/positions.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { hostileTexts } from '../helpers/hostile-texts.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

it.each([
  ['char=1979,2189', 1979],
  ['char=0,1', 0],
  ['row=17', 17],
  ['page=3', 3],
  ['text=3 of them', lastPosition],
])('%s is at %d', (locator, position) => {
  expect(positionOf(locator)).toBe(position);
});

it('is the same in Cypher', async () => {
  const number = fc.integer({ min: 0, max: 999_999_999 });
  const locator = fc.oneof(
    number.map((row) => `row=${String(row)}`),
    number.map((page) => `page=${String(page)}`),
    fc.tuple(number, number).map(([start, end]) => `char=${String(start)},${String(end)}`),
    fc.string({ unit: 'binary' }).map((words) => `text=${words}`),
  );
  const locators = [...fc.sample(locator, 500), ...hostileTexts.map((text) => `text=${text}`)].filter(
    (one) => parseLocator(one) !== null,
  );
  const rows = await graph.read(
    `UNWIND $locators AS locator WITH {locator: locator} AS claim RETURN ${positionColumn} AS position`,
    { locators },
  );
  expect(rows.map(({ position }) => Number(position))).toEqual(locators.map(positionOf));
});

it('is given once to what scripts wrote, in as many steps as it takes', async () => {
  await graph.run(`CREATE (one:Entity:Official {id: 'official/x'}), (post:Entity:Post {id: 'post/x'})
WITH one, post UNWIND range(1, 50001) AS row
CREATE (one)-[:HELD {claim: 'c' + row, source: 'source/x', locator: 'row=' + row}]->(post)
WITH DISTINCT one, post
CREATE (one)-[:RETRACTED {was: 'ABOUT', claim: 'arm', source: 'source/x', locator: 'row=5'}]->(post)
CREATE (:Observation {claim: 'seen', source: 'source/x', locator: 'char=5,9', position: 7})`);
  const { examined, faults } = await faultsOfPositions(graph);
  expect([examined, faults.length]).toEqual([50_002, 101]);
  expect(await refreshPositions(graph)).toBe(50_002);
  expect((await faultsOfPositions(graph)).faults).toEqual([]);
  const bookmark = await graph.version();
  expect(await refreshPositions(graph)).toBe(0);
  expect(await graph.version()).toBe(bookmark);
  const rows = await graph.read(`MATCH ()-[claim:HELD|RETRACTED]->()
WHERE claim.position IS NULL OR claim.claim <> 'c' + claim.position
RETURN claim.claim AS claim, claim.position AS position
UNION ALL MATCH (claim:Observation) RETURN claim.claim AS claim, claim.position AS position`);
  expect(rows).toEqual([
    { claim: 'arm', position: null },
    { claim: 'seen', position: 5 },
  ]);
});
