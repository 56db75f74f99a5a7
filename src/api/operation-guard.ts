import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  getVariableValues,
  type DocumentNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Asked } from './asked.js';
import { checkCursors } from './check-cursors.js';
import type { Context } from './context.js';
import { unauthenticated } from './editors.js';
import { fieldsAsked } from './fields-asked.js';
import { statusOf } from './format-error.js';
import { checkFilters, checkVariables } from './filter-limits.js';
import { openOperations, type Judge } from './judged-operations.js';
import { checkPages } from './page-limits.js';
import { checkCost, checkShape } from './query-cost.js';
import { withStableOrder } from './stable-order.js';
import { catalogue } from '../errors/catalogue.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { readTimeoutMs } from '../graph/open-driver.js';

/**
 * Stands between validation and execution: refuses changes by others than editors, subscriptions, pages out of range,
 * cursors of other lists and queries that are too large, gives every list a stable order, and sets the HTTP status of failed
 * answers.
 */
export const operationGuard = (): ApolloServerPlugin<Context> => {
  const { alone, judged } = openOperations();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async (request) => {
          const { schema, operation, operationName } = request;
          // Only the operation that is asked for counts, with the fragments it uses.
          const document = alone(request.document, operationName);
          if (operation === undefined || document === null) return;
          const { asked } = request.contextValue;
          if (operation.operation !== OperationTypeNode.QUERY) asked.isLasting = false;
          asRequestErrors(() => {
            checkKind(operation.operation, request.contextValue);
          });
          const inputs = request.request.variables ?? {};
          asRequestErrors(() => {
            checkVariables(inputs);
          });
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
          // Variables of the wrong type are answered by the execution itself, with BAD_USER_INPUT.
          if (coerced === undefined) return;
          const judge: Judge = (written, variables) => {
            checkShape(written);
            const fields = fieldsAsked(schema, written, variables);
            checkFilters(fields);
            checkPages(schema, fields);
            checkCost(schema, written, variables);
            checkCursors(fields);
            return withStableOrder(schema, written, variables);
          };
          (request as { document: DocumentNode }).document = asRequestErrors(() =>
            judged(document, { schema, operation, variables: coerced }, judge),
          );
          await asked.whenJudged();
          asRequestErrors(() => {
            checkDatabase(operation, asked);
          });
        },
        willSendResponse: ({ request, response }) => {
          if (response.body.kind === 'single' && response.body.singleResult.errors !== undefined) {
            const { errors } = response.body.singleResult;
            const status =
              wantsPlainJson(request.http?.headers.get('accept')) && isOfQuery(errors)
                ? 200
                : statusOf(errors);
            if (status !== null) response.http.status = status;
          }
          return Promise.resolve();
        },
      }),
  };
};

/**
 * Whether a client names the old media type and not that of GraphQL. GraphQL over HTTP, 6.4.1: faults of the query itself are
 * answered to it with 200, since it may not tell an answer from what a proxy says.
 */
const wantsPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !accept.includes('graphql-response+json');

const isOfQuery = (errors: readonly GraphQLFormattedError[]): boolean =>
  errors.every(({ extensions }) => faultsOfQueries.some((code) => code === extensions?.['code']));

const faultsOfQueries = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'] as const;

const checkKind = (kind: OperationTypeNode, context: Context): void => {
  if (kind === OperationTypeNode.SUBSCRIPTION) {
    throw new XiaojurenError('BAD_USER_INPUT', {
      reason: 'The API answers queries and takes changes; it sends nothing by itself.',
    });
  }
  if (kind === OperationTypeNode.MUTATION && context.user?.role !== 'EDITOR') throw unauthenticated(context);
};

/** Nobody waits for a database that did not say its version, nor for the answer to a client that has left. */
const checkDatabase = (operation: OperationDefinitionNode, { databaseFault, isClientGone }: Asked): void => {
  if (isAboutSchema(operation)) return;
  if (databaseFault !== null)
    throw databaseFault instanceof XiaojurenError
      ? databaseFault
      : new XiaojurenError('DATABASE_UNAVAILABLE');
  if (isClientGone && operation.operation === OperationTypeNode.QUERY)
    throw new XiaojurenError('QUERY_TIMED_OUT', { seconds: readTimeoutMs / 1_000 });
};

/** Whether a query asks for the schema alone, which needs no database. */
const isAboutSchema = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'));

const asRequestErrors = <Result>(check: () => Result): Result => {
  try {
    return check();
  } catch (error) {
    // Of a place in the query: what it comes to with its variables may not be, such as null for a number that may not be null.
    if (error instanceof GraphQLError && error.nodes !== undefined && error.extensions['code'] === undefined)
      throw faultOfQuery(error);
    if (!(error instanceof XiaojurenError)) throw error;
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: {
        code: error.code,
        http: {
          status: catalogue[error.code].status,
          // RFC 9110, 11.6.1: a 401 says how to log in.
          ...(error.code === 'UNAUTHENTICATED'
            ? { headers: new HeaderMap([['www-authenticate', 'Bearer']]) }
            : {}),
        },
      },
    });
  }
};

const faultOfQuery = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT', http: { status: catalogue.BAD_USER_INPUT.status } },
  });
