// Scratch homes for tests of the database: below the system's folder for temporary files, removed afterwards.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../../../src/config.js';
import { silentLogger } from '../../../src/util/logger.js';
import { databasePaths, neo4jVersion } from '../../../src/database/paths.js';
import { freePort } from '../../../src/database/ports.js';
import { startDatabase, type StartOptions } from '../../../src/database/start-database.js';

export const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** The jars are fetched once per clone and shared by every test. */
export const sharedJars = join(projectFolder, '.xiaojuren', `neo4j-${neo4jVersion}`);

/** A new empty folder. */
export const scratchFolder = (name = 'home'): string =>
  realpathSync(mkdtempSync(join(tmpdir(), `xiaojuren-${name}-`)));

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** The configuration of this environment for a scratch home, with what a test wants otherwise. */
export const scratchConfig = (home: string, environment: Record<string, string> = {}): Config =>
  readConfig({ ...process.env, ...environment, XIAOJUREN_HOME: home }, projectFolder);

/** Start options for a scratch home on two free ports. */
export const scratchOptions = async (
  home: string,
  given: Partial<StartOptions> = {},
): Promise<StartOptions> => {
  const bolt = await freePort('127.0.0.1');
  const browser = await freePort('127.0.0.1', [bolt]);
  return {
    config: { ...scratchConfig(home), ports: { api: null, bolt, browser } },
    projectFolder,
    jarsFolder: sharedJars,
    browser: { postConnectCommand: '', contentHosts: '127.0.0.1' },
    logger: silentLogger,
    ...given,
  };
};

export const startScratch = async (home: string, given: Partial<StartOptions> = {}) =>
  startDatabase(await scratchOptions(home, given));

export const scratchPaths = (home: string) => databasePaths(home, sharedJars);
