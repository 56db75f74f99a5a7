import fc from 'fast-check';
import { enums } from '../../src/model/enums.js';
import {
  byPreference,
  decidingRule,
  preferenceRules,
  type PreferenceRule,
  type Weighed,
} from '../../src/lookup/preference.js';

const plain: Weighed = { claim: 'b', source: { tier: 'NEWS', publishedOn: '2022-09-08' } };
const by = (tier: string | null, publishedOn: string | null = '2022-09-08'): Partial<Weighed> => ({
  source: { tier, publishedOn },
});

describe('byPreference', () => {
  it.each<[PreferenceRule, better: Partial<Weighed>, worse: Partial<Weighed>]>([
    ['NOT_MACHINE_MADE', by('COMMERCIAL'), { ...by('MACHINE_MADE'), stage: 'FINAL', scope: 'batches 1-4' }],
    ['NOT_MACHINE_MADE', by(null), by('MACHINE_MADE')],
    ['SCOPE', { ...by('COMMERCIAL'), scope: 'batches 1-4' }, { ...by('OFFICIAL_FINAL'), stage: 'FINAL' }],
    ['STAGE', { ...by('COMMERCIAL'), stage: 'FINAL' }, by('OFFICIAL_FINAL')],
    ['STAGE', { ...by('COMMERCIAL'), stage: 'LISTED' }, { ...by('OFFICIAL_FINAL'), stage: 'PUBLICISED' }],
    ['STAGE', by('COMMERCIAL'), { ...by('OFFICIAL_FINAL'), stage: 'PUBLICISED' }],
    ['TIER', { ...by('OFFICIAL_MIRROR', '2020'), derivation: '1,832 less 248' }, by('NEWS', '2026')],
    ['TIER', by('COMMERCIAL'), by(null)],
    ['PRINTED', by('NEWS', '2020'), { ...by('NEWS', '2026'), derivation: 'from the page' }],
    ['LATER_REPORT', { ...by('NEWS', '2022-09-09'), approximation: 'NEARLY' }, by('NEWS', '2022-09-08')],
    ['LATER_REPORT', by('NEWS', '2022-09-08'), by('NEWS', '2022-09')],
    ['LATER_REPORT', by('NEWS', '2022-09'), by('NEWS', '2022')],
    ['LATER_REPORT', by('NEWS', '2021/2025'), by('NEWS', '2024-12-31')],
    ['LATER_REPORT', by('NEWS', '0001'), by('NEWS', null)],
    ['EXACT', { claim: 'z' }, { claim: 'a', approximation: 'NEARLY' }],
    ['CLAIM_ID', { claim: 'a' }, { claim: 'c' }],
  ])('goes by %s: %j before %j', (rule, better, worse) => {
    const [first, second] = [
      { ...plain, ...better },
      { ...plain, claim: 'c', ...worse },
    ];
    expect(byPreference([second, first])).toEqual([first, second]);
    expect(byPreference([first, second])).toEqual([first, second]);
    expect(decidingRule(first, second)).toBe(rule);
  });

  const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const claims = fc
    .uniqueArray(
      fc.record({
        claim: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }),
        source: fc.record({
          tier: fc.option(fc.constantFrom(...enums.SourceTier)),
          publishedOn: fc.option(
            fc.constantFrom('2022', '2022-09', '2022-09-08', '2021/2025', '2022-01-01/2022-09-08', '1990'),
          ),
        }),
        scope: optional(fc.constantFrom('batches 1-4', 'batch 3')),
        stage: optional(fc.constantFrom(...enums.Stage)),
        approximation: optional(fc.constantFrom(...enums.Approximation)),
        derivation: optional(fc.constant('worked out')),
      }),
      { selector: ({ claim }) => claim, minLength: 1, maxLength: 8 },
    )
    .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));

  it('gives one order, in whatever order the claims come', () => {
    fc.assert(
      fc.property(claims, ([some, shuffled]) => {
        expect(byPreference(shuffled)).toEqual(byPreference(some));
      }),
      { numRuns: 500 },
    );
  });

  it('is a total order, each two set apart by a rule', () => {
    fc.assert(
      fc.property(claims, ([some]) => {
        const ordered = byPreference(some);
        for (const [place, one] of ordered.entries()) {
          for (const other of ordered.slice(place + 1)) {
            expect(byPreference([other, one])).toEqual([one, other]);
            expect(preferenceRules).toContain(decidingRule(one, other));
            expect(decidingRule(one, other)).toBe(decidingRule(other, one));
          }
        }
      }),
    );
  });

  it('never prefers what a machine made to anything else', () => {
    fc.assert(
      fc.property(claims, ([some]) => {
        const [preferred] = byPreference(some);
        const isByMachine = ({ source }: Weighed): boolean => source.tier === 'MACHINE_MADE';
        if (!some.every(isByMachine)) expect(preferred && isByMachine(preferred)).toBe(false);
      }),
    );
  });
});
