import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadReason, fetchJars } from '../../src/database/fetch-jars.js';
import { neo4jVersion } from '../../src/database/paths.js';
import { silentLogger } from '../../src/util/logger.js';
import { projectFolder, removeFolder, scratchFolder } from './helpers/scratch.js';

let home: string;
beforeEach(() => {
  home = scratchFolder('jars');
});
afterEach(() => {
  removeFolder(home);
});

const jar = `neo4j-${neo4jVersion}.jar`;

/** A PATH with nothing but a Maven that runs this shell script; `$target` is the folder it is to fill. */
const mavenOf = (script: string): string => {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const target = 'for argument; do target="${argument#-DoutputDirectory=}"; done';
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\n${target}\n${script}\n`, { mode: 0o755 });
  return bin;
};

const fetchWith = (path: string, info = jest.fn<(message: string) => void>()) =>
  fetchJars({
    folder: join(home, 'jars'),
    projectFolder,
    path,
    java: { home: '/opt/some-java' },
    logger: { ...silentLogger, info },
  });

describe('fetching the jars', () => {
  it('runs nothing and says nothing when they are there', async () => {
    await fetchWith(mavenOf(`mkdir -p "$target"; echo jar > "$target/${jar}"`));
    const info = jest.fn<(message: string) => void>();
    await fetchWith('', info);
    expect(info).not.toHaveBeenCalled();
  });

  it.each([
    [
      'is missing',
      (file: string) => {
        removeFolder(file);
      },
    ],
    [
      'is cut off',
      (file: string) => {
        writeFileSync(file, '');
      },
    ],
  ])('fetches them again when one %s', async (_name, damage) => {
    const path = mavenOf(`mkdir -p "$target"; echo jar > "$target/${jar}"`);
    await fetchWith(path);
    damage(join(home, 'jars', jar));
    await fetchWith(path);
    expect(readFileSync(join(home, 'jars', jar), 'utf8')).toBe('jar\n');
  });

  it('fetches them again when the folder does not say what belongs into it', async () => {
    mkdirSync(join(home, 'jars'));
    await expect(fetchWith('')).rejects.toMatchObject({ code: 'MAVEN_NOT_FOUND' });
  });

  it('says that Maven is missing', async () => {
    await expect(fetchWith(join(home, 'empty'))).rejects.toMatchObject({
      code: 'MAVEN_NOT_FOUND',
      details: { version: neo4jVersion, folder: join(home, 'jars') },
    });
  });

  it('announces the download, gives Maven the Java that was found, and shows the folder when it is complete', async () => {
    const info = jest.fn<(message: string) => void>();
    await fetchWith(mavenOf(`mkdir -p "$target"; echo "$JAVA_HOME" > "$target/${jar}"`), info);
    expect(info).toHaveBeenCalledWith(expect.stringContaining('140 MB'));
    expect(readFileSync(join(home, 'jars', jar), 'utf8')).toBe('/opt/some-java\n');
    expect(readdirSync(home).sort()).toEqual(['bin', 'jars']);
  });

  it('leaves no half folder behind when Maven fails, and begins anew the next time', async () => {
    const path = mavenOf(
      `mkdir -p "$target"; echo half > "$target/${jar}"; echo "[ERROR] Unknown host a.example"; exit 1`,
    );
    const error = { code: 'DOWNLOAD_FAILED', details: { reason: 'the Maven repository cannot be reached' } };
    await expect(fetchWith(path)).rejects.toMatchObject(error);
    expect(existsSync(join(home, 'jars'))).toBe(false);
    await expect(fetchWith(path)).rejects.toMatchObject(error);
  });

  it('names the same version in the list of jars', () => {
    const pom = readFileSync(join(projectFolder, 'src', 'database', 'pom.xml'), 'utf8');
    expect(pom.match(/<version>5\..*<\/version>/g)).toEqual([
      `<version>${neo4jVersion}</version>`,
      `<version>${neo4jVersion}</version>`,
      '<version>5.24.0</version>',
    ]);
  });
});

describe('the reason of a failed download', () => {
  it.each([
    [
      '[ERROR] Failed to execute goal on project database: Could not resolve: Could not transfer artifact a:b:1 from/to central (https://repo.example/maven2): Connect to repo.example:443 failed: Connection refused -> [Help 1]\n[ERROR] \n[ERROR] To see the full stack trace\n[ERROR] Re-run Maven using -X\n[ERROR] [Help 1] http://wiki.example/X',
      'the Maven repository cannot be reached',
    ],
    ['[ERROR] java.io.IOException: No space left on device', 'no space is left on the disk'],
    [
      '[ERROR] Could not find artifact org.neo4j:neo4j:jar:9 in central (https://repo.example/maven2) -> [Help 1]\n[ERROR] [Help 1] http://wiki.example/X',
      'Could not find artifact org.neo4j:neo4j:jar:9 in central',
    ],
    ['', 'Maven stopped without saying why; try mvn --version'],
  ])('is one line without addresses: %#', (output, reason) => {
    expect(downloadReason(output)).toBe(reason);
  });
});
