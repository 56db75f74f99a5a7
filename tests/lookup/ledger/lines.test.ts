import type { ClaimLine } from '../../../src/lookup/claim-line.js';
import { batchesToTotal, placeOverBatches } from '../../../src/lookup/ledger/batches.js';
import { currencyLines } from '../../../src/lookup/ledger/currency.js';
import type { LedgerLine } from '../../../src/lookup/ledger/line.js';
import type { Material } from '../../../src/lookup/ledger/material.js';
import { regionsToTotal } from '../../../src/lookup/ledger/regions.js';
import { removalLines, reviewLines } from '../../../src/lookup/ledger/reviews.js';
import { targetLines } from '../../../src/lookup/ledger/targets.js';
import { claimLine } from '../../helpers/claim-line.js';

// Three batches of a made-up programme; the first was reviewed in 2022.
const programme = {
  id: 'programme/x',
  name: 'Programme',
  batches: [1, 2, 3].map((number) => ({
    id: `batch/${String(number)}`,
    name: `Batch ${String(number)}`,
    number,
    year: 2018 + number,
  })),
  reviews: [{ id: 'review/1', name: 'Review', year: 2022, batches: [1] }],
};
const material = (...claims: ClaimLine[]): Material => ({
  programme,
  claims,
  listingRegions: ['place/a', 'place/b'],
});
const batch = (claim: string, number: number, value: string, rest: Record<string, unknown> = {}): ClaimLine =>
  claimLine(claim, { about: `batch/${String(number)}`, of: 'indicator/batch-enterprises', value, ...rest });
const review = (claim: string, of: string, value: string, rest: Record<string, unknown> = {}): ClaimLine =>
  claimLine(claim, { about: 'review/1', of: `indicator/${of}`, value, ...rest });
const place = (claim: string, about: string, value: string, rest: Record<string, unknown> = {}): ClaimLine =>
  claimLine(claim, { about, labels: ['ListingRegion', 'Place'], value, ...rest });

const batches = [batch('b1', 1, '10'), batch('b2', 2, '20'), batch('c2', 2, '21'), batch('b3', 3, '30')];
const sums = (lines: readonly LedgerLine[]) =>
  lines.map(({ status, gap, sums: shown }) => [status, gap, ...shown.map(({ result }) => result)]);

describe('batchesToTotal', () => {
  it.each<[string, Record<string, unknown>, (string | null)[][]]>([
    ['explained', { value: '60', scope: 'batches 1-3' }, [['EXPLAINED', '0', '60', '61']]],
    ['open', { value: '62', scope: 'batches 1-3' }, [['OPEN', '1', '61', '60']]],
    ['below', { value: '59', scope: 'batches 1-3' }, [['OPEN', '-1', '60', '61']]],
    ['nearly', { value: '62', scope: 'batches 1-3', approximation: 'NEARLY' }, [['FITS', '1', '61', '60']]],
    [
      'more than',
      { value: '59', scope: 'batches 1-3', approximation: 'MORE_THAN' },
      [['FITS', '-1', '60', '61']],
    ],
    ['of fewer batches', { value: '30', scope: 'batches 1-2' }, [['EXPLAINED', '0', '30', '31']]],
    ['of batches that nobody counts', { value: '30', scope: 'batches 1-4' }, []],
    ['aimed at', { value: '60', scope: 'batches 1-3', kind: 'TARGET' }, []],
  ])('%s', (_name, total, lines) => {
    const given = material(...batches, claimLine('t', { observedOn: '2021', ...total }));
    expect(sums(batchesToTotal(given, 9))).toEqual(lines);
  });

  it('takes what a review left only of totals of its year or later', () => {
    const passed = review('p', 'passed-review', '9');
    const total = (observedOn: string) => claimLine('t', { value: '60', scope: 'batches 1-3', observedOn });
    const at = (year: string) => sums(batchesToTotal(material(...batches, passed, total(year)), 9));
    expect(at('2021')).toEqual([['EXPLAINED', '0', '60', '61']]);
    // The last batch counted is of 2021, so the scope leaves the review of 2022 out.
    expect(at('2022')).toEqual([['EXPLAINED', '0', '60', '61']]);
    const unscoped = [
      claimLine('t', { value: '59', observedOn: '2022' }),
      claimLine('s', { scope: 'batch 1' }),
    ];
    const [line] = batchesToTotal(material(...batches, passed, ...unscoped), 9).filter(
      ({ reported }) => reported.value === '59',
    );
    expect(line).toMatchObject({ status: 'EXPLAINED', gap: '0', combinations: 4 });
  });

  it('shows no more sums than asked for, and counts them all', () => {
    const total = claimLine('t', { value: '60', scope: 'batches 1-3', observedOn: '2021' });
    const [line] = batchesToTotal(material(...batches, total), 1);
    expect(line?.sums).toHaveLength(1);
    expect(line?.combinations).toBe(2);
  });
});

