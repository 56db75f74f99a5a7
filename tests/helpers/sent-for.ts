import { execute, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { withStableOrder } from '../../src/api/stable-order.js';
import type { QueryResult } from '../../src/graph/open-driver.js';
import { schema } from './test-api.js';

/** The statements that the server would send for a query, with their parameters; none is sent. */
export const sentFor = async (
  query: string,
  variables: Record<string, unknown>,
): Promise<[statement: string, parameters: Record<string, unknown>][]> => {
  const sent: [string, Record<string, unknown>][] = [];
  const run = (statement: string, parameters: Record<string, unknown>): Promise<QueryResult> => {
    sent.push([statement, parameters]);
    return Promise.resolve({
      records: [],
      summary: { counters: { updates: () => ({}) } },
    } as unknown as QueryResult);
  };
  const built = await schema;
  const document = parse(query);
  const [operation] = document.definitions as OperationDefinitionNode[];
  const { coerced = {} } = getVariableValues(built, operation?.variableDefinitions ?? [], variables);
  await execute({
    schema: built,
    document: withStableOrder(built, document, coerced),
    variableValues: variables,
    contextValue: { executionContext: { run }, translated: () => undefined },
  });
  // The library asks for the version of the database once.
  return sent.filter(([statement]) => !statement.includes('dbms.components'));
};
