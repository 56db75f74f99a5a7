import fc from 'fast-check';
import { getNamedType, isListType, isObjectType, getNullableType, type GraphQLObjectType } from 'graphql';
import { generatedConnection, uniqueProperty } from '../../src/api/generated-connection.js';
import { betterPlanned } from '../../src/api/plans/better-planned.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { sentFor, writtenFor } from '../helpers/sent-for.js';
import { schema, startTestApi } from '../helpers/test-api.js';
import { seededGraph } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
  // The library learns the version of the database with its first question.
  const api = await startTestApi(graph);
  expect((await api.ask('{ places(limit: 1) { id } }')).errors).toEqual([]);
  await api.stop();
});
afterAll(() => graph.close());

/** Runs what the library writes and what is made of it, compares what they give, and says whether they differ. */
const compared = async (
  query: string,
): Promise<{ isOther: boolean; rows: readonly Record<string, unknown>[] }> => {
  const written = await writtenFor(query, {});
  expect(written).not.toHaveLength(0);
  let isOther = false;
  const all: Record<string, unknown>[] = [];
  for (const [statement, parameters] of written) {
    const better = betterPlanned(statement);
    expect(betterPlanned(better)).toBe(better);
    const rows = await graph.read(better, parameters);
    expect(rows).toEqual(await graph.read(statement, parameters));
    isOther ||= better !== statement;
    all.push(...rows);
  }
  return { isOther, rows: all };
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

describe('what is asked of related nodes', () => {
  const places = ['place/chongqing', 'place/hunan', 'place/beijing', 'place/none'];
  const place = fc.constantFrom(...places);
  const named = fc.oneof(
    place.map((id) => `{ id: { eq: "${id}" } }`),
    fc.subarray(places).map((ids) => `{ id: { in: ${JSON.stringify(ids)} } }`),
    place.map((id) => `{ OR: [{ id: { eq: "${id}" } }, { within: { some: { id: { eq: "${id}" } } } }] }`),
    place.map((id) => `{ AND: [{ id: { eq: "${id}" } }, { NOT: { name: { eq: "Hunan" } } }] }`),
    place.map((id) => `{ NOT: { id: { eq: "${id}" } } }`),
  );
  const condition = fc.letrec<{ where: string; one: string }>((tie) => ({
    one: fc.oneof(
      named.map((where) => `{ locatedIn: { some: ${where} } }`),
      fc
        .tuple(fc.constantFrom('all', 'none', 'single'), named)
        .map(([how, where]) => `{ locatedIn: { ${how}: ${where} } }`),
      fc.constant('{ name: { contains: "a" } }'),
      fc.constant('{ designatedIn: { some: { name: { contains: "4" } } } }'),
      place.map(
        (id) =>
          `{ locatedInConnection: { some: { node: { id: { eq: "${id}" } }, edge: { claim: { gt: "a" } } } } }`,
      ),
    ),
    where: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('one'),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), fc.array(tie('where'), { minLength: 1, maxLength: 3 }))
        .map(([how, parts]) => `{ ${how}: [${parts.join(', ')}] }`),
      tie('where').map((one) => `{ NOT: ${one} }`),
    ),
  })).where;
  const order = fc.constantFrom('', ', sort: [{ name: DESC }]', ', sort: [{ nameZh: ASC }, { id: DESC }]');
  const shape = fc.constantFrom(
    (where: string, sort: string) => `{ enterprises(where: ${where}, limit: 9${sort}) { id } }`,
    (where: string, sort: string) =>
      `{ enterprisesConnection(where: ${where}, first: 9${sort}) { ${page('id')} } }`,
    (where: string) =>
      `{ enterpriseBatches(limit: 9) { id enterprisesConnection(first: 2, where: { node: ${where} }) { ${page('id')} aggregate { count { nodes } } } } }`,
  );

  it('is the same, begun at the node that is named', async () => {
    let others = 0;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(shape, condition, order, async (query, where, sort) => {
        const { isOther, rows } = await compared(query(where, sort));
        if (isOther) others += 1;
        if (JSON.stringify(rows).includes('enterprise/')) found += 1;
      }),
      { numRuns: 60, seed: 20_261_128 },
    );
    expect(others).toBeGreaterThan(25);
    expect(found).toBeGreaterThan(10);
  }, 300_000);

  it.each([
    ['by one condition', '{ locatedIn: { some: { id: { eq: "place/hunan" } } } }'],
    [
      'by one of several',
      '{ name: { contains: "a" }, locatedIn: { some: { id: { in: ["place/hunan"] } } } }',
    ],
    [
      'or what lies in it',
      '{ locatedIn: { some: { OR: [{ id: { eq: "place/hunan" } }, { within: { some: { id: { eq: "place/hunan" } } } }] } } }',
    ],
  ])('does not look at every node of the type, named %s', async (_name, where) => {
    for (const sort of ['', ', sort: [{ name: ASC }]']) {
      const [[statement, parameters] = ['', {}]] = await sentFor(
        `{ enterprises(where: ${where}${sort}, limit: 9) { id } }`,
        {},
      );
      expect(statement).toContain('RETURN DISTINCT this');
      const operators = await operatorsOf(graph, statement, parameters);
      expect(operators).toContain('Expand(All)');
      expect(operators).not.toContain('SemiApply');
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
  expect(operators.filter((name) => /Unwind|^Sort/.test(name))).toEqual([]);
});

it('what is written in another way is given back as it is', () => {
  const signs = fc.constantFrom(
    'MATCH (this:Place)',
    'WHERE (EXISTS {',
    'WHERE EXISTS {',
    '  MATCH (this)-[:WITHIN]->(this0:Place)',
    '  WHERE this0.id = $param0',
    '}',
    '} AND this.id > $param1)',
    'WITH collect({node: this}) AS edges',
    'CALL (edges) {',
    '  UNWIND edges AS edge',
    'RETURN this',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.string()), { maxLength: 12 }), (lines) => {
      const statement = lines.join('\n');
      const better = betterPlanned(statement);
      // Whatever it is, nothing of it is lost without something in its place, and it ends.
      if (better !== statement) expect(better).toMatch(/CALL \(/);
      expect(betterPlanned(better)).toBe(better);
    }),
  );
  for (const statement of ['', 'RETURN 1', 'EXISTS {', 'WITH collect({node: a}) AS edges', '\n\n AS edges'])
    expect(betterPlanned(statement)).toBe(statement);
});
