import fc from 'fast-check';
import { getNamedType, isListType, isObjectType, getNullableType, type GraphQLObjectType } from 'graphql';
import { generatedConnection, uniqueProperty } from '../../src/api/generated-connection.js';
import { betterPlanned } from '../../src/api/plans/better-planned.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { sentFor, writtenFor } from '../helpers/sent-for.js';
import { schema, startTestApi, type Answer } from '../helpers/test-api.js';
import { draw, type Drawn } from '../helpers/draw.js';
import { emptyGraph, seededGraph } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
  // The library learns the version of the database with its first question.
  const api = await startTestApi(graph);
  expect((await api.ask('{ places(limit: 1) { id } }')).errors).toEqual([]);
  await api.stop();
});
afterAll(() => graph.close());

/** The same statement, which walks however few claims there are, and no further than so many nodes. */
const walking = (statement: string, atMost: number): string => {
  const forced = statement
    .replaceAll(/WHERE .* > 3000 AND .* \* 5000 > .*/g, 'WHERE true')
    .replaceAll('LIMIT 5000', `LIMIT ${String(atMost)}`);
  expect(forced).not.toBe(statement);
  expect(forced).not.toContain('3000');
  return forced;
};

/** Runs what the library writes and what is made of it, and compares what they give. */
const compared = async (
  query: string,
): Promise<{ isOther: boolean; statements: readonly string[]; rows: readonly Record<string, unknown>[] }> => {
  const written = await writtenFor(query, {});
  expect(written).not.toHaveLength(0);
  const statements: string[] = [];
  const all: Record<string, unknown>[] = [];
  for (const [statement, parameters] of written) {
    const better = betterPlanned(statement);
    expect(betterPlanned(better)).toBe(better);
    const rows = await graph.read(better, parameters);
    expect(rows).toEqual(await graph.read(statement, parameters));
    if (better.includes(' AS walked'))
      for (const atMost of [1, 4, 5_000])
        expect(await graph.read(walking(better, atMost), parameters)).toEqual(rows);
    statements.push(better);
    all.push(...rows);
  }
  return {
    isOther: written.some(([statement], place) => statement !== statements[place]),
    statements,
    rows: all,
  };
};

const page = (key: string): string => `totalCount pageInfo { hasNextPage } edges { node { ${key} } }`;

/** Each type with connections, as a question for some of its nodes and for all that its connections give. */
const questions = async (): Promise<[type: string, query: string, connections: number][]> => {
  const built = await schema;
  const query = built.getQueryType();
  const lists = Object.values(query?.getFields() ?? {});
  const asked = (type: GraphQLObjectType): string[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = generatedConnection(type, field);
      const key = connection === null ? null : uniqueProperty(connection.node);
      return key === null ? [] : [`${field.name}(first: 3) { ${page(key)} }`];
    });
  const nested = Object.values(built.getTypeMap()).flatMap((type): [string, string, number][] => {
    if (!isObjectType(type) || type === query) return [];
    const list = lists.find(
      (field) => isListType(getNullableType(field.type)) && getNamedType(field.type) === type,
    );
    const fields = asked(type);
    return list === undefined || fields.length === 0
      ? []
      : [[type.name, `{ ${list.name}(limit: 7) { ${fields.join(' ')} } }`, fields.length]];
  });
  const top = query ? asked(query).map((field): [string, string, number] => [field, `{ ${field} }`, 1]) : [];
  return [...top, ...nested];
};

it('every connection of the contract is written otherwise and gives the same', async () => {
  const all = await questions();
  let connections = 0;
  for (const [type, query, count] of all) {
    const { isOther } = await compared(query);
    expect([type, isOther]).toEqual([type, true]);
    for (const [statement] of await sentFor(query, {})) expect([type, statement]).not.toContain('AS edges');
    connections += count;
  }
  expect(all.length).toBeGreaterThan(40);
  expect(connections).toBeGreaterThan(100);
}, 300_000);

it('whether there are more is told the same without a count, for every connection', async () => {
  const api = await startTestApi(graph, { cacheBytes: 0 });
  let more = 0;
  for (const [type, query] of await questions()) {
    const counted = await api.ask(query);
    const uncounted = await api.ask(query.replaceAll('totalCount', ''));
    expect([type, uncounted.errors]).toEqual([type, []]);
    const told = ({ data }: Answer): unknown =>
      JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'totalCount' ? undefined : value)));
    expect([type, told(uncounted)]).toEqual([type, told(counted)]);
    more += uncounted.text.split('"hasNextPage":true').length - 1;
  }
  await api.stop();
  expect(more).toBeGreaterThan(40);
}, 300_000);

