import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';

/**
 * Texts and lists of others that tests compare with. They lie beside the project and are not part of it, so tests
 * that need them are skipped without them, except where CI says that they must be there.
 */
const sharedFolder = join(projectFolder, '../shared');

export const hasShared = existsSync(join(sharedFolder, 'sources')) || process.env['CI'] !== undefined;

/** `describe`, skipped (needs ../shared beside the project) where the shared material is absent. */
export const describeWithShared = hasShared ? describe : describe.skip;

export const sharedPath = (file: string): string => join(sharedFolder, file);
export const readShared = (file: string): string => readFileSync(sharedPath(file), 'utf8');

/** The seed article: its source id and its file. */
export const article = {
  source: 'source/metropoltv-little-giants',
  file: 'sources/metropoltv-little-giants.txt',
} as const;

/** The rows of a CSV text (RFC 4180) under the names of its first row. */
const readCsv = (text: string): Record<string, string>[] => {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...rest] = rows;
  return rest
    .filter((row) => row.length === names.length)
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
};

/** The rows of the collection of facts, by the names of its columns. */
export const readFacts = (): Record<string, string>[] => readCsv(readShared('data/facts.csv'));
