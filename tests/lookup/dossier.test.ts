import type { Graph } from '../../src/graph/open-driver.js';
import { dossier, type Dossier } from '../../src/lookup/dossier.js';
import { nameStatements } from '../../src/lookup/dossier/names.js';
import { claimsTogether } from '../../src/lookup/dossier/relation-facts.js';
import { relationsAmong, relationsOf, relationStatements } from '../../src/lookup/dossier/relations.js';
import { resolveStatements } from '../../src/lookup/dossier/resolve.js';
import { always, parseAsOf, type AsOf, type AsOfInput } from '../../src/time/as-of.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;

const claim = (id: string, more = ''): string =>
  `{claim: '${id}', source: 'source/s', locator: 'row=1', recordedAt: localdatetime('2026-01-01')${more === '' ? '' : `, ${more}`}}`;

/** An entity with every part of a dossier, merged ids, and a renamed body. */
const given = `
CREATE (s:Source {id: 'source/s', title: 'S', tier: 'NEWS', publishedOn: '2024'}),
       (o:Source {id: 'source/o', title: 'O', tier: 'OFFICIAL_FINAL', publishedOn: '2023'}),
       (miit:Entity:Organization:Ministry {id: 'organization/miit', name: 'MIIT', nameZh: '工业和信息化部', aliases: ['工信部']}),
       (old:Entity:Organization:Ministry {id: 'organization/mii', name: 'MII', nameZh: '信息产业部'}),
       (post:Entity:Post {id: 'post/minister', name: 'Minister'}),
       (deputy:Entity:Post {id: 'post/deputy', name: 'Deputy'}),
       (batch:Entity:EnterpriseBatch {id: 'batch/one', name: 'Batch one'}),
       (firm:Entity:Enterprise {id: 'enterprise/f', name: 'F'}),
       (a:Entity:Enterprise {id: 'enterprise/a', name: 'A'}),
       (b:Entity:Enterprise {id: 'enterprise/b', name: 'B'}),
       (c:Entity:Enterprise {id: 'enterprise/c', name: 'C'}),
       (x:Entity:Enterprise {id: 'enterprise/x', name: 'X'}),
       (y:Entity:Enterprise {id: 'enterprise/y', name: 'Y'}),
       (count:Indicator {id: 'indicator/members', name: 'Members'}),
       (miit)-[:NAMED_BEFORE ${claim('named', "validTo: '2008-03'")}]->(old),
       (post)-[:POST_IN ${claim('post1')}]->(miit),
       (post)-[:POST_IN ${claim('post2')}]->(miit),
       (deputy)-[:POST_IN ${claim('deputy', "validFrom: '2020', validTo: '2022'")}]->(miit),
       (miit)-[:PART_OF ${claim('part')}]->(old),
       (miit)-[:RETRACTED ${claim('gone', "was: 'PART_OF', retractedAt: localdatetime('2026-02-01'), retractedBecause: 't'")}]->(old),
       (loop:Entity:Post {id: 'post/loop', name: 'Loop'}),
       (loop)-[:PART_OF ${claim('loop')}]->(loop),
       (hub:Entity:IndustryField {id: 'field/hub', name: 'Hub'}),
       (firm)-[:DESIGNATED_IN ${claim('in')}]->(batch),
       (a)-[:SAME_AS ${claim('ab')}]->(b),
       (b)-[:SAME_AS ${claim('bc')}]->(c),
       (x)-[:SAME_AS ${claim('xy')}]->(y),
       (y)-[:SAME_AS ${claim('yx')}]->(x),
       (firm)-[:RETRACTED ${claim('fa', "was: 'SAME_AS', retractedAt: localdatetime('2026-02-01'), retractedBecause: 't'")}]->(a)
WITH batch, count
UNWIND [['n1', '248', 'source/s', null, null], ['n2', '250', 'source/o', null, null], ['n3', '248', 'source/s', 'in the list', null],
        ['n4', '300', 'source/s', null, '2022']] AS row
CREATE (batch)<-[:ABOUT {claim: row[0]}]-(o:Observation {claim: row[0], source: row[2], locator: 'row=1', recordedAt: localdatetime('2026-01-01'),
          value: row[1], number: toFloat(row[1]), unit: 'ENTERPRISES', kind: 'ACTUAL', observedOn: '2019'})-[:OF {claim: row[0]}]->(count)
SET o.scope = row[3], o.period = row[4]`;

