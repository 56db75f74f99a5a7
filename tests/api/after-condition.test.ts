import fc from 'fast-check';
import { GraphQLEnumType, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql';
import { rowsAfter } from '../../src/api/after-condition.js';
import type { OrderKey } from '../../src/api/generated-connection.js';
import { textsBeyond } from '../../src/api/text-order.js';

/** Three-valued, as in Cypher: null is neither true nor false. */
type Truth = boolean | null;

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const some = (truths: readonly Truth[]): Truth => not(every(truths.map(not)));

/** What the database makes of a condition; texts are compared by UTF-16 units, as it compares them with parameters. */
const holds = (condition: Readonly<Record<string, unknown>>, row: Row): Truth =>
  every(
    Object.entries(condition).map(([name, inner]) => {
      if (name === 'AND') return every((inner as Record<string, unknown>[]).map((one) => holds(one, row)));
      if (name === 'OR') return some((inner as Record<string, unknown>[]).map((one) => holds(one, row)));
      if (name === 'NOT') return not(holds(inner as Record<string, unknown>, row));
      if (name === 'node' || name === 'edge') return holds(inner as Record<string, unknown>, row);
      return every(
        Object.entries(inner as Record<string, Value | Value[]>).map(([operator, given]) =>
          compare(operator, row[name] ?? null, given),
        ),
      );
    }),
  );

const compare = (operator: string, value: Value, given: Value | Value[]): Truth => {
  if (operator === 'eq' && given === null) return value === null;
  if (value === null || given === null) return null;
  switch (operator) {
    case 'eq':
      return value === given;
    case 'in':
      return (given as Value[]).includes(value);
    case 'gt':
      return value > given;
    case 'gte':
      return value >= given;
    case 'lt':
      return value < given;
    case 'startsWith':
      return String(value).startsWith(given as string);
    default:
      throw new Error(operator);
  }
};

const byCodePoints = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));

const rises = (a: Value, b: Value): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'string' && typeof b === 'string' ? byCodePoints(a, b) : Number(a) - Number(b);
};

const kind = new GraphQLEnumType({ name: 'Kind', values: { ZEBRA: {}, ANT: {}, MULE: {} } });
const types = { text: GraphQLString, number: GraphQLInt, kind } as const;

const text = fc
  .array(fc.constantFrom('', 'a', '中', '𠮷', '𠮸', '（', '，', '\uD7FF', '\uE000', '\uFFFF', '\u{10FFFF}'), {
    maxLength: 4,
  })
  .map((letters) => letters.join(''));

const rows = fc
  .array(
    fc.record({
      text: fc.option(text, { nil: null }),
      number: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
      kind: fc.constantFrom('ZEBRA', 'ANT', 'MULE', null),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => drawn.map((row, place) => ({ ...row, id: `id/${String(place).padStart(2, '0')}` })));

const keys = fc
  .uniqueArray(fc.constantFrom('text' as const, 'number' as const, 'kind' as const))
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), isDescending: fc.boolean() }))),
  )
  .map((drawn): OrderKey[] => [
    ...drawn.map(({ name, isDescending }) => ({
      part: name === 'number' ? ('edge' as const) : ('node' as const),
      name,
      isDescending,
      type: types[name],
    })),
    { part: 'node', name: 'id', isDescending: false, type: new GraphQLNonNull(GraphQLID) },
  ])
  // What tells rows apart may come anywhere.
  .chain((order) => fc.shuffledSubarray(order, { minLength: order.length }));

describe('what comes after a row', () => {
  it('is found by the condition, and nothing else is', () => {
    fc.assert(
      fc.property(rows, keys, fc.nat(), (drawn, order, place) => {
        const sorted = drawn.toSorted((a: Row, b: Row) => {
          for (const { name, isDescending } of order) {
            const rise = rises(a[name] ?? null, b[name] ?? null);
            if (rise !== 0) return isDescending ? -rise : rise;
          }
          return 0;
        });
        const at = place % sorted.length;
        const anchor: Row = sorted[at] ?? {};
        const condition = rowsAfter(
          order,
          order.map(({ name }) => anchor[name] ?? null),
        );
        // The library takes an empty list of alternatives for none at all.
        expect(JSON.stringify(condition)).not.toMatch(/"(?:AND|OR)":\[\]/);
        expect(sorted.filter((row) => holds(condition, row) === true)).toEqual(sorted.slice(at + 1));
      }),
      { numRuns: 3_000 },
    );
  });

  it('stays a short condition however long the text is', () => {
    for (const isDescending of [true, false])
      expect(JSON.stringify(textsBeyond('，𠮷'.repeat(10_000), isDescending)).length).toBeLessThan(100_000);
  });
});
