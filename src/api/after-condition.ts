import { getNullableType, isEnumType, isNonNullType } from 'graphql';
import type { OrderKey } from './generated-connection.js';
import type { KeyValue } from './page-cursor.js';
import { textsBeyond, type TextRange } from './text-order.js';

type Condition = Readonly<Record<string, unknown>>;

/**
 * The rows that come after one, as a condition of the generated filters: those whose first key comes later, and of those with
 * the same first key the ones whose second comes later, and so on.
 * @param keys what the rows are ordered by; no two rows have all in common, and of those that tell them apart none is null. Others may
 * follow these, where nothing comes later any more.
 * @param values those of the row, one for each key.
 */
export const rowsAfter = (keys: readonly OrderKey[], values: readonly KeyValue[]): Condition =>
  anyOf(
    keys
      .map((key, place) => ({ key, value: values[place] ?? null }))
      .reduceRight<Condition[]>((rest, { key, value }) => {
        const same = condition(key, { eq: value });
        // Without an alternative no row comes later; it is not the same as no condition.
        return [...laterThan(key, value), ...(rest.length === 0 ? [] : [{ AND: [same, anyOf(rest)] }])];
      }, []),
  );

/** Alternatives, one of which holds for each value that comes later. Null comes last when ascending, first when descending. */
const laterThan = (key: OrderKey, value: KeyValue): Condition[] => {
  const isNull = condition(key, { eq: null });
  if (value === null) return key.isDescending ? [{ NOT: isNull }] : [];
  const canBeNull = !key.isDescending && !isNonNullType(key.type);
  return [...valuesBeyond(key, value), ...(canBeNull ? [isNull] : [])];
};

const valuesBeyond = (key: OrderKey, value: string | number | boolean): Condition[] => {
  const type = getNullableType(key.type);
  if (typeof value === 'boolean')
    return value === key.isDescending ? [condition(key, { eq: !key.isDescending })] : [];
  if (String(type) === 'String')
    return textsBeyond(String(value), key.isDescending).map((range) => inRange(key, range));
  if (!isEnumType(type)) return [condition(key, { [key.isDescending ? 'lt' : 'gt']: value })];
  // The database orders them by their letters, not as the contract lists them.
  const beyond = type
    .getValues()
    .map(({ name }) => name)
    .filter((name) => (key.isDescending ? name < value : name > value));
  return beyond.length === 0 ? [] : [condition(key, { in: beyond })];
};

const inRange = (key: OrderKey, { within, without }: TextRange): Condition =>
  without.length === 0
    ? condition(key, within)
    : { AND: [condition(key, within), ...without.map((filter) => ({ NOT: condition(key, filter) }))] };

const condition = ({ part, name }: OrderKey, filter: object): Condition =>
  part === null ? { [name]: filter } : { [part]: { [name]: filter } };

/** Without any: no condition, as of an order without keys. */
const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length < 2 ? (conditions[0] ?? {}) : { OR: conditions };
