import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Graph } from '../../src/graph/open-driver.js';
import { poolState } from '../../src/graph/pool-state.js';
import { everyPage } from '../helpers/every-page.js';
import { facts, factsStatements, type FactPage } from '../../src/lookup/facts.js';
import type { Fact } from '../../src/lookup/facts-of.js';
import { hostileTexts, noCursors } from '../helpers/hostile-texts.js';
import { factTypes, type RelationshipTypeName } from '../../src/model/relationship-types.js';
import { always, parseAsOf, type AsOf, type AsOfInput } from '../../src/time/as-of.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const ask = (
  entity: string,
  asked: {
    readonly types?: readonly RelationshipTypeName[];
    readonly first?: number;
    readonly after?: string | null;
    readonly asOf?: AsOf;
  } = {},
): Promise<FactPage> =>
  facts(graph, statements, { entity, types: [], first: 200, after: null, asOf: always, ...asked });

const at = async (entity: string, asOf: AsOfInput, ...types: RelationshipTypeName[]): Promise<Fact[]> =>
  (await ask(entity, { types, asOf: parseAsOf(asOf) })).edges.map(({ node }) => node);

const shown = (found: readonly Fact[]) =>
  found.map(({ from, to, certainty, disputed, since, until, claims }) => ({
    fact: `${from.id} ${to.id}`,
    certainty,
    disputed,
    since,
    until,
    claims: claims.map((claim) => claim.certainty),
  }));

