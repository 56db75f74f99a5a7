// The checks before a start, and what is made of a server's last words.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { claimDataVersion, isNewer } from '../../src/database/data-version.js';
import { freeMb, requireFreeSpace } from '../../src/database/free-space.js';
import { databasePaths, neo4jVersion, type DatabasePaths } from '../../src/database/paths.js';
import { beginReport, startFailure, tellingLine } from '../../src/database/server-report.js';
import { startDatabase } from '../../src/database/start-database.js';
import { removeFolder, scratchFolder, scratchOptions } from './helpers/scratch.js';

let home: string;
let paths: DatabasePaths;
beforeEach(() => {
  home = scratchFolder('checks');
  paths = databasePaths(home);
  mkdirSync(paths.logs, { recursive: true });
});
afterEach(() => {
  removeFolder(home);
});

describe('the version of the data', () => {
  it('is written down, and raised by a newer one', () => {
    claimDataVersion(paths, '5.26.9');
    claimDataVersion(paths, '5.26.30');
    expect(readFileSync(paths.version, 'utf8')).toBe('5.26.30\n');
  });

  it('refuses an older one and stays as it is', () => {
    claimDataVersion(paths, '2026.08.1');
    expect(() => {
      claimDataVersion(paths);
    }).toThrow(
      expect.objectContaining({
        code: 'DATA_TOO_NEW',
        details: { folder: paths.database, found: '2026.08.1', version: neo4jVersion },
      }),
    );
    expect(readFileSync(paths.version, 'utf8')).toBe('2026.08.1\n');
  });

  it.each([
    ['5.26.30', '5.26.9', true],
    ['5.26.9', '5.26.30', false],
    ['2026.08.1', '5.26.30', true],
    ['5.26.30', '5.26.30', false],
    ['5.27', '5.26.30', true],
  ])('%s newer than %s: %s', (a, b, expected) => {
    expect(isNewer(a, b)).toBe(expected);
  });
});

describe('the space on the disk', () => {
  it('is enough when as much is free as is needed', async () => {
    expect(await freeMb(home)).toBeGreaterThan(0);
    await requireFreeSpace(home, 1);
  });

  it('is refused with what is free and what is needed', async () => {
    const needed = 2 ** 40;
    await expect(requireFreeSpace(home, needed)).rejects.toMatchObject({
      code: 'DISK_FULL',
      details: { folder: home, needed },
    });
  });
});

describe('the last words of a server', () => {
  const failure = (text: string) =>
    startFailure(text, {
      paths,
      ports: [{ port: 7687, setting: 'XIAOJUREN_BOLT_PORT' }],
      freeMb: 3,
    });

  it.each([
    ['java.io.IOException: No space left on device', 'DISK_FULL'],
    [
      "Unsupported component state for 'multi-database': The sub-graph is unsupported because it is a newer version, this component cannot function",
      'DATA_TOO_NEW',
    ],
    [
      'Caused by: PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7687',
      'PORT_TAKEN',
    ],
    ['An error occurred while trying to bind to the socket /127.0.0.1:76870', 'DATABASE_START_FAILED'],
    ['Error: Could not find or load main class X', 'DATABASE_START_FAILED'],
    ['', 'DATABASE_START_FAILED'],
  ])('"%s" means %s', (text, code) => {
    expect(failure(text).code).toBe(code);
  });

  it.each([
    [
      '2026-01-01 10:00:00.000+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.\njava.lang.RuntimeException: a\n\tat b\nCaused by: org.neo4j.X: c\nCaused by: org.neo4j.Y: The store is locked.\n2026-01-01 10:00:00.000+0000 INFO  Stopped.',
      'The store is locked',
    ],
    [
      'Exception in thread "main" java.lang.IllegalArgumentException: Unrecognized setting.\n\tat x',
      'Unrecognized setting',
    ],
    ['2026-01-01 10:00:00.000+0000 ERROR Failed to read.\n', 'Failed to read'],
    ['Killed\n', 'Killed'],
  ])('the telling line is found: %#', (text, expected) => {
    expect(tellingLine(text)).toBe(expected);
  });

  it('are those of this start, not of an earlier one', () => {
    writeFileSync(paths.serverLog, 'ERROR of yesterday\n');
    const report = beginReport(paths);
    writeFileSync(paths.serverLog, 'ERROR of yesterday\nERROR of today\n');
    writeFileSync(paths.output, 'printed\n');
    expect(report.text()).toBe('printed\n\nERROR of today\n');
  });
});

describe('a server that cannot start', () => {
  it('is an error with its last words, and the home is free again', async () => {
    const bin = `${home}/java/bin`;
    mkdirSync(bin, { recursive: true });
    const script = `#!/bin/sh
      case "$*" in
        -version) echo 'openjdk version "17.0.15"' >&2 ;;
        *set-initial-password*) ;;
        *) echo 'Error: the jars are damaged' >&2; exit 1 ;;
      esac`;
    writeFileSync(`${bin}/java`, script, { mode: 0o755 });
    mkdirSync(paths.jars);
    writeFileSync(`${paths.jars}/contents.json`, '{}');
    const options = await scratchOptions(home, { jarsFolder: paths.jars });
    const config = { ...options.config, java: { ...options.config.java, javaHome: `${home}/java` } };
    await expect(startDatabase({ ...options, config })).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      details: { reason: 'Error: the jars are damaged', log: paths.output },
    });
    expect(existsSync(paths.lock)).toBe(false);
  });
});
