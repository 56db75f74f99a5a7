import fc from 'fast-check';
import type { ClaimLine } from '../../src/lookup/claim-line.js';
import { canAllBeTrue, dateConflicts, valueConflicts } from '../../src/lookup/conflict-groups.js';
import { claimLine } from '../helpers/claim-line.js';

const batch = (claim: string, value: string, properties: Record<string, unknown> = {}): ClaimLine =>
  claimLine(claim, { about: 'batch/x', labels: ['EnterpriseBatch'], value, ...properties });
const total = (claim: string, value: string, properties: Record<string, unknown> = {}): ClaimLine =>
  claimLine(claim, { value, ...properties });
const held = (claim: string, properties: Record<string, unknown>): ClaimLine =>
  claimLine(claim, { type: 'HELD', ...properties });

const shown = (groups: readonly { readonly claims: readonly ClaimLine[] }[]): string[] =>
  groups
    .map(({ claims }) =>
      claims
        .map(({ claim }) => claim)
        .toSorted()
        .join(' '),
    )
    .toSorted();

describe('valueConflicts', () => {
  it.each<[string, ClaimLine[], string[]]>([
    ['one claim', [batch('a', '1')], []],
    ['the same value twice', [batch('a', '1'), batch('b', '1')], []],
    ['of a batch, whenever it was told', [batch('a', '1'), batch('b', '2', { observedOn: '2024' })], ['a b']],
    [
      'of a batch, whatever the stage',
      [batch('a', '1', { stage: 'LISTED' }), batch('b', '2', { stage: 'PUBLICISED' })],
      ['a b'],
    ],
    ['but not another scope', [batch('a', '1'), batch('b', '2', { scope: 'without Shenzhen' })], []],
    ['nor another period', [batch('a', '1', { period: '2021' }), batch('b', '2', { period: '2022' })], []],
    [
      'with each period, what names none',
      [batch('a', '1', { period: '2021' }), batch('b', '2', { period: '2022' }), batch('c', '3')],
      ['a c', 'b c'],
    ],
    ['nor another unit', [batch('a', '1'), batch('b', '2', { unit: 'BATCHES' })], []],
    ['nor what is aimed at', [batch('a', '1'), batch('b', '2', { kind: 'TARGET' })], []],
    [
      'but a day and a span of days',
      [batch('a', '2022-09-08', { unit: 'DATE' }), batch('b', '2022-09-08/2022-09-09', { unit: 'PERIOD' })],
      ['a b'],
    ],
    ['of what goes on, told at no time', [total('a', '1'), total('b', '2')], []],
    [
      'told at two times',
      [total('a', '1', { observedOn: '2021' }), total('b', '2', { observedOn: '2022' })],
      [],
    ],
    [
      'told at times with a day in common',
      [total('a', '1', { observedOn: '2022' }), total('b', '2', { observedOn: '2022-09' })],
      ['a b'],
    ],
    [
      'told at times in a chain',
      [
        total('a', '1', { observedOn: '2022-01' }),
        total('b', '2', { observedOn: '2022-12' }),
        total('c', '3', { observedOn: '2022' }),
      ],
      ['a b c'],
    ],
    [
      'over the same period, told at two times',
      [
        total('a', '1', { period: '2021', observedOn: '2022' }),
        total('b', '2', { period: '2021', observedOn: '2023' }),
      ],
      ['a b'],
    ],
    [
      'of the same scope, told at two times',
      [
        total('a', '1', { scope: 'batches 1-4', observedOn: '2022' }),
        total('b', '2', { scope: 'batches 1-4', observedOn: '2023' }),
      ],
      ['a b'],
    ],
    [
      'with each scope counted within its time, what names none',
      [
        total('a', '1', { scope: 'batches 1-2', observedOn: '2021-06' }),
        total('b', '2', { scope: 'batches 1-3', observedOn: '2021-12' }),
        total('c', '3', { scope: 'batches 1-4', observedOn: '2022' }),
        total('d', '4', { observedOn: '2021' }),
      ],
      ['a d', 'b d'],
    ],
    [
      'but not one told more exactly than the scope',
      [
        total('a', '1', { scope: 'batches 1-2', observedOn: '2021' }),
        total('b', '2', { observedOn: '2021-06' }),
      ],
      [],
    ],
  ])('sets side by side: %s', (_name, claims, groups) => {
    expect(shown(valueConflicts(claims))).toEqual(groups);
  });

  it('gives numbers over a year and numbers seen in that year two keys', () => {
    const groups = valueConflicts([
      total('a', '1', { period: '2024' }),
      total('b', '2', { period: '2024' }),
      total('c', '3', { observedOn: '2024' }),
      total('d', '4', { observedOn: '2024' }),
    ]);
    expect(shown(groups)).toEqual(['a b', 'c d']);
    expect(new Set(groups.map(({ key }) => JSON.stringify(key))).size).toBe(2);
  });

  const property = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const lines = fc
    .array(
      fc.record({
        value: fc.constantFrom('1', '2', '3'),
        unit: fc.constantFrom('ENTERPRISES', 'BATCHES'),
        kind: fc.constantFrom('ACTUAL', 'TARGET'),
        scope: property('batches 1-2', 'batches 1-3'),
        period: property('2021', '2021/2025'),
        observedOn: property('2021', '2021-06', '2022', '2022-09-08'),
        label: fc.constantFrom('Programme', 'EnterpriseBatch'),
      }),
      { maxLength: 8 },
    )
    .map((some) =>
      some.map(({ label, ...rest }, place) =>
        claimLine(`c${String(place)}`, {
          labels: [some[0]?.label ?? label],
          ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
        }),
      ),
    );

  it('finds the same groups with the same keys, each key once, in whatever order the claims come', () => {
    fc.assert(
      fc.property(lines, (claims) => {
        const keyed = (some: readonly ClaimLine[]): string[] =>
          valueConflicts(some)
            .map((group) => `${JSON.stringify(group.key)}: ${shown([group]).join('')}`)
            .toSorted();
        expect(keyed(claims.toReversed())).toEqual(keyed(claims));
        const keys = valueConflicts(claims).map(({ key }) => JSON.stringify(key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never sets side by side what is of two kinds or units, nor claims that all agree', () => {
    fc.assert(
      fc.property(lines, (claims) => {
        for (const group of valueConflicts(claims)) {
          const of = (name: string) => new Set(group.claims.map((claim) => claim[name])).size;
          expect([of('kind'), of('unit')]).toEqual([1, 1]);
          expect(of('value')).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('dateConflicts', () => {
  it.each<[string, ClaimLine[], string[]]>([
    ['the same day', [held('a', { validFrom: '2022' }), held('b', { validFrom: '2022-09' })], []],
    [
      'two beginnings',
      [held('a', { validFrom: '2022-07' }), held('b', { validFrom: '2022-09' })],
      ['BEGINNING a b'],
    ],
    ['two ends', [held('a', { validTo: '2022-07' }), held('b', { validTo: '2022-09' })], ['END a b']],
    [
      'both',
      [
        held('a', { validFrom: '2020', validTo: '2022-07' }),
        held('b', { validFrom: '2021', validTo: '2022-09' }),
      ],
      ['BEGINNING a b', 'END a b'],
    ],
    [
      'acting and elected begin at two times',
      [
        held('a', { validFrom: '2021', status: 'ACTING' }),
        held('b', { validFrom: '2022', status: 'ELECTED' }),
      ],
      [],
    ],
    [
      'what names no status is held against both',
      [
        held('a', { validFrom: '2021', status: 'ACTING' }),
        held('b', { validFrom: '2022', status: 'ELECTED' }),
        held('c', { validFrom: '2021' }),
      ],
      ['BEGINNING b c'],
    ],
    [
      'two terms',
      [held('a', { validFrom: '2008', validTo: '2012' }), held('b', { validFrom: '2016', validTo: '2018' })],
      [],
    ],
    ['no dates', [held('a', {}), held('b', { observedOn: '2022' })], []],
  ])('%s', (_name, claims, groups) => {
    const found = dateConflicts(claims);
    expect(found.map((group) => `${group.kind} ${shown([group]).join('')}`)).toEqual(groups);
    expect(found.some(canAllBeTrue)).toBe(false);
  });
});
