/**
 * `npm run bench:lookup -- --sizes 10000,100000 --lookups facts,counts`: asks each lookup some hundred questions on generated
 * graphs and prints how long it took, beside the plain Cypher for the same question.
 */
import { cpus, totalmem } from 'node:os';
import { neo4jVersion } from '../src/database/paths.js';
import { openBenchGraph } from './database.js';
import { measureRow, wake, type Measured } from './lookup/measure.js';
import { lookupRows } from './lookup/rows.js';
import { tableOf } from './lookup/table.js';
import { readOptions } from './options.js';

const { sizes, lookups, questions, home } = readOptions(process.argv.slice(2));
const rows = lookupRows.filter(
  ({ name }) => lookups.length === 0 || lookups.some((lookup) => name.startsWith(lookup)),
);
const lines: { size: number; measured: Measured }[] = [];
for (const size of sizes) {
  const { graph, statements, close } = await openBenchGraph(home, size);
  try {
    await wake({ graph, statements }, rows);
    for (const row of rows) {
      process.stderr.write(`${row.name}, ${String(size)} enterprises\n`);
      const measured = await measureRow({ graph, statements }, row, questions);
      lines.push({ size, measured });
      process.stderr.write(`${tableOf([{ size, measured }]).split('\n').at(-1) ?? ''}\n`);
    }
  } finally {
    await close();
  }
}
const place = (name: string): number => lookupRows.findIndex((row) => row.name === name);
lines.sort((a, b) => place(a.measured.name) - place(b.measured.name) || a.size - b.size);
const [cpu] = cpus();
console.log(
  [
    `${new Date().toISOString().slice(0, 10)}. ${String(cpus().length)} cores of ${cpu?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB;`,
    `Node ${process.versions.node}, Neo4j Community ${neo4jVersion}; ${String(questions)} questions each, times in ms.`,
  ].join(' '),
);
console.log(`\n${tableOf(lines)}`);
