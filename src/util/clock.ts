/** A clock that can stand still. */
export interface Clock {
  /** Milliseconds since some moment, less the time for which it stood still. */
  readonly now: () => number;
  /** What the work gives; the clock stands still meanwhile. One work at a time. */
  readonly apart: <Result>(work: Promise<Result>) => Promise<Result>;
}

/** A clock that begins now. */
export const startClock = (): Clock => {
  let stood = 0;
  const now = (): number => performance.now() - stood;
  return {
    now,
    apart: async (work) => {
      const before = performance.now();
      try {
        return await work;
      } finally {
        stood += performance.now() - before;
      }
    },
  };
};
