/** Errors of the database, recognised by code and never by the words of their message. */
import { Neo4jError, isRetryableError } from 'neo4j-driver';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

// The driver's code for what happens on its own side, such as waiting in vain for a connection.
const ownSide = 'N/A';
const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', ownSide]);

/** An error and what caused it, outermost first, through GraphQL's `originalError` and JavaScript's `cause`. */
export const causesOf = (error: unknown): Error[] => {
  const causes: Error[] = [];
  for (let inner = error; inner instanceof Error && causes.length < 10;) {
    causes.push(inner);
    inner = 'originalError' in inner && inner.originalError !== undefined ? inner.originalError : inner.cause;
  }
  return causes;
};

const databaseErrorIn = (error: unknown): Neo4jError | undefined =>
  causesOf(error).find((inner) => inner instanceof Neo4jError);

/** Whether the database could not be reached, or let go of the connection. */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  const found = databaseErrorIn(error);
  return (
    found !== undefined &&
    (unavailable.has(found.code) || found.code === 'Neo.TransientError.General.DatabaseUnavailable')
  );
};

/** Whether an error is no answer: none came, or the database says that there will be none. */
export const isWithoutAnswer = (error: unknown): boolean =>
  isDatabaseUnavailable(error) || (error instanceof XiaojurenError && error.code === 'DATABASE_UNAVAILABLE');

/** Whether the driver had no connection to give in time: all are in use, or none can be made. */
export const isWithoutConnection = (error: unknown): boolean => databaseErrorIn(error)?.code === ownSide;

const refusals = /^Neo\.ClientError\.(?:Security\.|Database\.DatabaseNotFound)/;

/** Why the database does not let us in: the last part of its code, such as `Unauthorized`; null when it does. */
export const refusalIn = (error: unknown): string | null => {
  const code = databaseErrorIn(error)?.code ?? '';
  return refusals.test(code) ? (code.split('.').at(-1) ?? null) : null;
};

/** Whether the database stopped the statement because its time was over, or was late to. */
export const isTimedOut = (error: unknown): boolean =>
  databaseErrorIn(error)?.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') === true ||
  causesOf(error).some((inner) => inner instanceof XiaojurenError && inner.code === 'QUERY_TIMED_OUT');

/** Whether the statement was ended because nobody wanted its answer any more. */
export const isEnded = (error: unknown): boolean =>
  databaseErrorIn(error)?.code.endsWith('.Transaction.Terminated') === true;

/** Whether the database stopped the statement because it asked for too much memory. */
export const isOutOfMemory = (error: unknown): boolean =>
  databaseErrorIn(error)?.code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' ||
  databaseErrorIn(error)?.code === 'Neo.TransientError.General.TransactionOutOfMemoryError';

/** Whether the same read may succeed at another try, so that the fault lies neither in it nor in what it costs. */
export const isWorthRepeating = (error: unknown): boolean =>
  !isOutOfMemory(error) && isRetryableError(databaseErrorIn(error));
