import fc from 'fast-check';
import { claimId, type ClaimIdentity } from '../../src/claims/claim-id.js';

const claim: ClaimIdentity = {
  type: 'HOSTED_BY',
  from: 'conference/national-sme-2022',
  to: 'organization/miit',
  qualifiers: { role: 'CO_HOST' },
  observedOn: '2022',
  source: 'source/metropoltv-little-giants',
  locator: 'char=2064,2120',
};

describe('claimId', () => {
  it('is the same for the same claim, on every machine and in every release', () => {
    expect(claimId(claim)).toBe('qsphiprubb2sl7ng');
  });

  it('is 16 lower-case letters and digits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, locator) => {
        expect(claimId({ ...claim, from, locator })).toMatch(/^[a-z2-7]{16}$/);
      }),
    );
  });

  it.each<[string, Partial<ClaimIdentity>]>([
    ['type', { type: 'PART_OF' }],
    ['start', { from: 'conference/other' }],
    ['end', { to: 'organization/other' }],
    ['qualifier', { qualifiers: { role: 'HOST' } }],
    ['qualifier left out', { qualifiers: {} }],
    ['date', { observedOn: '2023' }],
    ['kind of date', { observedOn: null, validFrom: '2022' }],
    ['source', { source: 'source/other' }],
    ['locator', { locator: 'char=1,2' }],
  ])('is another with another %s', (_part, change) => {
    expect(claimId({ ...claim, ...change })).not.toBe(claimId(claim));
  });

  it('does not depend on the order of qualifiers, nor on whether an absent one is null', () => {
    const a = claimId({ ...claim, qualifiers: { mode: 'VIDEO', part: 'opening', role: null } });
    expect(claimId({ ...claim, qualifiers: { part: 'opening', mode: 'VIDEO' } })).toBe(a);
  });

  it('cannot be confused by signs inside the parts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        expect(claimId({ ...claim, from: a, to: b })).not.toBe(claimId({ ...claim, from: c, to: d }));
      }),
    );
  });
});
