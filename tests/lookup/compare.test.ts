import type { Graph } from '../../src/graph/open-driver.js';
import {
  compare,
  compareStatements,
  type Comparison,
  type CompareQuestion,
} from '../../src/lookup/compare.js';
import type { Fact } from '../../src/lookup/facts-of.js';
import { always, parseAsOf } from '../../src/time/as-of.js';
import { draw, type Drawn } from '../helpers/draw.js';
import { hostileTexts } from '../helpers/hostile-texts.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const ask = (question: Partial<CompareQuestion> = {}): Promise<Comparison> =>
  compare(graph, statements, { a: 'official/a', b: 'official/b', first: 20, asOf: always, ...question });

const fact = ({ from, type, to, count }: Fact): string => `${from.id} ${type} ${to.id} x${String(count)}`;

const shown = ({ neighbours, direct, sources, values, truncated }: Comparison) => ({
  neighbours: neighbours.map(({ node, aFacts, bFacts, overlaps }) => ({
    id: node.id,
    a: aFacts.map(fact),
    b: bFacts.map(fact),
    overlaps: overlaps.map(({ certainty, from, until }) => [certainty, from, until]),
  })),
  direct: direct.map(fact),
  sources: sources.map(
    ({ source, aClaims, bClaims }) => `${source.id} ${String(aClaims)} ${String(bClaims)}`,
  ),
  values: values.map(({ indicator, sameBasis, a, b }) => [indicator.id, sameBasis, a['value'], b['value']]),
  truncated,
});

const given: readonly Drawn[] = [
  ['official/a', 'HELD', 'post/p', { validFrom: '2020-01', validTo: '2022-06' }],
  ['official/a', 'HELD', 'post/p', { validFrom: '2020', source: 'source/two' }],
  ['official/b', 'HELD', 'post/p', { validFrom: '2022-03-01', source: 'source/two' }],
  ['official/a', 'SPOKE_AT', 'conference/c', { observedOn: '2022' }],
  ['official/b', 'ATTENDED', 'conference/c', { observedOn: '2022' }],
  ['official/x', 'ATTENDED', 'conference/c'],
  ['official/y', 'ATTENDED', 'conference/c'],
  ['official/a', 'NOT_SAME_AS', 'official/b', { source: 'source/three' }],
  ['official/a', 'OBSERVATION', 'indicator/i', { kind: 'ACTUAL', unit: 'RANK', value: '1', period: '2021' }],
  ['official/a', 'OBSERVATION', 'indicator/i', { kind: 'ACTUAL', unit: 'RANK', value: '2', period: '2022' }],
  ['official/b', 'OBSERVATION', 'indicator/i', { kind: 'ACTUAL', unit: 'RANK', value: '3', period: '2022' }],
  ['official/a', 'OBSERVATION', 'indicator/j', { kind: 'ACTUAL', unit: 'RANK', value: '4', period: '2021' }],
  ['official/b', 'OBSERVATION', 'indicator/j', { kind: 'ACTUAL', unit: 'RANK', value: '5', period: '2022' }],
  ['official/a', 'OBSERVATION', 'indicator/k', { kind: 'ACTUAL', unit: 'RANK', value: '6' }],
];

const both = {
  neighbours: [
    {
      id: 'post/p',
      a: ['official/a HELD post/p x2'],
      b: ['official/b HELD post/p x1'],
      overlaps: [['CERTAIN', '2022-03-01', '2022-06']],
    },
    {
      id: 'conference/c',
      a: ['official/a SPOKE_AT conference/c x1'],
      b: ['official/b ATTENDED conference/c x1'],
      overlaps: [],
    },
  ],
  direct: ['official/a NOT_SAME_AS official/b x1'],
  sources: ['source/one 6 3', 'source/three 1 1', 'source/two 1 1'],
  values: [
    ['indicator/i', true, '2', '3'],
    ['indicator/j', false, '4', '5'],
  ],
  truncated: false,
};

