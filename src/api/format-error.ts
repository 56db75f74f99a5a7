/**
 * What a client is told about an error: a stable code and a message that says how to mend it; never a statement, a
 * stack or a host. What is unexpected is logged whole and answered bare, with a reference to the log.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { catalogue, type ErrorCode } from '../errors/catalogue.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import {
  causesOf,
  isDatabaseUnavailable,
  isEnded,
  isOutOfMemory,
  isTimedOut,
  refusalIn,
} from '../graph/database-errors.js';
import type { Logger } from '../util/logger.js';
import { readTimeoutMs } from '../graph/open-driver.js';

/** Codes of the GraphQL server itself whose messages speak about the query only. */
export const serverCodes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;

/** Apollo's `formatError`. */
export const formatError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const known = errorOfCatalogue(error);
    const place = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (known !== null) {
      if (known.code === 'DATABASE_UNAVAILABLE' || known.code === 'DATABASE_BUSY')
        logger.warn(`${known.code}: ${String(known.cause ?? error)}`);
      return { message: known.message, ...place, extensions: { code: known.code, ...limitOf(known) } };
    }
    const code = formatted.extensions?.['code'];
    if (serverCodes.some((serverCode) => serverCode === code)) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const reference = randomUUID();
    logger.error(`unexpected error ${reference}`, error);
    const { message } = new XiaojurenError('INTERNAL_SERVER_ERROR', { reference });
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };

/** The limit that was gone over and the value that did, where numbers say it. */
export const limitOf = ({ details: { limit, value } }: XiaojurenError): { limit?: number; value?: number } =>
  typeof limit === 'number' && typeof value === 'number' ? { limit, value } : {};

const errorOfCatalogue = (error: unknown): XiaojurenError | null => {
  for (const inner of causesOf(error)) if (inner instanceof XiaojurenError) return inner;
  if (isDatabaseUnavailable(error) || refusalIn(error) !== null)
    return new XiaojurenError('DATABASE_UNAVAILABLE');
  if (isTimedOut(error) || isEnded(error))
    return new XiaojurenError('QUERY_TIMED_OUT', { seconds: readTimeoutMs / 1000 });
  if (isOutOfMemory(error)) {
    return new XiaojurenError('QUERY_TOO_EXPENSIVE', {
      reason: 'it needs more memory than one query may use',
    });
  }
  return null;
};

/** The HTTP status for an answer with these errors: that of the first one of the catalogue, or null to leave it. */
export const statusOf = (errors: readonly GraphQLFormattedError[]): number | null => {
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  const code = codes.find((found): found is ErrorCode => typeof found === 'string' && found in catalogue);
  return code === undefined ? null : catalogue[code].status;
};
