import type { Answer } from './test-api.js';

/** Every error has a code and none tells a statement, a stack, a host or a path of this machine. */
export const expectNothingLeaks = ({ errors, text }: Answer): void => {
  for (const error of errors) {
    expect(error.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(Object.keys(error).toSorted()).toEqual(expect.arrayContaining(['extensions', 'message']));
    expect(Object.keys(error.extensions)).toEqual(['code']);
  }
  expect(text).not.toMatch(
    /\bat .+:\d+:\d+\b|node_modules|bolt:\/\/|MATCH \(|CYPHER|Neo\.|localhost:\d|stacktrace/,
  );
};