describe('compare', () => {
  it('gives what two share, the telling first', async () => {
    await draw(graph, given);
    const answer = await ask();
    expect(shown(answer)).toEqual(both);
    expect(answer.sides.map(({ entity, degree, complete }) => [entity.id, degree, complete])).toEqual([
      ['official/a', 4, true],
      ['official/b', 3, true],
    ]);
    expect(answer.neighbours.map(({ degree, weight }) => [degree, weight])).toEqual([
      [3, 1 / Math.log(3)],
      [4, 1 / Math.log(4)],
    ]);
    expect([answer.neighbourCount, answer.sourceCount]).toEqual([2, 3]);
  });

  it('gives the same the other way round, sides exchanged', async () => {
    const turned = shown(await ask({ a: 'official/b', b: 'official/a' }));
    expect(turned.neighbours.map(({ id, a, b }) => [id, b, a])).toEqual(
      both.neighbours.map(({ id, a, b }) => [id, a, b]),
    );
    expect(turned.direct).toEqual(both.direct);
    expect(turned.values).toEqual(both.values.map(([id, same, a, b]) => [id, same, b, a]));
  });

  it('says that there is more than was asked for', async () => {
    const answer = await ask({ first: 1 });
    expect(answer.neighbours.map(({ node }) => node.id)).toEqual(['post/p']);
    expect([answer.neighbourCount, answer.sourceCount, answer.truncated]).toEqual([2, 3, true]);
  });

  it('finds all neighbours of an entity shared with itself, and the same values', async () => {
    const answer = shown(await ask({ b: 'official/a' }));
    expect(answer.neighbours.map(({ id }) => id)).toEqual(['official/b', 'post/p', 'conference/c']);
    expect(answer.neighbours.every(({ a, b }) => a.join() === b.join())).toBe(true);
    expect(answer.direct).toEqual([]);
    expect(answer.values.every(([, , a, b]) => a === b)).toBe(true);
  });

  it('gives nothing of two that share nothing', async () => {
    await draw(graph, [
      ['official/a', 'HELD', 'post/p', { source: 'source/a' }],
      ['official/b', 'HELD', 'post/q', { source: 'source/b' }],
    ]);
    expect(shown(await ask())).toEqual({
      neighbours: [],
      direct: [],
      sources: [],
      values: [],
      truncated: false,
    });
  });

  it('answers four pairs of times in four ways', async () => {
    const late = { recordedAt: '2026-11-26T00:00:00' };
    await draw(graph, [
      ['official/a', 'HELD', 'post/p', { validFrom: '2020', validTo: '2021' }],
      ['official/b', 'HELD', 'post/p', { validFrom: '2020', validTo: '2021' }],
      ['official/a', 'HELD', 'post/q', { validFrom: '2021', retractedAt: '2026-11-26T12:00:00' }],
      ['official/b', 'HELD', 'post/q', { validFrom: '2022' }],
      ['official/a', 'HELD', 'post/r', { validFrom: '2021', ...late }],
      ['official/b', 'HELD', 'post/r', { validFrom: '2021', ...late }],
    ]);
    const seen = async (trueAt: string | null, knownAt: string | null): Promise<string[]> =>
      (await ask({ asOf: parseAsOf({ trueAt, knownAt }) })).neighbours.map(({ node }) => node.id).toSorted();
    expect(await seen(null, null)).toEqual(['post/p', 'post/r']);
    expect(await seen('2023', null)).toEqual(['post/r']);
    expect(await seen(null, '2026-11-25')).toEqual(['post/p', 'post/q']);
    expect(await seen('2023', '2026-11-25')).toEqual(['post/q']);
    expect(await seen(null, '2026-11-24')).toEqual([]);
  });

  it('stays within its bounds between two provinces of 2,500 firms each', async () => {
    await draw(graph, [
      ['place/p', 'WITHIN', 'place/china'],
      ['place/q', 'WITHIN', 'place/china'],
    ]);
    await graph.run(`UNWIND ['place/p', 'place/q'] AS id MATCH (place:Place {id: id})
UNWIND range(1, 2500) AS number
CREATE (:Entity:Enterprise {id: 'enterprise/' + id + number})-[:LOCATED_IN {claim: 'l' + id + number,
  source: 'source/one', locator: 'row=1', recordedAt: localdatetime('2026-11-25')}]->(place)`);
    const answer = await ask({ a: 'place/p', b: 'place/q' });
    expect(shown(answer)).toMatchObject({
      neighbours: [{ id: 'place/china' }],
      sources: ['source/one 501 501'],
      truncated: true,
    });
    expect(answer.sides.map(({ degree, complete }) => [degree, complete])).toEqual([
      [2501, false],
      [2501, false],
    ]);
  });

  it.each(hostileTexts)('knows no entity %.40j', async (text) => {
    await draw(graph, [['official/a', 'HELD', 'post/p']]);
    for (const asked of [{ a: text, b: 'official/a' }, { b: text }, { a: text, b: text }]) {
      await expect(ask(asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(ask(asked)).rejects.toThrow(/^.{1,400}$/su);
    }
  });

  it.each(Object.entries(compareStatements))('%s starts from an index', async (name, statement) => {
    const clocks = { firstDay: null, lastDay: null, knownAt: '2026' };
    const nodes = { nodes: ['x'], kept: ['x'], readable: ['x'], pairs: [], other: 'x', entity: 'x' };
    const operators = await operatorsOf(graph, statement, { ...clocks, ...nodes, rows: 10n });
    // Two ends, each found by its key, are one row.
    const isPair = ['direct', 'between', 'pairs', 'pairsThen'].includes(name);
    expect(operators.filter((operator) => /Scan|CartesianProduct/.test(operator))).toEqual(
      isPair ? ['CartesianProduct'] : [],
    );
    expect(operators.filter((operator) => operator.includes('IndexSeek')).length).toBeGreaterThan(0);
  });
});
