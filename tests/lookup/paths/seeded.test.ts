import type { Graph } from '../../../src/graph/open-driver.js';
import { pathsStatements } from '../../../src/lookup/paths/statements.js';
import { operatorsOf } from '../../helpers/operators-of.js';
import { seededGraph } from '../../helpers/test-graph.js';
import { startTestApi, type TestApi } from '../../helpers/test-api.js';
import { expectNothingLeaks } from '../../helpers/expect-nothing-leaks.js';
import { ask, row } from './ask.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await seededGraph();
  api = await startTestApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

it('connects an official with the province of the conference at which she spoke', async () => {
  const { paths, search } = await ask(graph, 'official/xu-xiaolan', 'place/jiangsu', { first: 1 });
  expect(paths.map(row)).toEqual(['official/xu-xiaolan conference/national-sme-2022 place/jiangsu']);
  expect(search.complete).toBe(true);
});

it('never walks through observations and sources', async () => {
  const { paths } = await ask(graph, 'programme/little-giant', 'official/xu-xiaolan', { first: 20, hops: 6 });
  expect(paths).toHaveLength(20);
  const kinds = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id.split('/')[0])));
  for (const kind of ['source', 'indicator', 'observation']) expect(kinds).not.toContain(kind);
});

it('refuses unknown entities and sources and proposes near ids', async () => {
  const known = 'official/xu-xiaolan';
  for (const question of [
    ask(graph, 'official/xu-xiaolang', known),
    ask(graph, known, 'official/xu-xiaolang'),
  ])
    await expect(question).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Did you mean "official/xu-') as string,
    });
  for (const given of [{ sources: ['source/metropoltv'] }, { withoutSources: ['source/metropoltv'] }])
    await expect(ask(graph, known, known, given)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('source/metropoltv-little-giants') as string,
    });
});

it.each([
  '',
  ' ',
  'official/xu-xiaolan ',
  "official/xu-xiaolan' OR 1=1 //",
  '"\'`;{}[]()',
  '`}) DETACH DELETE n //',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '$of.nodes',
  '\u0000',
  '\u202E\uD800',
  '小巨人',
  'x/'.repeat(20_000),
])('takes %.40j as a text wherever it is given', async (text) => {
  const known = 'official/xu-xiaolan';
  const questions = [
    () => ask(graph, text, known),
    () => ask(graph, known, text),
    () => ask(graph, known, known, { sources: [text] }),
    () => ask(graph, known, known, { withoutSources: [text] }),
  ];
  for (const question of questions) {
    const answer = question();
    await expect(answer).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer).rejects.toThrow(/^.{1,600}$/su);
  }
});

it.each([
  ['first: 0', 'LIMIT_OUT_OF_RANGE'],
  ['first: 21', 'LIMIT_OUT_OF_RANGE'],
  ['hops: 7', 'LIMIT_OUT_OF_RANGE'],
  ['hops: 0', 'LIMIT_OUT_OF_RANGE'],
  ['independentSources: 0', 'LIMIT_OUT_OF_RANGE'],
  ['hubDegree: -1', 'LIMIT_OUT_OF_RANGE'],
  ['asOf: { trueAt: "2023-02-30" }', 'DATE_INVALID'],
  ['sources: ["source/none-of-these"]', 'NOT_FOUND'],
  ['types: [KNOWS]', 'GRAPHQL_VALIDATION_FAILED'],
  ['tiers: [BEST]', 'GRAPHQL_VALIDATION_FAILED'],
])('over HTTP, answers %s with %s', async (given, code) => {
  const answer = await api.ask(
    `{ paths(from: "official/xu-xiaolan", to: "place/jiangsu", ${given}) { paths { cost } } }`,
  );
  expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  expectNothingLeaks(answer);
  expect(api.unexpected).toEqual([]);
});

it.each(Object.entries(pathsStatements))('%s starts from an index', async (name, statement) => {
  const parameters = {
    of: {},
    knownAt: '2026',
    firstDay: '2022-01-01',
    lastDay: '2022-01-01',
    ends: ['official/x'],
  };
  const operators = await operatorsOf(graph, statement, parameters);
  // Two neighbours, each found by its key, are one row.
  const products = name.startsWith('lines') ? /Scan/ : /Scan|CartesianProduct/;
  expect(operators.filter((operator) => products.test(operator))).toEqual([]);
  expect(operators.filter((operator) => operator.includes('IndexSeek')).length).toBeGreaterThan(0);
});

it('reads degrees from where the database keeps them', async () => {
  const session = graph.driver.session();
  const { summary } = await session.run(`EXPLAIN ${pathsStatements.expand}`, { of: {} });
  await session.close();
  interface Plan {
    readonly arguments: { readonly Details?: string };
    readonly children: readonly Plan[];
  }
  const details = ({ arguments: { Details = '' }, children }: Plan): string[] => [
    Details,
    ...children.flatMap(details),
  ];
  const all = details(summary.plan as unknown as Plan).join('\n');
  expect(all).toContain('getDegree((other)--())');
  expect(all).not.toMatch(/COUNT|anon/i);
});
