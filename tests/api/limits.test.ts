import { maximumCost, maximumDepth, maximumTopFields } from '../../src/api/query-cost.js';
import { defaultPageSize, maximumPageSize } from '../../src/api/page-limits.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(
    `UNWIND range(1, 250) AS number
     CREATE (place:Entity:Place {id: 'place/' + right('00' + number, 3), name: 'Place'})
     WITH collect(place) AS places
     UNWIND places[1..] AS place
     WITH place, places[0] AS whole
     CREATE (place)-[:WITHIN {claim: 'c-' + place.id, source: 's', locator: 'row=1', recordedAt: localdatetime()}]->(whole)`,
  );
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

const ids = (value: unknown): string[] => (value as { id: string }[]).map(({ id }) => id);

describe('page sizes', () => {
  it('gives the default when a query says nothing, at the top and below', async () => {
    const { data } = await api.ask(
      '{ places { id } list: places(where: {id: {eq: "place/001"}}) { contains { id } containsConnection { totalCount edges { node { id } } } } }',
    );
    const [whole] = data?.['list'] as {
      contains: unknown[];
      containsConnection: { totalCount: number; edges: unknown[] };
    }[];
    expect(data?.['places']).toHaveLength(defaultPageSize);
    expect(whole?.contains).toHaveLength(defaultPageSize);
    expect(whole?.containsConnection.edges).toHaveLength(defaultPageSize);
    expect(whole?.containsConnection.totalCount).toBe(249);
  });

  it('gives the maximum when asked for it', async () => {
    const { data } = await api.ask(`{ places(limit: ${String(maximumPageSize)}) { id } }`);
    expect(data?.['places']).toHaveLength(maximumPageSize);
  });

  it.each([
    ['list', (size: string) => `{ places(limit: ${size}) { id } }`],
    ['connection', (size: string) => `{ placesConnection(first: ${size}) { edges { node { id } } } }`],
    ['nested list', (size: string) => `{ places { contains(limit: ${size}) { id } } }`],
    [
      'nested connection',
      (size: string) => `{ places { containsConnection(first: ${size}) { totalCount } } }`,
    ],
    ['own lookup', (size: string) => `{ saidBy(source: "s", first: ${size}) { totalCount } }`],
    [
      'in a fragment',
      (size: string) => `{ ...on Query { places(limit: ${size}) { ...F } } } fragment F on Place { id }`,
    ],
  ])(
    'refuses 0, negative and over-large sizes on a %s before the database is asked',
    async (_place, query) => {
      for (const size of ['0', '-1', '-2147483648', String(maximumPageSize + 1), '2147483647']) {
        const answer = await api.ask(query(size));
        expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_OUT_OF_RANGE']);
        expect(answer.errors[0]?.message).toContain(`is ${size}.`);
        expect(answer.status).toBe(400);
        expect(answer.data ?? null).toBeNull();
      }
    },
  );

  it('refuses them in variables too, and null is no way round the default', async () => {
    const query = 'query Q($n: Int) { places(limit: $n) { id } }';
    expect((await api.ask(query, { n: 0 })).errors[0]?.extensions.code).toBe('LIMIT_OUT_OF_RANGE');
    expect((await api.ask(query, { n: 5 })).data?.['places']).toHaveLength(5);
    expect((await api.ask(query, { n: null })).data?.['places']).toHaveLength(defaultPageSize);
    expect((await api.ask('{ places(limit: null) { id } }')).data?.['places']).toHaveLength(defaultPageSize);
  });

  it('refuses a cursor that is not one, instead of starting again at page 1', async () => {
    for (const after of ['garbage', '', 'YXJyYXljb25uZWN0aW9uOi0x']) {
      const { errors } = await api.ask(
        `{ placesConnection(first: 5, after: "${after}") { edges { node { id } } } }`,
      );
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CURSOR_INVALID']);
    }
  });

  it('agrees with @limit in the contract', async () => {
    const { readFileSync } = await import('node:fs');
    const limits = new Set(readFileSync('schema.graphql', 'utf8').match(/@limit\([^)]*\)/g));
    expect([...limits]).toEqual([
      `@limit(default: ${String(defaultPageSize)}, max: ${String(maximumPageSize)})`,
    ]);
  });
});

describe('order', () => {
  it('is by id when a query says nothing', async () => {
    const { data } = await api.ask('{ places(limit: 200) { id } }');
    expect(ids(data?.['places'])).toEqual(ids(data?.['places']).toSorted());
  });

  it('gives every node once over the pages of a list and of a connection', async () => {
    const seen: string[] = [];
    for (let offset = 0; offset < 250; offset += 60) {
      const { data } = await api.ask(
        'query Q($o: Int) { places(limit: 60, offset: $o, sort: [{name: ASC}]) { id } }',
        {
          o: offset,
        },
      );
      seen.push(...ids(data?.['places']));
    }
    expect(new Set(seen).size).toBe(250);
    expect(seen).toHaveLength(250);
  });

  it('keeps the order a query asks for, written out or in a variable', async () => {
    const expected = ['place/250', 'place/249'];
    const literal = await api.ask('{ places(limit: 2, sort: [{name: ASC}, {id: DESC}]) { id } }');
    const variable = await api.ask('query Q($s: [PlaceSort!]) { places(limit: 2, sort: $s) { id } }', {
      s: [{ name: 'ASC' }, { id: 'DESC' }],
    });
    expect(ids(literal.data?.['places'])).toEqual(expected);
    expect(ids(variable.data?.['places'])).toEqual(expected);
  });
});

describe('size of a query', () => {
  const nested = (levels: number): string =>
    `{ places(limit: 1) ${'{ contains(limit: 1) '.repeat(levels - 1)}{ id }${' }'.repeat(levels)}`;

  it('answers the deepest query that is allowed and refuses the next', async () => {
    expect((await api.ask(nested(maximumDepth - 1))).errors).toEqual([]);
    const { errors, status } = await api.ask(nested(maximumDepth));
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
    expect(status).toBe(400);
  });

  it('refuses pages of pages of pages', async () => {
    const { errors } = await api.ask(
      '{ places(limit: 200) { contains(limit: 200) { contains(limit: 200) { id } } } }',
    );
    expect(errors[0]?.message).toContain(String(maximumCost));
  });

  it('refuses many questions in one query, also through a fragment', async () => {
    const many = Array.from(
      { length: maximumTopFields + 1 },
      (_, n) => `a${String(n)}: places(limit: 1) { id }`,
    ).join(' ');
    expect((await api.ask(`{ ${many} }`)).errors[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
    expect((await api.ask(`{ ...F } fragment F on Query { ${many} }`)).errors[0]?.extensions.code).toBe(
      'QUERY_TOO_EXPENSIVE',
    );
  });

  it('answers the introspection that the playground sends', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toEqual([]);
  });

  it.each([
    ['20,000 levels', '{ places '.repeat(20_000)],
    ['10,000 names', `{ ${'a '.repeat(10_000)} }`],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['an empty text', ''],
    ['no GraphQL', 'MATCH (n) RETURN n'],
    ['only a fragment', 'fragment A on Query { places { id } }'],
    ['a lone surrogate', '{ places(where: {id: {eq: "\\ud800"}}) { id } }'],
  ])('answers %s with an error of the client, and goes on', async (_name, query) => {
    const answer = await api.ask(query);
    expect(answer.status).toBeLessThan(500);
    expectNothingLeaks(answer);
    expect((await api.ask('{ places(limit: 1) { id } }')).errors).toEqual([]);
  });
});
