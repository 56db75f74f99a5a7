/**
 * The one place that connects to Neo4j. Whoever opens a graph closes it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';

export type { Driver, QueryResult };
import {
  isDatabaseUnavailable,
  isWithoutAnswer,
  isWithoutConnection,
  isWorthRepeating,
  refusalIn,
} from './database-errors.js';
import type { StatementRunner, TransactionRunner } from './statement-runner.js';
import { toPlain } from './to-plain.js';
import { graphVersion } from './graph-version.js';
import { promptDriver, type PromptDriver } from './prompt-driver.js';
import { whileThere } from './while-there.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Read<Result> = (
  statement: string,
  parameters?: Record<string, unknown>,
  timeoutMs?: number,
  request?: string,
) => Promise<Result>;

export interface Graph extends TransactionRunner {
  readonly driver: Driver;
  readonly database: string;
  /**
   * Rows of a read-only statement, which is sent in one message without a transaction around it. What fails at once, such
   * as a connection that the server closed meanwhile, is tried once again.
   * @param timeoutMs the server stops the statement after this time, 10 s when left out; a server that does not
   *   react to that is left alone a second later.
   * @param request what the statement is for, so that `end` finds it.
   * @throws DATABASE_UNAVAILABLE when the server cannot be reached, or has fallen silent, which is noticed within two seconds;
   *   DATABASE_BUSY when no connection was free in time, DATABASE_REFUSED when it does not let us in, QUERY_TIMED_OUT when
   *   the server answers others but was late to stop the statement, the database's own error when it stopped it.
   */
  readonly read: Read<Record<string, unknown>[]>;
  /** The same as the driver gives it, for what reads its records by itself. */
  readonly readRecords: Read<QueryResult>;
  /**
   * Ends all statements that run for some requests, on the server that it reaches.
   * @throws DATABASE_UNAVAILABLE, DATABASE_REFUSED.
   */
  end(requests: readonly string[]): Promise<void>;
  /**
   * The version of the graph: the bookmark of an empty read, a text that changes whenever a transaction commits, whoever
   * commits it, and only then. It is never older than a commit that was acknowledged before the call, and whatever is
   * read after the answer is of this version or a later one. While a large commit is not readable yet, each
   * call gives another version, of which nothing can be kept. On one server; members of a cluster may lag behind.
   * @throws DATABASE_UNAVAILABLE, DATABASE_REFUSED.
   */
  version(): Promise<string>;
  close(): Promise<void>;
}

// The driver's own defaults let a request hang for 67 seconds when the database is down (measured). What is retried waits 0.8
// to 1.2 s before the second try and twice as long before the third, which would come too late to say that it is down.
const driverSettings = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 700,
  maxConnectionPoolSize: 50,
  userAgent: 'xiaojuren',
};

/** The server stops a reading statement after this time. */
export const readTimeoutMs = 10_000;
/** What tells its version, or gives a sign of life, does so by then. */
const versionTimeoutMs = 1_500;
/** How much longer an answer is waited for. */
const graceMs = 1_000;
/** A read has said by then what came of it, with half a second to spare. */
export const mostReadMs = readTimeoutMs + graceMs + versionTimeoutMs + 500;
/** A read that failed within the first time is sent again after the second. */
const repeatableMs = 500;
const pauseMs = 100;

