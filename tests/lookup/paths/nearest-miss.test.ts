import type { Graph } from '../../../src/graph/open-driver.js';
import type { Path } from '../../../src/lookup/paths/path.js';
import type { PathsQuestion } from '../../../src/lookup/paths/question.js';
import { parseAsOf } from '../../../src/time/as-of.js';
import { emptyGraph } from '../../helpers/test-graph.js';
import { drawGraph, type DrawnClaim } from '../../helpers/tie-graph.js';
import { ask, row } from './ask.js';

let graph: Graph;

const held = (from: string, to: string, rest: Partial<DrawnClaim> = {}): DrawnClaim => ({
  from,
  type: 'HELD',
  to,
  source: 'source/official',
  ...rest,
});
const news = { source: 'source/news' };

beforeAll(async () => {
  graph = await emptyGraph();
  await drawGraph(graph, {
    sources: [
      { id: 'source/official', tier: 'OFFICIAL_FINAL' },
      { id: 'source/news', tier: 'NEWS' },
      { id: 'source/trade', tier: 'COMMERCIAL' },
    ],
    claims: [
      // A line of five hops.
      ...[0, 1, 2, 3, 4].map((at) => held(`line-${String(at)}`, `line-${String(at + 1)}`)),
      // Two hubs one after the other.
      held('in', 'hub-1'),
      held('hub-1', 'hub-2'),
      held('hub-2', 'out'),
      ...['1', '2', '3', '4'].map((leaf) => held(`leaf-${leaf}`, 'hub-1')),
      ...['1', '2', '3'].map((leaf) => held(`twig-${leaf}`, 'hub-2')),
      // The second hop by a newspaper, and further on by a trade page.
      held('a', 'b'),
      held('b', 'z', news),
      held('z', 'y', { source: 'source/trade' }),
      // Two terms that overlap from 2012 to June 2015.
      held('p', 'q', { validFrom: '2010', validTo: '2015-06' }),
      held('q', 'r', { validFrom: '2012', validTo: '2020' }),
      // Recorded late.
      held('s', 't', { recordedAt: '2026-05-01T00:00:00' }),
      // Another type.
      held('u', 'v'),
      held('v', 'w', { type: 'PART_OF' }),
    ],
  });
});

afterAll(() => graph.close());

interface Miss {
  readonly name: string;
  readonly ends: readonly [string, string];
  readonly given: Partial<PathsQuestion>;
  readonly kind: string;
  readonly value: string | null;
  readonly sentence: string;
  readonly path: string;
  /** The question with that limit relaxed. */
  readonly relaxed: Partial<PathsQuestion>;
}

