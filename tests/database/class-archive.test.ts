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
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
    expect(archiveOptions(paths, java)).toContain(`-XX:DumpLoadedClassList=${paths.classes}`);
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    expect(archiveOptions(paths, java)).toContain(`-XX:SharedArchiveFile=${classArchive(paths, java)}`);
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
    for (const [pid, seconds] of [
      ['4711', 0],
      ['4712', Date.now() / 1_000],
    ] as const) {
      writeFileSync(`${classArchive(paths, earlier)}.${pid}.partial`, '');
      utimesSync(`${classArchive(paths, earlier)}.${pid}.partial`, seconds, seconds);
    }
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    // Another process may be making the second one.
    expect(
      archivesIn(paths.jars)
        .map((file) => join(paths.jars, file))
        .sort(),
    ).toEqual([classArchive(paths, java), `${classArchive(paths, earlier)}.4712.partial`].sort());
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

  it('is made anew of other jars, although they are called the same', async () => {
    const paths = scratchDatabase('newer', list);
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    const earlier = classArchive(paths, java);
    const jar = join(paths.jars, readdirSync(paths.jars).find((file) => file.endsWith('.jar')) ?? '');
    const content = readFileSync(jar);
    removeFolder(jar);
    writeFileSync(jar, content);
    utimesSync(jar, 0, 0);
    expect(classArchive(paths, java)).not.toBe(earlier);
    expect(archiveOptions(paths, java)).toContain(`-XX:DumpLoadedClassList=${paths.classes}`);
    expect(await makeClassArchive(paths, java, never)).toBe(true);
    expect(await runs(paths, '-Xshare:on')).toBe(true);
    expect(archivesIn(paths.jars).map((file) => join(paths.jars, file))).toEqual([classArchive(paths, java)]);
  });

  it('is not made any further when that is given up, and Java ends', async () => {
    const paths = scratchDatabase('given-up', list);
    const controller = new AbortController();
    const making = makeClassArchive(paths, java, controller.signal);
    while (javaOf(paths.jars).length === 0) await sleep(20);
    controller.abort();
    expect(await making).toBe(false);
    expect(javaOf(paths.jars)).toEqual([]);
    expect(archivesIn(paths.jars)).toEqual([]);
    expect(readdirSync(paths.logs)).toEqual(['classes.list']);
  });

  it('is made at the lowest priority', async () => {
    const paths = scratchDatabase('slowly', list);
    const making = makeClassArchive(paths, java, never);
    while (javaOf(paths.jars).length === 0) await sleep(20);
    expect(javaOf(paths.jars).map((pid) => getPriority(pid))).toEqual([constants.priority.PRIORITY_LOW]);
    expect(await making).toBe(true);
  });

  it.each([
    ['there is no list', ''],
    ['the list names no class', 'this is no list at all\n'],
  ])('is not made, and leaves nothing behind, where %s', async (name, text) => {
    const paths = scratchDatabase(name, text);
    if (text === '') removeFolder(paths.classes);
    expect(await makeClassArchive(paths, java, never)).toBe(false);
    expect(archivesIn(paths.jars)).toEqual([]);
    expect(archiveOptions(paths, java)).toContain(`-XX:DumpLoadedClassList=${paths.classes}`);
  });

  it('that cannot be made because the jars are gone is no failure', async () => {
    const paths = scratchDatabase('gone', list);
    removeFolder(paths.jars);
    expect(await makeClassArchive(paths, java, never)).toBe(false);
  });
});

/** Ids of the Java processes that make an archive in a folder. */
const javaOf = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words.includes('-Xshare:dump') && words.some((word) => word.includes(`${folder}/classes-`));
      } catch {
        return false;
      }
    });
