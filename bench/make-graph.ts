/** `npm run bench:graph -- --sizes 10000,100000`: makes graphs to measure on, and says what is in them. */
import { openBenchGraph } from './database.js';
import { readOptions } from './options.js';

const { sizes, home } = readOptions(process.argv.slice(2));
for (const size of sizes) {
  const { graph, claims, loadedInS, close } = await openBenchGraph(home, size);
  const rows = await graph.read(
    'MATCH ()-[claim]->() RETURN type(claim) AS type, count(*) AS claims ORDER BY claims DESC LIMIT 8',
    {},
    60_000,
  );
  await close();
  console.log(
    `${String(size)} enterprises: ${String(claims)} generated claims, loaded in ${String(loadedInS)} s`,
  );
  for (const row of rows) console.log(`  ${String(row['type'])} ${String(row['claims'])}`);
}
