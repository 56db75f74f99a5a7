import fc from 'fast-check';
import { cursorsOf } from '../../src/lookup/cursor.js';
import { encodeListCursor, fingerprintOf } from '../../src/util/list-cursor.js';
import { noCursors } from '../helpers/hostile-texts.js';

const question = { entity: 'organization/miit', asOf: { trueAt: null, knownAt: null } };
const cursors = cursorsOf('changes', ['moment', 'string', 'number'], question);
const moment = '2026-02-28T00:00:00.000000001';
const forged = (...keys: readonly unknown[]): string =>
  encodeListCursor(fingerprintOf(['changes', question]), keys);
const invalid = expect.objectContaining({ code: 'CURSOR_INVALID' }) as Error;

describe('the cursors of a question', () => {
  it('give back the keys they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), (text, number) => {
        expect(cursors.keysOf(cursors.of(moment, text, number))).toEqual([moment, text, number]);
      }),
    );
  });

  it('are none of another question, field, or of what differs in a part', () => {
    const cursor = cursors.of(moment, 'x', 1);
    for (const [field, other] of [
      ['timeline', question],
      ['changes', { ...question, entity: 'organization/ndrc' }],
      ['changes', { ...question, asOf: { trueAt: '2022', knownAt: null } }],
      ['changes', {}],
    ] as const)
      expect(() => cursorsOf(field, ['moment', 'string', 'number'], other).keysOf(cursor)).toThrow(invalid);
  });

  it('are the same in whatever order the question is written', () => {
    const other = { asOf: { knownAt: null, trueAt: null }, entity: 'organization/miit' };
    expect(cursorsOf('changes', ['moment', 'string', 'number'], other).of(moment, 'x', 1)).toBe(
      cursors.of(moment, 'x', 1),
    );
  });

  it('have no keys for the first page', () => {
    expect(cursors.keysOf(null)).toBeNull();
  });

  it.each([
    ...noCursors,
    forged(),
    forged(moment, 'x'),
    forged(moment, 'x', 1, 2),
    forged(moment, 'x', '1'),
    forged(moment, 'x', 1.5),
    forged(moment, 'x', 2 ** 60),
    forged(moment, null, 1),
    forged('now', 'x', 1),
    forged('2026-02-30T00:00:00', 'x', 1),
    forged('2026-02-28T00:00:00Z', 'x', 1),
    forged('2026-02-28', 'x', 1),
    `${cursors.of(moment, 'x', 1)}=`,
    ` ${cursors.of(moment, 'x', 1)}`,
  ])('are not %.40j', (text) => {
    expect(() => cursors.keysOf(text)).toThrow(invalid);
  });
});
