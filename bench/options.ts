import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder, sizes } from './database.js';

export interface Options {
  readonly sizes: readonly number[];
  /** Names of lookups; empty: all. */
  readonly lookups: readonly string[];
  readonly questions: number;
  /** Folder of the graphs. */
  readonly home: string;
}

/** The command line of a benchmark. Throws when an option is unknown or a number is none. */
export const readOptions = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string', default: String(sizes[0]) },
      lookups: { type: 'string', default: '' },
      questions: { type: 'string', default: '200' },
      home: { type: 'string', default: join(projectFolder, '.xiaojuren/bench') },
    },
  });
  return {
    sizes: values.sizes.split(',').map(wholeNumber),
    lookups: values.lookups.split(',').filter((name) => name !== ''),
    questions: wholeNumber(values.questions),
    home: values.home,
  };
};

/** The whole number from 1 that a text is. */
export const wholeNumber = (text: string): number => {
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`"${text}" is no whole number from 1`);
  return number;
};