it.each<Miss>([
  {
    name: 'more hops',
    ends: ['line-0', 'line-5'],
    given: {},
    kind: 'HOPS',
    value: '5',
    sentence: 'with 5 hops',
    path: 'line-0 line-1 line-2 line-3 line-4 line-5',
    relaxed: { hops: 5 },
  },
  {
    name: 'the fewest further hops',
    ends: ['line-0', 'line-4'],
    given: { hops: 2 },
    kind: 'HOPS',
    value: '4',
    sentence: 'with 4 hops',
    path: 'line-0 line-1 line-2 line-3 line-4',
    relaxed: { hops: 4 },
  },
  {
    name: 'a second hub, the lesser one',
    ends: ['in', 'out'],
    given: { hubDegree: 3 },
    kind: 'HUB',
    value: '5',
    sentence: 'through hub-2, a hub: with hubDegree 5',
    path: 'in hub-1 hub-2 out',
    relaxed: { hubDegree: 5 },
  },
  {
    name: 'fewer independent sources',
    ends: ['a', 'z'],
    given: { independentSources: 3 },
    kind: 'INDEPENDENT_SOURCES',
    value: '1',
    sentence: 'with 1 independent source for each hop',
    path: 'a b z',
    relaxed: { independentSources: 1 },
  },
  {
    name: 'a further tier',
    ends: ['a', 'z'],
    given: { tiers: ['OFFICIAL_FINAL'] },
    kind: 'TIER',
    value: 'NEWS',
    sentence: 'if you accept sources of tier NEWS',
    path: 'a b z',
    relaxed: { tiers: ['OFFICIAL_FINAL', 'NEWS'] },
  },
  {
    name: 'every tier, where one more is not enough',
    ends: ['a', 'y'],
    given: { tiers: ['OFFICIAL_FINAL'] },
    kind: 'TIER',
    value: null,
    sentence: 'if you accept sources of every tier',
    path: 'a b z y',
    relaxed: { tiers: [] },
  },
  {
    name: 'a further source',
    ends: ['a', 'z'],
    given: { sources: ['source/official'] },
    kind: 'SOURCE',
    value: 'source/news',
    sentence: 'if you accept source/news',
    path: 'a b z',
    relaxed: { sources: ['source/official', 'source/news'] },
  },
  {
    name: 'a source that was left out',
    ends: ['a', 'z'],
    given: { withoutSources: ['source/news', 'source/trade'] },
    kind: 'SOURCE',
    value: 'source/news',
    sentence: 'if you accept source/news',
    path: 'a b z',
    relaxed: { withoutSources: ['source/trade'] },
  },
  {
    name: 'every source, where one more is not enough',
    ends: ['a', 'y'],
    given: { sources: ['source/official'] },
    kind: 'SOURCE',
    value: null,
    sentence: 'if you accept every source',
    path: 'a b z y',
    relaxed: { sources: [] },
  },
  {
    name: 'an earlier time',
    ends: ['p', 'r'],
    given: { asOf: parseAsOf({ trueAt: '2023' }) },
    kind: 'TRUE_AT',
    value: '2015-06-30',
    sentence: 'from 2012-01-01 up to 2015-06-30',
    path: 'p q r',
    relaxed: { asOf: parseAsOf({ trueAt: '2015-06-30' }) },
  },
  {
    name: 'a later time',
    ends: ['p', 'r'],
    given: { asOf: parseAsOf({ trueAt: '2009' }) },
    kind: 'TRUE_AT',
    value: '2012-01-01',
    sentence: 'from 2012-01-01 up to 2015-06-30',
    path: 'p q r',
    relaxed: { asOf: parseAsOf({ trueAt: '2012-01-01' }) },
  },
  {
    name: 'what was recorded since',
    ends: ['s', 't'],
    given: { asOf: parseAsOf({ knownAt: '2026-02' }) },
    kind: 'KNOWN_AT',
    value: null,
    sentence: 'as this graph believes now',
    path: 's t',
    relaxed: {},
  },
  {
    name: 'a further type',
    ends: ['u', 'w'],
    given: { types: ['HELD'] },
    kind: 'TYPE',
    value: 'PART_OF',
    sentence: 'if PART_OF counts',
    path: 'u v w',
    relaxed: { types: ['HELD', 'PART_OF'] },
  },
  {
    name: 'a type that was left out',
    ends: ['u', 'w'],
    given: { withoutTypes: ['PART_OF', 'ATTENDED'] },
    kind: 'TYPE',
    value: 'PART_OF',
    sentence: 'if PART_OF counts',
    path: 'u v w',
    relaxed: { withoutTypes: ['ATTENDED'] },
  },
])('$name opens a path, which is there when asked for', async ({ ends, given, path, relaxed, ...miss }) => {
  const { paths, nearestMiss, search } = await ask(graph, ...ends, given);
  expect(paths).toEqual([]);
  expect(search.complete).toBe(true);
  const { kind, value, sentence } = miss;
  expect(nearestMiss).toMatchObject({ kind, value, sentence });
  expect(nearestMiss && row(nearestMiss.path)).toBe(path);
  const again = await ask(graph, ...ends, relaxed);
  const seen = (found: Path | undefined) => [found?.cost, found?.hops.map(({ claims }) => claims)];
  expect(seen(again.paths[0])).toEqual(seen(nearestMiss?.path));
});

it('gives the days on which the path holds', async () => {
  const { nearestMiss } = await ask(graph, 'p', 'r', { asOf: parseAsOf({ trueAt: '2023' }) });
  expect(nearestMiss).toMatchObject({ validFrom: '2012-01-01', validTo: '2015-06-30' });
});

it('relaxes one limit only, and none where two keep the ends apart', async () => {
  const { nearestMiss } = await ask(graph, 'a', 'z', { tiers: ['OFFICIAL_FINAL'], types: ['PART_OF'] });
  expect(nearestMiss).toBeNull();
});

it('is null where there is a path, and where nothing connects', async () => {
  expect((await ask(graph, 'a', 'z')).nearestMiss).toBeNull();
  expect((await ask(graph, 'a', 's')).nearestMiss).toBeNull();
});
