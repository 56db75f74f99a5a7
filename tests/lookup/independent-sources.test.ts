import { refreshPositions } from '../../src/claims/positions.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { conflicts } from '../../src/lookup/conflicts.js';
import { facts } from '../../src/lookup/facts.js';
import { independentAmong, storiesOf } from '../../src/lookup/independent-sources.js';
import { saidBy } from '../../src/lookup/said-by.js';
import { always, parseAsOf } from '../../src/time/as-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;

// One story: a, copied by b, which is copied by c; d and e copy z, which says nothing here; f stands alone.
beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(`
UNWIND ['a', 'b', 'c', 'd', 'e', 'f', 'z'] AS name
CREATE (:Source {id: 'source/' + name, title: name, tier: 'NEWS'})
WITH count(*) AS done
UNWIND [['b', 'a'], ['c', 'b'], ['d', 'z'], ['e', 'z']] AS pair
MATCH (copy:Source {id: 'source/' + pair[0]}), (original:Source {id: 'source/' + pair[1]})
CREATE (copy)-[:REPRINTS {claim: pair[0] + pair[1], source: copy.id, locator: 'row=1'}]->(original)`);
  await graph.run(`
CREATE (person:Entity:Official {id: 'official/x', name: 'X'}), (post:Entity:Post {id: 'post/x', name: 'Post'}),
       (programme:Entity:Programme {id: 'programme/x', name: 'Programme'}),
       (indicator:Indicator {id: 'indicator/x', name: 'Indicator'})
WITH *
UNWIND [['a', '10', null], ['b', '10', null], ['d', '10', null], ['e', '10', 'ACTING'], ['f', '11', null]] AS row
WITH *, {source: 'source/' + row[0], locator: 'row=1', recordedAt: localdatetime('2026-11-25T05:00:00')} AS said
CREATE (person)-[held:HELD {claim: 'held-' + row[0], validFrom: '2022', status: row[2]}]->(post)
SET held += said
CREATE (observation:Observation {claim: row[0], value: row[1], number: toInteger(row[1]), unit: 'ENTERPRISES',
                                 kind: 'ACTUAL', observedOn: '2022'})
SET observation += said
CREATE (observation)-[:ABOUT {claim: row[0]}]->(programme), (observation)-[:OF {claim: row[0]}]->(indicator)`);
  await refreshPositions(graph);
});

afterAll(() => graph.close());

const page = { first: 100, after: null };

it.each<[string[], number]>([
  [[], 0],
  [['a'], 1],
  [['a', 'a'], 1],
  [['a', 'b'], 1],
  [['a', 'c'], 1],
  [['d', 'e'], 1],
  [['a', 'd'], 2],
  [['a', 'b', 'c', 'd', 'e', 'f'], 3],
  [['f', 'unknown'], 2],
])('of %j, %i tell stories of their own', async (names, count) => {
  const sources = names.map((name) => `source/${name}`);
  expect(independentAmong(sources, await storiesOf(graph, sources))).toBe(count);
});

it('counts copies once in a fact, and in what each of its claims says', async () => {
  const { edges } = await facts(graph, statements, { entity: 'post/x', types: [], ...page, asOf: always });
  const [fact] = edges.map(({ node }) => node);
  expect(await fact?.independentSources()).toBe(3);
  const counts = await Promise.all(
    (fact?.claims ?? []).map(async ({ claim, independentSources }) => [
      claim,
      await (independentSources as () => Promise<number>)(),
    ]),
  );
  // Those without a status say the same; acting is another thing.
  expect(counts).toEqual([
    ['held-a', 3],
    ['held-b', 3],
    ['held-d', 3],
    ['held-e', 1],
    ['held-f', 3],
  ]);
});

it.each([null, '2026-12'])('counts copies once in what a source says, as known at %s', async (knownAt) => {
  const asOf = parseAsOf({ knownAt });
  const { edges } = await saidBy(graph, statements, { source: 'source/a', ...page, asOf });
  const counts = await Promise.all(
    edges.map(async ({ node }) => [node.type, await (node['independentSources'] as () => Promise<number>)()]),
  );
  expect(counts).toEqual([
    ['OBSERVATION', 2],
    ['HELD', 3],
  ]);
});

it('counts copies once in a conflict', async () => {
  const question = { entity: 'programme/x', compatible: null, ...page, asOf: always };
  const { edges } = await conflicts(graph, statements, question);
  expect(
    edges.map(({ node }) => node.values.map((value) => [value.value, value.independentSources])),
  ).toEqual([
    [
      ['10', 2],
      ['11', 1],
    ],
  ]);
});
