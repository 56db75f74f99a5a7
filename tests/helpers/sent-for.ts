import { execute, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { betterPlanned } from '../../src/api/plans/better-planned.js';
import { withStableOrder } from '../../src/api/stable-order.js';
import type { QueryResult } from '../../src/graph/open-driver.js';
import { schema } from './test-api.js';

/** The statements that the server would send for a query, with their parameters; none is sent. */
export const sentFor = async (
  query: string,
  variables: Record<string, unknown>,
): ReturnType<typeof writtenFor> =>
  (await writtenFor(query, variables)).map(([statement, parameters]) => [
    betterPlanned(statement),
    parameters,
  ]);

/** The same as the library writes them. */
export const writtenFor = async (
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
  const { errors = [] } = await execute({
    schema: built,
    document: withStableOrder(built, document, coerced),
    variableValues: variables,
    contextValue: { executionContext: { run }, graph: { readRecords: run }, translated: () => undefined },
  });
  // Nothing is found, so a field that cannot be null says so; anything else is a fault of the question.
  for (const { originalError, message } of errors) if (originalError !== undefined) throw new Error(message);
  // The library asks for the version of the database once.
  return sent.filter(([statement]) => !statement.includes('dbms.components'));
};
