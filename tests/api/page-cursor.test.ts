import fc from 'fast-check';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql';
import { decodePageCursor } from '../../src/api/page-cursor.js';
import { encodeListCursor, fingerprintOf } from '../../src/util/list-cursor.js';

const types = [GraphQLString, GraphQLInt, GraphQLFloat, GraphQLBoolean, new GraphQLNonNull(GraphQLID)];
const list = fingerprintOf(['Query', 'places']);

const values = fc.tuple(
  fc.option(fc.string({ unit: 'binary' })),
  fc.option(fc.integer()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0))),
  fc.option(fc.boolean()),
  fc.string({ unit: 'grapheme' }),
);

describe('a cursor', () => {
  it('gives back the values it was made of', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        expect(decodePageCursor(encodeListCursor(list, drawn), list, types)).toEqual(drawn);
      }),
    );
  });

  it('is of one list only', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const other = fingerprintOf(['Query', 'policies']);
        expect(decodePageCursor(encodeListCursor(list, drawn), other, types)).toBeNull();
      }),
    );
  });

  it('is nothing else that can be written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(decodePageCursor(text, list, types)).toBeNull();
        expect(decodePageCursor(Buffer.from(text).toString('base64url'), list, types)).toBeNull();
      }),
    );
  });

  it('holds values of the right kinds in the right places', () => {
    const strange = fc.oneof(fc.anything(), fc.constantFrom(1.5, 2 ** 31, '1', [], {}));
    fc.assert(
      fc.property(values, fc.nat(types.length - 1), strange, (drawn, place, other) => {
        const text = JSON.stringify(
          [list, ...drawn.toSpliced(place, 1, other as string)],
          (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
        );
        const found = decodePageCursor(Buffer.from(text).toString('base64url'), list, types)?.[place] ?? null;
        const kinds = ['string', 'number', 'number', 'boolean', 'string'];
        if (found !== null) expect(typeof found).toBe(kinds[place]);
        if (place === 1 && found !== null) expect(found).toBe(Number(found) | 0);
      }),
    );
  });
});
