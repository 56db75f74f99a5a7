import fc from 'fast-check';
import { allowedErrors, typingErrors } from '../../src/names/distance.js';

describe('typingErrors', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['jiangsu', 'jiansgu', 1],
    ['jiangsu', 'jangsu', 1],
    ['jiangsu', 'jiangsuu', 1],
    ['jiangsu', 'jiangxu', 1],
    ['徐晓兰', '许晓兰', 1],
    ['𠮷野', '吉野', 1],
    ['ca', 'abc', 3],
  ])('%s and %s: %d', (text, other, errors) => {
    expect(typingErrors(text, other)).toBe(errors);
  });

  it.each([
    ['中小企亚', '国务院中小企业局', 1],
    ['国务', '国务院', 0],
    ['abc', '', 3],
  ])('%s within %s: %d', (text, other, errors) => {
    expect(typingErrors(text, other, { within: true })).toBe(errors);
  });

  it('is the same both ways, 0 for the same text alone, and never more than the longer length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '徐'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const errors = typingErrors(a, b);
        expect(errors).toBe(typingErrors(b, a));
        expect(errors === 0).toBe(a === b);
        expect(errors).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(typingErrors(a, b, { within: true })).toBeLessThanOrEqual(errors);
        expect(typingErrors(a, `${b}${a}${b}`, { within: true })).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('allows none in short texts', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', '徐晓兰'].map(allowedErrors)).toEqual([0, 1, 1, 2, 0]);
  });
});
