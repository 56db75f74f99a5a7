import type { Graph } from '../../src/graph/open-driver.js';
import { everyPage } from '../helpers/every-page.js';
import { ledger, type LedgerQuestion } from '../../src/lookup/ledger.js';
import { ledgerKinds, type LedgerLine, type LedgerSum } from '../../src/lookup/ledger/line.js';
import { always, parseAsOf, type AsOfInput } from '../../src/time/as-of.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
let all: readonly LedgerLine[];

const ask = (asked: Partial<LedgerQuestion> = {}): ReturnType<typeof ledger> =>
  ledger(graph, statements, {
    programme: null,
    kind: null,
    value: null,
    sums: 200,
    first: 200,
    after: null,
    asOf: always,
    ...asked,
  });
const asOf = async (input: AsOfInput): Promise<LedgerLine[]> =>
  (await ask({ asOf: parseAsOf(input) })).edges.map(({ node }) => node);

beforeAll(async () => {
  graph = await seededGraph();
  all = await asOf({});
});
afterAll(() => graph.close());

/** The one line of a kind for a figure, without words before it unless they are named. */
const lineOf = (
  lines: readonly LedgerLine[],
  kind: LedgerLine['kind'],
  value: string,
  approximation: string | null = null,
): LedgerLine => {
  const found = lines.filter(
    ({ kind: own, reported }) =>
      own === kind && reported.value === value && reported.approximation === approximation,
  );
  expect(found).toHaveLength(1);
  return found[0] as LedgerLine;
};
const valuesOf = ({ parts }: LedgerSum): string[] => parts.map(({ value }) => value);

describe('the ledger', () => {
  it('holds 8,997 against 18 combinations, closest 8,984 with a gap of 13', () => {
    const line = lineOf(all, 'BATCHES_TO_TOTAL', '8997');
    expect(line).toMatchObject({ status: 'OPEN', gap: '13', combinations: 18 });
    expect(line.sums.map(({ result, gap }) => `${result} ${gap}`)).toEqual([
      '8984 13',
      '9013 -16',
      '9015 -18',
      '9090 -93',
      '9119 -122',
      '9121 -124',
      '9144 -147',
      '9148 -151',
      '9173 -176',
      '9175 -178',
      '9177 -180',
      '9179 -182',
      '9250 -253',
      '9254 -257',
      '9279 -282',
      '9281 -284',
      '9283 -286',
      '9285 -288',
    ]);
    expect(valuesOf(line.sums[0] as LedgerSum)).toEqual(['142', '1584', '2930', '4328']);
    expect(line.sums[0]?.parts.map(({ derived }) => derived)).toEqual([false, true, false, false]);
    expect(line.reported.claims).toHaveLength(2);
  });

  it('finds that 3,916 at 87.04% fits 142 + 4,357 and nothing else', () => {
    const line = lineOf(all, 'REVIEW', '3916');
    expect(line).toMatchObject({ status: 'FITS', gap: '583', combinations: 6 });
    expect(line.against.map(({ value, unit }) => [value, unit])).toEqual([['87.04', 'PERCENT']]);
    expect(line.sums.filter(({ fits }) => fits).map(valuesOf)).toEqual([['142', '4357']]);
    expect(line.sums.map(({ rate }) => rate).toSorted()).toEqual([
      '85.0011',
      '85.038',
      '85.5769',
      '87.0029',
      '87.0416',
      '87.6063',
    ]);
  });

  it('finds that a loss of over 30% fits 1,584 and not the other numbers of batch 2', () => {
    const line = lineOf(all, 'REVIEW', '1079');
    expect(line).toMatchObject({ status: 'FITS', gap: '505' });
    expect(line.sums.filter(({ fits }) => fits).map(valuesOf)).toEqual([['1584']]);
  });

  it('adds 37 regions up to 1,832', () => {
    const line = lineOf(all, 'REGIONS_TO_TOTAL', '1832');
    expect(line).toMatchObject({ status: 'EXPLAINED', gap: '0', combinations: 1 });
    expect(line.sums[0]?.parts).toHaveLength(37);
    expect(line.sums[0]?.result).toBe('1832');
  });

  it('adds East, Central and West up to 2,930', () => {
    const line = lineOf(all, 'REGIONS_TO_TOTAL', '2930');
    expect(line).toMatchObject({ status: 'EXPLAINED', gap: '0' });
    expect(line.sums.map(valuesOf)).toEqual([['1773', '746', '411']]);
  });

  it('leaves 10 of 17,600 open, by the parts that hold after the review of 2025', () => {
    const line = lineOf(all, 'BATCHES_TO_TOTAL', '17600', 'MORE_THAN');
    const parts = ['3916', '1079', '2430', '3671', '3012', '3482'];
    expect(line.sums.find((sum) => String(valuesOf(sum)) === String(parts))).toMatchObject({
      result: '17590',
      gap: '10',
      fits: false,
    });
    expect(line.status).toBe('OPEN');
  });

  it.each([
    ['12950', ['248', '1744', '2930', '4357', '3671']],
    ['15970', ['248', '1748', '2930', '4359', '3673', '3012']],
  ])('explains %s exactly', (value, parts) => {
    const line = lineOf(all, 'BATCHES_TO_TOTAL', value);
    expect(line).toMatchObject({ status: 'EXPLAINED', gap: '0' });
    expect(line.sums.filter(({ gap }) => gap === '0').map(valuesOf)).toEqual([parts]);
  });

  it('holds the target of 10,000 against 17,600: 7,600 more', () => {
    const line = lineOf(all, 'TARGET_TO_RESULT', '10000');
    expect(line).toMatchObject({ status: 'EXCEEDED', gap: '7600' });
    expect(line.sums[0]).toMatchObject({ result: '17600', gap: '7600' });
  });

  it('holds 170 firms of Shenzhen against 35 and 134, which make 169', () => {
    const line = lineOf(all, 'PLACE_OVER_BATCHES', '170');
    expect(line).toMatchObject({ status: 'OPEN', gap: '1' });
    expect(line.sums.map((sum) => [sum.result, ...valuesOf(sum)])).toEqual([['169', '35', '134']]);
  });

  it('recomputes both conversions into Kenyan shillings at the rate of the other', () => {
    const lines = all.filter(({ kind }) => kind === 'CURRENCY');
    expect(
      lines.map(({ reported, sums }) => [reported.label, reported.unit, sums.map(({ rate }) => rate)]),
    ).toEqual([
      [
        'Above-scale SMEs: Least annual prime operating revenue, at 17.335 KES to the CNY',
        'KES',
        ['17.2973'],
      ],
      ['Little giants: Operating income, at 17.2973 KES to the CNY', 'KES', ['17.335']],
    ]);
    expect(lines.map(({ status }) => status)).toEqual(['FITS', 'FITS']);
  });

  it('says of each line what its closest sum says, and never more sums than there are', () => {
    for (const { gap, sums, combinations, status, kind, reported } of all) {
      expect(sums.length).toBeLessThanOrEqual(combinations);
      expect(gap === null).toBe(combinations === 0);
      expect(status === 'NO_RESULT').toBe(combinations === 0);
      expect(reported.claims.length).toBeGreaterThan(0);
      const isSum = ['BATCHES_TO_TOTAL', 'PLACE_OVER_BATCHES', 'REGIONS_TO_TOTAL'].includes(kind);
      for (const sum of isSum ? sums : []) {
        const added = sum.parts.reduce((total, { number }) => total + number, 0);
        expect([sum.result, sum.gap]).toEqual([String(added), String(reported.number - added)]);
      }
      const gaps = sums.map((sum) => Math.abs(Number(sum.gap)));
      if (isSum) expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    }
  });
});

