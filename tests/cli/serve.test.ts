import { jest } from '@jest/globals';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { RunningApi } from '../../src/api/server.js';
import { loadServer, type Server } from '../../src/cli/serve.js';
import { freePort } from '../../src/database/ports.js';

/** The schemas that were generated, and those by which lists were answered. */
const generated: GraphQLSchema[] = [];
const used: GraphQLSchema[] = [];
let server: Server;
let api: RunningApi;

beforeAll(async () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { getSchema } = Neo4jGraphQL.prototype;
  jest.spyOn(Neo4jGraphQL.prototype, 'getSchema').mockImplementation(async function (this: Neo4jGraphQL) {
    const schema = await getSchema.call(this);
    generated.push(schema);
    const places = schema.getQueryType()?.getFields()['places'];
    const resolve = places?.resolve;
    if (places !== undefined && resolve !== undefined)
      places.resolve = (...given) => {
        used.push(given[3].schema);
        return resolve(...given);
      };
    return schema;
  });
  server = loadServer()({
    uri: process.env['XIAOJUREN_TEST_URI'] ?? '',
    user: 'neo4j',
    password: process.env['XIAOJUREN_TEST_PASSWORD'] ?? '',
    database: 'neo4j',
  });
  api = await server.listen({
    editors: [],
    neo4jBrowserUrl: null,
    host: '127.0.0.1',
    port: await freePort('127.0.0.1'),
    cacheBytes: 0,
  });
});

afterAll(async () => {
  await api.stop();
  await server.graph.close();
  jest.restoreAllMocks();
});

it('a server builds the schema of the API once, and answers every question by it', async () => {
  const ask = async (query: string): Promise<number> =>
    (
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).status;
  expect(generated).toHaveLength(1);
  for (let number = 1; number <= 100; number += 1)
    expect(await ask(`{ places(limit: ${String(number)}) { id } }`)).toBe(200);
  expect(await ask('{ __schema { queryType { name } } }')).toBe(200);
  expect(await ask('{ nothing }')).toBe(400);
  expect(await ask('mutation { retractClaim(claim: "x", because: "x") { outcome } }')).toBe(401);
  expect(generated).toHaveLength(1);
  expect(used).toHaveLength(100);
  expect(new Set(used).size).toBe(1);
});
