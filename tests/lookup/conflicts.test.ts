import type { Graph } from '../../src/graph/open-driver.js';
import { conflicts, conflictsStatements, type Conflict } from '../../src/lookup/conflicts.js';
import { dossier } from '../../src/lookup/dossier.js';
import { everyPage } from '../helpers/every-page.js';
import { ledger } from '../../src/lookup/ledger.js';
import type { LedgerLine } from '../../src/lookup/ledger/line.js';
import { observationStatements } from '../../src/lookup/observation-lines.js';
import { always, parseAsOf, type AsOfInput } from '../../src/time/as-of.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { describeWithShared, readFacts } from '../helpers/shared.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
let all: readonly Conflict[];

const ask = (asked: Partial<Parameters<typeof conflicts>[2]> = {}): ReturnType<typeof conflicts> =>
  conflicts(graph, statements, {
    entity: null,
    compatible: null,
    first: 200,
    after: null,
    asOf: always,
    ...asked,
  });
const found = async (entity: string | null, asOf: AsOfInput = {}): Promise<Conflict[]> =>
  (await ask({ entity, asOf: parseAsOf(asOf) })).edges.map(({ node }) => node);

beforeAll(async () => {
  graph = await seededGraph();
  all = await found(null);
});
afterAll(() => graph.close());

