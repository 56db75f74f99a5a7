import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/open-driver.js';
import { describeWithShared, readFacts } from '../helpers/shared.js';
import { seededGraph } from '../helpers/test-graph.js';

const table = [
  ...readFileSync('docs/COVERAGE.md', 'utf8').matchAll(
    /^\| (F\d{3}) +\| [^|]+\| ([^|]+)\| ([^|]+)\| ([^|]*)\|$/gm,
  ),
].map(([, id = '', scripts = '', kinds = '', remark = '']) => ({
  id,
  scripts: scripts.trim(),
  kinds: [...kinds.matchAll(/`([^`]+)`/g)].map(([, kind = '']) => kind),
  remark: remark.trim(),
}));

describeWithShared('docs/COVERAGE.md', () => {
  let facts: Record<string, string>[];
  let graph: Graph;
  beforeAll(async () => {
    facts = readFacts();
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

  it('names what the source of the fact claims: relationship types, and indicators in small letters', async () => {
    const { rows } = await graph.run(`MATCH (source:Source)
      RETURN source.url AS url,
        COLLECT { MATCH ()-[claim {source: source.id}]->() RETURN DISTINCT type(claim) } +
        COLLECT {
          MATCH (:Observation {source: source.id})-[:OF]->(indicator:Indicator)
          RETURN DISTINCT substring(indicator.id, size('indicator/'))
        } AS kinds`);
    const claimed = new Map(rows.map(({ url, kinds }) => [url, kinds as string[]]));
    const missing = table.flatMap(({ id, scripts, kinds }) => {
      if (scripts === 'none') return kinds;
      const url = facts.find((fact) => fact['id'] === id)?.['source_url'] ?? '';
      const unknown = kinds.filter((kind) => !(claimed.get(url) ?? []).includes(kind));
      return kinds.length === 0 ? [`${id}: no kind of claim`] : unknown.map((kind) => `${id}: ${kind}`);
    });
    expect(missing).toEqual([]);
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
