/** What cursors of generated connections hold: the values of properties, each of its type. Pure. */
import { getNullableType, isEnumType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { decodeListCursor } from '../util/list-cursor.js';

/** The value of one thing that a list is ordered by. */
export type KeyValue = string | number | boolean | null;

/**
 * The values that a cursor holds, one for each of these types; null when it is no cursor of that list.
 * @param types what the list is ordered by, each null only where its type allows it.
 */
export const decodePageCursor = (
  cursor: string,
  fingerprint: string,
  types: readonly GraphQLOutputType[],
): KeyValue[] | null => {
  const values = decodeListCursor(cursor, fingerprint);
  return values?.length === types.length && types.every((type, place) => isOf(type, values[place]))
    ? (values as KeyValue[])
    : null;
};

/** What the database gave for a property, as a cursor holds it. */
export const keyValue = (type: GraphQLOutputType, value: unknown): KeyValue => {
  if (value === null || value === undefined) return null;
  const name = nameOf(type);
  if (name === 'Boolean') return value === true;
  // Whole numbers and times come as objects of the driver.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  return name === 'Int' || name === 'Float' ? Number(value) : String(value);
};

const nameOf = (type: GraphQLOutputType): string => String(getNullableType(type));

const isOf = (type: GraphQLOutputType, value: unknown): boolean => {
  if (value === null) return !isNonNullType(type);
  const nullable = getNullableType(type);
  if (isEnumType(nullable)) return nullable.getValues().some(({ name }) => name === value);
  switch (nameOf(type)) {
    case 'Int':
      return Number.isInteger(value) && (value as number) === ((value as number) | 0);
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'LocalDateTime':
      return typeof value === 'string' && isMoment(value);
    default:
      return typeof value === 'string';
  }
};

/** Whether a text is a date and time that exists, as the database writes it. */
const isMoment = (text: string): boolean => {
  const [, seconds = null] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?$/.exec(text) ?? [];
  if (seconds === null) return false;
  const time = Date.parse(`${seconds}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(seconds);
};