describe('facts', () => {
  it('names one minister on 8 September 2022, beyond dispute', async () => {
    expect(shown(await at('post/minister-miit', { trueAt: '2022-09-08' }, 'HELD'))).toEqual([
      {
        fact: 'official/jin-zhuanglong post/minister-miit',
        certainty: 'CERTAIN',
        disputed: false,
        since: '2022-09-02',
        until: '2025-04-30',
        claims: Array.from({ length: 5 }, () => 'CERTAIN'),
      },
    ]);
  });

  it('names two on 1 August 2022, and says that both are disputed', async () => {
    expect(shown(await at('post/minister-miit', { trueAt: '2022-08-01' }, 'HELD'))).toEqual([
      {
        fact: 'official/jin-zhuanglong post/minister-miit',
        certainty: 'POSSIBLE',
        disputed: true,
        since: '2022-09-02',
        until: '2025-04-30',
        claims: ['POSSIBLE', 'POSSIBLE', 'POSSIBLE', 'NOT_YET', 'CERTAIN'],
      },
      {
        fact: 'official/xiao-yaqing post/minister-miit',
        certainty: 'POSSIBLE',
        disputed: true,
        since: '2020-08-11',
        until: '2022-09-02',
        claims: ['POSSIBLE', 'NO_LONGER'],
      },
    ]);
  });

  it('leaves out on 1 May 2024 the post that Xu Xiaolan left in April, and keeps what happened', async () => {
    const found = await at('official/xu-xiaolan', { trueAt: '2024-05-01' });
    expect(found.map(({ type, to, certainty }) => [type, to.id, certainty])).toEqual([
      ['ATTENDED', 'conference/miit-sme-round-table-4', 'CERTAIN'],
      ['ATTENDED', 'conference/national-sme-2022', 'CERTAIN'],
      ['HELD', 'post/member-zhi-gong-central-standing-committee', 'POSSIBLE'],
      ['SPOKE_AT', 'conference/national-sme-2022', 'CERTAIN'],
    ]);
  });

  it('answers four pairs of times in four ways', async () => {
    const pairs: [AsOfInput, string[]][] = [
      [
        { trueAt: '2022-09-08', knownAt: '2026-11-25T03:00' },
        ['post/vice-minister-miit POSSIBLE', 'conference/national-sme-2022 POSSIBLE'],
      ],
      [
        { trueAt: '2022-09-08' },
        [
          'post/member-zhi-gong-central-standing-committee POSSIBLE',
          'post/vice-minister-miit CERTAIN',
          'conference/national-sme-2022 POSSIBLE',
        ],
      ],
      [
        { trueAt: '2026-01-01', knownAt: '2026-11-25T03:00' },
        ['post/vice-minister-miit POSSIBLE', 'conference/national-sme-2022 CERTAIN'],
      ],
      [
        { trueAt: '2026-01-01' },
        ['post/member-zhi-gong-central-standing-committee POSSIBLE', 'conference/national-sme-2022 CERTAIN'],
      ],
    ];
    const answers = await Promise.all(
      pairs.map(async ([asOf]) =>
        (await at('official/xu-xiaolan', asOf, 'HELD', 'SPOKE_AT')).map(
          ({ to, certainty }) => `${to.id} ${String(certainty)}`,
        ),
      ),
    );
    expect(answers).toEqual(pairs.map(([, answer]) => answer));
    expect(new Set(answers.map((answer) => answer.join())).size).toBe(4);
  });

  it.each<[string, AsOfInput]>([
    ['official/xu-xiaolan', {}],
    ['official/xu-xiaolan', { trueAt: '2024-05-01' }],
    ['organization/miit', { trueAt: '2022-09' }],
    ['post/minister-miit', { trueAt: '2022-08-01', knownAt: '2026-12' }],
  ])('gives the facts about %s as of %j in one order, whatever the page size', async (entity, asOf) => {
    const keyOf = ({ type, from, to }: Fact): string => `${type} ${from.id} ${to.id}`;
    const all = (await at(entity, asOf)).map(keyOf);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
    for (const first of [1, 2, 3]) {
      const found = await everyPage((after) => ask(entity, { first, after, asOf: parseAsOf(asOf) }));
      expect(found.map(keyOf)).toEqual(all);
    }
  });

  it('holds every claim between the entity and another, and no other', async () => {
    const rows = await graph.read(
      `MATCH (:Entity {id: $entity})-[claim]-(:Entity) WHERE type(claim) IN $types
RETURN claim.claim AS claim ORDER BY claim`,
      { entity: 'organization/miit', types: factTypes },
    );
    const found = await at('organization/miit', {});
    const claims = found.flatMap((fact) => fact.claims.map(({ claim }) => claim));
    expect(claims.toSorted()).toEqual(rows.map(({ claim }) => claim));
  });

  it('has all claims of a fact, however few facts are asked for', async () => {
    await graph.run(`MATCH ()-[claim:HELD]->() WITH claim LIMIT 1
      CREATE (person:Entity:Official {id: 'official/many'})
      WITH claim, person UNWIND [[3, 'a'], [30, 'b'], [1, 'c'], [9, 'd'], [60, 'e']] AS one
      CREATE (post:Entity:Post {id: 'post/' + one[1]})
      WITH claim, person, post, one UNWIND range(1, one[0]) AS place
      CREATE (person)-[copy:HELD]->(post)
      SET copy = claim {.*, claim: 'many-' + one[1] + toString(place)}`);
    try {
      for (const first of [1, 2, 3, 200]) {
        const found = await everyPage((after) => ask('official/many', { first, after }));
        expect(found.map(({ to, count }) => [to.id, count])).toEqual([
          ['post/a', 3],
          ['post/b', 30],
          ['post/c', 1],
          ['post/d', 9],
          ['post/e', 60],
        ]);
      }
    } finally {
      await graph.run(
        `MATCH (node) WHERE node.id = 'official/many' OR node.id =~ 'post/[a-e]' DETACH DELETE node`,
      );
    }
  });

  it('is empty before there was anything, and says since when there is', async () => {
    const beforeAll = await ask('official/xu-xiaolan', { asOf: parseAsOf({ knownAt: '2026-11-24' }) });
    expect(beforeAll.edges).toEqual([]);
    expect(beforeAll.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    expect(await beforeAll.dataSince()).toEqual({ trueAt: '2021', knownAt: '2026-11-25T00:00:00' });
    const before = await ask('post/minister-miit', { types: ['HELD'], asOf: parseAsOf({ trueAt: '1949' }) });
    expect(before.edges.filter(({ node }) => node.certainty === 'CERTAIN')).toEqual([]);
    expect(await before.dataSince()).toEqual({ trueAt: '2020-08-11', knownAt: '2026-11-25T05:00:00' });
  });

  it('refuses an unknown entity and proposes near ids', async () => {
    await expect(ask('official/xu-xiaolang')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Did you mean "official/xu-') as string,
    });
  });

  it.each(['official/xu-xiaolan ', ...hostileTexts])('knows no entity %.40j', async (entity) => {
    const answer = ask(entity);
    await expect(answer).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer).rejects.toThrow(/^.{1,400}$/su);
  });

  it.each(noCursors)('refuses %.20j as a cursor', async (after) => {
    const page = ask('official/xu-xiaolan', { first: 1, after });
    await expect(page).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    // Nothing was begun that nobody waits for.
    await nextTurn();
    expect(poolState(graph.driver).used).toBe(0);
  });

  it.each(Object.entries(factsStatements))('%s starts from an index', async (_name, statement) => {
    const parameters = { entity: 'official/x', key: '', rows: 10n, knownAt: '2026' };
    const operators = await operatorsOf(graph, statement, parameters);
    expect(operators.filter((name) => /Scan|CartesianProduct/.test(name))).toEqual([]);
    expect(operators.filter((name) => name.includes('IndexSeek')).length).toBeGreaterThan(0);
  });
});
