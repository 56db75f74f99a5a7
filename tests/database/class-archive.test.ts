import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { archiveOptions, classArchive, makeClassArchive } from '../../src/database/class-archive.js';
import { findJava, type Java } from '../../src/database/find-java.js';
import { adminCommand } from '../../src/database/java-command.js';
import { databasePaths } from '../../src/database/paths.js';
import { removeFolder, scratchConfig, scratchFolder, sharedJars } from './helpers/scratch.js';

let home: string;
let java: Java;
const never = new AbortController().signal;

beforeAll(async () => {
  home = scratchFolder('家 home');
  java = await findJava(scratchConfig(home).java);
});
afterAll(() => {
  removeFolder(home);
});

/** A database folder with a list of classes, and a folder of its own with the jars. */
const scratchDatabase = (name: string, list: string) => {
  const paths = databasePaths(join(home, name), join(home, name, 'jars'));
  mkdirSync(paths.logs, { recursive: true });
  mkdirSync(paths.jars);
  for (const jar of readdirSync(sharedJars).filter((file) => file.endsWith('.jar')))
    symlinkSync(join(sharedJars, jar), join(paths.jars, jar));
  writeFileSync(paths.classes, list);
  return paths;
};

const list = [
  'java/lang/Object',
  'java/lang/String',
  'org/neo4j/cli/AdminTool',
  'picocli/CommandLine',
  '',
].join('\n');

/** Whether Java runs with these options: by `-Xshare:on` only if it can use the archive among them. */
const runs = (paths: ReturnType<typeof scratchDatabase>, ...more: string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const { args, env } = adminCommand(paths, ['--version']);
    execFile(java.path, [...archiveOptions(paths, java), ...more, ...args], { env }, (error) => {
      resolve(error === null);
    });
  });

const archivesIn = (folder: string): string[] =>
  readdirSync(folder).filter((file) => file.startsWith('classes-'));

describe('the archive of classes', () => {
  it('is made of the list that a server wrote down, and used after that', async () => {
    const paths = scratchDatabase('made', list);
    expect(archiveOptions(paths, java)).toEqual([`-XX:DumpLoadedClassList=${paths.classes}`]);
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    expect(archiveOptions(paths, java)[0]).toBe(`-XX:SharedArchiveFile=${classArchive(paths, java)}`);
    expect(await runs(paths, '-Xshare:on')).toBe(true);
    expect(readdirSync(paths.logs)).toEqual(['classes.list']);
  });

  it('is made of a list with a line that Java cannot read and one that is not yet whole', async () => {
    const paths = scratchDatabase(
      'odd',
      `${list}@lambda-proxy ${'x'.repeat(9_000)}\njava/lang/Integer\n@lambda-`,
    );
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    expect(await runs(paths, '-Xshare:on')).toBe(true);
  });

  it('takes the place of those of other builds of Java, which could not be used any more', async () => {
    const paths = scratchDatabase('other', list);
    const earlier = { ...java, build: 'the build of last year' };
    writeFileSync(classArchive(paths, earlier), '');
    writeFileSync(`${classArchive(paths, earlier)}.4711.partial`, '');
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    expect(archivesIn(paths.jars).map((file) => join(paths.jars, file))).toEqual([classArchive(paths, java)]);
    const made = readFileSync(classArchive(paths, java));
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    expect(readFileSync(classArchive(paths, java)).equals(made)).toBe(true);
  });

  it.each([
    [
      'cut off',
      (file: string) => {
        truncateSync(file, 1_000_000);
      },
    ],
    [
      'empty',
      (file: string) => {
        truncateSync(file, 0);
      },
    ],
    [
      'something else',
      (file: string) => {
        writeFileSync(file, 'no archive');
      },
    ],
    [
      'damaged',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 4_096);
        writeFileSync(file, bytes);
      },
    ],
  ])('is passed over where it is %s', async (_, damage) => {
    const paths = scratchDatabase(`bad-${_}`, list);
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    chmodSync(classArchive(paths, java), 0o644);
    damage(classArchive(paths, java));
    expect(await runs(paths, '-Xshare:on')).toBe(false);
    expect(await runs(paths)).toBe(true);
  });

  it('is passed over where it was made of other jars', async () => {
    const paths = scratchDatabase('newer', list);
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    const jar = readdirSync(paths.jars).filter((file) => file.endsWith('.jar'))[0] ?? '';
    expect(jar).not.toBe('');
    const content = readFileSync(join(paths.jars, jar));
    removeFolder(join(paths.jars, jar));
    writeFileSync(join(paths.jars, jar), content);
    utimesSync(join(paths.jars, jar), 0, 0);
    expect(await runs(paths, '-Xshare:on')).toBe(false);
    expect(await runs(paths)).toBe(true);
  });

  it.each([
    ['there is no list', '', never],
    ['the list names no class', 'this is no list at all\n', never],
    ['it is given up', list, AbortSignal.timeout(100)],
  ])('is not made, and leaves nothing behind, where %s', async (name, text, signal) => {
    const paths = scratchDatabase(name, text);
    if (text === '') removeFolder(paths.classes);
    expect(await makeClassArchive(paths, java, signal)).toBe(false);
    expect(archivesIn(paths.jars)).toEqual([]);
    expect(archiveOptions(paths, java)).toEqual([`-XX:DumpLoadedClassList=${paths.classes}`]);
  });
});
