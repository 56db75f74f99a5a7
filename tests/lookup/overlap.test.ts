import { overlapOf } from '../../src/lookup/overlap.js';
import { factsOf, type Fact } from '../../src/lookup/facts-of.js';
import { claimLine } from '../helpers/claim-line.js';

interface Dates {
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly observedOn?: string;
}

const factOf = (type: string, ...claims: readonly Dates[]): Fact => {
  const lines = claims.map((dates, index) => claimLine(`c${String(index)}`, { type, ...dates }));
  const [fact] = factsOf(lines, { trueAt: null }, () => () => Promise.resolve(1));
  return fact as Fact;
};

describe('overlapOf', () => {
  it.each<[string, Dates[], Dates[], unknown]>([
    [
      'known bounds that meet',
      [{ validFrom: '2020', validTo: '2022-06' }],
      [{ validFrom: '2021-03-01', validTo: '2023' }],
      { certainty: 'CERTAIN', from: '2021-03-01', until: '2022-06' },
    ],
    ['known bounds that do not', [{ validTo: '2020' }], [{ validFrom: '2021' }], null],
    [
      'ends in the year in which the other begins',
      [{ validFrom: '2019', validTo: '2020' }],
      [{ validFrom: '2020', validTo: '2021' }],
      { certainty: 'POSSIBLE', from: '2020', until: '2020' },
    ],
    [
      'open ends',
      [{ validFrom: '2020-01-01' }],
      [{ validFrom: '2022-01-01' }],
      { certainty: 'POSSIBLE', from: '2022-01-01', until: null },
    ],
    [
      'seen on the same day',
      [{ observedOn: '2022-09-08' }],
      [{ observedOn: '2022-09-08' }],
      { certainty: 'CERTAIN', from: null, until: null },
    ],
    [
      'seen in the same year, on no known day',
      [{ observedOn: '2022' }],
      [{ observedOn: '2022' }],
      { certainty: 'POSSIBLE', from: null, until: null },
    ],
    [
      'begun by one claim, seen by another',
      [{ validFrom: '2020-01-01' }, { observedOn: '2022-05-01' }],
      [{ observedOn: '2021-07-01' }],
      { certainty: 'CERTAIN', from: '2020-01-01', until: null },
    ],
    ['without dates', [{}], [{}], { certainty: 'POSSIBLE', from: null, until: null }],
    [
      'held twice, so that the end lies before the beginning',
      [{ validTo: '2010' }, { validFrom: '2020' }],
      [{ observedOn: '2015-01-01' }],
      { certainty: 'POSSIBLE', from: null, until: null },
    ],
  ])('%s', (_name, one, other, expected) => {
    expect(overlapOf(factOf('HELD', ...one), factOf('HELD', ...other))).toEqual(expected);
    expect(overlapOf(factOf('HELD', ...other), factOf('HELD', ...one))).toEqual(expected);
  });

  it('is none between different types, and none of what happens once', () => {
    const day = { observedOn: '2022-09-08' };
    expect(overlapOf(factOf('HELD', day), factOf('SPOKE_FOR', day))).toBeNull();
    expect(overlapOf(factOf('SPOKE_AT', day), factOf('SPOKE_AT', day))).toBeNull();
  });
});
