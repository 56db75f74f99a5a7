/** What is refused before the database is asked: none is there, so whatever reached it would be answered otherwise. */
import {
  maximumBooleanLevels,
  maximumConditions,
  maximumRelationshipFilters,
  maximumRelationshipLevels,
  maximumVariableNames,
} from '../../src/api/filter-limits.js';
import { maximumInputNames, maximumTokens } from '../../src/api/large-queries.js';
import { maximumPageSize } from '../../src/api/page-limits.js';
import {
  maximumCost,
  maximumDepth,
  maximumIntrospectionAliases,
  maximumIntrospectionFields,
  maximumIntrospections,
  maximumLists,
  maximumTopFields,
} from '../../src/api/query-cost.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { anotherConnection } from '../helpers/test-graph.js';

let nowhere: Graph;
let api: TestApi;
/** How often the version was asked for. */
let looks = 0;
const rows: string[] = [];

beforeAll(async () => {
  nowhere = anotherConnection('bolt://127.0.0.1:1');
  api = await startTestApi(nowhere, {
    cacheBytes: 2 ** 24,
    versionOf: () => {
      looks += 1;
      return nowhere.version();
    },
  });
  // What is compiled at the first question is no part of what a refusal costs.
  for (let time = 0; time < 20; time += 1)
    await api.ask(`{ places(where: { name: { eq: "${String(time)}" } }, limit: 0) { contains { id } } }`);
});

afterAll(async () => {
  await api.stop();
  await nowhere.close();
  process.stdout.write(`${['Refused, with milliseconds of work and of waiting:', ...rows].join('\n  ')}\n`);
});

