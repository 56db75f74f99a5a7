import { leastUnknown, needsMore, type Reach } from '../../../src/lookup/paths/coverage.js';
import { leastNodeCost, nodeCost, unit } from '../../../src/lookup/paths/measure.js';

const reach = (levels: number, hubs: Record<number, number> = {}): Reach => ({
  levels,
  hubs: new Map(Object.entries(hubs).map(([distance, degree]) => [Number(distance), degree])),
});
const live = { hops: 4, isLive: true };

describe('how far a side has to go', () => {
  it.each<[own: Reach, other: Reach, plain: number, needs: boolean]>([
    // Paths without a hub are not all known.
    [reach(1), reach(2), 3, true],
    [reach(2), reach(2), 4, false],
    // A hub next to the other end: three hops from this one.
    [reach(2), reach(2, { 1: 300 }), 4, true],
    [reach(3), reach(1, { 1: 300 }), 4, false],
    [reach(2), reach(2, { 2: 300 }), 4, false],
    [reach(Infinity), reach(1, { 1: 300 }), Infinity, false],
  ])('%#', (own, other, plain, needs) => {
    expect(needsMore(own, other, { plain, hops: 4 })).toBe(needs);
  });
});

describe('what an unknown path costs at least', () => {
  it('is nothing that can be, when all paths are known', () => {
    expect(leastUnknown([reach(3, { 1: 300 }), reach(3, { 1: 300 })], { ...live, plain: 4 })).toBe(Infinity);
  });

  it('is one hop more than is known, with the cheapest nodes between', () => {
    const least = leastUnknown([reach(1), reach(1)], { ...live, plain: 2 });
    expect(least).toBeLessThanOrEqual(3 * unit + 2 * leastNodeCost);
    expect(least).toBeGreaterThan(3 * unit + 2 * leastNodeCost - 10);
  });

  it('is that of the cheapest hub that was met, where only paths with one are unknown', () => {
    const least = leastUnknown([reach(1, { 1: 5_000, 2: 300 }), reach(2)], { ...live, plain: 4 });
    expect(least).toBeLessThanOrEqual(4 * unit + 2 * leastNodeCost + nodeCost(5_000));
    expect(least).toBeGreaterThan(4 * unit + 2 * leastNodeCost + nodeCost(5_000) - 10);
  });

  it('counts on no claims of nodes where some were withdrawn since', () => {
    expect(leastUnknown([reach(1), reach(1)], { hops: 4, isLive: false, plain: 2 })).toBeLessThanOrEqual(
      3 * unit,
    );
  });

  it('is never more than a node between two hops comes to', () => {
    for (let degree = 2; degree < 60; degree += 1)
      for (let own = 1; own < degree; own += 1) {
        const evidence = (1 / own + 1 / (degree - own)) / 6;
        expect(leastNodeCost).toBeLessThanOrEqual(nodeCost(degree) + 1 + (unit * evidence) / 2);
      }
  });
});
