import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectCheckedAnswer } from '../helpers/checked-answer.js';
import { cypherFolder, seededGraph } from '../helpers/test-graph.js';
import type { Graph } from '../../src/graph/open-driver.js';

const folder = join(cypherFolder, 'query');
const files = readdirSync(folder).map((file) => ({
  name: file.replace(/\.cypher$/, ''),
  text: readFileSync(join(folder, file), 'utf8'),
}));

describe('the saved queries', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  afterAll(() => graph.close());

  it.each(files)('$name says what it is for and what it returns', ({ name, text }) => {
    expect(text).toMatch(new RegExp(`^// ${name}: .+\\.?\\n`));
    expect(text).toMatch(/^\/\/ Returns /m);
    expect(text.match(/;$/gm)).toHaveLength(1);
  });

  it.each(files)(
    '$name runs as it stands, needs no parameter, and has its checked answer',
    async ({ name, text }) => {
      const rows = await graph.read(text.trim().replace(/;$/, ''), {});
      expect(rows.length).toBeGreaterThan(0);
      expectCheckedAnswer(join(import.meta.dirname, 'answers', `${name}.json`), rows);
    },
  );
});