const times = (count: number, text: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => text(number)).join(' ');
const levels = (count: number, argument = ''): string =>
  `{ places(limit: 1) ${`{ contains${argument} `.repeat(count - 2)}{ id }${' }'.repeat(count - 1)}`;
const aliases = (count: number): string => times(count, (n) => `a${String(n)}: contains(limit: 1) { id }`);
const filtered = (where: string): string => `{ places(where: ${where}, limit: 1) { id } }`;
const inside = (count: number, operator: string, innermost = '{ name: { eq: "x" } }'): string =>
  `${`{ contains: { ${operator}: `.repeat(count)}${innermost}${' } }'.repeat(count)}`;

interface Hostile {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly code: string;
  /** The limit and the value that went over it, where there is such a number. */
  readonly over?: readonly [limit: number, value: number];
}

const tooExpensive = (name: string, limit: number, value: number, query: string): Hostile => ({
  name,
  query,
  code: 'QUERY_TOO_EXPENSIVE',
  over: [limit, value],
});

const outOfRange = (argument: string, value: number, field = 'places'): Hostile => ({
  name: `${field}, ${argument} ${String(value)}`,
  query: `query ($value: Int) { ${field}(${argument}: $value) { ${field === 'places' ? 'id' : 'totalCount'} } }`,
  variables: { value },
  code: 'LIMIT_OUT_OF_RANGE',
  over: [
    value < 1 ? Number(argument !== 'offset') : argument === 'offset' ? 1_000_000 : maximumPageSize,
    value,
  ],
});

/** What there may be so many of and no more, with a question that has a given number of it. */
interface Brink {
  readonly what: string;
  readonly most: number;
  readonly code?: string;
  readonly asked: (count: number) => Pick<Hostile, 'query' | 'variables'>;
}

const written =
  (query: (count: number) => string): Brink['asked'] =>
  (count) => ({ query: query(count) });
const ranged = (field: string, argument: string, parts: string): Brink['asked'] =>
  written((count) => `{ ${field}(${argument}: ${String(count)}) { ${parts} } }`);
const names = (count: number, field: string): string => times(count, (n) => `a${String(n)}: ${field}`);
/** Values of two pages of pages, but for those of a page beside them. */
const valuesOfPages = 1 + 200 * (1 + 107 * 14);
/** The length of the body with the number that a text has behind it. */
const bodySize = (query: string): number => JSON.stringify({ query: `${query} # 0`, variables: {} }).length;

const brinks: readonly Brink[] = [
  { what: 'level', most: maximumDepth, asked: written((count) => levels(count, '(limit: 1)')) },
  {
    what: 'question',
    most: maximumTopFields,
    asked: written((count) => `{ ${names(count, 'places(limit: 1) { id }')} }`),
  },
  {
    what: 'name for the type at the top',
    most: maximumTopFields,
    asked: written((count) => `{ ${names(count, '__typename')} }`),
  },
  {
    what: 'list',
    most: maximumLists,
    asked: written((count) => `{ places(limit: 1) { ${aliases(count - 1)} } }`),
  },
  {
    what: 'introspection',
    most: maximumIntrospections,
    asked: written((count) => `{ ${names(count, '__schema { types { name } }')} }`),
  },
  {
    what: 'field of introspection',
    most: maximumIntrospectionFields,
    asked: written((count) => `{ __schema { queryType { ${'name '.repeat(count - 2)} } } }`),
  },
  {
    what: 'name for a field of introspection',
    most: maximumIntrospectionAliases,
    asked: written((count) => `{ __schema { queryType { ${names(count, 'name')} } } }`),
  },
  {
    what: 'name for the type of a thing',
    most: maximumIntrospectionFields,
    asked: written((count) => `{ places(limit: 1) { ${names(count, '__typename')} } }`),
  },
  {
    what: 'row of pages of pages with 14 names for one field',
    most: maximumCost,
    asked: written(
      (count) =>
        `{ places(limit: 200) { contains(limit: 107) { ${names(14, 'id')} } } other: places(limit: ${String(count - valuesOfPages - 1)}) { id } }`,
    ),
  },
  {
    what: 'relationship in a row',
    most: maximumRelationshipLevels,
    asked: written((count) => filtered(inside(count, 'some'))),
  },
  {
    what: 'filter over relationships',
    most: maximumRelationshipFilters,
    asked: written((count) => filtered(`{ OR: [${times(count, () => inside(1, 'none'))}] }`)),
  },
  {
    what: 'NOT',
    most: maximumBooleanLevels,
    asked: written((count) =>
      filtered(`${'{ NOT: '.repeat(count)}{ name: { eq: "x" } }${' }'.repeat(count)}`),
    ),
  },
  {
    what: 'condition',
    most: maximumConditions,
    // One for OR, two for each name, one for NOT.
    asked: written((count) =>
      filtered(
        `{ OR: [${times(Math.floor((count - 1) / 2), () => '{ name: { eq: "x" } }')}]${count % 2 === 0 ? ', NOT: {}' : ''} }`,
      ),
    ),
  },
  {
    what: 'name in inputs',
    most: maximumInputNames,
    asked: written((count) => `{ places(limit: 1, sort: [${times(count, () => '{ name: ASC }')}]) { id } }`),
  },
  {
    what: 'name in variables',
    most: maximumVariableNames,
    asked: (count) => ({
      query: 'query ($sort: [PlaceSort!]) { places(limit: 1, sort: $sort) { id } }',
      variables: { sort: Array.from({ length: count - 1 }, () => ({ name: 'ASC' })) },
    }),
  },
  {
    what: 'token',
    most: maximumTokens,
    asked: written(
      (count) =>
        `{ places(limit: 1) { ${names(Math.floor((count - 10) / 3), 'id')} ${'id '.repeat((count - 10) % 3)}} }`,
    ),
  },
  {
    what: 'byte',
    most: 100_000,
    code: 'REQUEST_TOO_LARGE',
    asked: written((count) => {
      const query = '{ places(limit: 1) { id } }';
      return query + ' '.repeat(count - bodySize(query));
    }),
  },
  ...(
    [
      ['place', maximumPageSize, ranged('places', 'limit', 'id')],
      ['place that is skipped', 1_000_000, ranged('places', 'offset', 'id')],
      ['place on a page', maximumPageSize, ranged('placesConnection', 'first', 'totalCount')],
      ['hop', 6, ranged('paths', 'from: "a", to: "b", hops', 'paths { cost }')],
    ] as const
  ).map(([what, most, asked]) => ({ what, most, asked, code: 'LIMIT_OUT_OF_RANGE' })),
];

const hostile: Hostile[] = [
  ...brinks.map(({ what, most, code = 'QUERY_TOO_EXPENSIVE', asked }): Hostile => ({
    name: `one ${what} too many`,
    ...asked(most + 1),
    code,
    over: [most, most + 1],
  })),
  tooExpensive('300 levels', maximumDepth, 300, levels(300)),
  tooExpensive(
    '250 questions in one',
    maximumTopFields,
    250,
    `{ ${times(250, (n) => `a${String(n)}: places { id }`)} }`,
  ),
  tooExpensive('150 names for one list', maximumLists, 151, `{ places { ${aliases(150)} } }`),
  tooExpensive(
    'lists of fragments of fragments',
    maximumTopFields,
    2 ** 20,
    `{ ...f0 } ${times(20, (n) => `fragment f${String(n)} on Query { ...f${String(n + 1)} ...f${String(n + 1)} }`)} fragment f20 on Query { places(limit: 1) { id } }`,
  ),
  tooExpensive(
    'pages of pages of pages',
    maximumCost,
    8_040_201,
    '{ places(limit: 200) { contains(limit: 200) { contains(limit: 200) { id } } } }',
  ),
  tooExpensive(
    'pages of pages with 100 names for one field',
    maximumCost,
    4_000_201,
    `{ places(limit: 200) { contains(limit: 200) { ${names(100, 'id')} } } }`,
  ),
  tooExpensive(
    '664 names for one field',
    maximumTokens,
    2_002,
    `{ places(limit: 1) { ${names(664, 'id')} } }`,
  ),
  tooExpensive(
    'pages of pages with 100 names for their type',
    maximumCost,
    4_000_201,
    `{ places(limit: 200) { contains(limit: 200) { ${names(100, '__typename')} } } }`,
  ),
  tooExpensive(
    '250 names for one field of every type of the schema',
    maximumIntrospectionAliases,
    250,
    `{ __schema { types { ${names(250, 'name')} } } }`,
  ),
  {
    name: 'one field 1,000 times',
    query: `{ places(limit: 1) { ${'id '.repeat(1_000)}} }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  tooExpensive('60 with all', maximumRelationshipLevels, 60, filtered(inside(60, 'all'))),
  tooExpensive('150 with single', maximumInputNames, 302, filtered(inside(150, 'single'))),
  tooExpensive(
    '60 conditions',
    maximumConditions,
    121,
    filtered(`{ OR: [${times(60, () => '{ name: { eq: "x" } }')}] }`),
  ),
  tooExpensive(
    '200 conditions',
    maximumInputNames,
    401,
    filtered(`{ OR: [${times(200, () => '{ name: { eq: "x" } }')}] }`),
  ),
  {
    ...tooExpensive('3,000 conditions in a variable', maximumVariableNames, 6_002, ''),
    query: 'query ($where: PlaceWhere) { places(where: $where) { id } }',
    variables: { where: { OR: Array.from({ length: 3_000 }, () => ({ name: { eq: 'x' } })) } },
  },
  tooExpensive(
    'the whole schema over and over',
    maximumIntrospectionFields,
    602,
    `{ __schema { types { ${times(150, (n) => `a${String(n)}: fields { name args { name } }`)} } } }`,
  ),
  tooExpensive(
    '15 introspections',
    maximumIntrospections,
    15,
    `{ ${times(15, (n) => `a${String(n)}: __schema { types { name } }`)} }`,
  ),
  outOfRange('limit', 0),
  outOfRange('limit', -1),
  outOfRange('limit', 201),
  outOfRange('limit', 2 ** 31 - 1),
  outOfRange('offset', -1),
  outOfRange('offset', 1_000_001),
  outOfRange('first', 0, 'placesConnection'),
  outOfRange('first', -(2 ** 31), 'placesConnection'),
  outOfRange('first', 2 ** 31 - 1, 'placesConnection'),
  {
    name: 'a number beyond 32 bits',
    query: '{ places(limit: 2147483648) { id } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a broken number', query: '{ places(limit: 1.5) { id } }', code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'too many hops',
    query: '{ paths(from: "a", to: "b", hops: 99) { paths { cost } } }',
    code: 'LIMIT_OUT_OF_RANGE',
    over: [6, 99],
  },
  {
    name: 'a forged cursor',
    query: '{ placesConnection(after: "forged") { totalCount } }',
    code: 'CURSOR_INVALID',
  },
  tooExpensive('2,002 tokens', maximumTokens, 2_002, `{ ${times(2_000, () => 'a')} }`),
  tooExpensive('10,000 levels', maximumTokens, 20_000, '{ places '.repeat(10_000)),
  tooExpensive(
    '3,000 texts in a list',
    maximumTokens,
    3_020,
    filtered(`{ name: { in: [${'"x",'.repeat(3_000)}] } }`).replace(', limit: 1', ''),
  ),
  { name: 'a long text that is no GraphQL', query: '{ a "'.repeat(500), code: 'GRAPHQL_PARSE_FAILED' },
  {
    name: 'fragments in a circle',
    query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fields that are none',
    query: `{ ${times(1_000, (n) => `f${String(n)}`)} }`,
    code: 'QUERY_TOO_EXPENSIVE',
    over: [maximumTopFields, 1_000],
  },
  { name: 'a subscription', query: 'subscription { places { id } }', code: 'BAD_USER_INPUT' },
  {
    name: 'a change by nobody',
    query: 'mutation { retractClaim(claim: "x", because: "x") { __typename } }',
    code: 'UNAUTHENTICATED',
  },
  {
    name: 'a body of 200 kB',
    query: `{ places { ${'id '.repeat(66_000)} } }`,
    code: 'REQUEST_TOO_LARGE',
    over: [100_000, 198_046],
  },
];

/**
 * A refusal takes less. Counted is the time that this process, client and server, works on it, since the machine may do
 * other things meanwhile; and the best of some tries, since it may collect garbage.
 */
const mostMs = 50;
const tries = 5;

describe('hostile operations', () => {
  it.each(hostile)('$name', async ({ name, query, variables, code, over }) => {
    const taken: number[] = [];
    const waited: number[] = [];
    looks = 0;
    for (let number = 0; number < tries; number += 1) {
      const before = process.cpuUsage();
      const begun = performance.now();
      // A text of its own each time, so that none is parsed and validated already.
      const answer = await api.ask(`${query} # ${String(number)}`, variables);
      const { user, system } = process.cpuUsage(before);
      taken.push((user + system) / 1_000);
      waited.push(performance.now() - begun);
      const [{ extensions } = { extensions: {} }] = answer.errors;
      expect(extensions).toMatchObject({ code });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expectNothingLeaks(answer);
      if (over === undefined) continue;
      const [limit, value] = over;
      expect(extensions).toEqual({ code, limit, value });
      expect(answer.errors[0]?.message).toContain(String(limit));
      expect(answer.errors[0]?.message).toContain(String(value));
    }
    const best = Math.min(...taken);
    const [work, wait] = [best, Math.min(...waited)].map((ms) => ms.toFixed(1).padStart(6));
    rows.push(`${work ?? ''} ${wait ?? ''}  ${code.padEnd(26)} ${name}`);
    expect(best).toBeLessThan(mostMs);
    expect(looks).toBe(0);
  });

  it.each(brinks)('are not yet there at the last $what', async ({ most, asked }) => {
    const { query, variables } = asked(most);
    looks = 0;
    const answer = await api.ask(`${query} # 0`, variables);
    // What asks for the schema alone needs no database.
    const needsNone = answer.status === 200;
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(
      needsNone ? [] : ['DATABASE_UNAVAILABLE'],
    );
    expect(looks).toBe(1);
  });

  it('leave a server that answers, and asked the database nothing', async () => {
    const { data } = await api.ask('{ __typename }');
    expect(data).toEqual({ __typename: 'Query' });
    const { status, errors } = await api.ask('{ places { id } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(looks).toBeGreaterThan(0);
    expect(api.unexpected).toEqual([]);
  });
});
