import fc from 'fast-check';
import type { Graph } from '../../src/graph/open-driver.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';
import { hostileTexts, noCursors } from '../helpers/hostile-texts.js';
import { startTestApi, type Answer, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

/** One claim that a body hosted a conference. */
interface Host {
  readonly id: string;
  readonly name: string | null;
  readonly nameZh: string | null;
  readonly kind: string | null;
  readonly claim: string;
  readonly role: string | null;
  readonly observedOn: string | null;
  readonly recordedAt: string;
}

const kinds = ['MINISTRY', 'PARTY_ORGAN', 'BUREAU', null];
const roles = ['HOST', 'CO_HOST', 'ORGANISER', null];

/** 30 bodies, some with equal names and some with none, of which ten are said to be hosts twice. */
const hosts: readonly Host[] = Array.from({ length: 40 }, (_, number) => {
  const body = number % 30;
  return {
    id: `organization/${String((body * 7) % 30).padStart(2, '0')}`,
    name: body % 5 === 0 ? null : `Body ${String(body % 3)}`,
    nameZh: [null, '重庆', '长沙', '𠮷林', '北京', 'ｚ'][body % 6] ?? null,
    kind: kinds[body % 4] ?? null,
    claim: `claim-${String((number * 11) % 40).padStart(2, '0')}`,
    role: roles[number % 4] ?? null,
    observedOn: number % 3 === 0 ? null : `2022-0${String((number % 4) + 1)}`,
    recordedAt: `2026-11-25T06:00:0${String(number % 3)}${number % 2 === 0 ? '' : '.000000001'}`,
  };
});

/** Puts claims into the graph, of both conferences, so that each has its own list of the same bodies. */
const add = (rows: readonly Host[]): Promise<unknown> =>
  graph.run(
    `MERGE (one:Entity:Conference {id: 'conference/one'})
     MERGE (other:Entity:Conference {id: 'conference/other'})
     WITH one, other
     UNWIND $rows AS row
     MERGE (body:Entity:Organization {id: row.id})
     SET body.name = row.name, body.nameZh = row.nameZh, body.kind = row.kind
     CREATE (one)-[claim:HOSTED_BY {claim: row.claim, role: row.role, observedOn: row.observedOn,
       recordedAt: localdatetime(row.recordedAt), source: 's', locator: 'row=1'}]->(body)
     CREATE (other)-[again:HOSTED_BY {claim: 'other-' + row.claim, role: row.role, observedOn: row.observedOn,
       recordedAt: localdatetime(row.recordedAt), source: 's', locator: 'row=1'}]->(body)`,
    { rows },
  );

const clear = (): Promise<unknown> => graph.run('MATCH (node) DETACH DELETE node');
const remove = (ids: readonly string[]): Promise<unknown> =>
  graph.run('MATCH (body:Organization) WHERE body.id IN $ids DETACH DELETE body', { ids });

beforeAll(async () => {
  graph = await emptyGraph();
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

interface Page {
  readonly rows: readonly string[];
  readonly cursors: readonly string[];
  readonly totalCount: number;
  readonly counted: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type Key = 'id' | 'claim' | 'name' | 'nameZh' | 'kind' | 'role' | 'observedOn' | 'recordedAt';
type Order = readonly (readonly [Key, 'ASC' | 'DESC'])[];

const ofNode: readonly Key[] = ['id', 'name', 'nameZh', 'kind'];

/** A kind of list: how it is asked, and what tells its rows apart. */
interface List {
  readonly query: string;
  readonly sort: (order: Order) => unknown;
  readonly connection: (answer: Answer) => Record<string, unknown>;
  readonly key: 'id' | 'claim';
  readonly last: Order;
}

const parts =
  'totalCount aggregate { count { nodes } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const only = (value: unknown): Record<string, unknown> => (value as Record<string, unknown>[])[0] ?? {};

const lists = {
  bodies: {
    query: `query Q($first: Int, $after: String, $sort: [OrganizationSort!]) {
      organizationsConnection(first: $first, after: $after, sort: $sort) { ${parts} edges { cursor node { id } } } }`,
    sort: (order) => order.map(([key, direction]) => ({ [key]: direction })),
    connection: ({ data }) => data?.['organizationsConnection'] as Record<string, unknown>,
    key: 'id',
    last: [['id', 'ASC']],
  },
  claims: {
    query: `query Q($first: Int, $after: String, $sort: [ConferenceHostedByConnectionSort!]) {
      conferences(where: { id: { eq: "conference/one" } }) {
        hostedByConnection(first: $first, after: $after, sort: $sort) { ${parts} edges { cursor properties { claim } } } } }`,
    sort: (order) =>
      order.map(([key, direction]) => ({ [ofNode.includes(key) ? 'node' : 'edge']: { [key]: direction } })),
    connection: ({ data }) => only(data?.['conferences'])['hostedByConnection'] as Record<string, unknown>,
    key: 'claim',
    last: [
      ['id', 'ASC'],
      ['claim', 'ASC'],
    ],
  },
} as const satisfies Record<string, List>;

const pageOf = async (list: List, variables: Record<string, unknown>): Promise<Page> => {
  const answer = await api.ask(list.query, variables);
  expect(answer.errors).toEqual([]);
  const found = list.connection(answer) as {
    edges: { cursor: string; node?: { id: string }; properties?: { claim: string } }[];
    totalCount: number;
    aggregate: { count: { nodes: number } };
    pageInfo: Page['pageInfo'];
  };
  return {
    rows: found.edges.map(({ node, properties }) => node?.id ?? properties?.claim ?? ''),
    cursors: found.edges.map(({ cursor }) => cursor),
    totalCount: found.totalCount,
    counted: found.aggregate.count.nodes,
    pageInfo: found.pageInfo,
  };
};

/** All pages, one after the other; what happens between two of them is given the last row so far. */
const walk = async (
  list: List,
  order: Order,
  first: number,
  between?: (last: string, page: number) => Promise<unknown>,
): Promise<Page[]> => {
  const pages: Page[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Page = await pageOf(list, { first, after, sort: list.sort(order) });
    pages.push(page);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    if (more && between !== undefined) await between(page.rows.at(-1) ?? '', pages.length);
  }
  return pages;
};

const byCodePoints = (a: string, b: string): number => {
  const [one, other] = [Array.from(a), Array.from(b)];
  for (let place = 0; place < Math.min(one.length, other.length); place += 1) {
    const difference = (one[place]?.codePointAt(0) ?? 0) - (other[place]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** What a plain sort makes of the rows: nothing comes last, or first when descending. */
const sorted = (rows: readonly Host[], order: Order): Host[] =>
  rows.toSorted((a, b) => {
    for (const [key, direction] of order) {
      const [one, other] = [a[key], b[key]];
      const rise =
        one === null || other === null
          ? Number(one === null) - Number(other === null)
          : byCodePoints(one, other);
      if (rise !== 0) return direction === 'ASC' ? rise : -rise;
    }
    return 0;
  });

const expectedRows = (list: List, order: Order, rows: readonly Host[]): string[] => [
  ...new Set(sorted(rows, [...order, ...list.last]).map((row) => row[list.key])),
];

const cases: [string, List, Order][] = [
  ['nodes in their own order', lists.bodies, []],
  ['nodes by id, last first', lists.bodies, [['id', 'DESC']]],
  ['nodes by what many have in common', lists.bodies, [['name', 'ASC']]],
  ['nodes by what some do not have', lists.bodies, [['nameZh', 'ASC']]],
  ['nodes by what some do not have, last first', lists.bodies, [['nameZh', 'DESC']]],
  ['nodes by a word of a set', lists.bodies, [['kind', 'ASC']]],
  ['nodes by a word of a set, last first', lists.bodies, [['kind', 'DESC']]],
  [
    'nodes by two things',
    lists.bodies,
    [
      ['kind', 'DESC'],
      ['nameZh', 'ASC'],
    ],
  ],
  ['claims in their own order', lists.claims, []],
  ['claims by a word of a set', lists.claims, [['role', 'DESC']]],
  ['claims by when they were observed', lists.claims, [['observedOn', 'ASC']]],
  ['claims by when they were observed, last first', lists.claims, [['observedOn', 'DESC']]],
  ['claims by when they were recorded, to the billionth of a second', lists.claims, [['recordedAt', 'DESC']]],
  [
    'claims by what they lead to, then by their own date',
    lists.claims,
    [
      ['nameZh', 'DESC'],
      ['observedOn', 'ASC'],
    ],
  ],
  [
    'claims by their own date, then by what they lead to',
    lists.claims,
    [
      ['observedOn', 'DESC'],
      ['kind', 'ASC'],
    ],
  ],
];

describe('pages of a connection', () => {
  beforeEach(async () => {
    await clear();
    await add(hosts);
  });

  it.each(cases)('give each row once, in order: %s', async (_name, list, order) => {
    const expected = expectedRows(list, order, hosts);
    for (const first of [7, 39]) {
      const pages = await walk(list, order, first);
      expect(pages.flatMap(({ rows }) => rows)).toEqual(expected);
      pages.forEach(({ rows, cursors, totalCount, counted, pageInfo }, place) => {
        // Sums are those of the whole list on every page.
        expect([totalCount, counted]).toEqual([expected.length, 30]);
        expect(rows).toHaveLength(place < pages.length - 1 ? first : ((expected.length - 1) % first) + 1);
        expect(pageInfo).toEqual({
          hasNextPage: place < pages.length - 1,
          hasPreviousPage: place > 0,
          startCursor: cursors[0],
          endCursor: cursors.at(-1),
        });
      });
    }
  });

  it.each(cases)(
    'give what stays exactly once while other rows come and go before, at and behind the place: %s',
    async (_name, list, order) => {
      const all = new Map(hosts.map((host) => [host[list.key], host]));
      const gone = new Set<string>();
      const come: Host[] = [];
      const pages = await walk(list, order, 5, async (last, page) => {
        const anchor = all.get(last);
        if (anchor === undefined) throw new Error(`${last} was never there`);
        // Rows that stand right before and right after the last one, and the last one itself goes.
        const near = ['-', '~'].map((sign) => ({
          ...anchor,
          id: `${anchor.id.slice(0, -1)}${sign === '-' ? `/${String(page)}` : `~${String(page)}`}`,
          claim: `${anchor.claim}${sign}${String(page)}`,
        }));
        const next = expectedRows(list, order, [...all.values()]);
        const behind = all.get(next[next.indexOf(last) + 3] ?? '');
        const before = all.get(next[next.indexOf(last) - 3] ?? '');
        for (const host of [anchor, behind, before]) if (host !== undefined) gone.add(host.id);
        await remove([...gone]);
        await add(near);
        for (const host of near) {
          all.set(host[list.key], host);
          come.push(host);
        }
      });
      const rows = pages.flatMap((page) => page.rows);
      expect(new Set(rows).size).toBe(rows.length);
      const stayed = hosts.filter(({ id }) => !gone.has(id));
      const isStayed = new Set(stayed.map((host) => host[list.key]));
      expect(rows.filter((row) => isStayed.has(row))).toEqual(expectedRows(list, order, stayed));
      expect(come.length).toBeGreaterThan(0);
      // What is there at the end is in order, with what came.
      const allSeen = [...all.values()].filter((host) => rows.includes(host[list.key]));
      expect(rows).toEqual(expectedRows(list, order, allSeen));
    },
  );

  it('go on at the place of a row that is gone', async () => {
    const [first] = await walk(lists.bodies, [['name', 'ASC']], 7);
    await remove(first?.rows ?? []);
    const { rows } = await pageOf(lists.bodies, {
      after: first?.pageInfo.endCursor,
      sort: [{ name: 'ASC' }],
    });
    const rest = hosts.filter(({ id }) => first?.rows.includes(id) !== true);
    expect(rows).toEqual(expectedRows(lists.bodies, [['name', 'ASC']], rest));
  });

  it('have the usual size when none is given, and say whether there is more', async () => {
    await add(
      Array.from({ length: 30 }, (_, number) => ({
        ...(hosts[0] as Host),
        id: `organization/more-${String(number)}`,
        claim: `more-${String(number)}`,
      })),
    );
    const page = await pageOf(lists.bodies, {});
    expect([page.rows.length, page.totalCount, page.pageInfo.hasNextPage]).toEqual([50, 60, true]);
    const rest = await pageOf(lists.bodies, { after: page.pageInfo.endCursor, first: null });
    expect([rest.rows.length, rest.totalCount, rest.pageInfo.hasNextPage]).toEqual([10, 60, false]);
    const none = await pageOf(lists.bodies, { after: rest.pageInfo.endCursor });
    expect(none).toMatchObject({
      rows: [],
      totalCount: 60,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('can be gone on from any row, in any connection of a connection', async () => {
    const query = `query Q($after: String) {
      organizationsConnection(where: { id: { eq: "organization/00" } }) { edges { node { hostedConnection(first: 1) { edges { node {
        hostedByConnection(first: 4, after: $after) { totalCount edges { cursor properties { claim } } } } } } } } } }`;
    const ask = async (after: string | null) => {
      const { data, errors } = await api.ask(query, { after });
      expect(errors).toEqual([]);
      type Inner = {
        edges: { node: Record<string, Inner>; cursor: string; properties: { claim: string } }[];
      };
      const top = data?.['organizationsConnection'] as Inner | undefined;
      const found = top?.edges[0]?.node['hostedConnection']?.edges[0]?.node['hostedByConnection'];
      return { totalCount: (found as unknown as Page).totalCount, edges: found?.edges ?? [] };
    };
    const whole = (await ask(null)).edges;
    expect(whole).toHaveLength(4);
    for (const [place, { cursor }] of whole.entries()) {
      const { totalCount, edges } = await ask(cursor);
      expect(totalCount).toBe(40);
      expect(edges.slice(0, 3 - place)).toEqual(whole.slice(place + 1));
    }
  });

  it('keep sums of the whole list also when the query asks for nothing else', async () => {
    const { cursors } = await pageOf(lists.bodies, { first: 20, sort: [{ name: 'ASC' }] });
    const { data, errors } = await api.ask(
      `query Q($after: String) { organizationsConnection(after: $after, sort: [{ name: ASC }]) { totalCount
         aggregate { node { name { longest } } } } }`,
      { after: cursors[9] },
    );
    expect(errors).toEqual([]);
    expect(data?.['organizationsConnection']).toEqual({
      totalCount: 30,
      aggregate: { node: { name: { longest: expect.stringMatching(/^Body [0-2]$/) as string } } },
    });
  });

  it('keep names, fragments and directives of the query, and show nothing beside what it asks for', async () => {
    const { cursors } = await pageOf(lists.bodies, { first: 1 });
    const query = `query Q($after: String, $yes: Boolean!, $no: Boolean!) {
        one: organizationsConnection(first: 1, after: $after) { ...Whole ...Rows }
        two: organizationsConnection(first: 2) {
          endCursor: pageInfo { startCursor: endCursor endCursor: hasNextPage }
          a: edges { cursor: node { node: id } }
          ...on OrganizationsConnection { b: edges { __typename c: cursor @skip(if: $yes) node @include(if: $yes) { id } } }
          totalCount @include(if: $no)
        }
      }
      fragment Whole on OrganizationsConnection { n: totalCount a: aggregate { c: count { x: nodes } } }
      fragment Rows on OrganizationsConnection { edges { ...Row } p: pageInfo { h: hasNextPage b: hasPreviousPage } }
      fragment Row on OrganizationEdge { o: node { key: id
        x: hostedConnection(first: 1) { e: edges { c: node { id } } }
        y: hostedConnection(first: 2) { e: edges { p: properties { __typename role } } } } }`;
    const { data, errors, text } = await api.ask(query, { after: cursors[0], yes: true, no: false });
    expect(errors).toEqual([]);
    const role = hosts.find(({ id }) => id === 'organization/01')?.role;
    expect(data).toEqual({
      one: {
        n: 30,
        a: { c: { x: 30 } },
        edges: [
          {
            o: {
              key: 'organization/01',
              x: { e: [{ c: { id: 'conference/one' } }] },
              y: {
                e: [
                  { p: { __typename: 'HostProperties', role } },
                  { p: { __typename: 'HostProperties', role } },
                ],
              },
            },
          },
        ],
        p: { h: true, b: true },
      },
      two: {
        endCursor: { startCursor: expect.any(String) as string, endCursor: true },
        a: [{ cursor: { node: 'organization/00' } }, { cursor: { node: 'organization/01' } }],
        b: [
          { __typename: 'OrganizationEdge', node: { id: 'organization/00' } },
          { __typename: 'OrganizationEdge', node: { id: 'organization/01' } },
        ],
      },
    });
    expect(text).not.toMatch(/key \d|whole |parent key/);
  });

  it('are refused rather than mixed up where one name stands for two things in one list', async () => {
    const { errors } = await api.ask(
      '{ organizationsConnection { a: edges { node { x: id } } b: edges { node { x: name } } } }',
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('of two lists of the same query have cursors of their own', async () => {
    const query = `query Q($a: String, $b: String) { conferences(where: { id: { eq: "conference/one" } }) {
        a: hostedByConnection(first: 3, after: $a, sort: [{ edge: { role: DESC } }]) { edges { cursor properties { claim } } }
        b: hostedByConnection(first: 3, after: $b, where: { edge: { role: { eq: HOST } } }) { edges { cursor properties { claim } } } } }`;
    const ask = async (variables: Record<string, unknown>) =>
      only((await api.ask(query, variables)).data?.['conferences']) as Record<
        'a' | 'b',
        { edges: { cursor: string; properties: { claim: string } }[] }
      >;
    const claims = ({ edges }: { edges: { properties: { claim: string } }[] }) =>
      edges.map(({ properties }) => properties.claim);
    const [one, more] = [await ask({}), hosts.filter(({ role }) => role === 'HOST')];
    const two = await ask({ a: one.a.edges[2]?.cursor, b: one.b.edges[2]?.cursor });
    expect([...claims(one.a), ...claims(two.a)]).toEqual(
      expectedRows(lists.claims, [['role', 'DESC']], hosts).slice(0, 6),
    );
    expect([...claims(one.b), ...claims(two.b)]).toEqual(expectedRows(lists.claims, [], more).slice(0, 6));
  });
});

describe('orders by numbers and by whether', () => {
  beforeEach(async () => {
    await clear();
    await graph.run(
      `UNWIND range(0, 19) AS number
       CREATE (:Observation {claim: 'c-' + (number * 7 % 20), kind: 'ACTUAL',
         number: CASE number % 5 WHEN 0 THEN null WHEN 1 THEN 1.5e300 WHEN 2 THEN -0.1 ELSE toFloat(number % 3) END})
       CREATE (:Entity:Conference {id: 'conference/' + number, year: CASE number % 4 WHEN 0 THEN null ELSE 2020 + number % 3 END})
       CREATE (source:Source {id: 'source/' + number})
       FOREACH (_ IN CASE number % 3 WHEN 0 THEN [1] ELSE [] END | CREATE (:SourceText {id: source.id, text: 'x'}))`,
    );
  });

  it.each([
    ['observations', 'ObservationSort', { number: 'ASC' }, 'claim'],
    ['observations', 'ObservationSort', { number: 'DESC' }, 'claim'],
    ['conferences', 'ConferenceSort', { year: 'ASC' }, 'id'],
    ['conferences', 'ConferenceSort', { year: 'DESC' }, 'id'],
    ['sources', 'SourceSort', { textAttached: 'ASC' }, 'id'],
    ['sources', 'SourceSort', { textAttached: 'DESC' }, 'id'],
  ])('give each of the %s once, as the plain list has them: %s %o', async (field, sortType, sort, key) => {
    const whole = await api.ask(
      `query Q($sort: [${sortType}!]) { ${field}(sort: $sort) { key: ${key} value: ${Object.keys(sort)[0] ?? ''} } }`,
      { sort: [sort] },
    );
    const expected = whole.data?.[field] as { key: string; value: unknown }[];
    expect(new Set(expected.map(({ value }) => value)).size).toBeGreaterThan(1);
    const rows: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer = await api.ask(
        `query Q($sort: [${sortType}!], $after: String) { c: ${field}Connection(first: 3, after: $after, sort: $sort) {
           edges { node { key: ${key} value: ${Object.keys(sort)[0] ?? ''} } } pageInfo { hasNextPage endCursor } } }`,
        { sort: [sort], after },
      );
      expect(answer.errors).toEqual([]);
      const { edges, pageInfo } = answer.data?.['c'] as {
        edges: { node: unknown }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      rows.push(...edges.map(({ node }) => node));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(rows).toEqual(expected);
  });
});

describe('a cursor', () => {
  let bodies: Page;
  let claims: Page;

  beforeAll(async () => {
    await clear();
    await add(hosts);
    bodies = await pageOf(lists.bodies, { first: 3, sort: [{ nameZh: 'ASC' }] });
    claims = await pageOf(lists.claims, { first: 3, sort: [{ edge: { recordedAt: 'ASC' } }] });
  });

  const refused = async (query: string, variables: Record<string, unknown>): Promise<void> => {
    const began = performance.now();
    const answer = await api.ask(query, variables);
    const taken = performance.now() - began;
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['CURSOR_INVALID']);
    expect(answer.status).toBe(400);
    expect(answer.data ?? null).toBeNull();
    expect(taken).toBeLessThan(2_000);
    expectNothingLeaks(answer);
  };

  const bodiesBy = (field: string, rest: string): string =>
    `query Q($after: String) { ${field}(after: $after, ${rest}) { edges { node { id } } } }`;

  it.each([
    ['of another field', bodiesBy('conferencesConnection', 'sort: [{ nameZh: ASC }]')],
    [
      'with another condition',
      bodiesBy('organizationsConnection', 'where: { name: { eq: "x" } }, sort: [{ nameZh: ASC }]'),
    ],
    ['in another order', bodiesBy('organizationsConnection', 'sort: [{ name: ASC }]')],
    ['in the other direction', bodiesBy('organizationsConnection', 'sort: [{ nameZh: DESC }]')],
    ['in its own order', bodiesBy('organizationsConnection', 'first: 3')],
    [
      'inside another',
      'query Q($after: String) { conferences { hostedByConnection(after: $after, sort: [{ node: { nameZh: ASC } }]) { totalCount } } }',
    ],
    [
      'in a fragment',
      'query Q($after: String) { ...F } fragment F on Query { postsConnection(after: $after) { totalCount } }',
    ],
  ])('of one list is refused by a list %s', async (_name, query) => {
    for (const after of [bodies.pageInfo.endCursor, claims.pageInfo.endCursor])
      await refused(query, { after });
  });

  it('is taken by the same list with another page size, or the same condition written otherwise', async () => {
    const text = (where: string): string =>
      `query Q($after: String, $w: OrganizationWhere) { organizationsConnection(first: 2, after: $after, where: ${where}) {
        edges { cursor node { id } } } }`;
    const where = { kind: { eq: 'BUREAU' }, id: { startsWith: 'organization/' } };
    const { data } = await api.ask(text('$w'), { w: where });
    const [{ cursor }] = (data?.['organizationsConnection'] as { edges: [{ cursor: string }] }).edges;
    const literal = text('{ id: { startsWith: "organization/" }, kind: { eq: BUREAU } }').replace(
      'first: 2',
      'first: 9',
    );
    const answer = await api.ask(literal.replace(', $w: OrganizationWhere', ''), { after: cursor });
    expect(answer.errors).toEqual([]);
  });

  it('of one node is refused by the lists of all others', async () => {
    const query = `query Q($after: String, $id: ID!) { conferences(where: { id: { eq: $id } }) {
      hostedByConnection(after: $after, sort: [{ edge: { recordedAt: ASC } }]) { edges { cursor } } } }`;
    const after = claims.pageInfo.endCursor;
    await refused(query, { after, id: 'conference/other' });
    expect((await api.ask(query, { after, id: 'conference/one' })).errors).toEqual([]);
  });

  it.each(
    ['YXJyYXljb25uZWN0aW9uOjE3', 'YXJyYXljb25uZWN0aW9uOi0x', ...noCursors, ...hostileTexts].map((after) => ({
      after,
      shown: JSON.stringify(after).slice(0, 40),
    })),
  )('is not $shown', async ({ after }) => {
    await refused(lists.bodies.query, { after });
    await refused(lists.claims.query, { after });
  });

  const forge = (cursor: string, change: (keys: unknown[]) => unknown): string =>
    Buffer.from(
      JSON.stringify(change(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[])),
    ).toString('base64url');

  it.each<[string, (keys: unknown[]) => unknown]>([
    ['a key too few', (keys) => keys.slice(0, -1)],
    ['a key too many', (keys) => [...keys, 'x']],
    ['numbers for texts', (keys) => [...keys.slice(0, -1), 1]],
    ['nothing for an id', (keys) => [...keys.slice(0, -1), null]],
    ['a list for a key', (keys) => [...keys.slice(0, -1), ['x']]],
    ['an object for a key', (keys) => [...keys.slice(0, -1), { eq: 'x' }]],
    ['yes for a key', (keys) => [...keys.slice(0, -1), true]],
    ['an object', ([fingerprint]) => ({ fingerprint })],
    ['another fingerprint', (keys) => ['x', ...keys.slice(1)]],
    ['no fingerprint', (keys) => [null, ...keys.slice(1)]],
  ])('with %s is refused', async (_name, change) => {
    await refused(lists.bodies.query, {
      after: forge(bodies.pageInfo.endCursor ?? '', change),
      sort: [{ nameZh: 'ASC' }],
    });
    await refused(lists.claims.query, {
      after: forge(claims.pageInfo.endCursor ?? '', change),
      sort: [{ edge: { recordedAt: 'ASC' } }],
    });
  });

  it('is refused when anything is written after it, or it is written otherwise', async () => {
    const after = bodies.pageInfo.endCursor ?? '';
    for (const other of [`${after}=`, `${after}!`, ` ${after}`, `${after}\n`])
      await refused(lists.bodies.query, { after: other, sort: [{ nameZh: 'ASC' }] });
  });

  it.each([
    '2022-02-30T00:00:00',
    '2022-13-01T00:00:00',
    '2022-01-01',
    '',
    'x',
    '+999999999-01-01T00:00:00',
    '2022-01-01T24:00:00',
  ])('with the moment %j is refused', async (moment) => {
    const after = forge(claims.pageInfo.endCursor ?? '', (keys) => keys.toSpliced(2, 1, moment));
    await refused(lists.claims.query, { after, sort: [{ edge: { recordedAt: 'ASC' } }] });
  });

  it.each(['1e999', '3.5', '2147483648', '"2022"', 'true'])('with the year %s is refused', async (year) => {
    const query = `query Q($after: String) {
      conferencesConnection(first: 1, after: $after, sort: [{ year: ASC }]) { pageInfo { endCursor } } }`;
    const { data } = await api.ask(query);
    const { endCursor } = (data?.['conferencesConnection'] as { pageInfo: { endCursor: string } }).pageInfo;
    const text = Buffer.from(endCursor, 'base64url').toString('utf8');
    expect(text).toContain(',null,');
    await refused(query, { after: Buffer.from(text.replace('null', year)).toString('base64url') });
  });

  it.each(hostileTexts.map((key) => ({ key, shown: JSON.stringify(key).slice(0, 40) })))(
    'with the keys $shown is a place like any other',
    async ({ key }) => {
      const after = forge(bodies.pageInfo.endCursor ?? '', (keys) => [keys[0], key, key]);
      const answer = await api.ask(lists.bodies.query, { after, sort: [{ nameZh: 'ASC' }] });
      expectNothingLeaks(answer);
      expect(answer.status).toBeLessThan(500);
      expect(api.unexpected).toEqual([]);
    },
  );

  it('is understood by another server', async () => {
    const other = await startTestApi(graph);
    const variables = { after: bodies.pageInfo.endCursor, sort: [{ nameZh: 'ASC' }] };
    const [one, two] = [
      await api.ask(lists.bodies.query, variables),
      await other.ask(lists.bodies.query, variables),
    ];
    await other.stop();
    expect(two.data).toEqual(one.data);
    expect(two.errors).toEqual([]);
  });
});

describe('an order with a direction that is null or not given', () => {
  it.each([
    ['null in a connection', 'organizationsConnection', '[{ name: null }]', {}],
    ['null for the unique key', 'organizationsConnection', '[{ id: null }]', {}],
    [
      'a variable that is not given',
      'organizationsConnection',
      '[{ id: $direction }, { name: $direction }]',
      {},
    ],
    ['a variable that is null', 'organizationsConnection', '[{ name: $direction }]', { direction: null }],
  ])('is as if it were not there: %s', async (_name, field, sort, variables) => {
    await clear();
    await add(hosts);
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const query = `query ($after: String, $direction: SortDirection) {
        unsorted: organizations(limit: 1, sort: [{ id: $direction }]) { id }
        ${field}(first: 4, after: $after, sort: ${sort}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors }: Answer = await api.ask(query, { after, ...variables });
      expect(errors).toEqual([]);
      const { edges, pageInfo } = data?.[field] as {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual([...new Set(hosts.map(({ id }) => id))].toSorted());
  });
});

describe('conditions on ids', () => {
  it('compare them as texts', async () => {
    await clear();
    await add(hosts);
    const { data, errors } = await api.ask(
      '{ organizations(where: { id: { gt: "organization/07", lte: "organization/09" } }) { id } }',
    );
    expect(errors).toEqual([]);
    expect(data?.['organizations']).toEqual([{ id: 'organization/08' }, { id: 'organization/09' }]);
  });
});

describe('any order of any rows', () => {
  const word = fc.option(
    fc.constantFrom('', 'a', 'A', 'ab', 'é', '中', '国', '𠮷', '\uFFFD', '\uFF5A', ' ', "'"),
    {
      nil: null,
    },
  );
  const keys: Key[] = ['id', 'claim', 'name', 'nameZh', 'kind', 'role', 'observedOn', 'recordedAt'];
  const rows = fc
    .array(
      fc.record({
        name: word,
        nameZh: word,
        kind: fc.constantFrom(...kinds),
        role: fc.constantFrom(...roles),
        observedOn: word,
        recordedAt: fc.constantFrom(
          '2026-01-01T00:00:00',
          '2026-01-01T00:00:00.5',
          '2025-12-31T23:59:59.999999999',
        ),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((drawn) =>
      drawn.map((row, place) => ({
        ...row,
        id: `o/${String(place)}`,
        claim: `c/${String((place * 5) % 17)}`,
      })),
    );
  const order = fc.array(
    fc.tuple(fc.constantFrom(...keys), fc.constantFrom('ASC' as const, 'DESC' as const)),
    {
      maxLength: 2,
    },
  );

  // Behind what tells rows apart nothing decides any more, and a null there is no condition that all rows meet.
  const nulls = Array.from({ length: 5 }, (_, place) => ({
    ...{ id: `o/${String(place)}`, claim: `c/${String(place)}`, recordedAt: '2026-01-01T00:00:00' as const },
    ...{ name: null, nameZh: null, kind: null, role: null, observedOn: null },
  }));
  const keyFirst = (['ASC', 'DESC'] as const).flatMap((direction) =>
    (['name', 'kind', 'role', 'observedOn'] as const).map(
      (key): [typeof nulls, [Key, typeof direction][], number] => [
        nulls,
        [
          ...(key === 'name' || key === 'kind'
            ? [['id', direction] as [Key, typeof direction]]
            : [['claim', direction] as [Key, typeof direction]]),
          [key, direction],
        ],
        2,
      ],
    ),
  );

  it('comes page by page as a plain sort has it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, order, fc.integer({ min: 1, max: 6 }), async (drawn, drawnOrder, first) => {
        await clear();
        await add(drawn);
        const ofNodes = drawnOrder.filter(([key]) => ofNode.includes(key));
        for (const [list, asked] of [
          [lists.bodies, ofNodes],
          [lists.claims, drawnOrder],
        ] as const) {
          const pages = await walk(list, asked, first);
          expect(pages.flatMap((page) => page.rows)).toEqual(expectedRows(list, asked, drawn));
          expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([drawn.length]));
        }
      }),
      // What fails once, such as for want of a database, is shown and not searched for in less.
      { numRuns: 12, endOnFailure: true, examples: keyFirst },
    );
  });
});
