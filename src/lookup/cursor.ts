import { XiaojurenError } from '../errors/xiaojuren-error.js';

interface Key {
  readonly number: number;
  readonly string: string;
}

/** A cursor names the last line of a page by what the lines are ordered by, so that pages neither repeat nor skip. */
export const encodeCursor = (...keys: readonly (number | string)[]): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/**
 * What the line of a cursor is ordered by.
 * @param field the field to name in the message.
 * @param kinds the kinds of these keys; a number is a whole one.
 * @throws CURSOR_INVALID when it is not a cursor of ours.
 */
export const decodeCursor = <const Kinds extends readonly (keyof Key)[]>(
  cursor: string,
  field: string,
  kinds: Kinds,
): { -readonly [Place in keyof Kinds]: Key[Kinds[Place]] } => {
  const keys = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  const fits = (kind: keyof Key, key: unknown): boolean =>
    kind === 'number' ? Number.isSafeInteger(key) : typeof key === 'string';
  if (
    Array.isArray(keys) &&
    keys.length === kinds.length &&
    kinds.every((kind, place) => fits(kind, keys[place]))
  ) {
    return keys as { -readonly [Place in keyof Kinds]: Key[Kinds[Place]] };
  }
  throw new XiaojurenError('CURSOR_INVALID', { field, argument: 'after', value: cursor.slice(0, 60) });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
