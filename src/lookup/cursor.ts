import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** A cursor names the last line of a page by what the lines are ordered by, so that pages neither repeat nor skip. */
export const encodeCursor = (position: number, claim: string): string =>
  Buffer.from(JSON.stringify([position, claim]), 'utf8').toString('base64url');

/**
 * The position and claim id in a cursor.
 * @param field the field to name in the message.
 * @throws CURSOR_INVALID when it is not a cursor of ours.
 */
export const decodeCursor = (cursor: string, field: string): [position: number, claim: string] => {
  const parts = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (Array.isArray(parts) && parts.length === 2) {
    const [position, claim] = parts as [unknown, unknown];
    if (Number.isSafeInteger(position) && typeof claim === 'string') return [position as number, claim];
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
