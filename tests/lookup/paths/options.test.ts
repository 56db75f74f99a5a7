import type { Graph } from '../../../src/graph/open-driver.js';
import type { PathsQuestion } from '../../../src/lookup/paths/question.js';
import { emptyGraph } from '../../helpers/test-graph.js';
import { drawGraph } from '../../helpers/tie-graph.js';
import { ask, row } from './ask.js';

let graph: Graph;

// From a to z by b (well sourced), by c (a newspaper and its copy), and by d and e (a machine).
beforeAll(async () => {
  graph = await emptyGraph();
  await drawGraph(graph, {
    sources: [
      { id: 'source/official', tier: 'OFFICIAL_FINAL' },
      { id: 'source/news', tier: 'NEWS' },
      { id: 'source/copy', tier: 'NEWS', copyOf: 'source/news' },
      { id: 'source/machine', tier: 'MACHINE_MADE' },
    ],
    claims: [
      { from: 'a', type: 'HELD', to: 'b', source: 'source/official' },
      { from: 'b', type: 'PART_OF', to: 'a', source: 'source/news' },
      { from: 'b', type: 'PART_OF', to: 'z', source: 'source/official' },
      { from: 'a', type: 'ATTENDED', to: 'c', source: 'source/news' },
      { from: 'c', type: 'ATTENDED', to: 'z', source: 'source/copy' },
      { from: 'a', type: 'HELD', to: 'd', source: 'source/machine' },
      { from: 'd', type: 'HELD', to: 'e', source: 'source/machine' },
      { from: 'e', type: 'HELD', to: 'z', source: 'source/machine' },
      { from: 'a', type: 'SAME_AS', to: 'z', source: 'source/official' },
      { from: 'a', type: 'HELD', to: 'a', source: 'source/official' },
    ],
    nodes: ['alone'],
  });
});

afterAll(() => graph.close());

const [byB, byC, byD] = ['a b z', 'a c z', 'a d e z'];

it.each<[string, Partial<PathsQuestion>, (string | undefined)[]]>([
  ['all, best first', {}, [byB, byC, byD]],
  ['the first', { first: 1 }, [byB]],
  ['the short ones', { hops: 2 }, [byB, byC]],
  ['none within one hop', { hops: 1 }, []],
  ['those of a type', { types: ['ATTENDED'] }, [byC]],
  ['those of several types', { types: ['ATTENDED', 'PART_OF'] }, [byB, byC]],
  ['those without a type', { withoutTypes: ['PART_OF'] }, [byC, byD]],
  ['nothing by decisions on identity', { types: ['SAME_AS', 'NOT_SAME_AS'] }, []],
  ['nothing when every type asked for is left out', { types: ['HELD'], withoutTypes: ['HELD'] }, []],
  ['those of a source', { sources: ['source/official'] }, [byB]],
  ['those without a source', { withoutSources: ['source/official'] }, [byC, byD]],
  ['those of a tier', { tiers: ['MACHINE_MADE'] }, [byD]],
  ['those of two tiers', { tiers: ['NEWS', 'OFFICIAL_FINAL'] }, [byB, byC]],
  ['none where a hop has one source', { independentSources: 2 }, []],
  ['those with one hub between the ends', { hubDegree: 1 }, [byB, byC]],
])('gives %s', async (_name, given, expected) => {
  const { paths, search } = await ask(graph, 'a', 'z', given);
  expect(paths.map(row)).toEqual(expected);
  expect(search).toMatchObject({ complete: true, cutBy: null });
  const back = await ask(graph, 'z', 'a', given);
  expect(back.paths.map((path) => row(path).split(' ').toReversed().join(' '))).toEqual(expected);
});

it('takes parallel claims of any type and direction as one hop, and names the weakest', async () => {
  const { paths } = await ask(graph, 'a', 'z', { first: 2 });
  const [best, second] = paths;
  expect(best).toMatchObject({
    length: 2,
    independentSources: 2,
    fewestIndependentSources: 1,
    weakestHop: { index: 1, why: 'one independent source, of tier OFFICIAL_FINAL' },
  });
  expect(
    best?.hops.map(({ from, to, independentSources, certainty, claims }) => [
      `${from.id} ${to.id}`,
      independentSources,
      certainty,
      claims.map((claim) => `${claim.from.id} ${claim.type} ${claim.to.id} ${claim.source.id}`),
    ]),
  ).toEqual([
    ['a b', 2, null, ['a HELD b source/official', 'b PART_OF a source/news']],
    ['b z', 1, null, ['b PART_OF z source/official']],
  ]);
  // Degrees: of a, the loop counts once and the decision on identity not at all.
  expect(best?.nodes.map(({ id, degree, isHub }) => [id, degree, isHub])).toEqual([
    ['a', 5, false],
    ['b', 3, false],
    ['z', 3, false],
  ]);
  // 1 + 1/2 (1/2)/3 for the first hop, 1 + 1/2 (1)/3 for the second, 1/10 log2(1 + 3) for b.
  expect(best?.cost).toBeCloseTo(2 + 1 / 12 + 1 / 6 + 0.2, 5);
  // A newspaper and its copy are one story.
  expect(second).toMatchObject({ independentSources: 1, fewestIndependentSources: 1 });
});