describe('regionsToTotal', () => {
  const table = (source: string, a: string, b: string): ClaimLine[] => [
    place(`${source}-a`, 'place/a', a, { source, scope: 'batch 3' }),
    place(`${source}-b`, 'place/b', b, { source, scope: 'batch 3' }),
  ];

  it('adds the regions of a source that counts all of them, and of no other', () => {
    const [whole, part] = [table('s', '10', '20'), table('r', '10', '19').slice(1)];
    expect(sums(regionsToTotal(material(...batches, ...whole, ...part), 9))).toEqual([
      ['EXPLAINED', '0', '30'],
    ]);
    expect(regionsToTotal(material(...batches, ...part), 9)).toEqual([]);
  });

  it('gives one line for a figure, however many tables are held against it', () => {
    const lines = regionsToTotal(
      material(...batches, ...table('s', '10', '19'), ...table('r', '10', '20')),
      9,
    );
    expect(sums(lines)).toEqual([['EXPLAINED', '0', '30', '29']]);
  });
});

describe('placeOverBatches', () => {
  it('holds what a place has of several batches against its figures for fewer', () => {
    const claims = ['batches 1-2', 'batch 3', 'batches 1-3'].map((scope, index) =>
      place(scope, 'place/a', ['35', '134', '170'][index] ?? '', { scope }),
    );
    expect(sums(placeOverBatches(material(...claims), 9))).toEqual([['OPEN', '1', '169']]);
  });
});

describe('reviewLines', () => {
  it.each<[string, ClaimLine[], unknown]>([
    ['no share stated', [], { status: 'UNCHECKED', gap: '2', against: [] }],
    ['a share that comes out', [review('r', 'pass-rate', '80')], { status: 'FITS', gap: '2' }],
    ['a share that does not', [review('r', 'pass-rate', '80.5')], { status: 'OPEN', gap: '2' }],
    ['a loss', [review('l', 'review-loss', '20')], { status: 'FITS', gap: '2' }],
  ])('%s', (_name, claims, line) => {
    const given = material(...batches, review('p', 'passed-review', '8'), ...claims);
    expect(reviewLines(given, 9)).toMatchObject([line]);
  });

  it('has no result where nothing reviewed is counted', () => {
    expect(reviewLines(material(review('p', 'passed-review', '8')), 9)).toMatchObject([
      { status: 'NO_RESULT', gap: null, sums: [] },
    ]);
  });
});

it('removalLines gives each pair of figures a line with an id of its own', () => {
  const lines = removalLines(
    material(
      batch('b1', 1, '10', { scope: undefined }),
      review('p', 'passed-review', '8'),
      claimLine('e', { value: '60', scope: 'batches 1-4, removals not counted' }),
      claimLine('l', { value: '58', scope: 'batches 1-4, removals counted' }),
      claimLine('m', { value: '57', scope: 'batches 1-4, removals counted' }),
    ),
    9,
  );
  expect(new Set(lines.map(({ id }) => id)).size).toBe(2);
});

describe('targetLines', () => {
  const target = claimLine('t', { kind: 'TARGET', value: '100', period: '2021/2025' });
  const result = (claim: string, value: string, observedOn: string, rest = {}): ClaimLine =>
    claimLine(claim, { value, observedOn, ...rest });

  it.each<[string, ClaimLine[], (string | null)[][]]>([
    ['nothing seen', [], [['NO_RESULT', null]]],
    ['seen before the period only', [result('a', '90', '2020')], [['NO_RESULT', null]]],
    [
      'the latest within the period',
      [result('a', '90', '2022'), result('b', '110', '2025')],
      [['EXCEEDED', '10', '110', '90']],
    ],
    [
      'one after it, the first',
      [result('a', '90', '2026'), result('b', '110', '2027')],
      [['MISSED', '-10', '90', '110']],
    ],
    [
      'more than it',
      [result('a', '100', '2025', { approximation: 'MORE_THAN' })],
      [['EXCEEDED', '0', '100']],
    ],
    ['nearly it', [result('a', '100', '2025', { approximation: 'NEARLY' })], [['MISSED', '0', '100']]],
  ])('%s', (_name, claims, lines) => {
    expect(sums(targetLines(material(target, ...claims), 9))).toEqual(lines);
  });
});

describe('currencyLines', () => {
  const converted = (claim: string, value: string, convertedValue: string): ClaimLine =>
    claimLine(claim, { unit: 'CNY', value, convertedValue, convertedUnit: 'KES' });

  it.each<[string, ClaimLine[], string[]]>([
    ['one conversion alone', [converted('a', '10', '173')], ['NO_RESULT']],
    [
      'rates that meet within rounding',
      [converted('a', '10', '173'), converted('b', '100', '1732')],
      ['FITS', 'FITS'],
    ],
    ['rates that do not', [converted('a', '10', '173'), converted('b', '100', '1750')], ['OPEN', 'OPEN']],
  ])('%s', (_name, claims, statuses) => {
    expect(currencyLines(claims, 9).map(({ status }) => status)).toEqual(statuses);
  });
});
