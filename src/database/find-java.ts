// Finds a Java that can run Neo4j by asking each candidate for its version, so that one that does not run is no answer.
import { execFile } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Config } from '../config.js';

/** Neo4j 5.26 runs on Java 17 and newer; 17, 21 and 25 were tried. */
const oldestJava = 17;
const versionTimeoutMs = 10_000;

export interface Java {
  /** The program itself. */
  readonly path: string;
  /** The installation it belongs to. */
  readonly home: string;
  /** Major version, such as 17. */
  readonly version: number;
  /** All that it says about its version and build. */
  readonly build: string;
}

/**
 * The first Java that is new enough: JAVA_HOME, then each folder of PATH, then the usual folders.
 * @throws JAVA_TOO_OLD naming each one found; JAVA_NOT_FOUND naming where it looked.
 */
export const findJava = async (settings: Config['java']): Promise<Java> => {
  const tooOld: string[] = [];
  const asked = new Set<string>();
  for (const candidate of candidates(settings)) {
    const path = realPath(candidate);
    if (path === null || asked.has(path)) continue;
    asked.add(path);
    const found = await javaVersion(path);
    if (found === null) continue;
    const { version } = found;
    if (version >= oldestJava) return { path, home: dirname(dirname(path)), ...found };
    tooOld.push(`Java ${version} (${candidate})`);
  }
  if (tooOld.length > 0) throw new XiaojurenError('JAVA_TOO_OLD', { found: tooOld.join(', ') });
  throw new XiaojurenError('JAVA_NOT_FOUND', { places: places(settings).join(', ') });
};

const candidates = (settings: Config['java']): string[] => [
  ...(settings.javaHome === null ? [] : [join(settings.javaHome, 'bin', 'java')]),
  ...settings.path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'java')),
  ...usualFolders(settings).flatMap(installations),
];

/** Programs of the installations in a folder (or of the one it is itself), last name first: likely the newest. */
const installations = (folder: string): string[] => {
  try {
    const names = readdirSync(folder).sort().reverse();
    return ['.', ...names].flatMap((name) => [
      join(folder, name, 'bin', 'java'),
      join(folder, name, 'Contents', 'Home', 'bin', 'java'),
    ]);
  } catch {
    return [];
  }
};

const usualFolders = ({ folders, userHome }: Config['java']): readonly string[] =>
  folders ?? [
    ...(process.platform === 'darwin'
      ? ['/Library/Java/JavaVirtualMachines', join(userHome, 'Library/Java/JavaVirtualMachines')]
      : ['/usr/lib/jvm', '/opt/java']),
    join(userHome, '.sdkman/candidates/java'),
    join(userHome, '.jdks'),
  ];

const places = (settings: Config['java']): string[] => [
  settings.javaHome === null ? 'JAVA_HOME (not set)' : `JAVA_HOME (${settings.javaHome})`,
  'PATH',
  ...usualFolders(settings),
];

const realPath = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

/** Major version that a program prints for `-version`: 17 of `17.0.15`, 8 of `1.8.0_402`; null if it says nothing such. */
const javaVersion = (path: string): Promise<Pick<Java, 'version' | 'build'> | null> =>
  new Promise((resolve) => {
    execFile(path, ['-version'], { timeout: versionTimeoutMs }, (error, stdout, stderr) => {
      const build = stderr + stdout;
      const version = /version "(?:1\.)?(\d+)/.exec(build)?.[1];
      resolve(error === null && version !== undefined ? { version: Number(version), build } : null);
    });
  });
