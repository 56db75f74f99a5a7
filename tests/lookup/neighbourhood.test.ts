import type { Graph } from '../../src/graph/open-driver.js';
import {
  neighbourhood,
  neighbourhoodStatements,
  type Neighbourhood,
  type NeighbourhoodQuestion,
} from '../../src/lookup/neighbourhood.js';
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

const ask = (question: Partial<NeighbourhoodQuestion>): Promise<Neighbourhood> =>
  neighbourhood(graph, statements, {
    entity: 'official/a',
    hops: 1,
    types: [],
    withoutTypes: [],
    labels: [],
    withoutLabels: [],
    asOf: always,
    first: 100,
    hubDegree: 200,
    expandHubs: false,
    claimsPerFact: 3,
    ...question,
  });

/** What a reader sees: nodes as `hops id`, facts as `from TYPE to xcount`, and what was cut. */
const shown = ({ nodes, facts, truncated, perHop, unexpanded }: Neighbourhood) => ({
  nodes: nodes.map(({ hops, id }) => `${String(hops)} ${id}`),
  facts: facts.map(({ from, type, to, count }) => `${from.id} ${type} ${to.id} x${String(count)}`),
  truncated,
  leftOut: perHop.map(({ leftOut }) => leftOut),
  cut: unexpanded.map(({ node, read, degree, why }) => `${node.id} ${why} ${String(read)}/${String(degree)}`),
});

const whole = { truncated: false, cut: [] };

/** Two people, their posts in one ministry, and a conference. */
const office: readonly Drawn[] = [
  ['official/a', 'HELD', 'post/p', { validFrom: '2020', validTo: '2022' }],
  ['official/a', 'HELD', 'post/p', { validFrom: '2020-03', source: 'source/two' }],
  ['official/b', 'HELD', 'post/p', { validFrom: '2023' }],
  ['post/p', 'POST_IN', 'organization/m'],
  ['official/a', 'SPOKE_AT', 'conference/c', { observedOn: '2022-09-08' }],
  ['official/b', 'SPOKE_AT', 'conference/c', { observedOn: '2022-09-08' }],
  ['conference/c', 'HOSTED_BY', 'organization/m', { role: 'HOST' }],
];

