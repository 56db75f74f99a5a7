/**
 * Cursors of lists (GraphQL Cursor Connections). A cursor names a line by the keys that its list is ordered by, so that what is
 * added or taken away elsewhere moves no page, and carries a digest of the list, so that it is good for no other. It holds plain
 * values that are only ever compared with; so it needs no secret, and every server and every later start understands it. Pure.
 */
import { createHash } from 'node:crypto';

/** A digest of all that makes a list, whatever the order of names in its objects: the same for all its pages, another for each other list. */
export const fingerprintOf = (list: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(list, inOrder)).digest('base64url').slice(0, 12);

/** The cursor of the line with these keys in the list of that digest. */
export const encodeListCursor = (fingerprint: string, keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([fingerprint, ...keys]), 'utf8').toString('base64url');

/** The keys that a cursor holds, of whatever kinds; null when it is no cursor of that list, or not as we write it. */
export const decodeListCursor = (cursor: string, fingerprint: string): unknown[] | null => {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.toString('base64url') !== cursor) return null;
  const [found, ...keys] = parsed(bytes.toString('utf8'));
  return found === fingerprint ? keys : null;
};

const parsed = (text: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
