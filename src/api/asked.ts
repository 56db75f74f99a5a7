/** One request while it is answered. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { readTimeoutMs, type Graph } from '../graph/open-driver.js';

export interface Asked {
  /** Marks its statements in the database. */
  readonly id: string;
  /** Whether the same question has the same answer for as long as the graph stays as it is. */
  isLasting: boolean;
  /** Whether the database was asked and did not answer before the query was looked at. */
  isDatabaseGone: boolean;
  isClientGone: boolean;
}

export const newAsked = (): Asked => ({
  id: randomUUID(),
  isLasting: true,
  isDatabaseGone: false,
  isClientGone: false,
});

/** Statements that begin after their client left are ended by the next look. */
const lookAgainMs = 300;

/**
 * Does the work of an answer; once the client closes the connection before it has the answer, what runs for it in the
 * database is ended, and nothing more begins. Changes are finished all the same.
 */
export const whileWanted = async <Result>(
  graph: Graph,
  reply: FastifyReply,
  asked: Asked,
  work: () => Promise<Result>,
): Promise<Result> => {
  let isOver = false;
  const left = async (): Promise<void> => {
    asked.isClientGone = true;
    while (!isOver) {
      await graph.end(asked.id).catch(() => undefined);
      await sleep(lookAgainMs);
    }
  };
  const closed = (): void => {
    if (!reply.raw.writableFinished) void left();
  };
  reply.raw.once('close', closed);
  try {
    return await work();
  } finally {
    isOver = true;
    reply.raw.off('close', closed);
  }
};

/** The graph for one request: its reads are marked as its own, and have no more time together than one read has. */
export const graphOf = (graph: Graph, asked: Asked, timeoutMs: number): Graph => {
  const until = performance.now() + timeoutMs;
  return {
    ...graph,
    read: (statement, parameters, ownMs = readTimeoutMs) => {
      const leftMs = Math.ceil(until - performance.now());
      if (asked.isClientGone || leftMs <= 0)
        return Promise.reject(new XiaojurenError('QUERY_TIMED_OUT', { seconds: timeoutMs / 1_000 }));
      return graph.read(statement, parameters, Math.min(ownMs, leftMs), asked.id);
    },
  };
};
