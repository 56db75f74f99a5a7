import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Config } from '../../src/config.js';
import { findJava } from '../../src/database/find-java.js';
import { removeFolder, scratchFolder } from './helpers/scratch.js';

let folder: string;
beforeEach(() => {
  folder = scratchFolder('java');
});
afterEach(() => {
  removeFolder(folder);
});

/** An installation whose java prints a version as the real one does: on standard error. */
const install = (name: string, version: string, status = 0): string => {
  const bin = join(folder, name, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\nexit ${status}\n`;
  writeFileSync(join(bin, 'java'), script, { mode: 0o755 });
  return join(folder, name);
};

const settings = (given: Partial<Config['java']>): Config['java'] => ({
  javaHome: null,
  path: '',
  folders: [],
  userHome: folder,
  ...given,
});

describe('finding Java', () => {
  it.each([
    ['17', 17],
    ['17.0.15', 17],
    ['21.0.7', 21],
    ['25', 25],
    ['26-ea', 26],
  ])('takes version "%s"', async (text, version) => {
    const home = install('jdk', text);
    const path = join(home, 'bin', 'java');
    const build = `openjdk version "${text}" 2025-04-15\n`;
    expect(await findJava(settings({ javaHome: home }))).toEqual({ path, home, version, build });
  });

  it.each([
    ['1.8.0_402', 8],
    ['11.0.27', 11],
    ['16.0.2', 16],
  ])('refuses version "%s" and names it with its place', async (text, version) => {
    const home = install('old', text);
    await expect(findJava(settings({ javaHome: home }))).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      details: { found: `Java ${version} (${join(home, 'bin', 'java')})` },
    });
  });

  it('asks JAVA_HOME, then PATH, then the usual folders', async () => {
    const given = settings({
      javaHome: install('a', '21'),
      path: [join(folder, 'nothing'), join(install('b', '22'), 'bin')].join(delimiter),
      folders: [dirname(install('jvm/c', '23'))],
    });
    expect((await findJava(given)).version).toBe(21);
    expect((await findJava({ ...given, javaHome: null })).version).toBe(22);
    expect((await findJava({ ...given, javaHome: null, path: '' })).version).toBe(23);
  });

  it('goes on past an old one, one that does not run and one that is not there', async () => {
    const given = settings({
      javaHome: join(folder, 'gone'),
      path: [install('old', '11'), install('broken', '21', 1)]
        .map((home) => join(home, 'bin'))
        .join(delimiter),
      folders: [join(folder, 'jvm')],
    });
    install('jvm/new', '17.0.15');
    expect((await findJava(given)).home).toBe(join(folder, 'jvm', 'new'));
  });

  it('finds the layout of macOS, the folders of SDKMAN, and an installation named itself', async () => {
    install('.sdkman/candidates/java/21-tem', '21');
    expect((await findJava(settings({ folders: null, path: '' }))).version).toBeGreaterThanOrEqual(17);
    const mac = dirname(install('mac/temurin.jdk/Contents/Home', '25'));
    expect((await findJava(settings({ folders: [dirname(dirname(mac))] }))).version).toBe(25);
    expect((await findJava(settings({ folders: [install('itself', '18')] }))).version).toBe(18);
  });

  it('asks a program once, whatever number of links lead to it', async () => {
    const home = install('old', '11');
    mkdirSync(join(folder, 'links'));
    symlinkSync(join(home, 'bin', 'java'), join(folder, 'links', 'java'));
    const given = settings({ javaHome: home, path: join(folder, 'links') });
    await expect(findJava(given)).rejects.toMatchObject({
      details: { found: `Java 11 (${join(home, 'bin', 'java')})` },
    });
  });

  it('says where it looked when there is none', async () => {
    const given = settings({ path: join(folder, 'empty'), folders: [join(folder, 'jvm')] });
    await expect(findJava(given)).rejects.toMatchObject({
      code: 'JAVA_NOT_FOUND',
      details: { places: `JAVA_HOME (not set), PATH, ${join(folder, 'jvm')}` },
    });
  });
});
