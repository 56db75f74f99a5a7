/**
 * The order of the test files: first those without a database, then those on the seeded graph, then those that empty it,
 * then those that start databases of their own. Plans that the database made for one amount of data are made anew
 * for another, so files on the same data follow one another.
 */
import { readFileSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

const kinds = [/\bstart(?:Product|Scratch)\(/, /\bemptyGraph\(/, /\bseededGraph\(/];

const kindOf = ({ path }) => {
  const text = readFileSync(path, 'utf8');
  const place = kinds.findIndex((kind) => kind.test(text));
  return place < 0 ? 0 : kinds.length - place;
};

export default class FileOrder extends TestSequencer {
  sort(tests) {
    return tests
      .map((test) => ({ test, kind: kindOf(test) }))
      .toSorted((a, b) => a.kind - b.kind || (a.test.path < b.test.path ? -1 : 1))
      .map(({ test }) => test);
  }
}
