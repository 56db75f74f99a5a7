/**
 * One real Neo4j for the whole run, on a scratch folder and free ports, shared by all test files in turn. Jest loads
 * this file without its transforms, so it takes the built program from dist/.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers';
import { readConfig } from '../../dist/config.js';
import { databasePaths } from '../../dist/database/paths.js';
import { freePort } from '../../dist/database/ports.js';
import { startDatabase } from '../../dist/database/start-database.js';

const projectFolder = join(import.meta.dirname, '../..');

const say = (message) => {
  process.stderr.write(`${message}\n`);
};

export default async () => {
  const home = mkdtempSync(join(tmpdir(), 'xiaojuren-test-'));
  const config = readConfig({ ...process.env, NEO4J_URI: '', XIAOJUREN_HOME: home }, projectFolder);
  const bolt = await freePort('127.0.0.1');
  const browser = await freePort('127.0.0.1', [bolt]);
  const database = await startDatabase({
    config: { ...config, ports: { api: null, bolt, browser } },
    projectFolder,
    browser: { postConnectCommand: '', contentHosts: '' },
    logger: { info: say, warn: say, error: say },
    // The jars of the clone, fetched by the first test run or the first `npm start`, whichever comes first.
    jarsFolder: databasePaths(readConfig({}, projectFolder).home).jars,
  });
  process.env.XIAOJUREN_TEST_HOME = home;
  process.env.XIAOJUREN_TEST_URI = database.uri;
  process.env.XIAOJUREN_TEST_PASSWORD = database.password;
  // Later starts of the run take their classes from an archive, as those of a user do; by then much of them is known.
  const archiving = setTimeout(() => void database.archiveClasses(), 60_000);
  globalThis.testDatabase = { database, home, archiving };
};
