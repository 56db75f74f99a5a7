import type { Answer } from './test-api.js';

/** Every error has a code, with a limit and the value over it where there is one, and none tells a statement, a stack, a host or a path of this machine. */
export const expectNothingLeaks = ({ errors, text }: Answer): void => {
  for (const error of errors) {
    const { code, ...numbers } = error.extensions;
    expect(code).toMatch(/^[A-Z_]+$/);
    expect(Object.keys(error).toSorted()).toEqual(expect.arrayContaining(['extensions', 'message']));
    expect([[], ['limit', 'value']]).toContainEqual(Object.keys(numbers).toSorted());
    for (const number of Object.values(numbers)) expect(number).toEqual(expect.any(Number));
  }
  expect(text).not.toMatch(
    /\bat .+:\d+:\d+\b|node_modules|bolt:\/\/|MATCH \(|CYPHER|Neo\.|localhost:\d|stacktrace/,
  );
};
