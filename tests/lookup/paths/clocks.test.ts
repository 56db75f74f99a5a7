import type { Graph } from '../../../src/graph/open-driver.js';
import { parseAsOf, type AsOfInput } from '../../../src/time/as-of.js';
import { emptyGraph } from '../../helpers/test-graph.js';
import { drawGraph } from '../../helpers/tie-graph.js';
import { ask, row } from './ask.js';

let graph: Graph;

// By b from 2014 on; by c up to 2012, withdrawn in March; by d from 2010 to 2020, recorded in May.
beforeAll(async () => {
  graph = await emptyGraph();
  const source = 'source/x';
  await drawGraph(graph, {
    sources: [
      { id: source, tier: 'NEWS' },
      { id: 'source/y', tier: 'NEWS' },
    ],
    claims: [
      { from: 'a', type: 'HELD', to: 'b', source, validFrom: '2014', validTo: '2016' },
      { from: 'b', type: 'HELD', to: 'z', source },
      {
        from: 'a',
        type: 'HELD',
        to: 'c',
        source,
        validFrom: '2005',
        validTo: '2012',
        retractedAt: '2026-03-01T00:00:00',
      },
      { from: 'c', type: 'HELD', to: 'z', source },
      {
        from: 'a',
        type: 'HELD',
        to: 'd',
        source,
        validFrom: '2010',
        validTo: '2020',
        recordedAt: '2026-05-01T00:00:00',
      },
      { from: 'd', type: 'HELD', to: 'z', source },
      // Two sources, of which each knows one end of the term.
      { from: 'm', type: 'HELD', to: 'n', source, validFrom: '2001' },
      { from: 'm', type: 'HELD', to: 'n', source: 'source/y', validTo: '2003' },
    ],
  });
});

afterAll(() => graph.close());

it('answers four pairs of times in four ways', async () => {
  const pairs: [AsOfInput, string[]][] = [
    [{}, ['a b z', 'a d z']],
    [{ trueAt: '2011' }, ['a d z']],
    [{ knownAt: '2026-02' }, ['a c z', 'a b z']],
    [{ trueAt: '2011', knownAt: '2026-02' }, ['a c z']],
  ];
  for (const [asOf, expected] of pairs) {
    const { paths } = await ask(graph, 'a', 'z', { asOf: parseAsOf(asOf) });
    expect({ asOf, paths: paths.map(row) }).toEqual({ asOf, paths: expected });
  }
});

it('says how sure each hop is at the time asked about', async () => {
  const { paths } = await ask(graph, 'a', 'z', { asOf: parseAsOf({ trueAt: '2011' }) });
  expect(paths[0]?.hops.map(({ certainty }) => certainty)).toEqual(['CERTAIN', 'UNDATED']);
  expect(paths[0]?.hops[0]?.claims[0]).toMatchObject({ certainty: 'CERTAIN', source: { id: 'source/x' } });
  expect(paths[0]?.weakestHop).toMatchObject({ index: 1, why: expect.stringContaining('UNDATED') as string });
});

it('reads the claims of one fact together, as facts does', async () => {
  const at = (trueAt: string) => ask(graph, 'm', 'n', { asOf: parseAsOf({ trueAt }) });
  expect((await at('2002')).paths.map(({ hops }) => hops[0]?.claims.length)).toEqual([2]);
  // By the first claim alone it could be so still.
  expect((await at('2010')).paths).toEqual([]);
});

it('shows withdrawn claims as what they were, and says since when there is anything', async () => {
  const { paths, dataSince } = await ask(graph, 'a', 'z', { asOf: parseAsOf({ knownAt: '2026-02' }) });
  expect(paths[0]?.hops[0]?.claims).toMatchObject([{ type: 'HELD', retractedAt: '2026-03-01T00:00:00' }]);
  expect(await dataSince()).toEqual({ trueAt: '2005', knownAt: '2026-01-01T00:00:00' });
  expect((await ask(graph, 'a', 'z', { asOf: parseAsOf({ knownAt: '2025' }) })).paths).toEqual([]);
});
