/**
 * Cursors of generated connections. A cursor names a row by what the list is ordered by, so that what is added or taken away
 * elsewhere moves no page, and carries a digest of the list, so that it is good for no other. It holds plain values that are
 * only ever compared with; so it needs no secret, and every server and every later start understands it.
 */
import { createHash } from 'node:crypto';
import { getNullableType, isEnumType, isNonNullType, type GraphQLOutputType } from 'graphql';

/** The value of one thing that a list is ordered by. */
export type KeyValue = string | number | boolean | null;

/** A digest of all that makes a list: the same for all its pages, another for each other list. */
export const fingerprintOf = (list: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12);

export const encodePageCursor = (fingerprint: string, values: readonly KeyValue[]): string =>
  Buffer.from(JSON.stringify([fingerprint, ...values]), 'utf8').toString('base64url');

/**
 * The values that a cursor holds, one for each of these types; null when it is no cursor of that list.
 * @param types what the list is ordered by, each null only where its type allows it.
 */
export const decodePageCursor = (
  cursor: string,
  fingerprint: string,
  types: readonly GraphQLOutputType[],
): KeyValue[] | null => {
  const bytes = Buffer.from(cursor, 'base64url');
  const [found, ...values] = parsed(bytes.toString('utf8'));
  const fits =
    found === fingerprint &&
    values.length === types.length &&
    types.every((type, place) => isOf(type, values[place])) &&
    // There is one way to write each; what is not read is not let pass.
    bytes.toString('base64url') === cursor;
  return fits ? (values as KeyValue[]) : null;
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

const parsed = (text: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
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
