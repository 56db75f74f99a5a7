/** Ends what runs in the database for clients that have left. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { Asked } from './asked.js';
import type { Graph } from '../graph/open-driver.js';

export interface Leavers {
  /**
   * Does the work of an answer; once the client closes the connection before it has the answer, the reads that run for it
   * are ended, and no more begin. Changes are finished all the same.
   */
  readonly whileWanted: <Result>(
    reply: FastifyReply,
    asked: Asked,
    work: () => Promise<Result>,
  ) => Promise<Result>;
}

/** Statements that begin after their client left are ended by the next look. */
const lookAgainMs = 300;

/** One look at the database serves all who left, however many they are. */
export const openLeavers = (graph: Pick<Graph, 'end'>): Leavers => {
  const gone = new Set<string>();
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    while (gone.size > 0) {
      await graph.end([...gone]).catch(() => undefined);
      await sleep(lookAgainMs, undefined, { ref: false });
    }
    isLooking = false;
  };
  return {
    whileWanted: async (reply, asked, work) => {
      const closed = (): void => {
        if (reply.raw.writableFinished) return;
        asked.isClientGone = true;
        gone.add(asked.id);
        void look();
      };
      // A reply that waits for an earlier one of the same connection is not told of its end.
      const connection = reply.raw.socket === null ? reply.request.raw.socket : reply.raw;
      if (connection.destroyed) closed();
      else connection.once('close', closed);
      try {
        return await work();
      } finally {
        connection.off('close', closed);
        gone.delete(asked.id);
      }
    },
  };
};
