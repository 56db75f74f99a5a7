import { rmSync } from 'node:fs';
import { openGraph, type Graph } from '../../src/graph/open-driver.js';
import { finished, runCommand, startProduct, type Product } from '../helpers/product.js';

describe('commands on the server that runs', () => {
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

  it('a lookup finds the server that runs on the home folder', async () => {
    const { status, stdout } = await run('search', '徐晓兰');
    expect(stdout).toContain('official/xu-xiaolan');
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
});
