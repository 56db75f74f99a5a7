/**
 * `npm run bench:names`: how well the search finds entities of the seed by 1,600 labelled names, by group. Starts a
 * throw-away database.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { applySchema } from '../src/claims/apply-schema.js';
import { applySeed } from '../src/claims/apply-seed.js';
import { readConfig } from '../src/config.js';
import { databasePaths } from '../src/database/paths.js';
import { startDatabase } from '../src/database/start-database.js';
import { openGraph } from '../src/graph/open-driver.js';
import { openStatements } from '../src/graph/statements.js';
import { search } from '../src/lookup/search.js';
import { always } from '../src/time/as-of.js';
import { parseNameBench } from '../tests/helpers/name-bench.js';
import { scoreNames } from '../tests/helpers/name-bench-scores.js';

/** Compiled, this file lies in dist/bench/bench/. */
const projectFolder = resolve(import.meta.dirname, '../../..');
const config = readConfig(process.env, projectFolder);
const home = await mkdtemp(join(tmpdir(), 'xiaojuren-names-'));
const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};
try {
  const database = await startDatabase({
    config: { ...config, home, ports: { api: null, bolt: null, browser: null } },
    projectFolder,
    browser: { postConnectCommand: '', contentHosts: '' },
    logger: { info: say, warn: say, error: say },
    jarsFolder: databasePaths(config.home).jars,
  });
  const graph = openGraph({ ...database, database: 'neo4j' });
  try {
    const statements = openStatements(join(projectFolder, 'cypher'));
    await applySchema(graph, join(projectFolder, 'cypher/schema'));
    await applySeed(graph, join(projectFolder, 'seed'));
    const rows = parseNameBench(readFileSync(join(projectFolder, 'tests/fixtures/name-bench.csv'), 'utf8'));
    const scores = await scoreNames(rows, async (text) => {
      const asked = { text, sound: true, labels: [], first: 10, asOf: always };
      return (await search(graph, statements, asked)).hits;
    });
    console.log('group                rows  recall at 5  precision at 1  wrong');
    for (const { group, rows: count, recallAt5, precisionAt1, wrong } of scores) {
      const figures = [
        String(count).padStart(4),
        recallAt5.toFixed(3).padStart(11),
        precisionAt1.toFixed(3).padStart(14),
        String(wrong).padStart(5),
      ];
      console.log(`${group.padEnd(19)}  ${figures.join('  ')}`);
    }
  } finally {
    await graph.close();
    await database.stop();
  }
} finally {
  await rm(home, { recursive: true, force: true });
}
