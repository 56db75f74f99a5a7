/**
 * Work that many ask for at once, done once for all of them: who comes while it runs shares the next run, which begins
 * after they came, so nobody is given what was found out before they asked. A run that fails fails for those who share it.
 */
export const sharedNext = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let running: Promise<unknown> | null = null;
  let next: Promise<Value> | null = null;
  const begin = (): Promise<Value> => {
    next = null;
    const run = work();
    const ended = run.then(ignore, ignore).then(() => {
      if (running === ended) running = null;
    });
    running = ended;
    return run;
  };
  return () => {
    if (running === null) return begin();
    return (next ??= running.then(begin));
  };
};

const ignore = (): void => undefined;