describe('neighbourhood', () => {
  const table: {
    name: string;
    given: readonly Drawn[];
    asked: Partial<NeighbourhoodQuestion>;
    answer: ReturnType<typeof shown>;
  }[] = [
    {
      name: 'one hop, the telling ones first, claims counted',
      given: office,
      asked: {},
      answer: {
        nodes: ['0 official/a', '1 conference/c', '1 post/p'],
        facts: ['official/a HELD post/p x2', 'official/a SPOKE_AT conference/c x1'],
        leftOut: [0],
        ...whole,
      },
    },
    {
      name: 'two hops, with the facts between nodes of the last hop',
      given: [...office, ['official/b', 'SPOKE_FOR', 'organization/m']],
      asked: { hops: 2 },
      answer: {
        nodes: ['0 official/a', '1 conference/c', '1 post/p', '2 official/b', '2 organization/m'],
        facts: [
          'conference/c HOSTED_BY organization/m x1',
          'official/a HELD post/p x2',
          'official/b HELD post/p x1',
          'post/p POST_IN organization/m x1',
          'official/a SPOKE_AT conference/c x1',
          'official/b SPOKE_AT conference/c x1',
          'official/b SPOKE_FOR organization/m x1',
        ],
        leftOut: [0, 0],
        ...whole,
      },
    },
    {
      name: 'only some types',
      given: office,
      asked: { hops: 3, types: ['HELD', 'POST_IN'] },
      answer: {
        nodes: ['0 official/a', '1 post/p', '2 official/b', '2 organization/m'],
        facts: ['official/a HELD post/p x2', 'official/b HELD post/p x1', 'post/p POST_IN organization/m x1'],
        leftOut: [0, 0, 0],
        ...whole,
      },
    },
    {
      name: 'all types but some',
      given: office,
      asked: { hops: 2, types: ['HELD', 'SPOKE_AT'], withoutTypes: ['HELD'] },
      answer: {
        nodes: ['0 official/a', '1 conference/c', '2 official/b'],
        facts: ['official/a SPOKE_AT conference/c x1', 'official/b SPOKE_AT conference/c x1'],
        leftOut: [0, 0],
        ...whole,
      },
    },
    {
      name: 'no type at all',
      given: office,
      asked: { types: ['HELD'], withoutTypes: ['HELD'] },
      answer: { nodes: ['0 official/a'], facts: [], leftOut: [], ...whole },
    },
    {
      name: 'labels to drop, with what is reached through them alone',
      given: office,
      asked: { hops: 2, withoutLabels: ['Post', 'Official'] },
      answer: {
        nodes: ['0 official/a', '1 conference/c', '2 organization/m'],
        facts: ['conference/c HOSTED_BY organization/m x1', 'official/a SPOKE_AT conference/c x1'],
        leftOut: [0, 0],
        ...whole,
      },
    },
    {
      name: 'labels to keep; the start is always there',
      given: office,
      asked: { hops: 3, labels: ['Post', 'Organization'] },
      answer: {
        nodes: ['0 official/a', '1 post/p', '2 organization/m'],
        facts: ['official/a HELD post/p x2', 'post/p POST_IN organization/m x1'],
        leftOut: [0, 0, 0],
        ...whole,
      },
    },
    {
      name: 'a hub is shown and not expanded',
      given: office,
      asked: { hops: 2, hubDegree: 3 },
      answer: {
        nodes: ['0 official/a', '1 conference/c', '1 post/p', '2 official/b', '2 organization/m'],
        facts: [
          'conference/c HOSTED_BY organization/m x1',
          'official/a HELD post/p x2',
          'official/b HELD post/p x1',
          'post/p POST_IN organization/m x1',
          'official/a SPOKE_AT conference/c x1',
          'official/b SPOKE_AT conference/c x1',
        ],
        leftOut: [0, 0],
        truncated: true,
        cut: ['post/p HUB 0/4'],
      },
    },
    {
      name: 'a hub is expanded when asked',
      given: office,
      asked: { hops: 2, hubDegree: 1, expandHubs: true, types: ['HELD'] },
      answer: {
        nodes: ['0 official/a', '1 post/p', '2 official/b'],
        facts: ['official/a HELD post/p x2', 'official/b HELD post/p x1'],
        leftOut: [0, 0],
        ...whole,
      },
    },
    {
      name: 'the start is expanded though it is a hub, and its fact with another hub is shown',
      given: office,
      asked: { hubDegree: 1, types: ['HELD'] },
      answer: {
        nodes: ['0 official/a', '1 post/p'],
        facts: ['official/a HELD post/p x2'],
        leftOut: [0],
        ...whole,
      },
    },
    {
      name: 'as many nodes as asked for, and what was left out',
      given: office,
      asked: { first: 2, hops: 3 },
      answer: {
        nodes: ['0 official/a', '1 conference/c'],
        facts: ['official/a SPOKE_AT conference/c x1'],
        leftOut: [1, 0],
        truncated: true,
        cut: ['conference/c CAP 0/3'],
      },
    },
    {
      name: 'only the start',
      given: office,
      asked: { first: 1, hops: 3 },
      answer: {
        nodes: ['0 official/a'],
        facts: [],
        leftOut: [0],
        truncated: true,
        cut: ['official/a CAP 0/3'],
      },
    },
    {
      name: 'a node that nothing ties',
      given: [
        ['official/b', 'HELD', 'post/p'],
        ['official/a', 'OBSERVATION', 'indicator/i'],
      ],
      asked: { hops: 3 },
      answer: { nodes: ['0 official/a'], facts: [], leftOut: [0], ...whole },
    },
    {
      name: 'a loop is a fact of the node with itself',
      given: [['place/x', 'WITHIN', 'place/x']],
      asked: { entity: 'place/x', hops: 3 },
      answer: { nodes: ['0 place/x'], facts: ['place/x WITHIN place/x x1'], leftOut: [0], ...whole },
    },
    {
      name: 'never through what is measured, or through a source',
      given: [
        ['official/a', 'OBSERVATION', 'indicator/i'],
        ['official/b', 'OBSERVATION', 'indicator/i'],
        ['official/a', 'HELD', 'post/p'],
        ['official/b', 'HELD', 'post/q'],
      ],
      asked: { hops: 3 },
      answer: {
        nodes: ['0 official/a', '1 post/p'],
        facts: ['official/a HELD post/p x1'],
        leftOut: [0, 0],
        ...whole,
      },
    },
  ];

  it.each(table)('$name', async ({ given, asked, answer }) => {
    await draw(graph, given);
    const { facts, ...rest } = shown(await ask(asked));
    const { facts: expected, ...others } = answer;
    expect(rest).toEqual(others);
    expect(facts.toSorted()).toEqual(expected.toSorted());
  });

  it('answers four pairs of times in four ways', async () => {
    await draw(graph, [
      ['official/a', 'HELD', 'post/p', { validFrom: '2020', validTo: '2022' }],
      ['official/a', 'HELD', 'post/q', { validFrom: '2023', recordedAt: '2026-11-26T00:00:00' }],
      ['official/a', 'HELD', 'post/r', { validFrom: '2021', retractedAt: '2026-11-26T12:00:00' }],
      ['official/a', 'ATTENDED', 'conference/c'],
    ]);
    const seen = async (trueAt: string | null, knownAt: string | null) =>
      (await ask({ asOf: parseAsOf({ trueAt, knownAt }) })).facts
        .map(({ to, certainty }) => `${to.id} ${String(certainty)}`)
        .toSorted();
    expect(await seen(null, null)).toEqual(['conference/c null', 'post/p null', 'post/q null']);
    expect(await seen('2022', null)).toEqual(['conference/c UNDATED', 'post/p CERTAIN']);
    expect(await seen(null, '2026-11-25')).toEqual(['conference/c null', 'post/p null', 'post/r null']);
    expect(await seen('2024', '2026-11-25')).toEqual(['conference/c UNDATED', 'post/r POSSIBLE']);
    expect(await seen('2024', null)).toEqual(['conference/c UNDATED', 'post/q POSSIBLE']);
    expect(await seen(null, '2026-11-24')).toEqual([]);
    expect(await (await ask({ asOf: parseAsOf({ knownAt: '2026-11-24' }) })).dataSince()).toEqual({
      trueAt: '2020',
      knownAt: '2026-11-25T00:00:00',
    });
  });

  it('shows the first claims of a fact in order of preference, and counts all', async () => {
    await draw(
      graph,
      ['a', 'b', 'c'].map((source): Drawn => [
        'official/a',
        'HELD',
        'post/p',
        { source: `source/${source}` },
      ]),
    );
    await graph.run(`MATCH (source:Source {id: 'source/c'}) SET source.tier = 'OFFICIAL_FINAL'`);
    const { facts } = await ask({ claimsPerFact: 2 });
    expect(facts.map(({ count, claims }) => [count, claims.map(({ source }) => source.id)])).toEqual([
      [3, ['source/c', 'source/a']],
    ]);
    expect(await (facts[0]?.claims[0]?.['independentSources'] as () => Promise<number>)()).toBe(3);
  });

  describe('of a province with 6,000 firms', () => {
    beforeAll(async () => {
      await draw(graph, [
        ['organization/g', 'GOVERNS', 'place/p'],
        ['place/p', 'WITHIN', 'place/china'],
        ['enterprise/other', 'LOCATED_IN', 'place/china'],
      ]);
      await graph.run(
        `MATCH (place:Place {id: 'place/p'}) UNWIND range(1, 6000) AS number
CREATE (:Entity:Enterprise {id: 'enterprise/' + number})-[:LOCATED_IN {claim: 'l' + number, source: 'source/one',
  locator: 'row=1', recordedAt: localdatetime('2026-11-25')}]->(place)`,
      );
    });

    it('reads some claims of each type and says how many', async () => {
      const { nodes, facts, truncated, unexpanded } = await ask({ entity: 'place/p', first: 60 });
      expect(nodes).toHaveLength(60);
      expect(facts).toHaveLength(59);
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['organization/g', 'place/china']));
      expect({ truncated, cut: unexpanded.map(({ read, degree, why }) => ({ read, degree, why })) }).toEqual({
        truncated: true,
        cut: [{ read: 59, degree: 6002, why: 'CAP' }],
      });
    });

    it('gives the same answer again', async () => {
      const asked = { entity: 'place/p', first: 60, hops: 2 };
      expect(shown(await ask(asked))).toEqual(shown(await ask(asked)));
    });

    it('comes from a firm to the province and stops there', async () => {
      const answer = await ask({ entity: 'enterprise/7', hops: 3 });
      expect(shown(answer)).toEqual({
        nodes: ['0 enterprise/7', '1 place/p'],
        facts: ['enterprise/7 LOCATED_IN place/p x1'],
        truncated: true,
        leftOut: [0, 0],
        cut: ['place/p HUB 0/6002'],
      });
      expect(answer.nodes[1]).toMatchObject({ isHub: true, expanded: false, degree: 6002 });
    });

    it('is no hub by the types that leave the firms out', async () => {
      const answer = await ask({ entity: 'organization/g', hops: 3, withoutTypes: ['LOCATED_IN'] });
      expect(shown(answer)).toMatchObject({
        nodes: ['0 organization/g', '1 place/p', '2 place/china'],
        ...whole,
      });
    });

    it('goes on from a hub when asked, as far as there is room', async () => {
      const answer = await ask({
        entity: 'enterprise/other',
        hops: 3,
        expandHubs: true,
        hubDegree: 1,
        first: 20,
      });
      expect(answer.nodes).toHaveLength(19);
      expect(answer.unexpanded.map(({ node, why, read }) => [node.id, why, read])).toEqual([
        ['place/p', 'CAP', 17],
      ]);
    });
  });

  it.each(hostileTexts)('takes %.40j as text, as an id and as a label', async (text) => {
    await draw(graph, office);
    await expect(ask({ entity: text })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask({ entity: text })).rejects.toThrow(/^.{1,400}$/su);
    expect((await ask({ labels: [text] })).nodes).toHaveLength(1);
    await expect(ask({ withoutLabels: [text] })).resolves.toMatchObject({ truncated: false });
  });

  it.each(Object.entries(neighbourhoodStatements))('%s starts from an index', async (name, statement) => {
    const parameters = {
      nodes: ['x'],
      rows: 10n,
      knownAt: '2026',
      kept: ['x'],
      readable: ['x'],
      pairs: [],
      other: 'x',
      entity: 'x',
    };
    const operators = await operatorsOf(graph, statement, parameters);
    // Two ends, each found by its key, are one row.
    const isPair = ['direct', 'between', 'pairs', 'pairsThen'].includes(name);
    expect(operators.filter((operator) => /Scan|CartesianProduct/.test(operator))).toEqual(
      isPair ? ['CartesianProduct'] : [],
    );
    expect(operators.filter((operator) => operator.includes('IndexSeek')).length).toBeGreaterThan(0);
  });
});