it('gives one path of one node from an entity to itself', async () => {
  const { paths, search, nearestMiss } = await ask(graph, 'a', 'a', { hops: 1 });
  expect(paths).toMatchObject([
    {
      length: 0,
      cost: 0,
      hops: [],
      weakestHop: null,
      independentSources: 0,
      nodes: [{ id: 'a', degree: 5 }],
    },
  ]);
  expect(search).toMatchObject({ claims: 0, complete: true, hubs: [] });
  expect(nearestMiss).toBeNull();
});

it('certifies that there is none', async () => {
  expect(await ask(graph, 'a', 'alone')).toMatchObject({
    paths: [],
    nearestMiss: null,
    search: { complete: true, cutBy: null, to: { levels: 1, nodes: 1 } },
  });
});

it.each([
  ['CLAIMS', { claims: 2, timeMs: 2_000 }],
  ['TIME', { claims: 20_000, timeMs: 0 }],
])('says when %s cut the search short', async (cutBy, budget) => {
  const { paths, search, nearestMiss, notRelaxed } = await ask(graph, 'a', 'z', {}, budget);
  expect(search).toMatchObject({ complete: false, cutBy });
  expect(paths).toEqual([]);
  expect(nearestMiss).toBeNull();
  expect(notRelaxed).toEqual(['HOPS']);
});

it.each<Partial<PathsQuestion>>([
  { first: 0 },
  { first: 21 },
  { hops: 0 },
  { hops: 7 },
  { hops: 1.5 },
  { hops: NaN },
  { independentSources: 0 },
  { independentSources: 101 },
  { hubDegree: 0 },
  { hubDegree: 1_000_001 },
])('refuses %j', async (given) => {
  await expect(ask(graph, 'a', 'z', given)).rejects.toMatchObject({ code: 'LIMIT_OUT_OF_RANGE' });
});

describe('hubs', () => {
  // h and i are hubs when more than three claims make one: m and n lie beyond a hub, p beyond two.
  beforeAll(() =>
    drawGraph(graph, {
      sources: [],
      claims: [
        ...['1', '2', '3'].flatMap((leaf) => [
          { from: `leaf-${leaf}`, type: 'PART_OF', to: 'h', source: 'source/news' },
          { from: `twig-${leaf}`, type: 'PART_OF', to: 'i', source: 'source/news' },
        ]),
        { from: 'm', type: 'HELD', to: 'h', source: 'source/news' },
        { from: 'n', type: 'HELD', to: 'h', source: 'source/news' },
        { from: 'n', type: 'HELD', to: 'o', source: 'source/news' },
        { from: 'o', type: 'HELD', to: 'i', source: 'source/news' },
        { from: 'p', type: 'HELD', to: 'i', source: 'source/news' },
        { from: 'm', type: 'HELD', to: 'k', source: 'source/news' },
        { from: 'k', type: 'HELD', to: 'l', source: 'source/news' },
        { from: 'l', type: 'HELD', to: 'i', source: 'source/news' },
      ],
    }),
  );

  it.each([
    ['as the meeting point', 'm', 'n', ['m h n']],
    ['first of the nodes between', 'm', 'o', ['m h n o', 'm k l i o']],
    ['last of them', 'o', 'm', ['o n h m', 'o i l k m']],
    ['as an end', 'm', 'h', ['m h']],
    ['as both ends', 'h', 'i', ['h n o i', 'h m k l i']],
    ['with two of them only where another way is', 'm', 'p', ['m k l i p']],
  ])('are passed %s', async (_name, from, to, expected) => {
    const { paths } = await ask(graph, from, to, { hubDegree: 3 });
    expect(paths.map(row)).toEqual(expected);
  });

  it('are named when they were not passed', async () => {
    const { paths, search } = await ask(graph, 'leaf-1', 'twig-1', { hubDegree: 3 });
    expect(paths).toEqual([]);
    expect(search.hubCount).toBe(2);
    expect(search.hubs).toMatchObject([
      { id: 'h', degree: 5, isHub: true },
      { id: 'i', degree: 6, isHub: true },
    ]);
  });
});
