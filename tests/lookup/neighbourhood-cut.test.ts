import fc from 'fast-check';
import { planStep, readable, rowsPerType, type Reached } from '../../src/lookup/neighbourhood-cut.js';

const node = (id: string, degree: number): Reached => ({ id, degree, name: null, nameZh: null, labels: [] });
const limits = { first: 100, hubDegree: 200, expandHubs: false };
const on = { isStart: false, hasRoom: true };

describe('planStep', () => {
  it('goes on from all but hubs', () => {
    const step = planStep([node('a', 201), node('b', 200), node('c', 1)], limits, on);
    expect(step).toMatchObject({ whole: ['c', 'b'], byType: [], cut: [{ node: { id: 'a' }, why: 'HUB' }] });
  });

  it('reads the start in part when it has very many claims', () => {
    const step = planStep([node('a', 100_000)], limits, { isStart: true, hasRoom: true });
    expect(step).toEqual({ whole: [], byType: ['a'], cut: [] });
  });

  it('stops when the claims of a hop are used up, those with many first', () => {
    const many = Array.from({ length: 30 }, (_, index) => node(String(index), 100));
    const { whole, cut } = planStep(many, limits, on);
    expect(whole).toHaveLength(20);
    expect(new Set(cut.map(({ why }) => why))).toEqual(new Set(['CAP']));
  });

  it('lets hubs share what is left', () => {
    const step = planStep([node('a', 300), node('b', 5_000)], { ...limits, expandHubs: true }, on);
    expect(step).toEqual({ whole: ['a'], byType: ['b'], cut: [] });
  });

  it('goes on from nothing where there is no room', () => {
    const step = planStep([node('a', 1), node('b', 500)], limits, { isStart: false, hasRoom: false });
    expect(step.cut.map(({ node: { id }, why }) => [id, why])).toEqual([
      ['a', 'CAP'],
      ['b', 'HUB'],
    ]);
  });
});

describe('rowsPerType', () => {
  it.each<[number[], number, number]>([
    [[100_000], 99, 99],
    [[1, 1, 100_000], 99, 97],
    [[50, 50], 60, 30],
    [[10, 100, 100], 60, 25],
    [[5, 5, 5], 2, 1],
    [[], 10, 1],
  ])('of %j with a share of %i', (degrees, share, expected) => {
    expect(rowsPerType(degrees, share)).toBe(expected);
  });

  it('never reads more than the share, but for one of each type, and never less than it could', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }),
        fc.nat(900),
        (degrees, share) => {
          const read = (rows: number): number =>
            degrees.reduce((sum, degree) => sum + Math.min(degree, rows), 0);
          const rows = rowsPerType(degrees, share);
          expect(read(rows)).toBeLessThanOrEqual(Math.max(share, degrees.length));
          if (read(rows) < read(Infinity)) expect(read(rows + 1)).toBeGreaterThan(share);
        },
      ),
    );
  });
});

describe('readable', () => {
  it('leaves hubs out, and what is beyond 20,000 claims', () => {
    const kept = [node('hub', 201), ...Array.from({ length: 110 }, (_, index) => node(String(index), 200))];
    expect(readable(kept, limits)).toHaveLength(100);
  });
});