it('every list of related nodes is written otherwise and gives the same', async () => {
  const built = await schema;
  const query = built.getQueryType();
  const tops = Object.values(query?.getFields() ?? {}).filter(({ type }) =>
    isListType(getNullableType(type)),
  );
  let lists = 0;
  for (const { name, type } of tops) {
    const node = getNamedType(type);
    if (!isObjectType(node)) continue;
    const fields = Object.values(node.getFields()).flatMap((field) => {
      const other = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type)) && field.args.some((one) => one.name === 'sort');
      const key = isObjectType(other) ? uniqueProperty(other) : null;
      return isList && key !== null ? [`${field.name}(limit: 2) { ${key} }`] : [];
    });
    if (fields.length === 0) continue;
    const { isOther, statements } = await compared(`{ ${name}(limit: 7) { ${fields.join(' ')} } }`);
    expect([name, isOther]).toEqual([name, true]);
    // The one of what is asked and the one of each list, and two of a walk; there is no other limit.
    for (const statement of statements)
      expect(statement.match(/^ *WITH \*\n *(?:WHERE .*\n *)?ORDER BY .*\n *LIMIT /gm)).toHaveLength(
        1 + fields.length + 2 * (statement.match(/ AS walked/g)?.length ?? 0),
      );
    lists += fields.length;
  }
  expect(lists).toBeGreaterThan(60);
}, 300_000);

