import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findRunning } from '../../src/database/find-running.js';
import { takeLock } from '../../src/database/lock.js';
import { databasePaths } from '../../src/database/paths.js';
import { startMark } from '../../src/database/process-identity.js';
import { compileSources, firstLine, runScript } from './helpers/compiled.js';
import { removeFolder, scratchFolder } from './helpers/scratch.js';

let home: string;
beforeEach(() => {
  home = scratchFolder('lock');
});
afterEach(() => {
  removeFolder(home);
});

const writeLock = (pid: number, started: string): void => {
  const content = { pid, started, token: randomUUID(), facts: {} };
  writeFileSync(databasePaths(home).lock, JSON.stringify(content));
};

describe('the lock of a home', () => {
  it('is refused to a second run, with the process of the first', () => {
    const lock = takeLock(databasePaths(home));
    expect(() => takeLock(databasePaths(home))).toThrow(
      expect.objectContaining({ code: 'DATA_IN_USE', details: { folder: home, pid: process.pid } }),
    );
    lock.release();
    takeLock(databasePaths(home)).release();
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([
    [
      'of a process that is gone',
      () => {
        writeLock(2 ** 22 + 1, 'boot/1');
      },
    ],
    [
      'of a process whose id another has now',
      () => {
        writeLock(process.pid, 'boot/1');
      },
    ],
    [
      'that a power cut emptied',
      () => {
        writeFileSync(databasePaths(home).lock, '');
      },
    ],
  ])('%s is taken over at once', (_, leave) => {
    leave();
    const lock = takeLock(databasePaths(home));
    expect(JSON.parse(readFileSync(databasePaths(home).lock, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
    expect(readdirSync(home)).toEqual([]);
  });

  it('is not given back by one who no longer has it', () => {
    const first = takeLock(databasePaths(home));
    writeLock(process.pid, startMark(process.pid) ?? '');
    first.release();
    first.describe({ apiUrl: 'http://127.0.0.1:1' });
    expect(existsSync(databasePaths(home).lock)).toBe(true);
  });

  it('tells nothing of a run that is not ready', () => {
    expect(findRunning(home)).toBeNull();
    const lock = takeLock(databasePaths(home));
    expect(findRunning(home)).toBeNull();
    lock.release();
  });

  it('knows that a process of another moment is another process', () => {
    expect(startMark(process.pid)).toBe(startMark(process.pid));
    expect(startMark(process.pid)).not.toBe(startMark(1));
    expect(startMark(2 ** 22 + 1)).toBeNull();
  });
});

describe('many runs at one moment', () => {
  let compiled: string;
  beforeAll(() => {
    compiled = compileSources();
  });
  afterAll(() => {
    removeFolder(compiled);
  });

  it.each([
    ['a free home', () => undefined],
    [
      'a home whose last run was killed',
      () => {
        writeLock(2 ** 22 + 1, 'boot/1');
      },
    ],
  ])('exactly one gets %s', async (_, leave) => {
    leave();
    const begin = Date.now() + 3_000;
    const script = `
      const { takeLock } = await import('./database/lock.js');
      const { databasePaths } = await import('./database/paths.js');
      while (Date.now() < ${begin});
      try {
        takeLock(databasePaths(${JSON.stringify(home)}));
        console.log('won');
        setInterval(() => undefined, 1_000);
      } catch (error) {
        console.log(error.code);
      }`;
    const programs = Array.from({ length: 6 }, () => runScript(compiled, script));
    const results = await Promise.all(programs.map(firstLine));
    for (const program of programs) program.kill('SIGKILL');
    expect(results.sort()).toEqual([...Array<string>(5).fill('DATA_IN_USE'), 'won']);
    expect(readdirSync(home)).toEqual([basename(databasePaths(home).lock)]);
  });
});
