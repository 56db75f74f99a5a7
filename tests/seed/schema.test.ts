import { join } from 'node:path';
import { applySchema } from '../../src/claims/apply-schema.js';
import { readScripts } from '../../src/claims/read-scripts.js';
import { parseSchemaStatement } from '../../src/claims/schema-entry.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { keyOf, labels } from '../../src/model/labels.js';
import { relationshipTypes, retractedType } from '../../src/model/relationship-types.js';
import { cypherFolder, emptyGraph } from '../helpers/test-graph.js';

const folder = join(cypherFolder, 'schema');
const snake = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
const types = [...Object.keys(relationshipTypes), retractedType];

describe('cypher/schema', () => {
  it('has one constraint for each label and each relationship type, no more and no fewer', async () => {
    const scripts = await readScripts(folder);
    const constraints = scripts.find(({ name }) => name === 'constraints.cypher')?.statements ?? [];
    const entries = constraints.map((statement) => parseSchemaStatement(statement));
    const expected = [
      ...labels.map((label) => ({
        name: `${snake(label)}_${keyOf(label)}_unique`,
        is: `UNIQUENESS of ${label}(${keyOf(label)})`,
      })),
      ...types.map((type) => ({
        name: `${type.toLowerCase()}_claim_unique`,
        is: `UNIQUENESS of ${type}(${type === retractedType ? 'claim, was' : 'claim'})`,
      })),
    ];
    expect(entries.map((entry) => ({ name: entry?.name, is: entry?.is }))).toEqual(expected);
  });

  it('has indexes on the position in the source and on the moments of each kind of claim, one to search names, two on changes, one on tallies', async () => {
    const scripts = await readScripts(folder);
    const indexes = scripts.find(({ name }) => name === 'indexes.cypher')?.statements ?? [];
    const found = indexes.map((statement) => parseSchemaStatement(statement)?.is);
    const claims = [
      'Observation',
      'RetractedObservation',
      ...types.filter((type) => type !== 'ABOUT' && type !== 'OF'),
    ];
    const expected = [
      ...claims.map((on) => `RANGE of ${on}(source, position)`),
      ...['claim', 'at'].map((property) => `RANGE of Change(${property})`),
      ...claims.map((on) => `RANGE of ${on}(recordedAt, claim)`),
      ...['RetractedObservation', retractedType].map((on) => `RANGE of ${on}(retractedAt, claim)`),
      'RANGE of Tally(by)',
    ];
    expect(found.slice(1)).toEqual(expected);
    expect(found[0]).toBe(
      'FULLTEXT of SearchEntry(names, words, sounds), fulltext.analyzer whitespace, fulltext.eventually_consistent false',
    );
  });
});

describe('applySchema', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterEach(async () => {
    await graph.run('DROP INDEX entity_search IF EXISTS');
    await graph.run('DROP INDEX other_names IF EXISTS');
    await applySchema(graph, folder);
  });
  afterAll(() => graph.close());

  it('changes nothing when it is applied again', async () => {
    const before = await graph.run('SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id');
    const report = await applySchema(graph, folder);
    expect(report).toEqual({ entries: before.rows.length - 2, created: 0 });
    expect(await graph.run('SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id')).toEqual(before);
  });

  it('creates what is missing', async () => {
    await graph.run('DROP INDEX entity_search');
    await graph.run('DROP CONSTRAINT held_claim_unique');
    expect(await applySchema(graph, folder)).toMatchObject({ created: 2 });
  });

  it.each([
    {
      name: 'another analyzer',
      on: '[n.names, n.words, n.sounds]',
      analyzer: 'standard-folding',
    },
    { name: 'other properties', on: '[n.names]', analyzer: 'whitespace' },
  ])('throws when the full-text index has $name', async ({ on, analyzer }) => {
    await graph.run('DROP INDEX entity_search');
    await graph.run(`CREATE FULLTEXT INDEX entity_search FOR (n:SearchEntry) ON EACH ${on}
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`);
    await expect(applySchema(graph, folder)).rejects.toMatchObject({
      code: 'SCHEMA_DIFFERS',
      details: { name: 'entity_search', kind: 'INDEX' },
    });
  });

  it('throws when a full-text index of another name stands in its place', async () => {
    await graph.run('DROP INDEX entity_search');
    await graph.run(
      'CREATE FULLTEXT INDEX other_names FOR (n:SearchEntry) ON EACH [n.names, n.words, n.sounds]',
    );
    await expect(applySchema(graph, folder)).rejects.toMatchObject({
      code: 'SCHEMA_DIFFERS',
      details: { name: 'other_names', kind: 'INDEX' },
    });
  });

  it('throws when an index stands in the place of a constraint', async () => {
    await graph.run('DROP CONSTRAINT held_claim_unique');
    await graph.run('CREATE INDEX other_names FOR ()-[r:HELD]-() ON (r.claim)');
    await expect(applySchema(graph, folder)).rejects.toMatchObject({
      code: 'SCHEMA_DIFFERS',
      details: { name: 'other_names', kind: 'INDEX' },
    });
  });

  it('leaves the indexes of others alone', async () => {
    await graph.run('CREATE INDEX other_names FOR (n:Entity) ON (n.mine)');
    expect(await applySchema(graph, folder)).toMatchObject({ created: 0 });
  });
});
