import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { splitStatements } from '../graph/split-statements.js';

/** One numbered Cypher script of a folder. */
export interface Script {
  /** File name, such as `12-conference.cypher`. */
  readonly name: string;
  readonly text: string;
  readonly statements: readonly string[];
}

/**
 * The `.cypher` scripts of a folder in the order of their names.
 * @throws FILE_NOT_READABLE when the folder or a script cannot be read.
 */
export const readScripts = async (folder: string): Promise<Script[]> => {
  const names = await readable(folder, () => readdir(folder));
  const scripts = names.filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    scripts.map(async (name) => {
      const file = join(folder, name);
      const text = await readable(file, () => readFile(file, 'utf8'));
      return { name, text, statements: splitStatements(text) };
    }),
  );
};

const readable = async <T>(file: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new XiaojurenError('FILE_NOT_READABLE', { file, reason }, { cause });
  }
};