describe('conflicts', () => {
  it('shows the three numbers of batch 2, the preferred one first, with the rule that chose it', async () => {
    expect(await found('batch/little-giant-2')).toMatchObject([
      {
        id: 'conflict/85ae074ce0',
        kind: 'VALUES',
        rule: 'TIER',
        compatible: false,
        values: [
          { value: '1584', preferred: true, claims: [{ source: { tier: 'OFFICIAL_MIRROR' } }] },
          { value: '1744', preferred: false, claims: [{ source: { tier: 'COMMERCIAL' } }] },
          { value: '1748', preferred: false, claims: [{ source: { tier: 'COMMERCIAL' } }] },
        ],
        review: { finding: 'OPEN', complete: true },
      },
    ]);
  });

  it('names each by an id of its own, and each claim once in it', () => {
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { values } of all) {
      const claims = values.flatMap((value) => value.claims.map(({ claim }) => claim));
      expect(new Set(claims).size).toBe(claims.length);
    }
  });

  it.each<AsOfInput>([{}, { trueAt: '2022' }, { knownAt: '2020' }])(
    'is the same in the dossier of each entity that has any, at %j',
    async (asOf) => {
      const entities = new Set(
        all.flatMap(({ about, of, kind }) => [about.id, ...(kind === 'VALUES' ? [] : [of.id])]),
      );
      for (const id of [...entities, 'official/xu-xiaolan', 'place/jiangsu']) {
        if (id.startsWith('indicator/')) continue;
        const read = await dossier(graph, statements, { id, asOf: parseAsOf(asOf) });
        const { edges } = await read.conflicts({ first: 200 });
        expect(edges.map(({ node }) => node)).toEqual(await found(id, asOf));
      }
    },
  );

  it('prefers one value by a rule, or none where an editor declared it', () => {
    for (const { kind, rule, values } of all) {
      const preferred = values.map((value) => value.preferred);
      if (kind === 'DECLARED') expect([rule, preferred.includes(true)]).toEqual([null, false]);
      else {
        expect(preferred).toEqual(values.map((_value, place) => place === 0));
        expect(values.length).toBeGreaterThan(1);
        expect(rule).not.toBeNull();
      }
    }
  });

  it('never prefers what a machine made where another stands beside it', () => {
    const isByMachine = ({ source }: { source: { tier: string | null } }): boolean =>
      source.tier === 'MACHINE_MADE';
    const mixed = all.filter(({ kind, values }) => {
      const claims = values.flatMap((value) => value.claims);
      return kind !== 'DECLARED' && claims.some(isByMachine) && !claims.every(isByMachine);
    });
    expect(mixed.length).toBeGreaterThan(3);
    for (const { values } of mixed)
      expect(values[0]?.claims[0] && isByMachine(values[0].claims[0])).toBe(false);
  });

  it('parts those that can all be true from those that cannot', async () => {
    const [compatible, opposed] = await Promise.all([ask({ compatible: true }), ask({ compatible: false })]);
    expect(compatible.edges.every(({ node }) => node.compatible)).toBe(true);
    expect(compatible.totalCount + opposed.totalCount).toBe(all.length);
    expect(compatible.edges.map(({ node }) => node.id)).toContain('conflict/634e5bb74c');
    const [reviewed, others] = await Promise.all([ask({ reviewed: true }), ask({ reviewed: false })]);
    expect(reviewed.edges.every(({ node }) => node.review?.complete)).toBe(true);
    expect(others.edges.some(({ node }) => node.review?.complete)).toBe(false);
    expect(reviewed.totalCount + others.totalCount).toBe(all.length);
  });

  it('gives the same in one order, whatever the page size', async () => {
    for (const first of [1, 2, 10]) {
      const paged = await everyPage((after) => ask({ first, after }));
      expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    }
  });

  it('finds of each entity what the whole graph has of it, from both ends', async () => {
    const ends = ['official/jin-zhuanglong', 'post/minister-miit', 'programme/little-giant'];
    for (const entity of ends) {
      const own = all.filter(
        ({ kind, about, of, values }) =>
          about.id === entity ||
          (kind !== 'VALUES' && of.id === entity) ||
          values.some(({ claims }) => claims.some(({ from, to }) => [from.id, to.id].includes(entity))),
      );
      const ids = (await found(entity)).map(({ id }) => id);
      expect(ids).toEqual(own.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  it('asks who began when only of a time at which that could matter', async () => {
    const ids = async (trueAt: string): Promise<string[]> =>
      (await found('official/jin-zhuanglong', { trueAt })).map(({ id }) => id);
    expect(await ids('2022-08-01')).toEqual(['conflict/33b179d67c']);
    expect(await ids('1990')).toEqual([]);
  });

  it('sets no number of 2024 beside those of 2022 when asked about 2022', async () => {
    const values = (await found('batch/little-giant-4', { trueAt: '2022' })).flatMap((conflict) =>
      conflict.values.map(({ value }) => value),
    );
    expect(values).toContain('4328');
    expect(values).not.toContain('4359');
  });

  it('knows before the other sources came in only what the article contradicts', async () => {
    const then = await found(null, { knownAt: '2026-11-25T04:59' });
    const sources = then.flatMap(({ values }) =>
      values.flatMap(({ claims }) => claims.map(({ source }) => source.id)),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(then.length);
    expect(then.every(({ review }) => review === null)).toBe(true);
    const late = await graph.read(
      `MATCH (claim:Observation) WHERE claim.recordedAt >= localdatetime('2026-11-25T05:00') RETURN claim.claim AS claim`,
    );
    const claims = then.flatMap(({ values }) =>
      values.flatMap((value) => value.claims.map(({ claim }) => claim)),
    );
    expect(late.filter(({ claim }) => claims.includes(String(claim)))).toEqual([]);
  });

  it('is empty before there was anything, and says since when there is', async () => {
    const before = await ask({ asOf: parseAsOf({ knownAt: '2020' }) });
    expect([before.edges, before.totalCount]).toEqual([[], 0]);
    expect(await before.dataSince()).toMatchObject({ knownAt: '2026-11-25T00:00:00' });
    // Of a person of whom nothing is counted, since when there are dated terms.
    const person = await ask({ entity: 'official/wu-zhenglong', asOf: parseAsOf({ trueAt: '1990' }) });
    expect(person.edges).toEqual([]);
    expect(await person.dataSince()).toEqual({ trueAt: '2017-05-31', knownAt: '2026-11-25T05:00:00' });
  });

  it.each(['programme/little-giants', "x' OR 1=1", '', '\u0000'])('knows no entity %j', async (entity) => {
    await expect(ask({ entity })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['x', 'W10', 'WzFd', '', 'bnVsbA'])('refuses %j as a cursor', async (after) => {
    await expect(ask({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it.each([
    ['conflicts one', conflictsStatements.one],
    ['conflicts then', conflictsStatements.then],
    ['observations one', observationStatements.one],
    ['observations then', observationStatements.then],
  ])('%s starts from an index', async (_name, statement) => {
    const parameters = { entity: 'programme/x', indicators: ['indicator/x'], knownAt: '2026' };
    const operators = await operatorsOf(graph, statement, parameters);
    expect(operators.filter((name) => /Scan|CartesianProduct/.test(name))).toEqual([]);
    expect(operators.filter((name) => name.includes('IndexSeek')).length).toBeGreaterThan(0);
  });
});

/**
 * Where each disagreement that the collection of facts notes can be seen: a conflict or a line of the ledger, the value of
 * the fact, and the values that it disagrees with, as values or, where no source at hand states them, as words of the review.
 */
interface Seen {
  readonly id: string;
  readonly own: string;
  readonly others: readonly string[];
  readonly inWords?: true;
}

const batch2 = 'conflict/85ae074ce0';
const batch4 = 'conflict/63c6597a39';
const patents = 'conflict/71899afe2c';
const shares = 'conflict/share-of-above-scale-smes';
const issuers = 'conflict/8b077916ae';
const governor = 'conflict/3893f449c0';
const resigned = 'conflict/9724998080';

const disagreements: Readonly<Record<string, readonly Seen[]>> = {
  F008: [{ id: batch2, own: '1584', others: ['1744', '1748'] }],
  F009: [{ id: batch2, own: '1744', others: ['1584', '1748'] }],
  F010: [{ id: batch2, own: '1748', others: ['1584', '1744'] }],
  F015: [{ id: 'ledger/batches/4i273dmqpg2f36ci', own: '4762', others: ['4922'] }],
  F017: [{ id: 'conflict/e0f4dcb9b7', own: '5000', others: ['4762'] }],
  F018: [{ id: batch4, own: '4328', others: ['4357', '4359'] }],
  F019: [{ id: batch4, own: '4328', others: ['4357', '4359'] }],
  F020: [{ id: batch4, own: '4357', others: ['4328', '4359'] }],
  F021: [{ id: batch4, own: '4359', others: ['4328', '4357'] }],
  F028: [{ id: 'conflict/b8e7ae7f7e', own: '3671', others: ['3673'] }],
  F030: [{ id: 'conflict/b8e7ae7f7e', own: '3673', others: ['3671'] }],
  F033: [{ id: 'conflict/8c556ab892', own: '10000', others: ['12000'] }],
  F047: [
    { id: 'conflict/0fa5e4c47a', own: '5000', others: ['1832'] },
    { id: 'conflict/e0f4dcb9b7', own: '5000', others: ['4762'] },
  ],
  F048: [{ id: 'conflict/340692a7a6', own: '12000', others: ['17600'] }],
  F049: [{ id: 'conflict/passed-review-of-batch-1', own: '142', others: ['155'], inWords: true }],
  F077: [{ id: 'ledger/place/7avibnp3shv7e5df', own: '170', others: ['169'] }],
  F102: [{ id: 'conflict/share-in-manufacturing', own: '65', others: ['90'] }],
  F116: [{ id: patents, own: '26.6', others: ['22.3'] }],
  F117: [{ id: patents, own: '26.6', others: ['22.3'] }],
  F118: [{ id: patents, own: '22.3', others: ['26.6'] }],
  F121: [{ id: 'conflict/research-intensity', own: '7', others: ['10.4'] }],
  F125: [{ id: shares, own: '3.5', others: ['about 3,'], inWords: true }],
  F126: [{ id: shares, own: '9.6', others: ['6 and'], inWords: true }],
  F127: [{ id: shares, own: '13.7', others: ['9.7%'], inWords: true }],
  F133: [{ id: 'conflict/single-champions', own: '1500', others: ['1557'] }],
  F175: [{ id: 'conflict/33b179d67c', own: '2022-09-02', others: ['2022-07-29'] }],
  F176: [{ id: 'conflict/33b179d67c', own: '2022-07-29', others: ['2022-09-02'] }],
  F181: [{ id: 'conflict/39b256f2ec', own: '2022-07-28', others: ['2022-09-02'] }],
  F184: [
    { id: governor, own: '2021-10-20', others: ['2022-01-23'] },
    { id: resigned, own: '2025-02-28', others: ['2025-03-01'] },
  ],
  F187: [{ id: resigned, own: '2025-03-01', others: ['2025-02-28'] }],
  F202: [{ id: 'conflict/52f3975667', own: '2021-10-19', others: ['2021-10-18'] }],
  F203: [{ id: 'conflict/52f3975667', own: '2021-10-18', others: ['2021-10-19'] }],
  F210: [{ id: 'conflict/2f531ef637', own: '2025-10-09', others: ['2025-01'] }],
  F211: [{ id: 'conflict/2f531ef637', own: '2025-01', others: ['2025-10-09'] }],
  F226: [{ id: issuers, own: '19', others: ['20'] }],
  F227: [{ id: issuers, own: '20', others: ['19'] }],
  F228: [{ id: issuers, own: '20', others: ['19'] }],
  F243: [{ id: 'conflict/3b11a77d56', own: '10000000000000', others: ['10000'] }],
  F260: [
    { id: 'conflict/measures-of-2026-issued', own: '2024-01-17', others: ['17 January 2026'], inWords: true },
  ],
};

describeWithShared('every disagreement that the collection of facts notes', () => {
  const noted = (facts: readonly Record<string, string>[]): Record<string, string>[] =>
    facts.filter(
      ({ id, note = '' }) =>
        note.includes('DISAGREES') &&
        !/DISAGREES[^;]*removed|removed[^;]*DISAGREES/.test(note) &&
        // No source states these.
        id !== 'F026' &&
        id !== 'F050',
    );
  let lines: readonly LedgerLine[];
  beforeAll(async () => {
    const question = { programme: null, kind: null, value: null, sums: 200, first: 200, after: null };
    const page = await ledger(graph, statements, { ...question, asOf: always });
    lines = page.edges.map(({ node }) => node);
  });

  it('is in the table', () => {
    expect(noted(readFacts()).map(({ id }) => id)).toEqual(Object.keys(disagreements));
  });

  it.each(Object.entries(disagreements).flatMap(([fact, seen]) => seen.map((one) => ({ fact, ...one }))))(
    '$fact: $own against $others in $id',
    ({ fact, id, own, others, inWords }) => {
      const url = readFacts().find((row) => row['id'] === fact)?.['source_url'] ?? '';
      const conflict = all.find((one) => one.id === id);
      const line = lines.find((one) => one.id === id);
      const values = [
        ...(conflict?.values ?? []),
        ...(line === undefined ? [] : [line.reported, ...line.sums.map(({ result }) => ({ value: result }))]),
      ].map((value) => ({ claims: [], ...value }));
      const stated = values.filter(({ value }) => value === own).flatMap(({ claims }) => claims);
      expect(stated.map(({ source }) => source.url)).toContain(url);
      if (inWords === true) for (const words of others) expect(conflict?.review?.text).toContain(words);
      else expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining([...others]));
    },
  );
});
