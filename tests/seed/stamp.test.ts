import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stampSeed } from '../../src/claims/stamp-seed.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { emptyGraph, seedFolder } from '../helpers/test-graph.js';

describe('stampSeed', () => {
  let graph: Graph;
  let folder: string;
  const edit = async (script: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(folder, script), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, script), text.replace(from, to));
  };
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(async () => {
    await graph.run('MATCH (node) DETACH DELETE node');
    folder = await mkdtemp(join(tmpdir(), 'xiaojuren-stamp-'));
    await cp(seedFolder, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));
  afterAll(() => graph.close());

  it('finds every id of seed/ right', async () => {
    expect(await stampSeed(graph, folder)).toMatchObject({ stamped: 0, scripts: [] });
  });

  it('puts ids right after a locator was edited, also where other claims refer to them', async () => {
    const before = await readFile(join(folder, '15-numbers.cypher'), 'utf8');
    const [, target = ''] = /claim: '(\w{16})'[^}]*kind: 'TARGET'/.exec(before) ?? [];
    await writeFile(
      join(folder, '15-numbers.cypher'),
      before.replaceAll(`'${target}'`, `'the target'`).replace('char=342,469', 'char=342,468'),
    );
    // The target, and the two claims that start or end at it.
    expect(await stampSeed(graph, folder)).toMatchObject({ stamped: 3, scripts: ['15-numbers.cypher'] });
    await graph.run('MATCH (node) DETACH DELETE node');
    expect(await stampSeed(graph, folder)).toMatchObject({ stamped: 0 });
    expect(await readFile(join(folder, '15-numbers.cypher'), 'utf8')).not.toContain(`'the target'`);
  });

  it('refuses two claims that say the same at the same place', async () => {
    await edit('10-organizations.cypher', `WITH [\n  {claim: '`, `WITH [\n  {claim: 'again', part: `);
    const text = await readFile(join(folder, '10-organizations.cypher'), 'utf8');
    const row = /\{claim: 'again', part: (\w+)', (part[^}]*)\}/.exec(text);
    await writeFile(
      join(folder, '10-organizations.cypher'),
      text.replace(
        row?.[0] ?? '',
        `{claim: 'one', ${String(row?.[2])}},\n  {claim: 'two', ${String(row?.[2])}}`,
      ),
    );
    await expect(stampSeed(graph, folder)).rejects.toThrow("'two' and 'one' say the same");
  });

  it('refuses a database that is not empty', async () => {
    await graph.run(`CREATE (:Source {id: 'source/x'})`);
    await expect(stampSeed(graph, folder)).rejects.toThrow('not empty');
  });
});
