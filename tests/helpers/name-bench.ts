import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';

/**
 * The groups of tests/fixtures/name-bench.csv in the order of the file, each with the least number of rows it has.
 * A row asks for the entity by:
 * - `official-english`: an official English name or abbreviation
 * - `press-english`: what news agencies write instead, or other words or another order of words
 * - `simplified`, `traditional`: the Chinese name in one script
 * - `abbreviation`: an abbreviation, a code, or a document number in any style of brackets
 * - `part`: inner words, single characters, or words from different places of the name
 * - `pinyin`: whole readings, joined, spaced, with tones as marks or digits, ü in any spelling, given name first
 * - `pinyin-initials`: the first letters of the syllables
 * - `polyphone`: a reading that depends on the word, such as 单 in 单忠德 and in 单项冠军
 * - `wade-giles`: Wade-Giles, and the postal names of places
 * - `press-spelling`: other spellings of people and places, titles before a name, odd capitals and blanks
 * - `typing-error`: one slip in Latin letters, or one wrong, missing or additional character in a long Chinese name
 * - `folding`: other width, case, brackets, quotes, dots, hyphens or blanks
 * - `former-name`: an alias of the graph that is another name or translation; no claim `NAMED_BEFORE` is in the seed
 * - `none`: nothing in the graph is meant, however near it looks
 */
export const nameBenchGroups = {
  'official-english': 60,
  'press-english': 60,
  simplified: 120,
  traditional: 120,
  abbreviation: 60,
  part: 120,
  pinyin: 160,
  'pinyin-initials': 50,
  polyphone: 50,
  'wade-giles': 80,
  'press-spelling': 50,
  'typing-error': 120,
  folding: 50,
  'former-name': 30,
  none: 120,
} as const;

export type NameBenchGroup = keyof typeof nameBenchGroups;

/** One labelled query. */
export interface NameBenchRow {
  /** What somebody types, blanks included; no two rows have the same. */
  readonly query: string;
  /** Ids of the entities that are right, each as good as the others; empty only in the group `none`. */
  readonly entities: readonly string[];
  readonly group: NameBenchGroup;
  /** Why, or empty. */
  readonly note: string;
}

const columns = ['query', 'entity', 'group', 'note'];

/** A field with its quotes or without, and what ends it. A quote stands only in quotes, where it is doubled. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/y;

/**
 * The records of a text in CSV as RFC 4180 has it; each ends with a line break, the last one too.
 *
 * @throws Error naming the position of the first character that does not belong there.
 */
export const readCsv = (text: string): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  let position = 0;
  while (position < text.length || record.length > 0) {
    field.lastIndex = position;
    const [found = '', quoted, plain = '', end] = field.exec(text) ?? [];
    if (found === '')
      throw new Error(
        `not CSV at character ${position}: ${JSON.stringify(text.slice(position, position + 40))}`,
      );
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    position += found.length;
    if (end !== ',') {
      records.push(record);
      record = [];
    }
  }
  return records;
};

const isGroup = (text: string): text is NameBenchGroup => Object.hasOwn(nameBenchGroups, text);

/**
 * The rows of a name bench, in the order of the text.
 *
 * @throws Error naming the line if the columns are not query, entity, group, note or a group is unknown.
 */
export const parseNameBench = (text: string): NameBenchRow[] => {
  const [header = [], ...records] = readCsv(text);
  if (header.join() !== columns.join())
    throw new Error(`line 1: columns ${header.join()}, expected ${columns.join()}`);
  return records.map((record, index) => {
    const [query = '', entity = '', group = '', note = ''] = record;
    const line = `line ${index + 2}`;
    if (record.length !== columns.length)
      throw new Error(`${line}: ${record.length} fields, expected ${columns.length}`);
    if (!isGroup(group)) throw new Error(`${line}: unknown group ${JSON.stringify(group)}`);
    return { query, entities: entity === '' ? [] : entity.split('|'), group, note };
  });
};

/** The rows of tests/fixtures/name-bench.csv. */
export const readNameBench = (): NameBenchRow[] =>
  parseNameBench(readFileSync(join(projectFolder, 'tests/fixtures/name-bench.csv'), 'utf8'));
