/** How long something takes, in seconds. */
export const stopwatch = (): (() => number) => {
  const begun = performance.now();
  return () => (performance.now() - begun) / 1_000;
};
