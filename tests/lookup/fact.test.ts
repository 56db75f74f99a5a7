import fc from 'fast-check';
import { judgeFact, type FactClaim } from '../../src/lookup/fact.js';
import type { Certainty } from '../../src/time/certainty.js';
import { parsePartialDate } from '../../src/time/partial-date.js';

const held = (
  validFrom: string | null,
  validTo: string | null,
  observedOn: string | null = null,
  status: string | null = null,
): FactClaim => ({ type: 'HELD', validFrom, validTo, observedOn, status });
const hosted = (observedOn: string | null): FactClaim => ({ type: 'HOSTED_BY', observedOn });

const minister = [
  held('2022-09-02', null, null, 'APPOINTED'),
  held('2022-07-29', null),
  held(null, null, '2022-09-09'),
  held(null, '2025-04-30'),
];
const acting = [held('2021-10-20', null, null, 'ACTING'), held('2022-01-23', null, null, 'ELECTED')];
const twoTerms = [held('2008', '2012'), held('2016', '2018')];
const twoSources = [held('2021-07-14', null), held(null, '2024-04-26')];
const actingThenEither = [
  held(null, null, '2020', 'ACTING'),
  held('2021', null, null, 'ELECTED'),
  held('2021/2022', null, null, 'ELECTED'),
];
const coarseStarts = [held('2022', null), held('2022-01-23', null), held(null, '2025-03-01')];
const coarseEnds = [held('2021', null), held(null, '2025'), held(null, '2025-03-01')];
const datedAndNot = [held('2022-01-01', '2022-12-31'), held(null, null)];

type Row = [
  name: string,
  claims: FactClaim[],
  trueAt: string,
  fact: Certainty | null,
  disputed: boolean,
  each: (Certainty | null)[],
];

