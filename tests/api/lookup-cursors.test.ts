import fc from 'fast-check';
import { recordClaim } from '../../src/claims/record-claim.js';
import { recordObservation } from '../../src/claims/record-observation.js';
import { retractClaim } from '../../src/claims/retract-claim.js';
import type { StoredClaim } from '../../src/claims/stored-claim.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { inputOf, reason, storedClaims } from '../helpers/claims.js';
import { noCursors } from '../helpers/hostile-texts.js';
import { numbersOfLookups } from '../helpers/numbers-of-lookups.js';
import { schema, startTestApi, type TestApi } from '../helpers/test-api.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;
let claim: string;

beforeAll(async () => {
  graph = await seededGraph();
  api = await startTestApi(graph);
  const answer = await api.ask(
    '{ saidBy(source: "source/ecns-nanjing-conference", first: 1) { edges { node { claim } } } }',
  );
  ({ claim } = (answer.data as { saidBy: { edges: [{ node: { claim: string } }] } }).saidBy.edges[0].node);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

const miit = 'entity: "organization/miit"';

/** Each lookup with pages, a question of more than one page to it, and others that it may not be gone on with. */
const lookups: Readonly<Record<string, readonly [question: string, ...others: string[]]>> = {
  saidBy: [
    'source: "source/ecns-nanjing-conference"',
    'source: "source/hkust-iems-vice-premier"',
    'source: "source/ecns-nanjing-conference", asOf: {trueAt: "2022"}',
    'source: "source/ecns-nanjing-conference", asOf: {knownAt: "2026-11-27"}',
  ],
  facts: [
    miit,
    'entity: "official/xu-xiaolan"',
    `${miit}, types: [HOSTED_BY]`,
    `${miit}, asOf: {trueAt: "2022"}`,
    `${miit}, asOf: {knownAt: "2026-11-27"}`,
  ],
  timeline: [
    miit,
    'entity: "official/xu-xiaolan"',
    `${miit}, types: [HOSTED_BY]`,
    `${miit}, from: "2020"`,
    `${miit}, until: "2024"`,
    `${miit}, asOf: {trueAt: "2022"}`,
  ],
  conflicts: [
    'compatible: false',
    miit,
    'compatible: true',
    'reviewed: false',
    'compatible: false, asOf: {trueAt: "2022"}',
  ],
  ledger: ['sums: 1', 'kind: REGIONS_TO_TOTAL', 'value: "4922"', 'asOf: {trueAt: "2022"}'],
  counts: ['by: BATCH', 'by: PROVINCE', 'by: BATCH, year: 2022', 'by: BATCH, asOf: {trueAt: "2022"}'],
  changes: ['from: "2020"', 'from: "2021"', 'from: "2020", to: "2027"', `from: "2020", ${miit}`],
};

const page = (field: string, question: string, after?: string): Promise<Answered> =>
  answered(
    `{ ${field}(${question}, first: 1${after === undefined ? '' : `, after: ${JSON.stringify(after)}`}) { pageInfo { endCursor } } }`,
  );

interface Answered {
  readonly codes: readonly string[];
  readonly endCursor: string | null | undefined;
}

const answered = async (query: string): Promise<Answered> => {
  const { errors, data } = await api.ask(query);
  const found = Object.values(data ?? {}) as { pageInfo: { endCursor: string | null } }[];
  return { codes: errors.map(({ extensions }) => extensions.code), endCursor: found[0]?.pageInfo.endCursor };
};

const cursorOf = async (field: string): Promise<string> => {
  const { codes, endCursor } = await page(field, lookups[field]?.[0] ?? '');
  expect(codes).toEqual([]);
  return String(endCursor);
};

describe('a cursor of a lookup', () => {
  it.each(Object.entries(lookups))(
    'of %s leads on in its own question, and in no other',
    async (field, [own, ...others]) => {
      const cursor = await cursorOf(field);
      const next = await page(field, own, cursor);
      expect(next.codes).toEqual([]);
      expect(next.endCursor).not.toBe(cursor);
      expect(next.endCursor).toEqual(expect.any(String));
      for (const other of others)
        expect([other, await page(field, other, cursor)]).toMatchObject([
          other,
          { codes: ['CURSOR_INVALID'] },
        ]);
    },
  );

  it('is one of no other lookup', async () => {
    for (const field of Object.keys(lookups)) {
      const cursor = await cursorOf(field);
      for (const [other, [question]] of Object.entries(lookups)) {
        const { codes } = await page(other, question, cursor);
        expect([field, other, ...codes]).toEqual([
          field,
          other,
          ...(other === field ? [] : ['CURSOR_INVALID']),
        ]);
      }
    }
  });

  it('of the trail of a claim is not of the trail of another, or of a person', async () => {
    const trail = (question: string, after: string): Promise<Answered> => page('auditTrail', question, after);
    const { endCursor } = await page('auditTrail', `claim: "${claim}"`);
    const cursor = String(endCursor);
    expect(await trail(`claim: "${claim}"`, cursor)).toEqual({ codes: [], endCursor: null });
    expect((await trail(`claim: "${claim}", by: "seed"`, cursor)).codes).toEqual(['CURSOR_INVALID']);
    expect((await trail('by: "seed"', cursor)).codes).toEqual(['CURSOR_INVALID']);
  });

  it('of the ledger is the same however many sums a line shows', async () => {
    expect((await page('ledger', 'sums: 2', await cursorOf('ledger'))).codes).toEqual([]);
  });

  it.each([...Object.keys(lookups), 'auditTrail'])(
    'of %s with other keys is refused, or a place like any other',
    async (field) => {
      const own = lookups[field]?.[0] ?? `claim: "${claim}"`;
      const cursor = String((await page(field, own)).endCursor);
      const [list, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
      const forged = [
        [],
        [...keys, 'x'],
        ...keys.flatMap((_key, place) =>
          ['', 'soon', '9999', '\u{1F600}', null, -1, 99, 1.5, 2 ** 60, [], {}].map((other) =>
            keys.with(place, other),
          ),
        ),
      ];
      for (const others of forged) {
        const text = Buffer.from(JSON.stringify([list, ...others])).toString('base64url');
        const { codes } = await page(field, own, text);
        if (codes.length > 0) expect([others, ...codes]).toEqual([others, 'CURSOR_INVALID']);
      }
      expect(api.unexpected).toEqual([]);
    },
  );

  it.each(noCursors)('is not %.20j', async (text) => {
    for (const [field, [question]] of Object.entries(lookups))
      expect([field, await page(field, question, text)]).toMatchObject([
        field,
        { codes: ['CURSOR_INVALID'] },
      ]);
  });
});

const numbers = await numbersOfLookups();

describe('a number that a lookup takes', () => {
  it.each(numbers)('may be left out, or the least, or the most: $name', async (asked) => {
    const { argument, most, query } = asked;
    const { data, errors } = await api.ask(query(null));
    expect(errors).toEqual([]);
    for (const [written, variables] of [
      [query(String(argument.defaultValue)), {}],
      [`query ($n: Int) ${query('$n')}`, {}],
    ] as const)
      expect(await api.ask(written, variables)).toMatchObject({ status: 200, data, errors: [] });
    for (const size of [1, most])
      expect(await api.ask(query(String(size)))).toMatchObject({ status: 200, errors: [] });
  });
});

describe('the rows of a lookup', () => {
  const isOf =
    (id: string) =>
    ({ from, to }: StoredClaim): boolean =>
      from === id || to === id;

  /** A question of some pages to each lookup with cursors, and the claims that come and go meanwhile. */
  const changing: Readonly<
    Record<string, readonly [question: string, claims: (claim: StoredClaim) => boolean]>
  > = {
    saidBy: [
      'source: "source/metropoltv-little-giants"',
      ({ properties }) => properties['source'] === 'source/metropoltv-little-giants',
    ],
    facts: [miit, isOf('organization/miit')],
    timeline: [miit, isOf('organization/miit')],
    conflicts: ['', isOf('indicator/little-giants')],
    ledger: [
      'sums: 1',
      (claim) => isOf('indicator/little-giants')(claim) || claim.properties['kind'] === 'TARGET',
    ],
    counts: ['by: BATCH', ({ type }) => type === 'DESIGNATED_IN'],
    changes: [`from: "2020", ${miit}`, isOf('organization/miit')],
    auditTrail: ['', isOf('organization/miit')],
  };

  it('are looked at of every lookup with cursors', async () => {
    const fields = Object.values((await schema).getQueryType()?.getFields() ?? {}).filter(
      ({ args }) => args.some(({ name }) => name === 'after') && !args.some(({ name }) => name === 'where'),
    );
    expect(Object.keys(changing).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  });

  const rowsOf = async (
    field: string,
    question: string,
    first: number,
    after: string | null,
  ): Promise<{ rows: readonly string[]; next: string | null }> => {
    const asked = `${question} first: ${String(first)}, after: ${JSON.stringify(after)}`;
    const { data, errors } = await api.ask(
      `{ ${field}(${asked}) { edges { cursor } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data?.[field] as {
      edges: { cursor: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    return {
      rows: edges.map(({ cursor }) => cursor),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  };

  /** All rows as they are now, each by its cursor, which has all that the order goes by. */
  const allRows = async (field: string, question: string): Promise<readonly string[]> => {
    const all: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { rows, next } = await rowsOf(field, question, 200, after);
      all.push(...rows);
      [after, more] = [next, next !== null];
    }
    expect(new Set(all).size).toBe(all.length);
    return all;
  };

  /** Takes up a claim, unless it lives. */
  const takeUp = (stored: StoredClaim): ReturnType<typeof recordClaim> => {
    const input = inputOf(stored);
    return 'about' in input
      ? recordObservation(graph, statements, input, reason)
      : recordClaim(graph, statements, input, reason);
  };

  /** Withdraws a claim that lives, and takes up one that does not. */
  const turn = async (stored: StoredClaim): Promise<void> => {
    const { claim, outcome } = await takeUp(stored);
    if (outcome === 'ALREADY_RECORDED') await retractClaim(graph, statements, claim, reason);
  };

  /** Of these nothing goes, since they tell what was. */
  const histories = ['changes', 'auditTrail'];

  const drawn = fc.record({
    pages: fc.integer({ min: 4, max: 6 }),
    before: fc.array(fc.nat(), { minLength: 4, maxLength: 8 }),
    between: fc.array(fc.array(fc.nat(), { minLength: 3, maxLength: 7 }), { minLength: 6, maxLength: 6 }),
  });

  let seeded: readonly StoredClaim[];
  beforeAll(async () => {
    // What is said of a number goes with it.
    seeded = (await storedClaims(graph)).filter(({ from, to }) => from.includes('/') && to.includes('/'));
  });

  it.each(Object.entries(changing))(
    'come exactly once while others come and go before and behind: %s',
    async (field, [question, isConcerned]) => {
      const pool = seeded.filter(isConcerned);
      const turnAll = async (places: readonly number[]): Promise<void> => {
        for (const place of places) await turn(pool[place % pool.length] as StoredClaim);
      };
      // What the lookups before withdrew, so that each begins with the same.
      for (const stored of pool) await takeUp(stored);
      const seen = { came: 0, before: 0, behind: 0 };
      await fc.assert(
        fc.asyncProperty(drawn, async ({ pages, before, between }) => {
          await turnAll(before);
          let now = await allRows(field, question);
          const first = Math.max(1, Math.ceil(now.length / pages));
          const stayed = new Set(now);
          const given: string[] = [];
          for (let after: string | null = null, step = 0; ; step += 1) {
            const { rows, next } = await rowsOf(field, question, first, after);
            expect(now).toEqual(expect.arrayContaining([...rows]));
            given.push(...rows);
            if (next === null) break;
            after = next;
            await turnAll(between[step] ?? []);
            const then = await allRows(field, question);
            const place = now.indexOf(after);
            for (const row of now)
              if (!then.includes(row)) {
                stayed.delete(row);
                seen[now.indexOf(row) <= place ? 'before' : 'behind'] += 1;
              }
            seen.came += then.filter((row) => !now.includes(row)).length;
            now = then;
          }
          expect(new Set(given).size).toBe(given.length);
          expect(given.filter((row) => stayed.has(row))).toEqual(now.filter((row) => stayed.has(row)));
        }),
        { numRuns: 3, seed: 7, endOnFailure: true },
      );
      expect(seen.came).toBeGreaterThan(0);
      if (histories.includes(field)) expect([seen.before, seen.behind]).toEqual([0, 0]);
      else expect(seen.before + seen.behind).toBeGreaterThan(0);
      expect(api.unexpected).toEqual([]);
    },
  );
});