/** A field with more firms than are read together, and one that is dated two ways. */
const hub = `MATCH (hub:Entity {id: 'field/hub'})
CREATE (above:Entity:IndustryField {id: 'field/above', name: 'Above'})
CREATE (hub)-[:BROADER ${claim('hub-above')}]->(above)
WITH hub UNWIND range(1, 350) AS n
CREATE (firm:Entity:Enterprise {id: 'enterprise/h' + n, name: 'H'})
CREATE (firm)-[active:ACTIVE_IN ${claim('', "validFrom: '2020'")}]->(hub)
SET active.claim = 'hub' + n
WITH hub, firm WHERE firm.id = 'enterprise/h1'
CREATE (firm)-[:ACTIVE_IN ${claim('hub-other', "validFrom: '2021'").replace('source/s', 'source/o')}]->(hub)`;

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(given);
  await graph.run(hub);
});
afterAll(() => graph.close());

const ask = (id: string, asOf: AsOf = always): Promise<Dossier> => dossier(graph, statements, { id, asOf });
const page = { first: 20, after: null };

describe('dossier', () => {
  it('names the entity, its own names and those it bore before', async () => {
    const { entity, names } = await ask('organization/miit');
    expect(entity).toEqual({
      id: 'organization/miit',
      name: 'MIIT',
      nameZh: '工业和信息化部',
      labels: ['Ministry', 'Organization'],
    });
    expect(
      (await names()).map(({ text, property, bearer, when, validTo, claim: said }) =>
        [text, property, bearer, when, validTo, said?.source.id ?? null].join(' '),
      ),
    ).toEqual([
      'MIIT name organization/miit CURRENT  ',
      '工业和信息化部 nameZh organization/miit CURRENT  ',
      '工信部 aliases organization/miit CURRENT  ',
      'MII name organization/mii EARLIER 2008-03 source/s',
      '信息产业部 nameZh organization/mii EARLIER 2008-03 source/s',
    ]);
    const later = await (await ask('organization/mii')).names();
    expect(later.filter(({ when }) => when === 'LATER').map(({ text }) => text)).toEqual([
      'MIIT',
      '工业和信息化部',
      '工信部',
    ]);
  });

  it.each([
    ['any time', {}, ['NAMED_BEFORE OUT 1', 'PART_OF OUT 1', 'POST_IN IN 3']],
    ['2019', { trueAt: '2019' }, ['PART_OF OUT 1', 'POST_IN IN 2']],
    [
      'any time, believed in January',
      { knownAt: '2026-01-15' },
      ['NAMED_BEFORE OUT 1', 'PART_OF OUT 2', 'POST_IN IN 3'],
    ],
    [
      '2021, believed in January',
      { trueAt: '2021', knownAt: '2026-01-15' },
      ['PART_OF OUT 2', 'POST_IN IN 3'],
    ],
    ['before anything was recorded', { knownAt: '2025' }, []],
  ])('counts claims by relation and direction: %s', async (_name, input, expected) => {
    const relations = await (await ask('organization/miit', parseAsOf(input))).relations();
    expect(relations.map(({ type, direction, claims }) => `${type} ${direction} ${String(claims)}`)).toEqual(
      expected,
    );
  });

  it('leads from a count to the facts behind it, page by page', async () => {
    const relations = await (await ask('organization/miit')).relations();
    const posts = relations.find(({ type }) => type === 'POST_IN');
    const first = await posts?.facts({ first: 1 });
    expect(first?.edges.map(({ node }) => [node.from.id, node.claims.length])).toEqual([['post/deputy', 1]]);
    const second = await posts?.facts({ first: 1, after: first?.pageInfo.endCursor ?? null });
    expect(second?.edges.map(({ node }) => [node.from.id, node.claims.length])).toEqual([
      ['post/minister', 2],
    ]);
    expect(second?.pageInfo.hasNextPage).toBe(false);
    const out = await relations.find(({ type }) => type === 'PART_OF')?.facts(page);
    expect(out?.edges.map(({ node }) => node.to.id)).toEqual(['organization/mii']);
  });

  it.each(
    [
      'organization/miit',
      'organization/mii',
      'post/loop',
      'enterprise/f',
      'enterprise/a',
      'batch/one',
    ].flatMap((entity) =>
      [{}, { trueAt: '2019' }, { trueAt: '2021' }, { knownAt: '2026-01-15' }, { knownAt: '2025' }].map(
        (input): [string, AsOfInput] => [entity, input],
      ),
    ),
  )('counts relations of %s at %j the same among its claims as in the database', async (entity, input) => {
    const asOf = parseAsOf(input);
    expect(relationsAmong(await claimsTogether(graph, entity, asOf), entity, asOf)).toEqual(
      await relationsOf(graph, entity, asOf),
    );
  });

  it('reads an entity with many claims part by part', async () => {
    const found = await ask('field/hub');
    const relations = await found.relations();
    expect(relations.map(({ type, direction, claims }) => [type, direction, claims])).toEqual([
      ['ACTIVE_IN', 'IN', 351],
      ['BROADER', 'OUT', 1],
    ]);
    const facts = await relations[0]?.facts({ first: 3 });
    expect(facts?.edges.map(({ node }) => [node.from.id, node.count])).toEqual([
      ['enterprise/h1', 2],
      ['enterprise/h10', 1],
      ['enterprise/h100', 1],
    ]);
    expect(facts?.pageInfo.hasNextPage).toBe(true);
    expect((await found.sources({ first: 5 })).map(({ source, claims }) => [source.id, claims])).toEqual([
      ['source/s', 351],
      ['source/o', 1],
    ]);
    const { edges, totalCount } = await found.conflicts(page);
    expect([totalCount, edges[0]?.node.kind]).toEqual([1, 'BEGINNING']);
    expect(await relationsOf(graph, 'field/hub', parseAsOf({ trueAt: '2019' }))).toEqual([
      { type: 'BROADER', direction: 'OUT', claims: 1 },
    ]);
  });

  it.each(['organization/miit', 'field/hub'])(
    'of %s takes the cursor of a relation for that relation alone',
    async (entity) => {
      const relations = await (await ask(entity)).relations();
      const firsts = await Promise.all(relations.map(({ facts }) => facts({ first: 1 })));
      const own = firsts.findIndex(({ pageInfo }) => pageInfo.hasNextPage);
      const after = firsts[own]?.pageInfo.endCursor ?? null;
      for (const [place, { facts }] of relations.entries()) {
        const next = facts({ first: 1, after });
        if (place === own) expect((await next).edges).toHaveLength(1);
        else await expect(next).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
      }
      expect(relations.length).toBeGreaterThan(1);
    },
  );

  it('prefers one value for each thing measured, and says by which rule', async () => {
    const values = await (await ask('batch/one')).values();
    expect(
      values.map(({ indicator, claim: { claim: id, value }, rule, claims, values: different }) => ({
        indicator: indicator.id,
        id,
        value,
        rule,
        claims,
        different,
      })),
    ).toEqual([
      { indicator: 'indicator/members', id: 'n2', value: '250', rule: 'TIER', claims: 2, different: 2 },
      { indicator: 'indicator/members', id: 'n3', value: '248', rule: null, claims: 1, different: 1 },
      { indicator: 'indicator/members', id: 'n4', value: '300', rule: null, claims: 1, different: 1 },
    ]);
  });

  it('counts the claims of each source, most first', async () => {
    const sources = await (await ask('batch/one')).sources({ first: 5 });
    expect(sources.map(({ source, claims }) => [source.id, source.tier, claims])).toEqual([
      ['source/s', 'NEWS', 4],
      ['source/o', 'OFFICIAL_FINAL', 1],
    ]);
    expect(await (await ask('batch/one')).sources({ first: 1 })).toHaveLength(1);
  });

  it('tells its dates in the order of time', async () => {
    const { edges } = await (await ask('organization/miit')).timeline({ first: 20 });
    expect(edges.map(({ node }) => [node.date, node.step, node.claim.claim])).toEqual([
      ['2008-03', 'ENDS', 'named'],
      ['2020', 'BEGINS', 'deputy'],
      ['2022', 'ENDS', 'deputy'],
    ]);
  });

  it('shows where sources differ', async () => {
    const { edges } = await (await ask('batch/one')).conflicts(page);
    expect(edges.map(({ node }) => node.values.map(({ value }) => value))).toEqual([['250', '248', '300']]);
  });

  it.each([
    ['enterprise/a', always, 'enterprise/c'],
    ['enterprise/b', always, 'enterprise/c'],
    ['enterprise/c', always, 'enterprise/c'],
    ['enterprise/x', always, 'enterprise/x'],
    ['enterprise/y', always, 'enterprise/x'],
    ['enterprise/f', always, 'enterprise/f'],
    ['enterprise/f', parseAsOf({ knownAt: '2026-01-15' }), 'enterprise/c'],
    ['enterprise/a', parseAsOf({ knownAt: '2025' }), 'enterprise/a'],
  ])('leads from %s, as believed at a time, to another id', async (id, asOf, to) => {
    const found = await ask(id, asOf);
    expect([found.asked, found.entity.id]).toEqual([id, to]);
  });

  it.each([
    'organization/miitt',
    '',
    '"',
    "x'; MATCH (n) DETACH DELETE n //",
    '~',
    'a'.repeat(20_000),
    '\u0000',
  ])('says that %j is unknown', async (id) => {
    await expect(ask(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(Object.entries({ ...nameStatements, ...relationStatements, ...resolveStatements }))(
    'starts from the id: %s',
    async (_name, statement) => {
      const operators = await operatorsOf(graph, statement, {
        id: '',
        entity: '',
        firstDay: null,
        lastDay: null,
        knownAt: '',
      });
      expect(operators.filter((operator) => /ByLabelScan|AllNodesScan|TypeScan/.test(operator))).toEqual([]);
    },
  );
});
