/** One request while it is answered. */
import { randomUUID } from 'node:crypto';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { isTimedOut, isWithoutAnswer } from '../graph/database-errors.js';
import { readTimeoutMs, type Graph, type Read } from '../graph/open-driver.js';

export interface Asked {
  /** Marks its statements in the database. */
  readonly id: string;
  /** Whether the same question has the same answer for as long as the graph stays as it is. */
  isLasting: boolean;
  /** Why the database did not answer when it was asked for its version; null: it did, or was not asked. */
  databaseFault: unknown;
  isClientGone: boolean;
  /** Whether a read was in vain for want of a database. */
  isInVain: boolean;
  /** Called once it is clear that the question will be answered: what is refused for what it asks costs no look at the database. */
  whenJudged: () => Promise<void>;
}

export const newAsked = (): Asked => ({
  id: randomUUID(),
  isLasting: true,
  databaseFault: null,
  isClientGone: false,
  isInVain: false,
  whenJudged: () => Promise.resolve(),
});

/** The graph for one request: its reads are marked as its own, and have from the first on no more time together than one has. */
export const graphOf = (graph: Graph, asked: Asked, timeoutMs: number): Graph => {
  let until: number | null = null;
  const timedOut = (cause?: unknown): XiaojurenError =>
    new XiaojurenError('QUERY_TIMED_OUT', { seconds: timeoutMs / 1_000 }, { cause });
  const inTime =
    <Result>(read: Read<Result>): Read<Result> =>
    (statement, parameters, ownMs = readTimeoutMs) => {
      until ??= performance.now() + timeoutMs;
      const leftMs = Math.ceil(until - performance.now());
      if (asked.isClientGone || leftMs <= 0) return Promise.reject(timedOut());
      return read(statement, parameters, Math.min(ownMs, leftMs), asked.id).catch((error: unknown) => {
        if (isWithoutAnswer(error)) asked.isInVain = true;
        // What is left of the time says nothing to who asked.
        throw isTimedOut(error) ? timedOut(error) : error;
      });
    };
  return { ...graph, read: inTime(graph.read), readRecords: inTime(graph.readRecords) };
};
