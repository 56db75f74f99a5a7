import fc from 'fast-check';
import type { Graph } from '../../../src/graph/open-driver.js';
import { paths } from '../../../src/lookup/paths.js';
import { hopsUnder } from '../../../src/lookup/paths/hop.js';
import { knownGraph } from '../../../src/lookup/paths/known-graph.js';
import type { PathsQuestion } from '../../../src/lookup/paths/question.js';
import { searchPaths } from '../../../src/lookup/paths/search-paths.js';
import type { RelationshipTypeName } from '../../../src/model/relationship-types.js';
import { parseAsOf } from '../../../src/time/as-of.js';
import { drawGraph, wipeGraph, type DrawnClaim } from '../../helpers/tie-graph.js';
import { emptyGraph, statements } from '../../helpers/test-graph.js';
import { degreeIn, everyPath, type Drawn } from './exhaustive.js';
import { memoryExpander } from './memory-expander.js';

const sources = [
  { id: 'source/a', tier: 'OFFICIAL_FINAL' },
  { id: 'source/b', tier: 'NEWS' },
  { id: 'source/c', tier: 'NEWS', copyOf: 'source/b' },
  { id: 'source/d', tier: 'MACHINE_MADE' },
  { id: 'source/e', tier: null },
] as const;
const types: readonly RelationshipTypeName[] = ['HELD', 'PART_OF', 'ATTENDED'];
const dates = ['2019', '2020-03', '2021-06-30', '2022'];

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value[]>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant([] as Value[]) }, { weight: 1, arbitrary });
const date = fc.option(fc.constantFrom(...dates), { nil: undefined, freq: 1 });

/** Few nodes and many claims, so that there are parallel claims, loops and hubs. */
const drawnGraph = fc.integer({ min: 2, max: 8 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 }).map((number) => `place/${String(number)}`);
  const claim = fc.record({
    from: node,
    to: node,
    type: fc.constantFrom('HELD', 'HELD', 'PART_OF', 'ATTENDED', 'SAME_AS'),
    source: fc.constantFrom(...sources.map(({ id }) => id)),
    validFrom: date,
    validTo: date,
    observedOn: date,
  });
  return fc.record({
    claims: fc
      .array(claim, { minLength: 2 * size, maxLength: 5 * size })
      .map((all) => [
        ...all.map((one): DrawnClaim => JSON.parse(JSON.stringify(one)) as DrawnClaim),
        { from: 'place/0', to: 'place/0', type: 'SAME_AS', source: 'source/a' },
        { from: 'place/1', to: 'place/1', type: 'SAME_AS', source: 'source/a' },
      ]),
    sources: fc.constant(sources),
  });
});

const asked: fc.Arbitrary<PathsQuestion> = fc.record({
  from: fc.constant('place/0'),
  to: fc.constant('place/1'),
  first: fc.constantFrom(1, 3, 5, 20),
  hops: fc.integer({ min: 1, max: 6 }),
  types: rarely(some(types)),
  withoutTypes: rarely(some(types)),
  sources: rarely(some(sources.map(({ id }) => id as string))),
  withoutSources: rarely(some(sources.map(({ id }) => id as string))),
  tiers: rarely(some<string>(['OFFICIAL_FINAL', 'NEWS', 'MACHINE_MADE'])),
  independentSources: fc.constantFrom(1, 1, 1, 2),
  hubDegree: fc.constantFrom(1, 4, 6, 8, 200, 200),
  asOf: fc
    .option(fc.constantFrom('2018', '2020', '2021-07', '2023'), { nil: null, freq: 2 })
    .map((trueAt) => parseAsOf({ trueAt })),
});

const budget = { claims: 100_000, until: Infinity, now: () => 0 };

/** A search that reads on at once, one that asks before each level, and one between. */
const littles = fc.constantFrom(0, 6, 400);

const found = async (drawn: Drawn, question: PathsQuestion, little: number) => {
  const expander = memoryExpander(drawn, question);
  const ends = [question.from, question.to].map((id) => [id, degreeIn(drawn.claims, id)] as const);
  const rules = {
    ...question,
    ends: question,
    hopRules: hopsUnder(question, expander.sources),
    isLive: true,
    little,
  };
  return searchPaths(knownGraph(expander, new Map(ends)), rules, budget);
};

describe('the paths that are found', () => {
  it('are the best of all that there are', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(drawnGraph, asked, littles, async (drawn, question, little) => {
        const all = everyPath(drawn, question);
        const { paths: best, cutBy } = await found(drawn, question, little);
        expect(best).toEqual(all.slice(0, question.first));
        expect(cutBy).toBeNull();
        several += Number(all.length > question.first);
      }),
      { numRuns: 3_000, seed: 5 },
    );
    expect(several).toBeGreaterThan(300);
  });

  it('are the same in whatever order the claims come', async () => {
    await fc.assert(
      fc.asyncProperty(drawnGraph, asked, littles, async (drawn, question, little) => {
        const turned = { ...drawn, claims: drawn.claims.toReversed() };
        expect(await found(turned, question, little)).toEqual(await found(drawn, question, little));
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('in a database', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph.close());

  it('they are the best as well', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawnGraph,
        fc.array(asked, { minLength: 3, maxLength: 3 }),
        async (drawn, questions) => {
          await wipeGraph(graph);
          await drawGraph(graph, drawn);
          for (const question of questions) {
            const { paths: best, search } = await paths(graph, statements, question);
            const all = everyPath(drawn, question).slice(0, question.first);
            expect(best.map(({ nodes, cost }) => ({ nodes: nodes.map(({ id }) => id), cost }))).toEqual(
              all.map(({ nodes, cost }) => ({ nodes, cost: cost / 1e6 })),
            );
            expect(search.complete).toBe(true);
          }
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});