/** A graph ready to be asked; nothing is sent before the first statement. */
export const openGraph = (connection: Connection): Graph => {
  const { uri, user, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), driverSettings);
  // Apart from the others, so that no probe waits for a connection behind slow statements.
  const aside = (connections: number): Driver =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...driverSettings,
      maxConnectionPoolSize: connections,
    });
  const prompt = (connections: number): PromptDriver =>
    promptDriver(() => aside(connections), versionTimeoutMs);
  const prober = prompt(4);
  const settler = aside(2);
  const ender = prompt(1);
  const auto = async (
    statement: string,
    parameters: Record<string, unknown>,
    mode: 'READ' | 'WRITE',
    timeoutMs?: number,
    request?: string,
  ): Promise<QueryResult> => {
    const begun = performance.now();
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      return await session.run(statement, parameters, {
        ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
        ...(request === undefined ? {} : { metadata: { request } }),
      });
    } catch (error) {
      throw await toldOf(error, begun);
    } finally {
      await session.close();
    }
  };

  const readRecords: Graph['readRecords'] = (
    statement,
    parameters = {},
    timeoutMs = readTimeoutMs,
    request,
  ) => {
    const begun = performance.now();
    const once = (): Promise<QueryResult> => auto(statement, parameters, 'READ', timeoutMs, request);
    const twice = once().catch(async (error: unknown) => {
      if (!isWorthRepeating(error) || performance.now() - begun > repeatableMs) throw error;
      await sleep(pauseMs);
      return once();
    });
    const late = (): Promise<XiaojurenError> =>
      busyOrGone(new XiaojurenError('QUERY_TIMED_OUT', { seconds: timeoutMs / 1_000 }));
    return whileThere(twice, sign, timeoutMs + graceMs, late);
  };

  const look = async (by: Driver, after: string | null): Promise<string> => {
    const bookmarks = after === null ? {} : { bookmarks: after };
    const session = by.session({ database, defaultAccessMode: 'READ', ...bookmarks });
    try {
      await session.run('RETURN 1', {}, { timeout: versionTimeoutMs });
      const [found = ''] = session.lastBookmarks();
      if (found === '') throw new XiaojurenError('DATABASE_UNAVAILABLE');
      return found;
    } finally {
      await session.close();
    }
  };
  const ended = async (by: Driver, requests: readonly string[]): Promise<void> => {
    const session = by.session({ database });
    try {
      await session.run(endStatement, { requests }, { timeout: versionTimeoutMs });
    } finally {
      await session.close();
    }
  };
  const version = graphVersion(
    (after) => prober.ask((by) => look(by, after)),
    (after) => look(settler, after),
  );
  let looking: Promise<void> | null = null;
  /**
   * Settles once the database has said anything, also that it refuses to answer; a look that is under way serves all who ask meanwhile.
   * @throws DATABASE_UNAVAILABLE.
   */
  const sign = (): Promise<void> =>
    (looking ??= prober
      .ask((by) => look(by, null))
      .then(
        () => undefined,
        (error: unknown) => {
          if (isWithoutAnswer(error)) throw known(error);
        },
      )
      .finally(() => {
        looking = null;
      }));
  /** A database that still answers is busy with what it was asked. */
  const busyOrGone = (busy: XiaojurenError): Promise<XiaojurenError> =>
    sign().then(
      () => busy,
      () => new XiaojurenError('DATABASE_UNAVAILABLE', {}, { cause: busy }),
    );
  /** @param begun when it was asked for. */
  const toldOf = async (cause: unknown, begun: number): Promise<unknown> =>
    isWithoutConnection(cause) &&
    performance.now() - begun > 0.9 * driverSettings.connectionAcquisitionTimeout
      ? await busyOrGone(new XiaojurenError('DATABASE_BUSY', poolLimits, { cause }))
      : known(cause);

  return {
    driver,
    database,
    read: async (...asked) => rowsOf(await readRecords(...asked)),
    readRecords,
    run: async (statement, parameters = {}) => outcomeOf(await auto(statement, parameters, 'WRITE')),
    transaction: async (work, timeoutMs) => {
      const begun = performance.now();
      const session = driver.session({ database });
      try {
        return await session.executeWrite(
          (transaction) =>
            work({
              run: async (statement, parameters = {}) =>
                outcomeOf(await transaction.run(statement, parameters)),
            }),
          timeoutMs === undefined ? {} : { timeout: timeoutMs },
        );
      } catch (error) {
        throw await toldOf(error, begun);
      } finally {
        await session.close();
      }
    },
    end: (requests) => ender.ask((by) => ended(by, requests)).catch(rethrown),
    version: () => version().catch(rethrown),
    close: async () => {
      await Promise.all([driver, prober, settler, ender].map((one) => one.close()));
    },
  };
};

const poolLimits = {
  connections: driverSettings.maxConnectionPoolSize,
  seconds: driverSettings.connectionAcquisitionTimeout / 1_000,
};

const endStatement = `SHOW TRANSACTIONS YIELD transactionId AS running, metaData
WHERE metaData.request IN $requests
TERMINATE TRANSACTIONS running YIELD transactionId
RETURN count(*) AS ended`;

/** An error of the catalogue where the database cannot be used at all; else the error as it is. */
const known = (cause: unknown): unknown => {
  const reason = refusalIn(cause);
  if (reason !== null) return new XiaojurenError('DATABASE_REFUSED', { reason }, { cause });
  return isDatabaseUnavailable(cause) ? new XiaojurenError('DATABASE_UNAVAILABLE', {}, { cause }) : cause;
};

const rethrown = (cause: unknown): never => {
  throw known(cause);
};

const rowsOf = (result: QueryResult): Record<string, unknown>[] =>
  result.records.map((record) => toPlain(record.toObject()) as Record<string, unknown>);

const outcomeOf = (result: QueryResult): Awaited<ReturnType<StatementRunner['run']>> => ({
  rows: rowsOf(result),
  changes: Object.values(result.summary.counters.updates()).reduce((sum, count) => sum + count, 0),
});
