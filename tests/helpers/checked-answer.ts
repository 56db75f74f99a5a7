import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares an answer with the one on file, which a person has read. `UPDATE_ANSWERS=1` writes the file anew, to be read
 * before it is committed; CI never does.
 */
export const expectCheckedAnswer = (file: string, answer: unknown): void => {
  if (process.env['UPDATE_ANSWERS'] === '1' && process.env['CI'] === undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  }
  const checked: unknown = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : `no checked answer: ${file}`;
  expect(answer).toEqual(checked);
};
