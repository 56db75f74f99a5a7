import fc from 'fast-check';
import type { Graph } from '../../src/graph/open-driver.js';
import {
  certaintyOf,
  includedAt,
  isIncluded,
  natureOf,
  trueAtParameters,
  type DatedClaim,
} from '../../src/lookup/true-at.js';
import { eventTypes, relationshipTypes } from '../../src/model/relationship-types.js';
import { parsePartialDate } from '../../src/time/partial-date.js';
import { emptyGraph } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const two = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 2020, max: 2023 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const point = fc.oneof(year, month, day);
const period = fc.tuple(point, point).filter(([from, to]) => {
  const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
  return start.first <= end.last;
});
const date = fc.oneof(
  point,
  period.map((ends) => ends.join('/')),
);
const maybe = fc.option(date, { nil: undefined });
const claim: fc.Arbitrary<DatedClaim> = fc.record({
  type: fc.constantFrom('OBSERVATION', 'OBSERVATION', ...Object.keys(relationshipTypes)),
  kind: fc.option(fc.constantFrom('ACTUAL', 'TARGET'), { nil: undefined }),
  period: maybe,
  validFrom: maybe,
  validTo: maybe,
  observedOn: maybe,
});

describe('includedAt', () => {
  it('excludes in Cypher what the rule excludes, of 400 claims at each of 12 times', async () => {
    const [claims = []] = fc.sample(fc.array(claim, { minLength: 400, maxLength: 400 }), {
      seed: 8997,
      numRuns: 1,
    });
    const times = fc.sample(date, { seed: 13, numRuns: 11 }).concat('2021-12-31');
    const statement = `UNWIND range(0, size($claims) - 1) AS place
WITH place, $claims[place] AS claim
WITH place, claim, claim.type AS type
RETURN place, ${includedAt} AS included ORDER BY place`;
    const natures = new Set(claims.map(({ type }) => natureOf(type)));
    expect([...natures].toSorted()).toEqual(['event', 'state', 'value']);
    for (const text of times) {
      const asOf = { trueAt: parsePartialDate(text) };
      const rows = await graph.read(statement, { claims, ...trueAtParameters(asOf) });
      const differing = claims.filter(
        (one, place) => rows[place]?.['included'] !== isIncluded(certaintyOf(one, asOf)),
      );
      expect({ at: text, differing }).toEqual({ at: text, differing: [] });
      expect(new Set(rows.map(({ included }) => included)).size).toBe(2);
    }
  });

  it('includes everything when no time is asked about', async () => {
    const asOf = { trueAt: null };
    const claims = fc.sample(claim, 50);
    const rows = await graph.read(
      `UNWIND $claims AS claim WITH claim, claim.type AS type RETURN ${includedAt} AS included`,
      { claims, ...trueAtParameters(asOf) },
    );
    expect(rows.every(({ included }) => included === true)).toBe(true);
    expect(claims.map((one) => certaintyOf(one, asOf)).every((answer) => answer === null)).toBe(true);
  });
});

describe('certaintyOf', () => {
  const observation = { type: 'OBSERVATION', observedOn: '2022-09', period: '2021' };
  it.each([
    ['an actual value by the period it measures', { ...observation, kind: 'ACTUAL' }, '2021-06', 'CERTAIN'],
    ['a target by the day it was told', { ...observation, kind: 'TARGET' }, '2021-06', 'NOT_YET'],
    [
      'an actual value without a period by its day',
      { ...observation, period: undefined },
      '2022-08',
      'NOT_YET',
    ],
    ['hosting as what happened', { type: 'HOSTED_BY', observedOn: '2022-09-08' }, '2026', 'CERTAIN'],
    ['a post as what lasts', { type: 'HELD', observedOn: '2022-09-08' }, '2026', 'POSSIBLE'],
  ])('takes %s', (_name, one, asked, answer) => {
    expect(certaintyOf(one, { trueAt: parsePartialDate(asked) })).toBe(answer);
  });

  it('knows only types of the model as events', () => {
    expect(eventTypes.filter((type) => !Object.hasOwn(relationshipTypes, type))).toEqual([]);
  });
});
