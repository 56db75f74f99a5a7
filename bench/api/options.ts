import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder, sizes } from '../database.js';
import { wholeNumber } from '../options.js';

export interface ApiBenchOptions {
  /** Enterprises of each graph, smallest first. */
  readonly sizes: readonly number[];
  /** Beginnings of the names of rows; empty: all. */
  readonly rows: readonly string[];
  /** Beginnings of the names of peers; empty: all. The product is always measured, since all are compared with it. */
  readonly peers: readonly string[];
  /** How long each peer is measured on each row, and how long it is asked before. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Requests under way at a time. */
  readonly connections: number;
  /** Most different questions of a row. */
  readonly questions: number;
  /** Folder of the graphs, and of the same data in PostgreSQL. */
  readonly home: string;
}

/** The command line of `npm run bench:api`. Throws when an option is unknown or a number is none. */
export const readApiOptions = (words: readonly string[]): ApiBenchOptions => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string', default: sizes.join(',') },
      rows: { type: 'string', default: '' },
      peers: { type: 'string', default: '' },
      seconds: { type: 'string', default: '20' },
      'warm-up': { type: 'string', default: '10' },
      connections: { type: 'string', default: '50' },
      questions: { type: 'string', default: '300' },
      home: { type: 'string', default: join(projectFolder, '.xiaojuren/bench') },
    },
  });
  const names = (text: string): string[] => text.split(',').filter((name) => name !== '');
  return {
    sizes: values.sizes
      .split(',')
      .map(wholeNumber)
      .sort((a, b) => a - b),
    rows: names(values.rows),
    peers: names(values.peers),
    seconds: wholeNumber(values.seconds),
    warmUpSeconds: wholeNumber(values['warm-up']),
    connections: wholeNumber(values.connections),
    questions: wholeNumber(values.questions),
    home: values.home,
  };
};