describe('what is asked of related nodes', () => {
  /** Firms in no place, one, or several, by one claim or two; some places lie within others. */
  const drawn: Drawn[] = [
    ['place/b', 'WITHIN', 'place/a'],
    ['place/c', 'WITHIN', 'place/b'],
    ...Array.from({ length: 24 }, (_, number): Drawn[] => {
      const firm = `enterprise/${String(number)}`;
      const places = ['place/a', 'place/b', 'place/c', 'place/d'].filter(
        (_place, bit) => (number >> bit) % 2 === 1,
      );
      return [
        ...places.map((place): Drawn => [firm, 'LOCATED_IN', place]),
        ...places.slice(0, number % 3).map((place): Drawn => [firm, 'LOCATED_IN', place]),
        [firm, 'DESIGNATED_IN', number % 2 === 0 ? 'batch/even' : 'batch/odd'],
        ...(number % 5 === 0 ? [[firm, 'DESIGNATED_IN', 'batch/fifth'] as const] : []),
      ];
    }).flat(),
  ];
  beforeAll(async () => {
    graph = await emptyGraph();
    await draw(graph, drawn);
    // Not in the order of ids, some equal, some missing.
    await graph.run(`MATCH (n:Enterprise)
WITH n, toInteger(split(n.id, '/')[1]) AS number
SET n.name = 'name ' + toString(number * 7 % 10), n.nameZh = CASE WHEN number % 3 > 0 THEN 'zh' + toString(number % 4) END`);
  });

  const ids = ['place/a', 'place/b', 'place/c', 'place/d', 'place/none'];
  const id = fc.constantFrom(...ids);
  const place = fc.letrec<{ where: string }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      id.map((one) => `{ id: { eq: "${one}" } }`),
      fc.subarray(ids).map((some) => `{ id: { in: ${JSON.stringify(some)} } }`),
      id.map((one) => `{ OR: [{ id: { eq: "${one}" } }, { within: { some: { id: { eq: "${one}" } } } }] }`),
      tie('where').map((one) => `{ within: { some: ${one} } }`),
      tie('where').map((one) => `{ NOT: ${one} }`),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), tie('where'), tie('where'))
        .map(([how, one, other]) => `{ ${how}: [${one}, ${other}] }`),
    ),
  })).where;
  const firm = fc.letrec<{ where: string }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc
        .tuple(fc.constantFrom('some', 'some', 'all', 'none', 'single'), place)
        .map(([how, where]) => `{ locatedIn: { ${how}: ${where} } }`),
      fc
        .tuple(fc.constantFrom('some', 'all', 'none'), id)
        .map(
          ([how, one]) =>
            `{ locatedInConnection: { ${how}: { node: { id: { eq: "${one}" } }, edge: { claim: { gt: "c3" } } } } }`,
        ),
      fc.constant('{ name: { contains: "1" } }'),
      fc.constant('{ designatedIn: { some: { id: { in: ["batch/fifth", "batch/odd"] } } } }'),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), fc.array(tie('where'), { minLength: 1, maxLength: 3 }))
        .map(([how, parts]) => `{ ${how}: [${parts.join(', ')}] }`),
      tie('where').map((one) => `{ NOT: ${one} }`),
    ),
  })).where;
  const order = fc.constantFrom(
    '',
    ', sort: [{ id: DESC }]',
    ', sort: [{ name: DESC }]',
    ', sort: [{ nameZh: ASC }, { id: DESC }]',
  );

  it.each([
    [
      'a list',
      12,
      (where: string, sort: string) => `{ enterprises(where: ${where}, limit: 9${sort}) { id } }`,
    ],
    [
      'a connection',
      12,
      (where: string, sort: string) =>
        `{ enterprisesConnection(where: ${where}, first: 9${sort}) { ${page('id')} } }`,
    ],
    [
      'a connection of a node',
      0,
      (where: string) =>
        `{ enterpriseBatches { id enterprisesConnection(first: 2, where: { node: ${where} }) { ${page('id')} aggregate { count { nodes } } } } }`,
    ],
  ])(
    'is the same, begun at the node that is named, in %s',
    async (_name, leastBegun, questionOf) => {
      let begun = 0;
      let found = 0;
      await fc.assert(
        fc.asyncProperty(firm, order, async (where, sort) => {
          const { statements, rows } = await compared(questionOf(where, sort));
          if (statements.some((statement) => /^ *(?:RETURN|WITH) DISTINCT this\d*$/m.test(statement)))
            begun += 1;
          if (JSON.stringify(rows).includes('enterprise/')) found += 1;
        }),
        { numRuns: 40, seed: 20_261_128 },
      );
      expect(begun).toBeGreaterThanOrEqual(leastBegun);
      expect(found).toBeGreaterThan(15);
    },
    300_000,
  );

  it('is the same, with the nodes of a page found before their claims', async () => {
    let found = 0;
    const direction = fc.constantFrom('ASC', 'DESC');
    const key = fc
      .tuple(fc.constantFrom('node: { id', 'node: { name', 'node: { nameZh', 'edge: { claim'), direction)
      .map(([field, how]) => `{ ${field}: ${how} } }`);
    const where = fc.oneof(
      fc.constant(''),
      firm.map((one) => `, where: { node: ${one} }`),
      fc.constantFrom('c1', 'c3').map((claim) => `, where: { edge: { claim: { lt: "${claim}" } } }`),
      // As of a page after a row, and the same of two rows.
      fc
        .tuple(fc.constantFrom('gt', 'lt'), fc.nat(20), fc.nat(20), fc.nat(60))
        .map(
          ([than, one, other, claim]) =>
            `, where: { OR: [{ node: { id: { ${than}: "enterprise/${one}" } } }, { AND: [{ node: { id: { eq: "enterprise/${other}" } } }, { edge: { claim: { ${than}: "c${claim}" } } }] }] }`,
        ),
    );
    const questions = fc
      .tuple(fc.array(key, { maxLength: 3 }), where, fc.integer({ min: 1, max: 6 }), fc.boolean())
      .map(
        ([sort, condition, first, counted]) =>
          `{ places(limit: 4) { id enterprisesConnection(first: ${first}, sort: [${sort.join(', ')}]${condition}) {
            ${counted ? 'totalCount' : ''} edges { properties { claim } node { id } } } } }`,
      );
    await fc.assert(
      fc.asyncProperty(questions, async (query) => {
        const { statements } = await compared(query);
        if (statements.some((statement) => statement.includes('RETURN collect(DISTINCT this1) AS nodes')))
          found += 1;
      }),
      { numRuns: 50, seed: 20_261_129 },
    );
    expect(found).toBeGreaterThan(15);
    expect(found).toBeLessThan(50);
  }, 300_000);

  it('is the same page after a row, found by a walk', async () => {
    let walked = 0;
    const place = fc.tuple(
      fc.boolean(),
      fc.nat(23),
      fc.nat(60),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(place, async ([isDescending, firm, claim, first, isCounted]) => {
        const [than, how] = isDescending ? ['lt', 'DESC'] : ['gt', 'ASC'];
        const id = `"enterprise/${String(firm)}"`;
        const after = `{ OR: [{ node: { id: { ${than}: ${id} } } }, { AND: [{ node: { id: { eq: ${id} } } }, { edge: { claim: { ${than}: "c${String(claim)}" } } }] }] }`;
        const { statements } = await compared(
          `{ places { id enterprisesConnection(first: ${String(first)}, where: ${after}, sort: [{ node: { id: ${how} } }, { edge: { claim: ${how} } }]) { ${isCounted ? 'totalCount' : ''} edges { properties { claim } node { id } } } } }`,
        );
        if (statements.some((statement) => statement.includes(' AS walked'))) walked += 1;
      }),
      { numRuns: 30, seed: 20_261_131 },
    );
    expect(walked).toBe(30);
  }, 300_000);

  it('counts the same, with claims of other nodes and without', async () => {
    const query =
      '{ places { id enterprisesConnection { totalCount } } enterpriseBatches { enterprisesConnection(first: 2) { totalCount edges { node { id } } } } }';
    const without = await compared(query);
    expect(without.statements.filter((statement) => statement.includes('WHEN COUNT {'))).toHaveLength(2);
    await graph.run(`MATCH (place:Place {id: 'place/a'}), (batch:EnterpriseBatch {id: 'batch/even'})
CREATE (other:Official {id: 'official/other', name: 'other'})
CREATE (other)-[:LOCATED_IN {claim: 'other1'}]->(place), (other)-[:DESIGNATED_IN {claim: 'other2'}]->(batch)`);
    expect((await compared(query)).rows).toEqual(without.rows);
    await graph.run("MATCH (other:Official {id: 'official/other'}) DETACH DELETE other");
  });

  it('is the same, with lists cut before what is read of their nodes', async () => {
    let walked = 0;
    let cut = 0;
    const direction = fc.constantFrom('ASC', 'DESC');
    const key = fc
      .tuple(fc.constantFrom('id', 'name', 'nameZh'), direction)
      .map(([field, how]) => `{ ${field}: ${how} }`);
    const amount = fc.constantFrom('limit: 1', 'limit: 3', 'limit: 50', 'limit: 2, offset: 1');
    const fields = fc.constantFrom(
      'id',
      'name',
      'name locatedIn(limit: 1) { name }',
      'locatedIn { id within(limit: 1) { id } } designatedInConnection(first: 1) { edges { properties { claim } node { id } } }',
      'designatedIn(limit: 2) { id enterprises(limit: 2) { id designatedIn { id } } }',
    );
    const questions = fc
      .tuple(
        fc.array(key, { maxLength: 2 }),
        fc.oneof(
          fc.constant(''),
          firm.map((one) => `, where: ${one}`),
        ),
        amount,
        fields,
      )
      .map(
        ([sort, where, some, of]) =>
          `{ places(limit: 4) { id enterprises(${some}, sort: [${sort.join(', ')}]${where}) { ${of} } } }`,
      );
    await fc.assert(
      fc.asyncProperty(questions, async (query) => {
        const { isOther, statements } = await compared(query);
        expect(isOther).toBe(true);
        if (statements.some((statement) => statement.includes(' AS walked'))) walked += 1;
        if (statements.some((statement) => statement.includes('WITH DISTINCT this1\n  WITH *'))) cut += 1;
      }),
      { numRuns: 60, seed: 20_261_130 },
    );
    expect(walked).toBeGreaterThan(10);
    expect(cut).toBeGreaterThan(15);
  }, 300_000);

  const alone = (statement: string, atMost: number): string =>
    walking(statement, atMost).replaceAll('WHERE walked = []', 'WHERE walked IS NULL');
  const isWalk = /(?:Expand\(Into\)|SemiApply) Limit NodeUniqueIndexSeekByRange/;

  it.each([
    ['a connection', 'places { id enterprisesConnection(first: 3) { totalCount edges { node { id } } } }'],
    ['a list of a node', 'places { id enterprises(limit: 3) { id name } }'],
    ['a list, backwards', 'places { id enterprises(limit: 3, sort: [{ id: DESC }]) { id name } }'],
    [
      'a list',
      'enterprises(limit: 3, where: { locatedIn: { some: { id: { in: ["place/a", "place/c"] } } } }) { id }',
    ],
    [
      'a list from an id on',
      'enterprises(limit: 1, where: { id: { gt: "enterprise/5" }, locatedIn: { some: { id: { eq: "place/a" } } } }) { id }',
      3,
    ],
  ])('is found by a walk alone: %s', async (_name, query, atMost = 5_000) => {
    const [[statement, parameters] = ['', {}]] = await sentFor(`{ ${query} }`, {});
    const rows = await graph.read(statement, parameters);
    // Each place has more than three firms, but for those in which nothing lies.
    expect(JSON.stringify(rows)).toContain('enterprise/');
    expect(await graph.read(alone(statement, atMost), parameters)).toEqual(rows);
    const operators = await operatorsOf(graph, alone(statement, atMost), parameters);
    expect(operators.join(' ')).toMatch(isWalk);
    expect(operators.slice(operators.indexOf('Expand(Into)'))).not.toContain('Sort');
  });

  it('walks to a later page from where it begins, and counts nothing for it', async () => {
    const api = await startTestApi(graph, { cacheBytes: 0 });
    const query = `query ($after: String) { places(where: { id: { eq: "place/a" } }) {
      enterprisesConnection(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { properties { claim } node { id } } } } }`;
    let after: string | null = null;
    let pages = 0;
    for (let hasNextPage = true; hasNextPage; pages += 1) {
      const [[statement, parameters] = ['', {}]] = await sentFor(query, { after });
      expect(statement).not.toMatch(/count\(\w+\) AS totalCount/);
      const rows = await graph.read(statement, parameters);
      const { data } = (await api.ask(query, { after })) as unknown as {
        data: {
          places: {
            enterprisesConnection: {
              pageInfo: { hasNextPage: boolean; endCursor: string };
              edges: unknown[];
            };
          }[];
        };
      };
      const { pageInfo, edges } = data.places[0]?.enterprisesConnection ?? {
        pageInfo: { hasNextPage: false, endCursor: '' },
        edges: [],
      };
      ({ hasNextPage, endCursor: after } = pageInfo);
      expect(edges.length).toBeGreaterThan(0);
      // Every second firm lies there, so a few steps are enough for three rows, but not from the first firm on.
      if (hasNextPage) expect(await graph.read(alone(statement, 8), parameters)).toEqual(rows);
    }
    await api.stop();
    expect(pages).toBeGreaterThan(5);
  });

  it('is sorted by what its nodes have, whatever the answer calls so', async () => {
    const [[statement, parameters] = ['', {}]] = await sentFor(
      '{ places(where: { id: { eq: "place/a" } }) { enterprises(limit: 4, sort: [{ name: DESC }]) { name: nameZh id: name nameZh: id } } }',
      {},
    );
    const [row] = (await graph.read(statement, parameters)) as [
      { this: { enterprises: { nameZh: string }[] } },
    ];
    const wanted = await graph.read(
      "MATCH (n:Enterprise)-[:LOCATED_IN]->(:Place {id: 'place/a'}) RETURN DISTINCT n.id AS id, n.name AS name ORDER BY name DESC, id LIMIT 4",
    );
    expect(row.this.enterprises.map(({ nameZh }) => nameZh)).toEqual(wanted.map(({ id }) => id));
  });

  it('is taken before what statements of the contract say of it', async () => {
    const { statements } = await compared(
      '{ places { enterprisesConnection(first: 2) { totalCount edges { node { id labels } properties { claim quotation } } } } }',
    );
    expect(statements[0]).toMatch(/LIMIT \$\w+ \+ 1\n *CALL \(this\d\) \{/);
    expect(statements[0]).not.toContain(' AS edges');
  });

  it.each([
    [4, true],
    [5, false],
  ])('of %i lists in one question: each may walk, %s', async (count, mayWalk) => {
    const lists = Array.from(
      { length: count },
      (_, place) => `a${String(place)}: enterprises(limit: 1) { id }`,
    );
    const { statements } = await compared(`{ places { ${lists.join(' ')} } }`);
    expect(statements[0]?.includes(' AS walked')).toBe(mayWalk);
  });

  it.each([
    ['of more than fit goes on', 2],
    ['of all is the last', 50],
  ])('a page %s, where claims are withdrawn before they are read', async (_name, first) => {
    const [[statement, parameters] = ['', {}]] = await sentFor(
      `{ places(where: { id: { eq: "place/a" } }) { enterprisesConnection(first: ${String(first)}) { totalCount edges { properties { claim } } } } }`,
      {},
    );
    const claims = (
      await graph.read("MATCH (:Place {id: 'place/a'})<-[c:LOCATED_IN]-() RETURN c.claim AS claim")
    ).length;
    const { id = '' } = (
      await graph.read(
        "MATCH (:Place {id: 'place/a'})<-[:LOCATED_IN]-(n) RETURN n.id AS id ORDER BY id LIMIT 1",
      )
    )[0] as { id?: string };
    // As if only one claim of the first node were left when claims are read.
    const read = /(UNWIND nodes AS this1\n *MATCH .*)/;
    expect(statement).toMatch(read);
    const interrupted = statement.replace(read, `$1 WHERE this1.id = '${id}'`);
    const [row] = (await graph.read(interrupted, parameters)) as [
      { this: { enterprisesConnection: { totalCount: number; edges: unknown[] } } },
    ];
    const { totalCount, edges } = row.this.enterprisesConnection;
    expect(totalCount).toBe(first === 2 ? claims : edges.length);
    expect(claims).toBeGreaterThan(3);
    expect(edges.length).toBeLessThan(3);
  });

  it.each([
    ['by one condition', '{ locatedIn: { some: { id: { eq: "place/a" } } } }'],
    ['by one of several', '{ name: { contains: "a" }, locatedIn: { some: { id: { in: ["place/a"] } } } }'],
    [
      'or what lies in it',
      '{ locatedIn: { some: { OR: [{ id: { eq: "place/a" } }, { within: { some: { id: { eq: "place/a" } } } }] } } }',
    ],
  ])('does not look further for each node, named %s', async (_name, where) => {
    for (const sort of ['', ', sort: [{ name: ASC }]']) {
      const [[statement, parameters] = ['', {}]] = await sentFor(
        `{ enterprises(where: ${where}${sort}, limit: 9) { id } }`,
        {},
      );
      expect(statement).toMatch(/^ *(?:RETURN|WITH) DISTINCT this$/m);
      const operators = await operatorsOf(graph, statement, parameters);
      // A walk does, of so many as it goes, and nothing else.
      expect(operators.join(' ')).not.toMatch(/\bSemiApply(?! Limit NodeUniqueIndexSeekByRange)/);
    }
  });
});