describe('the ledger as of a time', () => {
  it('has no later totals in October 2022', async () => {
    const then = await asOf({ trueAt: '2022-10' });
    const totals = then.flatMap(({ reported, sums }) => [
      reported.value,
      ...sums.flatMap((sum) => sum.parts.map(({ value }) => value)),
    ]);
    expect(totals).toContain('8997');
    for (const later of ['12950', '12000', '14600', '15970', '17600', '3671', '3012', '3482', '3916', '1079'])
      expect(totals).not.toContain(later);
    expect(lineOf(then, 'TARGET_TO_RESULT', '10000')).toMatchObject({ status: 'MISSED', gap: '-1003' });
  });

  it('has only what the article says before the other sources came in', async () => {
    const then = await asOf({ knownAt: '2026-11-25T04:59:59.999' });
    const sources = then.flatMap(({ reported, against, sums }) =>
      [reported, ...against, ...sums.flatMap(({ parts }) => parts)].flatMap(({ claims }) =>
        claims.map(({ source }) => source.id),
      ),
    );
    expect(new Set(sources)).toEqual(new Set(['source/metropoltv-little-giants']));
    expect(new Set(then.map(({ kind }) => kind))).toEqual(new Set(['TARGET_TO_RESULT', 'CURRENCY']));
  });

  it('is empty before there was anything, and says since when there is', async () => {
    const before = await ask({ asOf: parseAsOf({ knownAt: '2026-11-24' }) });
    expect([before.edges, before.totalCount]).toEqual([[], 0]);
    expect(await before.dataSince()).toEqual({ trueAt: '2018-01-22', knownAt: '2026-11-25T00:00:00' });
  });

  it('has before any day on record only figures without a date, and marks them', async () => {
    const before = await asOf({ trueAt: '1990' });
    const claims = before.flatMap(({ reported, sums }) =>
      [reported, ...sums.flatMap(({ parts }) => parts)].flatMap((figure) => figure.claims),
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(claims.map(({ certainty }) => certainty))).toEqual(new Set(['UNDATED']));
  });
});

describe('the pages of the ledger', () => {
  it('give each line once, by kind and id, whatever their size', async () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const kinds = all.map(({ kind }) => ledgerKinds.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    for (const first of [3, 10]) {
      const paged = await everyPage((after) => ask({ first, after, sums: 1 }));
      expect(paged.map(({ id }) => id)).toEqual(ids);
    }
  });

  it('can be narrowed to a kind, a value, a programme', async () => {
    const { edges, totalCount } = await ask({ kind: 'BATCHES_TO_TOTAL', value: '8997', sums: 1, first: 1 });
    expect([edges.length, totalCount]).toEqual([1, 1]);
    expect(edges[0]?.node).toMatchObject({ gap: '13', combinations: 18, sums: [{ result: '8984' }] });
    const own = await ask({ programme: 'programme/single-champion' });
    expect(own.edges.map(({ node }) => node.kind)).toEqual(['TARGET_TO_RESULT']);
    expect((await ask({ value: '8998' })).totalCount).toBe(0);
    expect((await ask({ programme: 'organization/miit' })).totalCount).toBe(0);
  });

  it.each(['programme/little-giants', "x' OR 1=1", '', '\u0000'])(
    'know no programme %j',
    async (programme) => {
      await expect(ask({ programme })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it.each(['x', 'W10', 'WzFd', '', 'bnVsbA'])('refuse %j as a cursor', async (after) => {
    await expect(ask({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
