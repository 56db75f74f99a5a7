/** A statement may take long; a database that says nothing at all meanwhile is gone, and nobody waits for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** What is answered sooner needs no sign of life. */
const unaskedMs = 500;

/**
 * What `work` gives. While it takes longer than half a second, the database is asked for a sign of life, again half a second
 * after each that it gave. The work itself goes on; who started it sees to its end.
 * @param isThere whether the database gives a sign of life, told within some time of its own, which must be shared by all who ask.
 * @throws DATABASE_UNAVAILABLE when it gives none.
 */
export const whileThere = async <Result>(
  work: Promise<Result>,
  isThere: () => Promise<boolean>,
): Promise<Result> => {
  const over = new AbortController();
  const gone = new Promise<never>((_resolve, reject) => {
    const watch = async (): Promise<void> => {
      do await sleep(unaskedMs, undefined, { signal: over.signal });
      while (await isThere());
      reject(new XiaojurenError('DATABASE_UNAVAILABLE'));
    };
    watch().catch(() => undefined);
  });
  try {
    return await Promise.race([work, gone]);
  } finally {
    over.abort();
  }
};
