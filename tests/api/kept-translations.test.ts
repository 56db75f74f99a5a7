import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/open-driver.js';
import { hostileTexts } from '../helpers/hostile-texts.js';
import { projectFolder } from '../helpers/project-folder.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { seededGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await seededGraph();
  api = await startTestApi(graph, { cacheBytes: 0 });
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

type Variables = Record<string, unknown>;

/** How many translations were kept and made so far. */
const counted = async (): Promise<{ kept: number; made: number }> => {
  const text = await (await fetch(`${api.url}/metrics`)).text();
  const of = (origin: string): number =>
    Number(new RegExp(`^xiaojuren_translations_total{origin="${origin}"} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { kept: of('kept'), made: of('made') };
};

let documents = 0;
/** The answer to a document that was never met, so that the library itself translates it. */
const translated = (query: string, variables: Variables): Promise<string> => {
  documents += 1;
  return answer(`${query}\n# document ${String(documents)}`, variables);
};
const answer = async (query: string, variables: Variables): Promise<string> =>
  (await api.ask(query, variables)).text;

/** Asks until the translation is kept, then compares the answers to all variables with those of the library. */
const compared = async (query: string, [first = {}, ...others]: Variables[]): Promise<number> => {
  for (let time = 0; time < 2; time += 1) await answer(query, first);
  const before = await counted();
  const all = [first, ...others];
  for (const variables of all) {
    const kept = await answer(query, variables);
    expect(kept).toMatch(/^\{"data":\{/);
    expect(kept).toBe(await translated(query, variables));
  }
  return (await counted()).kept - before.kept;
};

const folder = join(projectFolder, 'src/web/examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const variables = join(folder, file.replace('.graphql', '.variables.json'));
    return {
      file,
      query: readFileSync(join(folder, file), 'utf8'),
      variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as Variables) : {},
    };
  });

describe('a kept translation', () => {
  it.each(examples)('gives what the library gives: $file', async ({ query, variables }) => {
    await compared(query, [variables]);
  });

  const miit = 'organization/miit';
  const ids = [{ id: miit }, { id: 'organization/state-council' }, { id: 'nobody' }, { id: '*' }];
  it.each<{ form: string; query: string; variables: Variables[]; kept: number }>([
    {
      form: 'a list by id',
      query: 'query ($id: ID!) { organizations(where: { id: { eq: $id } }) { id name aliases kind } }',
      variables: ids,
      kept: 4,
    },
    {
      form: 'nested connections with claims',
      query: `query ($id: ID!) { organizations(where: { id: { eq: $id } }) { name
        hostedConnection { totalCount edges { node { name } properties { claim role source { id } locator } } } } }`,
      variables: ids,
      kept: 4,
    },
    {
      form: 'filters below the top, one text in two places',
      query: `query ($id: ID!, $part: String) { conferences(where: { hostedBy: { some: { id: { eq: $id } } } }) { id
        hostedBy(where: { name: { contains: $part } }) { name }
        hostedByConnection(where: { node: { name: { contains: $part } } }) { totalCount } } }`,
      variables: [
        { id: miit, part: 'Ministry' },
        { id: miit, part: 'Government' },
        { id: miit, part: miit },
      ],
      kept: 3,
    },
    {
      form: 'a whole filter',
      query: 'query ($where: OrganizationWhere) { organizations(where: $where) { id } }',
      variables: [
        { where: { OR: [{ id: { eq: miit } }, { name: { startsWith: 'State' } }] } },
        { where: { OR: [{ id: { eq: 'x' } }, { name: { startsWith: 'Ministry' } }] } },
      ],
      kept: 2,
    },
    {
      form: 'lists of texts, of which each length is a form of its own',
      query: 'query ($ids: [ID!]) { organizations(where: { id: { in: $ids } }) { id } }',
      variables: [{ ids: [miit, 'x'] }, { ids: ['organization/state-council', miit] }, { ids: [miit] }],
      kept: 2,
    },
    {
      form: 'a connection at the top',
      query: `query ($part: String, $first: Int) { organizationsConnection(where: { name: { contains: $part } }, first: $first) {
        totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }`,
      variables: [
        { part: 'Ministry', first: 3 },
        { part: 'Commission', first: 3 },
        { part: 'none of them', first: 3 },
      ],
      kept: 3,
    },
    {
      form: 'a connection with cursors',
      query: `query ($part: String) { organizationsConnection(where: { name: { contains: $part } }, first: 3) {
        totalCount edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      variables: [{ part: 'Ministry' }, { part: 'Commission' }],
      kept: 2,
    },
    {
      form: 'a list with a place to go on from, whose conditions are made of it',
      query: `query ($part: String, $after: String) { organizationsConnection(where: { name: { contains: $part } }, first: 1, after: $after) {
        totalCount edges { cursor node { id } } } }`,
      variables: [{ part: 'Ministry' }, { part: 'Commission' }],
      kept: 0,
    },
    {
      form: 'more texts than are worth keeping',
      query: 'query ($ids: [ID!]) { organizations(where: { id: { in: $ids } }) { id } }',
      variables: [{ ids: [miit, ...Array.from({ length: 500 }, (_, number) => `x${String(number)}`)] }],
      kept: 0,
    },
    {
      form: 'a sum of a connection',
      query: `query ($part: String) { organizationsConnection(where: { name: { contains: $part } }) {
        aggregate { count { nodes } node { name { shortest longest } } } } }`,
      variables: [{ part: 'Ministry' }, { part: 'Commission' }],
      kept: 2,
    },
    {
      form: 'order, numbers and switches, of which each value is a form of its own',
      query: `query ($sort: [OrganizationSort!], $limit: Int, $names: Boolean!) {
        organizations(sort: $sort, limit: $limit) { id name @include(if: $names) } }`,
      variables: [
        { sort: [{ name: 'ASC' }], limit: 3, names: true },
        { sort: [{ name: 'DESC' }], limit: 3, names: true },
        { sort: [{ name: 'ASC' }], limit: 4, names: true },
        { sort: [{ name: 'ASC' }], limit: 3, names: false },
      ],
      kept: 1,
    },
    {
      form: 'nothing given, null, and no text',
      query: 'query ($name: String) { organizations(where: { name: { eq: $name } }) { id } }',
      variables: [{ name: 'State Council' }, {}, { name: null }, { name: '' }],
      kept: 1,
    },
    {
      form: 'two questions, other names and a fragment',
      query: `query ($id: ID!) { one: organizations(where: { id: { eq: $id } }) { ...all } two: organizations(where: { NOT: { id: { eq: $id } } }, limit: 2) { ...all } }
        fragment all on Organization { key: id, hosts: hostedConnection(first: 1) { sum: totalCount edges { is: node { named: name } } } }`,
      variables: ids,
      kept: 8,
    },
    {
      form: 'one question in two places',
      query: `query ($id: ID!) { organizations(where: { id: { eq: $id } }) { id } ...more }
        fragment more on Query { organizations(where: { id: { eq: $id } }) { name } }`,
      variables: ids,
      kept: 0,
    },
  ])('is used for $form', async ({ query, variables, kept }) => {
    expect(await compared(query, variables)).toBe(kept);
  });

  it('takes every text for a text', async () => {
    const query = `query ($text: String!, $id: ID!) { organizations(where: { OR: [{ name: { contains: $text } }, { id: { eq: $id } }] }) { id name }
      sources(where: { title: { startsWith: $text } }, limit: 3) { id } }`;
    for (const text of hostileTexts)
      expect(await answer(query, { text, id: text })).toBe(await translated(query, { text, id: text }));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.constantFrom(miit, '', 'x'), async (text, id) => {
        expect(await answer(query, { text, id })).toBe(await translated(query, { text, id }));
      }),
      { numRuns: 40 },
    );
    expect((await counted()).kept).toBeGreaterThan(80);
  });

  it('is not learnt from a question that comes once', async () => {
    const before = await counted();
    await translated('{ organizations(limit: 1) { id } }', {});
    expect(await counted()).toEqual({ kept: before.kept, made: before.made + 1 });
  });
});
