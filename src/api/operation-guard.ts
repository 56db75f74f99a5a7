import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  OperationTypeNode,
  getVariableValues,
  separateOperations,
  type DocumentNode,
} from 'graphql';
import type { Context } from './context.js';
import { unauthenticated } from './editors.js';
import { statusOf } from './format-error.js';
import { checkFilters } from './filter-limits.js';
import { checkPages } from './page-limits.js';
import { checkCost } from './query-cost.js';
import { withStableOrder } from './stable-order.js';
import { catalogue } from '../errors/catalogue.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/**
 * Stands between validation and execution: refuses changes by others than editors, subscriptions, pages out of range,
 * garbled cursors and queries that are too large, gives every list a stable order, and sets the HTTP status of failed
 * answers.
 */
export const operationGuard = (): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (request) => {
        const { schema, operation, operationName } = request;
        // Only the operation that is asked for counts, with the fragments it uses.
        const document = separateOperations(request.document)[operationName ?? ''];
        if (operation === undefined || document === undefined) return Promise.resolve();
        if (operation.operation !== OperationTypeNode.QUERY) request.contextValue.outcome.isLasting = false;
        asRequestErrors(() => {
          checkKind(operation.operation, request.contextValue);
        });
        const inputs = request.request.variables ?? {};
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
        // Variables of the wrong type are answered by the execution itself, with BAD_USER_INPUT.
        if (coerced === undefined) return Promise.resolve();
        asRequestErrors(() => {
          checkPages(schema, document, coerced);
          checkFilters(schema, document, coerced);
          checkCost(schema, document, coerced);
        });
        (request as { document: DocumentNode }).document = withStableOrder(schema, document, coerced);
        return Promise.resolve();
      },
      willSendResponse: ({ response }) => {
        if (response.body.kind === 'single' && response.body.singleResult.errors !== undefined) {
          const status = statusOf(response.body.singleResult.errors);
          if (status !== null) response.http.status = status;
        }
        return Promise.resolve();
      },
    }),
});

const checkKind = (kind: OperationTypeNode, context: Context): void => {
  if (kind === OperationTypeNode.SUBSCRIPTION) {
    throw new XiaojurenError('BAD_USER_INPUT', {
      reason: 'The API answers queries and takes changes; it sends nothing by itself.',
    });
  }
  if (kind === OperationTypeNode.MUTATION && context.user?.role !== 'EDITOR') throw unauthenticated(context);
};

const asRequestErrors = (check: () => void): void => {
  try {
    check();
  } catch (error) {
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