describe('judgeFact', () => {
  it.each<Row>([
    ['two starts: before both', minister, '2022-07-28', null, false, []],
    [
      'two starts: between them',
      minister,
      '2022-08-01',
      'POSSIBLE',
      true,
      ['NOT_YET', 'CERTAIN', 'POSSIBLE', 'POSSIBLE'],
    ],
    [
      'two starts: after both',
      minister,
      '2022-09-08',
      'CERTAIN',
      false,
      ['CERTAIN', 'CERTAIN', 'CERTAIN', 'CERTAIN'],
    ],
    [
      'two starts: on the last day',
      minister,
      '2025-04-30',
      'CERTAIN',
      false,
      ['CERTAIN', 'CERTAIN', 'CERTAIN', 'CERTAIN'],
    ],
    ['two starts: after the end', minister, '2025-05-01', null, false, []],
    ['acting then elected: acting', acting, '2021-12-01', 'CERTAIN', false, ['CERTAIN', 'NOT_YET']],
    ['acting then elected: the day', acting, '2022-01-23', 'CERTAIN', false, ['CERTAIN', 'CERTAIN']],
    ['acting then elected: elected', acting, '2022-02-01', 'POSSIBLE', false, ['NO_LONGER', 'POSSIBLE']],
    ['acting then elected: before', acting, '2021-10-19', null, false, []],
    ['two terms: in the first', twoTerms, '2010', 'CERTAIN', false, ['CERTAIN', 'NOT_YET']],
    ['two terms: between', twoTerms, '2014', null, false, []],
    ['two terms: in the second', twoTerms, '2017', 'CERTAIN', false, ['NO_LONGER', 'CERTAIN']],
    ['start and end by two sources: within', twoSources, '2023', 'CERTAIN', false, ['CERTAIN', 'CERTAIN']],
    ['start and end by two sources: before', twoSources, '2021-07-13', null, false, []],
    ['start and end by two sources: after', twoSources, '2024-05-01', null, false, []],
    [
      'a coarse start beside an exact one: not certain for what borrows both',
      coarseStarts,
      '2022-06-01',
      'CERTAIN',
      false,
      ['POSSIBLE', 'CERTAIN', 'POSSIBLE'],
    ],
    [
      'a coarse end beside an exact one: not over for what borrows both',
      coarseEnds,
      '2025-06',
      'POSSIBLE',
      true,
      ['POSSIBLE', 'POSSIBLE', 'NO_LONGER'],
    ],
    ['seen only: before', [held(null, null, '2022-09')], '2020', 'POSSIBLE', false, ['POSSIBLE']],
    ['seen only: then', [held(null, null, '2022-09')], '2022', 'CERTAIN', false, ['CERTAIN']],
    [
      'begun by one source, seen by another: between',
      [held('2021', null), held(null, null, '2022-09-08')],
      '2022-03',
      'CERTAIN',
      false,
      ['POSSIBLE', 'CERTAIN'],
    ],
    [
      'acting, then elected at one of two times: either',
      actingThenEither,
      '2022',
      'POSSIBLE',
      false,
      ['POSSIBLE', 'POSSIBLE', 'POSSIBLE'],
    ],
    ['undated beside dated: then', datedAndNot, '2022-06', 'CERTAIN', false, ['CERTAIN', 'UNDATED']],
    ['undated beside dated: later', datedAndNot, '2023', 'UNDATED', false, ['NO_LONGER', 'UNDATED']],
    ['undated only', [held(null, null)], '2023', 'UNDATED', false, ['UNDATED']],
    ['events: before both', [hosted('2022-09-08'), hosted('2022')], '2021', null, false, []],
    [
      'events: between the two',
      [hosted('2022-09-08'), hosted('2022')],
      '2022-03',
      'POSSIBLE',
      true,
      ['NOT_YET', 'POSSIBLE'],
    ],
    [
      'events: ever after',
      [hosted('2022-09-08'), hosted('2022')],
      '2026',
      'CERTAIN',
      false,
      ['CERTAIN', 'CERTAIN'],
    ],
    ['no claims', [], '2022', null, false, []],
  ])('%s', (_name, claims, trueAt, certainty, disputed, each) => {
    const fact = judgeFact(claims, { trueAt: parsePartialDate(trueAt) });
    if (certainty === null) expect(fact).toBeNull();
    else {
      expect(fact).toMatchObject({ certainty, disputed });
      expect(fact?.claims.map((claim) => claim.certainty)).toEqual(each);
    }
  });

  it('says nothing of time when no time is asked about, and keeps every claim', () => {
    const fact = judgeFact(minister, { trueAt: null });
    expect(fact).toMatchObject({ certainty: null, disputed: false });
    expect(fact?.claims).toEqual(minister.map((claim) => ({ ...claim, certainty: null })));
  });

  const date = fc.option(
    fc.constantFrom('2020', '2021', '2021-06', '2021-06-15', '2021/2022', '2022', '2022-03-01', '2023'),
    { nil: null },
  );
  const status = fc.constantFrom(null, 'ACTING', 'ELECTED');
  const claims = fc.array(
    fc
      .record({ validFrom: date, validTo: date, observedOn: date, status })
      .map((claim): FactClaim => ({ ...claim, type: 'HELD' })),
    { minLength: 1, maxLength: 5 },
  );
  const asked = fc.constantFrom('2019', '2020', '2021', '2021-06-15', '2022-03', '2022', '2023', '2024');

  it('judges alike, in whatever order the claims come', () => {
    fc.assert(
      fc.property(claims, asked, (given, trueAt) => {
        const asOf = { trueAt: parsePartialDate(trueAt) };
        const [one, other] = [judgeFact(given, asOf), judgeFact(given.toReversed(), asOf)];
        expect(other?.certainty).toBe(one?.certainty);
        expect(other?.disputed).toBe(one?.disputed);
        expect(other?.claims.toReversed()).toEqual(one?.claims);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never takes a disputed fact for certain, nor one for disputed that all claims that are dated allow', () => {
    fc.assert(
      fc.property(claims, asked, (given, trueAt) => {
        const fact = judgeFact(given, { trueAt: parsePartialDate(trueAt) });
        const each = fact?.claims.map((claim) => claim.certainty) ?? [];
        if (fact?.disputed === true) expect(fact.certainty).toBe('POSSIBLE');
        if (!each.includes('NOT_YET') && !each.includes('NO_LONGER'))
          expect(fact?.disputed ?? false).toBe(false);
        if (fact?.certainty === 'CERTAIN') expect(each).toContain('CERTAIN');
      }),
      { numRuns: 2_000 },
    );
  });
});
