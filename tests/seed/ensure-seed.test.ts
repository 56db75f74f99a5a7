import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSeed } from '../../src/claims/ensure-seed.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { silentLogger } from '../../src/util/logger.js';
import { emptyGraph, seedFolder, statements } from '../helpers/test-graph.js';

describe('ensureSeed', () => {
  let graph: Graph;
  const edited = mkdtempSync(join(tmpdir(), 'xiaojuren-seed-'));

  beforeAll(async () => {
    graph = await emptyGraph();
    cpSync(seedFolder, edited, { recursive: true });
  });
  afterAll(async () => {
    rmSync(edited, { recursive: true });
    await graph.close();
  });

  const hosts = async (): Promise<unknown> =>
    (
      await graph.run(`MATCH (:Conference)-[claim:HOSTED_BY {source: 'source/metropoltv-little-giants'}]->(:Ministry)
        RETURN claim.locator AS locator ORDER BY locator`)
    ).rows;

  it('fills the graph once', async () => {
    expect(await ensureSeed(graph, statements, edited, silentLogger)).not.toBeNull();
    expect(await ensureSeed(graph, statements, edited, silentLogger)).toBeNull();
    expect(await hosts()).toEqual([{ locator: 'char=2077,2141' }]);
  });

  it('withdraws what a corrected seed no longer says, and keeps it in the history', async () => {
    for (const [script, before, after] of [
      ['12-conference.cypher', 'char=2077,2141', 'char=2078,2141'],
      ['15-numbers.cypher', "value: '8997'", "value: '8998'"],
    ] as const) {
      const text = readFileSync(join(edited, script), 'utf8');
      const row = text.split('\n').find((line) => line.includes(before)) ?? '';
      const claim =
        [...text.slice(0, text.indexOf(row) + row.length).matchAll(/claim: '([a-z2-7]{16})'/g)].at(-1)?.[1] ??
        '';
      writeFileSync(
        join(edited, script),
        text.replaceAll(claim, claim.split('').reverse().join('')).replace(before, after),
      );
    }
    await ensureSeed(graph, statements, edited, silentLogger);
    expect(await hosts()).toEqual([{ locator: 'char=2078,2141' }]);
    const { rows } =
      await graph.run(`MATCH (o {source: 'source/metropoltv-little-giants'}) WHERE o.value STARTS WITH '899'
      RETURN labels(o) AS labels, o.value AS value, o.retractedBecause AS because ORDER BY value`);
    expect(rows).toEqual([
      { labels: ['RetractedObservation'], value: '8997', because: 'no longer in the seed' },
      { labels: ['Observation'], value: '8998', because: null },
    ]);
    const gone = await graph.run(
      `MATCH ()-[gone:RETRACTED]->() RETURN gone.was AS was, count(*) AS n ORDER BY was`,
    );
    expect(gone.rows).toEqual([
      { was: 'ABOUT', n: 1 },
      { was: 'HOSTED_BY', n: 1 },
      { was: 'OF', n: 1 },
    ]);
  });
});
