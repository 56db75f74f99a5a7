import { maximumCost, maximumDepth, maximumTopFields } from '../../src/api/query-cost.js';
import { defaultPageSize, maximumPageSize } from '../../src/api/page-limits.js';
import { neighbourhoodRanges } from '../../src/lookup/neighbourhood.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';
import { numbersOfLookups } from '../helpers/numbers-of-lookups.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { sentFor } from '../helpers/sent-for.js';
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

  it.each([
    ['hops', 0, 3],
    ['first', 0, neighbourhoodRanges.first[1]],
    ['hubDegree', 0, 1_000_000],
    ['claimsPerFact', 0, 50],
  ])('keeps %s of a neighbourhood above %i and up to %i', async (argument, below, most) => {
    const query = (value: number): string =>
      `{ neighbourhood(entity: "place/007", ${argument}: ${String(value)}) { nodes { id } } }`;
    for (const value of [below, -1, most + 1]) {
      const { errors, status } = await api.ask(query(value));
      expect([errors[0]?.extensions.code, status]).toEqual(['LIMIT_OUT_OF_RANGE', 400]);
      expect(errors[0]?.message).toContain(`${argument} is ${String(value)}.`);
    }
    expect((await api.ask(query(most))).errors).toEqual([]);
  });

  it('gives the largest neighbourhood with all that one asks of a fact', async () => {
    const { data, errors } = await api.ask(`{ neighbourhood(entity: "place/001", first: 500) {
      nodes { id name nameZh labels hops degree isHub expanded }
      facts { type from { id } to { id } count certainty since until claims { claim locator source { id title tier } } }
      truncated } }`);
    expect(errors).toEqual([]);
    const { nodes, facts } = data?.['neighbourhood'] as { nodes: unknown[]; facts: unknown[] };
    expect([nodes.length, facts.length]).toEqual([250, 249]);
  });

  it('refuses a cursor that is not one, instead of starting again at page 1', async () => {
    for (const after of ['garbage', '', 'YXJyYXljb25uZWN0aW9uOi0x', 'YXJyYXljb25uZWN0aW9uOjE3']) {
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

const numbers = await numbersOfLookups();

describe('numbers that lookups take', () => {
  it('are all that have a page, and more', () => {
    const names = numbers.map(({ name }) => name);
    for (const name of ['facts first', 'entity.relations.facts first', 'entity.sources first', 'ledger sums'])
      expect(names).toContain(name);
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(numbers)(
    'go as far as the contract says, and no further: $name',
    async ({ argument, most, query }) => {
      for (const size of [-(2 ** 31), -1, 0, most + 1, 2 ** 31 - 1]) {
        for (const [written, variables] of [
          [query(String(size)), {}],
          [`query ($n: Int!) ${query('$n')}`, { n: size }],
        ] as const) {
          const { errors, status, data } = await api.ask(written, variables);
          expect(errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_OUT_OF_RANGE']);
          expect(errors[0]?.message).toContain(`${argument.name} is ${String(size)}.`);
          expect([status, data ?? null]).toEqual([400, null]);
        }
      }
    },
  );

  it.each(numbers)('are never null: $name', async ({ query }) => {
    for (const [written, variables, code] of [
      [query('null'), {}, 'GRAPHQL_VALIDATION_FAILED'],
      [`query ($n: Int) ${query('$n')}`, { n: null }, 'BAD_USER_INPUT'],
      [`query ($n: Int = null) ${query('$n')}`, {}, 'BAD_USER_INPUT'],
      [`query ($n: Int = 5) ${query('$n')}`, { n: null }, 'BAD_USER_INPUT'],
      [`query ($n: Int!) ${query('$n')}`, { n: null }, 'BAD_USER_INPUT'],
    ] as const) {
      const { errors, status, data } = await api.ask(written, variables);
      expect([written, ...errors.map(({ extensions }) => extensions.code)]).toEqual([written, code]);
      expect([status, data ?? null]).toEqual([400, null]);
    }
    expect(api.unexpected).toEqual([]);
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

describe('a list in the order of ids', () => {
  /** The statement behind a question and the plan that the database makes for it. */
  const planOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
    const [[statement, parameters] = ['', {}]] = await sentFor(query, variables);
    return operatorsOf(graph, statement, parameters);
  };

  it.each<[string, string, Record<string, unknown>]>([
    ['with nothing else', '{ places(limit: 5) { id } }', {}],
    ['sorted by it', '{ places(limit: 5, sort: [{ id: DESC }]) { id } }', {}],
    [
      'with a condition',
      '{ places(limit: 5, where: { within: { some: { name: { eq: "x" } } } }) { id } }',
      {},
    ],
    [
      'with one in a variable',
      'query ($w: PlaceWhere) { places(limit: 5, where: $w) { id } }',
      { w: { name: { eq: 'x' } } },
    ],
    ['with none in a variable', 'query ($w: PlaceWhere) { places(limit: 5, where: $w) { id } }', { w: null }],
  ])('is read from their index until there is enough, %s', async (_name, query, variables) => {
    const operators = await planOf(query, variables);
    expect(operators).toContain('NodeUniqueIndexSeekByRange');
    expect(operators.filter((name) => /Sort|Top|LabelScan/.test(name))).toEqual([]);
    expect((await api.ask(query, variables)).errors).toEqual([]);
  });

  it('finds one by its id as ever, and sorts by names where that is asked for', async () => {
    expect(await planOf('{ places(where: { id: { eq: "place/001" } }) { id } }')).toContain(
      'NodeUniqueIndexSeek',
    );
    const inVariable = await planOf('query ($w: PlaceWhere) { places(where: $w) { id } }', {
      w: { id: { eq: 'place/001' } },
    });
    expect(inVariable).toContain('NodeUniqueIndexSeek');
    const byName = await planOf('{ places(sort: [{ name: ASC }, { id: DESC }], limit: 5) { id } }');
    expect(byName.filter((name) => /^Top|^PartialTop/.test(name))).toHaveLength(1);
  });
});

describe('filters', () => {
  const nest = (levels: number, key: string): object =>
    levels === 0 ? { name: { eq: 'Place' } } : { contains: { [key]: nest(levels - 1, key) } };
  const not = (levels: number): object => (levels === 0 ? { name: { eq: 'x' } } : { NOT: not(levels - 1) });
  const asLiteral = (value: unknown): string => JSON.stringify(value).replace(/"(\w+)":/g, '$1: ');

  it('over three relationships are answered', async () => {
    const { errors } = await api.ask('query Q($w: PlaceWhere) { places(where: $w, limit: 1) { id } }', {
      w: nest(3, 'some'),
    });
    expect(errors).toEqual([]);
  });

  it.each<[string, object]>([
    ['four relationships one behind the other', nest(4, 'some')],
    ['twelve with all', nest(12, 'all')],
    ['twenty with none', nest(20, 'none')],
    [
      '1,500 filters over relationships side by side',
      { OR: Array.from({ length: 1500 }, () => nest(1, 'some')) },
    ],
    ['500 times NOT', not(500)],
    ['200 conditions', { OR: Array.from({ length: 200 }, () => ({ name: { eq: 'x' } })) }],
  ])('of %s are refused at once, in a variable or written out, at the top or below', async (_name, where) => {
    const queries = [
      api.ask('query Q($w: PlaceWhere) { places(where: $w, limit: 1) { id } }', { w: where }),
      api.ask('query Q($w: PlaceWhere) { places(limit: 1) { contains(where: $w) { id } } }', { w: where }),
      api.ask(
        'query Q($w: PlaceWhere) { ...F } fragment F on Query { placesConnection(where: $w) { totalCount } }',
        {
          w: where,
        },
      ),
      api.ask(`{ places(where: ${asLiteral(where)}, limit: 1) { id } }`),
    ];
    for (const { status, errors } of await Promise.all(queries)) {
      expect(status).toBe(400);
      // A text of 1,500 filters is refused before it is read to its end.
      expect(['QUERY_TOO_EXPENSIVE', 'GRAPHQL_PARSE_FAILED']).toContain(errors[0]?.extensions.code);
    }
  });
});

describe('a request with several operations', () => {
  it('is measured and answered by the one that it names', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query A { places(limit: 1) { ...F } } query B($s: ID!) { saidBy(source: $s, first: 0) { totalCount } }
          query C { places(limit: 0) { id } } fragment F on Place { id }`,
        operationName: 'A',
      }),
    });
    expect(response.status).toBe(200);
    const { extensions, ...answer } = (await response.json()) as Record<string, unknown>;
    expect(answer).toEqual({ data: { places: [{ id: 'place/001' }] } });
    expect(extensions).toEqual({ graph: { version: expect.any(String) as string, cached: false } });
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

  it.each([
    [
      'lists under other names',
      `{ places(limit: 1) { ${Array.from({ length: 60 }, (_, n) => `a${String(n)}: contains(limit: 1) { id }`).join(' ')} } }`,
    ],
    [
      'introspection',
      `{ __schema { types { ${Array.from({ length: 150 }, (_, n) => `a${String(n)}: fields { name args { name } }`).join(' ')} } } }`,
    ],
    [
      'what each type takes, with what that takes',
      `{ __schema { types { inputFields { type { inputFields { ${Array.from({ length: 20 }, (_, n) => `a${String(n)}: name`).join(' ')} } } } } } }`,
    ],
    [
      'what a type takes',
      `{ __type(name: "Query") { fields { args { type { inputFields { ${Array.from({ length: 390 }, (_, n) => `a${String(n)}: description`).join(' ')} } } } } } }`,
    ],
    [
      'introspections',
      `{ ${Array.from({ length: 15 }, (_, n) => `a${String(n)}: __schema { types { name } }`).join(' ')} }`,
    ],
  ])('refuses the same again and again: %s', async (_name, query) => {
    expect((await api.ask(query)).errors[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
  });

  it('answers the introspection that the playground sends', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toEqual([]);
    // Other tools ask for all there is, and for more of it than types have.
    const most = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    };
    const all = getIntrospectionQuery({ ...most, inputValueDeprecation: true, oneOf: true });
    expect((await api.ask(all)).errors).toEqual([]);
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
