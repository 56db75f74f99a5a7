import type { Graph } from '../../src/graph/open-driver.js';
import { noCursors } from '../helpers/hostile-texts.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { seededGraph } from '../helpers/test-graph.js';

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
