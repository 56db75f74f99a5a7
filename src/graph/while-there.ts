/** A statement may take long; a database that says nothing at all meanwhile is gone, and nobody waits for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { deadline } from '../util/deadline.js';

/** What is answered sooner needs no sign of life. */
const unaskedMs = 500;

/**
 * What `work` gives. While it takes longer than half a second, the database is asked for a sign of life, again half a second
 * after each that it gave. The work itself goes on; who started it sees to its end.
 * @param sign throws when the database gives none within a time of its own. It must be shared by all who ask.
 * @throws what `sign` throws; what `late` gives when the work takes longer than it may even so.
 */
export const whileThere = async <Result>(
  work: Promise<Result>,
  sign: () => Promise<void>,
  timeoutMs: number,
  late: () => Promise<Error>,
): Promise<Result> => {
  const over = new AbortController();
  const watch = async (): Promise<never> => {
    for (;;) {
      await sleep(unaskedMs, undefined, { signal: over.signal });
      await sign();
    }
  };
  const gone = watch();
  gone.catch(() => undefined);
  try {
    return await deadline(Promise.race([work, gone]), timeoutMs, late);
  } finally {
    over.abort();
  }
};
