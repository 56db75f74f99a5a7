import { tallyStatements } from '../../src/claims/tally/tally.js';
import { refreshPositions } from '../../src/claims/positions.js';
import { rebuildTallies } from '../../src/claims/tally/rebuild.js';
import type { CountBy } from '../../src/claims/tally/dimensions.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { facts } from '../../src/lookup/facts.js';
import { counts, countsStatements, type CountPage, type CountsQuestion } from '../../src/lookup/counts.js';
import { countedStatements } from '../../src/lookup/counts/counted-statement.js';
import { scopeStatements } from '../../src/lookup/counts/scope.js';
import { storedStatements } from '../../src/lookup/counts/stored.js';
import { everyPage } from '../helpers/every-page.js';
import { always, parseAsOf, type AsOfInput } from '../../src/time/as-of.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;

/**
 * Two provinces with two cities each, one of them with a district; a tree of fields; two programmes; seven firms.
 * f1 is in x1 by two sources; f2 in x1 and, by another source, in the province alone; f3 in the district of x2; f4 in both
 * provinces; f5 in y1 by a claim that was withdrawn; f6 left x2 for y1; f7 is nowhere.
 */
beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(`
UNWIND [['final', 'OFFICIAL_FINAL'], ['copy', 'OFFICIAL_MIRROR'], ['news', 'NEWS'], ['mirror', 'OFFICIAL_MIRROR']] AS row
CREATE (:Source {id: 'source/' + row[0], title: row[0], tier: row[1]})`);
  await graph.run(`MATCH (copy:Source {id: 'source/copy'}), (original:Source {id: 'source/final'})
CREATE (copy)-[:REPRINTS {claim: 'reprint', source: 'source/copy', locator: 'row=1'}]->(original)`);
  await graph.run(`
UNWIND [['x', 'Province'], ['y', 'Province'], ['x1', 'City'], ['x2', 'City'], ['y1', 'City'], ['y2', 'City'], ['x2d', 'Place']] AS row
CREATE (place:Entity:Place {id: 'place/' + row[0], name: row[0], nameZh: row[0]})
SET place:$(row[1])`);
  await graph.run(`CREATE (:Entity:IndustryField {id: 'field/a', name: 'a'}), (:Entity:IndustryField {id: 'field/a1', name: 'a1'}),
  (:Entity:IndustryField {id: 'field/b', name: 'b'}), (:Entity:Programme {id: 'programme/p', name: 'p'}),
  (:Entity:Programme {id: 'programme/q', name: 'q'}),
  (:Entity:EnterpriseBatch {id: 'batch/p1', name: 'p1', year: 2019}), (:Entity:EnterpriseBatch {id: 'batch/p2', name: 'p2', year: 2020}),
  (:Entity:EnterpriseBatch {id: 'batch/q1', name: 'q1', year: 2020})`);
  await graph.run(
    'UNWIND range(1, 7) AS n CREATE (:Entity:Enterprise {id: "enterprise/f" + n, name: "f" + n})',
  );
  await claim('WITHIN', 'place/x1 place/x final', 'place/x2 place/x final', 'place/x2 place/x copy');
  await claim('WITHIN', 'place/y1 place/y final', 'place/y2 place/y final', 'place/x2d place/x2 final');
  await claim('BROADER', 'field/a1 field/a final');
  await claim(
    'BATCH_OF',
    'batch/p1 programme/p final',
    'batch/p2 programme/p final',
    'batch/q1 programme/q final',
  );
  await claim(
    'LOCATED_IN',
    'enterprise/f1 place/x1 final',
    'enterprise/f1 place/x1 news',
    'enterprise/f2 place/x1 final',
    'enterprise/f2 place/x copy',
    'enterprise/f3 place/x2d news',
    'enterprise/f4 place/x1 news',
    'enterprise/f4 place/y1 mirror',
    'enterprise/f6 place/x2 final ..2021-05',
    'enterprise/f6 place/y1 final 2021-06..',
  );
  await graph.run(`MATCH (firm {id: 'enterprise/f5'}), (place {id: 'place/y1'})
CREATE (firm)-[:RETRACTED {claim: 'gone', was: 'LOCATED_IN', source: 'source/final', locator: 'row=1',
  recordedAt: localdatetime('2026-01-01T00:00'), retractedAt: localdatetime('2026-06-01T00:00'), retractedBecause: 'x'}]->(place)`);
  await claim(
    'ACTIVE_IN',
    'enterprise/f1 field/a1 news',
    'enterprise/f1 field/a news',
    'enterprise/f2 field/b news',
  );
  await claim(
    'DESIGNATED_IN',
    'enterprise/f1 batch/p1 final 2019-07..2022-06',
    'enterprise/f1 batch/p1 news',
    'enterprise/f2 batch/p2 final 2020-07..2023-06',
    'enterprise/f3 batch/p2 news',
    'enterprise/f4 batch/q1 mirror 2020..',
    'enterprise/f1 batch/q1 copy 2020..',
  );
  await refreshPositions(graph);
  await rebuildTallies(graph);
});
afterAll(() => graph.close());

