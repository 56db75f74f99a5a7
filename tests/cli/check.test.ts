import { rmSync } from 'node:fs';
import { openGraph, type Graph } from '../../src/graph/open-driver.js';
import { finished, runCommand, startProduct, type Product } from '../helpers/product.js';

describe('commands that look at the graph', () => {
  let product: Product;
  let graph: Graph;
  const run = (...words: string[]) => finished(runCommand(words, { XIAOJUREN_HOME: product.home }));

  beforeAll(async () => {
    product = await startProduct();
    graph = openGraph({
      uri: product.boltUri,
      user: product.user,
      password: product.password,
      database: 'neo4j',
    });
  });

  afterAll(async () => {
    await graph.close();
    await product.stop();
    rmSync(product.home, { recursive: true, force: true });
  });

  it('check finds no fault in the seed and says what it looked at', async () => {
    const { status, stdout } = await run('check');
    expect(stdout).toContain('No fault.');
    expect(stdout).toMatch(/every conflict was looked at, with all its claims +│ \d\d/);
    expect(status).toBe(0);
  });

  it('check ends with 1 and names every kind of fault', async () => {
    await graph.run(`MATCH (source:Source {id: 'source/kjzch-com-2019-06-05'})
      MATCH (firm:Enterprise {id: 'enterprise/beijing-zhendi-keji'})-[located:LOCATED_IN]->()
      MATCH (review:ConflictReview {id: 'conflict/85ae074ce0'})
      MATCH (city:City {id: 'place/nanjing'})
      MATCH ()-[host:HOSTED_BY]->(:Ministry)
      WITH source, located, review, city, host LIMIT 1
      SET source.sha256 = 'abc', city.code = '', host.role = 1, host.locator = null
      DELETE located, review
      CREATE (:SourceText {id: 'source/nowhere', text: 'x'})`);
    const { status, stdout } = await run('check');
    for (const words of [
      'sha256 is abc',
      'there is no such source',
      'it has neither a credit code',
      'it has no code of GB/T 2260',
      'Number of firms in a batch: nobody has looked at it',
      'role is INTEGER, expected STRING',
      'locator is missing',
    ])
      expect(stdout).toContain(words);
    expect(status).toBe(1);
  });

  it('conflicts shows all values, the preferred one, and what an editor found', async () => {
    const { status, stdout } = await run('conflicts', '--entity', 'batch/little-giant-4');
    expect(stdout).toContain('* 4328 (3)');
    expect(stdout).toContain('- 4357 (1)');
    expect(stdout).toContain('DIFFERENT_STAGE');
    expect(status).toBe(0);
  });

  it('ledger shows the closest parts first, and JSON holds every claim', async () => {
    const { stdout } = await run('ledger', '--value', '8997', '--sums', '18');
    expect(stdout).toMatch(
      /OPEN +│ 13 +│ 8984 \(13\) = Review of batch 1 \(2022\), passed 142 \+ Batch 2 ~1584/,
    );
    const json = await run('ledger', '--value', '8997', '--sums', '1', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([
      { gap: '13', combinations: 18, sums: [{ result: '8984' }] },
    ]);
  });

  it('ledger as of a time before any data is empty', async () => {
    const { status, stdout } = await run('ledger', '--known-at', '2020', '--json');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it.each([
    [['ledger', '--kind', 'all'], 'OPTION_INVALID: Option --kind is "all". Expected BATCHES_TO_TOTAL'],
    [['ledger', '--sums', '0'], 'OPTION_INVALID: Option --sums is "0"'],
    [['conflicts', '--as-of', '2023-02-30'], 'DATE_INVALID: "2023-02-30" is not a date: 2023-02 has 28 days'],
    [['conflicts', '--nothing'], "unknown option '--nothing'"],
  ])('%j is refused with exit status 2', async (words, message) => {
    const { status, stderr } = await run(...words);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it('an unknown entity is refused with near ids and exit status 1', async () => {
    const { status, stderr } = await run('conflicts', '--entity', 'batch/little-giant-44');
    expect(stderr).toContain('NOT_FOUND: There is no entity "batch/little-giant-44".');
    expect(status).toBe(1);
  });
});
