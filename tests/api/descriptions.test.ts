import {
  buildClientSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isObjectType,
  type GraphQLNamedType,
  type IntrospectionQuery,
} from 'graphql';
import type { Graph } from '../../src/graph/open-driver.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await emptyGraph();
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

const fieldsOf = (type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] => {
  if (isObjectType(type)) return Object.values(type.getFields());
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
};

describe('the documentation explorer', () => {
  it('has words for every type, every question and argument, and every condition, also the generated ones', async () => {
    const { data } = await api.ask(getIntrospectionQuery());
    const schema = buildClientSchema(data as unknown as IntrospectionQuery);
    const types = Object.values(schema.getTypeMap()).filter(
      ({ name }) => !name.startsWith('__') && name !== 'Query',
    );
    expect(types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(questions[0]?.name).toBe('search');
    for (const { name, description, args } of questions) {
      expect({
        name,
        described: Boolean(description) && args.every((argument) => argument.description),
      }).toEqual({
        name,
        described: true,
      });
    }
    const silent = types
      .filter(({ name }) => !/Aggregat|Sort$|Count/.test(name))
      .flatMap((type) =>
        fieldsOf(type).map(({ name, description }) => ({ type: type.name, name, description })),
      )
      .filter(({ description }) => !description);
    expect(silent).toEqual([]);
  });
});
