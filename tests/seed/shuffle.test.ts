import { createHash } from 'node:crypto';
import { applyScript } from '../../src/claims/apply-seed.js';
import { readScripts, type Script } from '../../src/claims/read-scripts.js';
import { XiaojurenError } from '../../src/errors/xiaojuren-error.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { contentsOf } from '../helpers/contents-of.js';
import { emptyGraph, seedFolder } from '../helpers/test-graph.js';

let graph: Graph;
let scripts: Script[];

beforeAll(async () => {
  graph = await emptyGraph();
  scripts = await readScripts(seedFolder);
});

afterAll(() => graph.close());

/** The scripts in an order that a number decides, the same on every machine. */
const shuffled = (order: number): Script[] =>
  scripts
    .map((script) => ({
      script,
      key: createHash('sha256')
        .update(`${String(order)} ${script.name}`)
        .digest('hex'),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ script }) => script);

describe('the seed in another order', () => {
  let expected: string[];

  it('is seeded in its own order', async () => {
    for (const script of scripts) await applyScript(graph, script);
    expected = await contentsOf(graph);
    expect(expected.length).toBeGreaterThan(1_700);
  });

  it.each([1, 2, 3])(
    'order %s gives the same graph, each script refused until what it needs is there',
    async (order) => {
      await graph.run('MATCH (node) DETACH DELETE node');
      let refusals = 0;
      for (let waiting = shuffled(order); waiting.length > 0;) {
        const next: Script[] = [];
        for (const script of waiting) {
          try {
            await applyScript(graph, script);
          } catch (error) {
            if (!(error instanceof XiaojurenError)) throw error;
            expect(error).toMatchObject({ code: 'SEED_INCOMPLETE', details: { script: script.name } });
            expect(String(error.details['missing'])).toMatch(/\w/);
            refusals += 1;
            next.push(script);
          }
        }
        expect(next.length).toBeLessThan(waiting.length);
        waiting = next;
      }
      expect(refusals).toBeGreaterThan(0);
      expect(await contentsOf(graph)).toEqual(expected);
    },
  );
});
