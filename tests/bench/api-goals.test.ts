import { goalResults, isReached } from '../../bench/api/goals.js';
import type { PeerMeasure } from '../../bench/api/measure-peer.js';
import type { RowResult } from '../../bench/api/result.js';
import { goalsTable, rowTable } from '../../bench/api/tables.js';

const measure = (perSecond: number): PeerMeasure => ({
  ...{ perSecond, p50Ms: 1.5, p99Ms: 12.25, answers: 100, errors: 0, codes: {} },
  ...{ serverCpu: 50, databaseCpu: 40, serverMb: 100 },
});

/** A row with the answers per second of each peer; null: not measured. */
const row = (size: number, rates: Readonly<Record<string, number | null>>): RowResult => ({
  ...{ row: 'one firm', size, questions: 300, compared: 25 },
  results: Object.entries(rates).map(([peer, rate]) =>
    rate === null
      ? { peer, measure: null, reason: '3 of 25 answers are ours' }
      : { peer, measure: measure(rate), reason: null },
  ),
});

const small = row(10_000, {
  'ours, cached': 6_000,
  'ours, uncached': 900,
  vanilla: 500,
  PostGraphile: 1_000,
});
const large = row(1_000_000, {
  ...{ 'ours, cached': 5_000, 'ours, uncached': 400 },
  ...{ vanilla: null, PostGraphile: 1_000 },
});

describe('goals of the comparison of APIs', () => {
  it('are reached by ratio, missed by ratio, or not measured', () => {
    const found = goalResults([small, large]).map((result) => [
      ...[result.goal, result.sizes, result.found],
      isReached(result),
    ]);
    expect(found).toEqual([
      ['cached / PostGraphile', '10,000', 6, true],
      ['cached / PostGraphile', '1,000,000', 5, true],
      ['uncached / PostGraphile', '10,000', 0.9, false],
      ['uncached / PostGraphile', '1,000,000', 0.4, false],
      ['uncached / vanilla', '10,000', 1.8, false],
      ['uncached / vanilla', '1,000,000', null, false],
      ['uncached / bare driver', '10,000', null, false],
      ['uncached / bare driver', '1,000,000', null, false],
      ['cached, kept from the smallest to the largest', '10,000 to 1,000,000', 5 / 6, true],
      ['uncached, kept from the smallest to the largest', '10,000 to 1,000,000', 4 / 9, false],
    ]);
  });

  it('say in the table what was not measured', () => {
    expect(goalsTable([large]).split('\n')[4]).toMatch(
      /^\| uncached \/ vanilla .*\| +- \| +not measured \|$/,
    );
  });
});

describe('the table of a row', () => {
  it('has a line a peer, with dashes and the reason where one was not measured', () => {
    const table = rowTable(large);
    expect(table).toContain('### one firm, 1,000,000 enterprises');
    expect(table).toMatch(/^\| PostGraphile +\| +1000 \| +1\.50 \| +12\.3 \| .* 5\.00 \| +0\.40 \|$/m);
    expect(table).toMatch(/^\| vanilla +\|( +- \|){9}$/m);
    expect(table).toContain('- vanilla: not measured, 3 of 25 answers are ours.');
  });
});