/** Claims as `from to source dates`. */
const claim = async (type: string, ...rows: string[]): Promise<void> => {
  await graph.run(
    `UNWIND $rows AS row
MATCH (from:Entity {id: row[0]}), (to:Entity {id: row[1]})
CREATE (from)-[claim:${type} {claim: reduce(all = '', part IN row | all + ' ' + part), source: 'source/' + row[2], locator: 'row=1'}]->(to)
SET claim.recordedAt = localdatetime('2026-01-01T00:00'),
    claim.validFrom = CASE WHEN split(coalesce(row[3], '..'), '..')[0] <> '' THEN split(row[3], '..')[0] END,
    claim.validTo = CASE WHEN split(coalesce(row[3], '..'), '..')[1] <> '' THEN split(row[3], '..')[1] END`,
    { rows: rows.map((row) => row.split(' ')) },
  );
};

type Asked = Partial<Omit<CountsQuestion, 'by' | 'asOf'>> & { readonly asOf?: AsOfInput };

const ask = (by: CountBy, { asOf, ...asked }: Asked = {}): Promise<CountPage> =>
  counts(graph, statements, {
    ...{ by, programme: null, batch: null, year: null, place: null, field: null, tier: null },
    ...{ first: 200, after: null, asOf: asOf === undefined ? always : parseAsOf(asOf) },
    ...asked,
  });

/** Rows as `group enterprises claims independent sources`. */
const shown = async (page: CountPage): Promise<string[]> =>
  Promise.all(
    page.edges.map(async ({ node }) =>
      [node.entity?.id ?? node.value, node.enterprises, node.claims, await node.independentSources()].join(
        ' ',
      ),
    ),
  );

const then = { knownAt: '2026-02-01' };

const table: readonly [name: string, by: CountBy, asked: Asked, rows: string[]][] = [
  ['a firm of two claims once, and a place below', 'PROVINCE', {}, ['place/x 5 7 2', 'place/y 2 2 2']],
  ['only what lies in a city', 'CITY', {}, ['place/x1 3 4 2', 'place/x2 2 2 2', 'place/y1 2 2 2']],
  ['a narrower field in the broader', 'FIELD', {}, ['field/a 1 2 1', 'field/a1 1 1 1', 'field/b 1 1 1']],
  ['batches', 'BATCH', {}, ['batch/p2 2 2 2', 'batch/q1 2 2 2', 'batch/p1 1 2 2']],
  ['programmes over their batches', 'PROGRAMME', {}, ['programme/p 3 4 2', 'programme/q 2 2 2']],
  ['years over batches', 'YEAR', {}, ['2020 4 4 3', '2019 1 2 2']],
  ['tiers of sources', 'TIER', {}, ['NEWS 2 2 1', 'OFFICIAL_FINAL 2 2 1', 'OFFICIAL_MIRROR 2 2 2']],
  ['firms of a programme', 'PROVINCE', { programme: 'programme/p' }, ['place/x 3 5 2']],
  ['firms of a batch', 'CITY', { batch: 'batch/q1' }, ['place/x1 2 3 2', 'place/y1 1 1 1']],
  ['firms of a year', 'PROVINCE', { year: 2019 }, ['place/x 1 2 2']],
  ['nothing for a year without batches', 'PROVINCE', { year: 1999 }, []],
  ['one designation for programme and year', 'PROVINCE', { programme: 'programme/q', year: 2019 }, []],
  ['places within a place', 'CITY', { place: 'place/x' }, ['place/x1 3 4 2', 'place/x2 2 2 2']],
  ['a province by one of its cities', 'PROVINCE', { place: 'place/x1' }, ['place/x 3 4 2']],
  ['batches of a programme', 'BATCH', { programme: 'programme/p' }, ['batch/p2 2 2 2', 'batch/p1 1 2 2']],
  ['years of a programme', 'YEAR', { programme: 'programme/p' }, ['2020 2 2 2', '2019 1 2 2']],
  ['tiers of a programme', 'TIER', { programme: 'programme/p' }, ['NEWS 2 2 1', 'OFFICIAL_FINAL 2 2 1']],
  ['tiers in a place', 'TIER', { place: 'place/y' }, ['OFFICIAL_MIRROR 1 1 1']],
  ['one tier', 'TIER', { tier: 'NEWS' }, ['NEWS 2 2 1']],
  ['claims of one tier', 'PROVINCE', { tier: 'OFFICIAL_FINAL' }, ['place/x 3 3 1', 'place/y 1 1 1']],
  ['filters of one tier too', 'PROVINCE', { tier: 'NEWS', batch: 'batch/p1' }, ['place/x 1 1 1']],
  [
    'three filters',
    'FIELD',
    { place: 'place/x', batch: 'batch/p1', field: 'field/a' },
    ['field/a 1 2 1', 'field/a1 1 1 1'],
  ],
  ['what was believed then', 'PROVINCE', { asOf: then }, ['place/x 5 7 2', 'place/y 3 3 2']],
  ['nothing before anything was known', 'PROVINCE', { asOf: { knownAt: '2025' } }, []],
  [
    'what was so after a firm moved',
    'PROVINCE',
    { asOf: { trueAt: '2023' } },
    ['place/x 4 6 2', 'place/y 2 2 2'],
  ],
  ['what was so before', 'PROVINCE', { asOf: { trueAt: '2020' } }, ['place/x 5 7 2', 'place/y 1 1 1']],
  [
    'claims of a fact read together',
    'BATCH',
    { asOf: { trueAt: '2024' } },
    ['batch/q1 2 2 2', 'batch/p1 1 2 2', 'batch/p2 1 1 1'],
  ],
  ['a title that was over', 'PROVINCE', { batch: 'batch/p2', asOf: { trueAt: '2024' } }, ['place/x 1 1 1']],
  [
    'both clocks',
    'CITY',
    { asOf: { trueAt: '2023', ...then } },
    ['place/x1 3 4 2', 'place/y1 3 3 2', 'place/x2 1 1 1'],
  ],
];