it('a page of claims is taken before it is a list', async () => {
  const [[statement, parameters] = ['', {}]] = await sentFor(
    '{ enterpriseBatches { enterprisesConnection(first: 3) { edges { node { id } } } } }',
    {},
  );
  const operators = await operatorsOf(graph, statement, parameters);
  expect(operators).toContain('Top');
  // What is unwound are the nodes of the page.
  expect(operators.filter((name) => /Unwind|^Sort/.test(name))).toEqual(['Unwind']);
  // The claims of the nodes that the page has, and of no others, are looked at.
  expect(operators).toContain('Expand(Into)');
});

it('what is written in another way is given back as it is', async () => {
  const queries = [
    '{ enterprisesConnection(first: 3) { totalCount edges { node { id } } } }',
    '{ enterpriseBatches { enterprisesConnection(first: 3) { totalCount edges { node { id } } } } }',
    '{ enterprises(where: { locatedIn: { some: { id: { eq: "place/a" } } } }) { id } }',
    '{ enterpriseBatches { enterprises(limit: 3) { id locatedInConnection(first: 1) { totalCount } } } }',
  ];
  for (const query of queries) {
    const [[statement] = ['']] = await writtenFor(query, {});
    const lines = statement.split('\n');
    // Of the lines that a form is known by, none may be missing or be another.
    const signs = lines.flatMap((line, place) =>
      / AS edges|CALL \(edges|UNWIND|edge\.node|EXISTS|-\[:|WITH DISTINCT|\} AS this\d+$|RETURN collect\(this/.test(
        line,
      )
        ? [place]
        : [],
    );
    expect(signs.length).toBeGreaterThan(1);
    for (const place of signs) {
      for (const other of [[], [`${lines[place] ?? ''} // another`]]) {
        const changed = lines.toSpliced(place, 1, ...other).join('\n');
        expect(betterPlanned(changed)).toBe(changed);
      }
    }
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(betterPlanned(text)).toBe(text);
    }),
  );
  for (const statement of ['', 'RETURN 1', 'EXISTS {', 'WITH collect({node: a}) AS edges', '\n\n AS edges'])
    expect(betterPlanned(statement)).toBe(statement);
});
