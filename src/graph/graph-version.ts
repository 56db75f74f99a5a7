/**
 * The version of a graph is the bookmark of an empty read. The database tells of a commit before all of it can be read, the longer
 * before the larger it is; a second look, which waits for what the first told of, says that it can.
 */
import { randomUUID } from 'node:crypto';
import { deadline } from '../util/deadline.js';

/** Reads nothing, once what a bookmark stands for can be read, and gives the bookmark of that; null: at once. */
export type Look = (after: string | null) => Promise<string>;

/** A caller waits so long for a commit to be readable. It takes some milliseconds, or seconds where it is large. */
export const settleMs = 250;
/** The database gives up after 30 s; what has not ended by then has lost its connection. */
const lostMs = 35_000;

/**
 * Gives the version of the graph, or, while a commit cannot be read yet, a text that no other call gives: what is read then is
 * of no version that lasts.
 * @param look for the bookmark of what was committed. What it throws is thrown.
 * @param settled for that of what can be read; asked once at a time, as it holds its connection until then.
 */
export const graphVersion = (look: Look, settled: Look): (() => Promise<string>) => {
  let readable = '';
  let waiting: Promise<void> | null = null;
  const settle = (found: string): Promise<void> =>
    (waiting ??= deadline(settled(found), lostMs, notYet)
      .then(
        () => {
          readable = found;
        },
        // The first look was answered; whoever reads will be told what is wrong now.
        () => undefined,
      )
      .finally(() => {
        waiting = null;
      }));
  return async () => {
    const found = await look(null);
    if (found === readable) return found;
    await deadline(settle(found), settleMs, notYet).catch(() => undefined);
    // It may have waited for an earlier commit that somebody else asked about.
    return found === readable ? found : `${found} ${randomUUID()}`;
  };
};

const notYet = (): Error => new Error('not readable yet');
