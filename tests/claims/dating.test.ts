import fc from 'fast-check';
import { datingOf, datingText, type Dating } from '../../src/claims/tally/dating.js';
import { kinds } from '../../src/claims/tally/dimensions.js';
import { isSoBy } from '../../src/lookup/counts/dates.js';
import { eventTypes } from '../../src/model/relationship-types.js';
import { parseAsOf } from '../../src/time/as-of.js';

const year = fc.integer({ min: 2010, max: 2016 }).map(String);
const bound = fc.option(year, { nil: '' });
const dates = fc
  .tuple(bound, bound, bound)
  .filter(([from, to]) => from === '' || to === '' || from <= to)
  .map((parts) => parts.join(' '));
const dating: fc.Arbitrary<Dating> = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.uniqueArray(dates, { minLength: 1, maxLength: 3 })),
  { minLength: 1, maxLength: 3 },
);

describe('the text of a dating', () => {
  it('leaves open the same facts as the dating, at any time', () => {
    const isSoAt = (trueAt: string) => isSoBy('DESIGNATED_IN', parseAsOf({ trueAt }));
    fc.assert(
      fc.property(dating, year, (facts, trueAt) => {
        const counted = (some: Dating): number[] =>
          some.map(([claims, days]) => (isSoAt(trueAt)(days) ? claims : 0)).sort();
        expect(counted(datingOf(datingText(facts)))).toEqual(counted(facts));
      }),
    );
  });

  it('does not depend on the order of facts and dates', () => {
    fc.assert(
      fc.property(dating, (facts) => {
        const turned = facts.map(([claims, days]) => [claims, days.toReversed()] as const).toReversed();
        expect(datingText(turned)).toBe(datingText(facts));
      }),
    );
  });

  it('is of types that last, of which a day of observation sets none apart', () => {
    for (const { type } of Object.values(kinds)) expect(eventTypes).not.toContain(type);
    expect(datingText([[2, ['  2019', '  2020']]])).toBe(datingText([[2, ['  ']]]));
    expect(datingText([[2, ['2019  ', '  2020']]])).not.toBe(datingText([[2, ['2019  ']]]));
  });
});
