import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/open-driver.js';
import { describeWithShared, readShared } from '../helpers/shared.js';
import { seededGraph } from '../helpers/test-graph.js';

/** The rows of a CSV text (RFC 4180) under the names of its first row. */
const readCsv = (text: string): Record<string, string>[] => {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...rest] = rows;
  return rest
    .filter((row) => row.length === names.length)
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
};

const table = [
  ...readFileSync('docs/COVERAGE.md', 'utf8').matchAll(/^\| (F\d{3}) +\| [^|]+\| ([^|]+)\| ([^|]*)\|$/gm),
].map(([, id = '', scripts = '', remark = '']) => ({ id, scripts: scripts.trim(), remark: remark.trim() }));

describeWithShared('docs/COVERAGE.md', () => {
  const facts = readCsv(readShared('data/facts.csv'));
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  afterAll(() => graph.close());

  it('has one row for every fact', () => {
    expect(facts).toHaveLength(267);
    expect(table.map(({ id }) => id)).toEqual(facts.map(({ id }) => id).toSorted());
  });

  it('gives a reason for each of the three that are not loaded', () => {
    const left = table.filter(({ scripts }) => scripts === 'none');
    expect(left.map(({ id }) => id)).toEqual(['F026', 'F027', 'F050']);
    expect(left.every(({ remark }) => remark.startsWith('not loaded: '))).toBe(true);
  });

  it('names scripts that read the source of the fact', async () => {
    const { rows } = await graph.run('MATCH (source:Source) RETURN source.id AS id, source.url AS url');
    const missing = table.flatMap(({ id, scripts }) => {
      if (scripts === 'none') return [];
      const url = facts.find((fact) => fact['id'] === id)?.['source_url'];
      const source = rows.find((row) => row['url'] === url)?.['id'];
      if (typeof source !== 'string') return [`${id}: no source has ${url ?? 'an address'}`];
      const read = scripts
        .replaceAll('`', '')
        .split(', ')
        .some((script) => readFileSync(`seed/${script}.cypher`, 'utf8').includes(`'${source}'`));
      return read ? [] : [`${id}: ${scripts} does not read ${source}`];
    });
    expect(missing).toEqual([]);
  });
});
