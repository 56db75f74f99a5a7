/**
 * What `work` gives, or the error of `late` when it takes longer; it may end still while that error is found out, and what came
 * while the process itself was busy came in time. The work itself goes on; who started it sees to its end.
 */
export const deadline = async <Result>(
  work: Promise<Result>,
  timeoutMs: number,
  late: () => Error | Promise<Error>,
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      // Timers come before what has arrived meanwhile.
      turn = setImmediate(() => void Promise.resolve(late()).then(reject, reject));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    clearImmediate(turn);
  }
};