describe('counts', () => {
  it.each(table)('counts %s', async (_name, by, asked, rows) => {
    expect(await shown(await ask(by, asked))).toEqual(rows);
  });

  it.each<[CountBy, AsOfInput]>(
    (['PROVINCE', 'CITY', 'FIELD', 'BATCH', 'PROGRAMME', 'YEAR'] as const).flatMap((by) =>
      [{}, then, { trueAt: '2020' }, { trueAt: '2021-06/2022' }, { trueAt: '2024', ...then }].map(
        (asOf): [CountBy, AsOfInput] => [by, asOf],
      ),
    ),
  )('by %s as of %j counts the firms and claims that facts gives', async (by, asOf) => {
    const page = await ask(by, { asOf });
    for (const { node } of page.edges) {
      const found = [];
      for (const entity of node.members)
        found.push(
          ...(await everyPage((after) =>
            facts(graph, statements, {
              ...{ entity, types: [node.type], first: 100, after, asOf: parseAsOf(asOf) },
            }),
          )),
        );
      expect({
        group: node.entity?.id ?? node.value,
        enterprises: new Set(found.map(({ from }) => from.id)).size,
        claims: found.reduce((sum, { claims }) => sum + claims.length, 0),
      }).toEqual({
        group: node.entity?.id ?? node.value,
        enterprises: node.enterprises,
        claims: node.claims,
      });
    }
    expect(page.edges.length).toBeGreaterThan(0);
  });

  it('names the group, the type of its claims and where they end', async () => {
    const [edge] = (await ask('PROVINCE')).edges;
    expect(edge?.node).toMatchObject({
      entity: { id: 'place/x', name: 'x', nameZh: 'x', labels: ['Place', 'Province'] },
      value: null,
      type: 'LOCATED_IN',
      members: ['place/x', 'place/x1', 'place/x2', 'place/x2d'],
    });
  });

  it.each<[CountBy, Asked]>([
    ['CITY', {}],
    ['BATCH', {}],
    ['TIER', { asOf: { trueAt: '2021' } }],
    ['FIELD', { place: 'place/x' }],
  ])('gives %s of %j in one order, whatever the page size', async (by, asked) => {
    const all = await ask(by, asked);
    expect(all.totalCount).toBe(all.edges.length);
    for (const first of [1, 2])
      expect(
        (await everyPage((after) => ask(by, { ...asked, first, after }))).map(
          ({ entity, value }) => entity?.id ?? value,
        ),
      ).toEqual(all.edges.map(({ node: { entity, value } }) => entity?.id ?? value));
  });

  it('says since when there is something to count', async () => {
    expect(await (await ask('BATCH')).dataSince()).toEqual({
      trueAt: '2019-07',
      knownAt: '2026-01-01T00:00:00',
    });
  });

  it('counts claims where a tally was left behind by whoever wrote past it', async () => {
    await graph.run(`MATCH (firm {id: 'enterprise/f7'}), (place {id: 'place/y2'})
CREATE (firm)-[:LOCATED_IN {claim: 'past', source: 'source/news', locator: 'row=1', recordedAt: localdatetime('2026-01-01T00:00')}]->(place)`);
    expect(await shown(await ask('PROVINCE'))).toEqual(['place/x 5 7 2', 'place/y 3 3 3']);
    expect(await shown(await ask('CITY', { place: 'place/y' }))).toEqual([
      'place/y1 2 2 2',
      'place/y2 1 1 1',
    ]);
    await graph.run("MATCH ()-[claim:LOCATED_IN {claim: 'past'}]->() DELETE claim");
  });

  it('counts the same without any tally', async () => {
    await graph.run('MATCH (tally:Tally) DELETE tally');
    for (const [, by, asked, rows] of table) expect(await shown(await ask(by, asked))).toEqual(rows);
    await rebuildTallies(graph);
  });

  it.each<[CountBy, string]>(
    (['PROVINCE', 'CITY', 'BATCH', 'PROGRAMME', 'YEAR', 'TIER'] as const).flatMap((by) =>
      ['2018', '2019-06/2019-08', '2021-05', '2022-06-30', '2030'].map((day): [CountBy, string] => [by, day]),
    ),
  )('counts by %s the same at %s from tallies as from claims', async (by, trueAt) => {
    const byTallies = await shown(await ask(by, { asOf: { trueAt } }));
    const byClaims = await shown(await ask(by, { asOf: { trueAt, knownAt: '2100' } }));
    await graph.run(
      "MATCH (tally:Tally {by: $by}) SET tally.datings = ['x'], tally.datingEnterprises = [1000]",
      { by },
    );
    expect(await shown(await ask(by, { asOf: { trueAt } }))).toEqual(byTallies);
    await rebuildTallies(graph);
    expect(byTallies).toEqual(byClaims);
  });

  it('counts claims where a group had other members then', async () => {
    await claim('WITHIN', 'place/y1 place/x news ..2019');
    await rebuildTallies(graph);
    expect(await shown(await ask('PROVINCE', { asOf: { trueAt: '2023' } }))).toEqual([
      'place/x 4 6 2',
      'place/y 2 2 2',
    ]);
    expect(await shown(await ask('PROVINCE', { asOf: { trueAt: '2018' } }))).toEqual([
      'place/x 5 8 3',
      'place/y 1 1 1',
    ]);
    await graph.run(
      "MATCH (:Entity {id: 'place/y1'})-[claim:WITHIN]->(:Entity {id: 'place/x'}) DELETE claim",
    );
    await rebuildTallies(graph);
  });

  it('reads no claim where tallies answer', async () => {
    const reads: string[] = [];
    const watched = {
      ...graph,
      read: (...asked: Parameters<Graph['read']>) => (reads.push(asked[0]), graph.read(...asked)),
    };
    for (const by of ['PROVINCE', 'CITY', 'FIELD', 'BATCH', 'PROGRAMME', 'YEAR', 'TIER'] as const) {
      await counts(watched, statements, {
        ...{ by, programme: null, batch: null, year: null, place: null, field: null, tier: null },
        ...{ first: 10, after: null, asOf: always },
      });
      await counts(watched, statements, {
        ...{ by, programme: null, batch: null, year: null, place: null, field: null, tier: null },
        ...{ first: 10, after: null, asOf: parseAsOf({ trueAt: '2021-05' }) },
      });
    }
    expect(reads.filter((statement) => statement.includes('firm'))).toEqual([]);
  });

  it.each<[Asked]>([
    [{ programme: 'programme/x' }],
    [{ batch: 'programme/p' }],
    [{ place: "place/x' OR 1=1 //" }],
    [{ field: '' }],
    [{ place: 'place/'.repeat(9_000) }],
  ])('refuses %.60j, which is not there or of another kind', async (asked) => {
    await expect(ask('BATCH', asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['x', 'W10', 'WyJ4IiwxXQ', '', '\u0000'])('refuses %j as a cursor', async (after) => {
    await expect(ask('BATCH', { after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it.each(
    Object.entries({
      ...countsStatements,
      ...countedStatements,
      ...scopeStatements,
      numbers: tallyStatements.numbers,
      dated: tallyStatements.dated,
    }),
  )('%s starts from an index', async (_name, statement) => {
    const parameters = {
      ...{
        groups: statement.includes('$groups[') ? {} : [],
        ends: [[]],
        sources: [],
        members: [],
        named: [],
      },
      knownAt: '2026',
      by: 'PROVINCE',
    };
    const operators = await operatorsOf(graph, statement, parameters);
    expect(operators.filter((name) => /Scan|CartesianProduct/.test(name))).toEqual([]);
  });

  it('knows the number of all claims of a type without reading them', async () => {
    expect(await operatorsOf(graph, storedStatements.all, {})).toContain('RelationshipCountFromCountStore');
  });
});
