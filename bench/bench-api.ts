/**
 * `npm run bench:api -- --sizes 10000 --rows firm --seconds 5`: asks the product and its peers the same questions over HTTP, compares
 * their answers, and prints how many each gives a second and what it takes of the machine.
 */
import { machineLine } from './api/machine.js';
import { measureRow } from './api/measure-rows.js';
import { readApiOptions } from './api/options.js';
import { isOurs } from './api/peer.js';
import { installPeers } from './api/peers-folder.js';
import { postgresqlPrograms } from './api/postgresql/programs.js';
import type { RowResult } from './api/result.js';
import { apiRows } from './api/rows.js';
import { goalsTable, rowTable } from './api/tables.js';
import { withServers } from './api/with-servers.js';

const options = readApiOptions(process.argv.slice(2));
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const asked = (wanted: readonly string[], name: string): boolean =>
  wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning));

installPeers();
const programs = postgresqlPrograms();
if (programs === null) say('PostgreSQL is not installed: PostGraphile is left out.');
console.log(`${machineLine(programs?.version ?? null)}\n`);
const rows = apiRows.filter(({ name }) => asked(options.rows, name));
const results: RowResult[] = [];
for (const size of options.sizes) {
  const isAsked = (name: string): boolean => isOurs(name) || asked(options.peers, name);
  await withServers({ ...options, size, programs, isAsked, say }, async ({ bench, sent, peers }) => {
    for (const row of rows) {
      const { questions } = options;
      const result = await measureRow({ row, bench, sent, peers, questions, say, settings: options });
      results.push(result);
      console.log(`${rowTable(result)}\n`);
    }
  });
}
console.log(`### Goals\n\n${goalsTable(results)}`);
