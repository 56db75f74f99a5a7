import { shown } from '../../src/util/shown.js';

describe('shown', () => {
  it.each([
    ['HOST', 'HOST'],
    [17, '17'],
    ['', 'blank'],
    [' \u3000', 'blank'],
    [undefined, 'nothing'],
    ['大疆 𠮷', '大疆 𠮷'],
    ['a\nb\u0000', 'a\\u{a}b\\u{0}'],
    ['\u202eabc', '\\u{202e}abc'],
    ['\ud83d', '\\u{d83d}'],
    ['x'.repeat(101), `${'x'.repeat(100)}...`],
    ['𠮷'.repeat(100), '𠮷'.repeat(100)],
  ])('shows %j as %j', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});
