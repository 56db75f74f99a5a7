/** Cursors of lookups: each is good for the further pages of one question. Pure. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { parseMoment } from '../time/moment.js';
import { decodeListCursor, encodeListCursor, fingerprintOf } from '../util/list-cursor.js';

interface Key {
  /** A whole one. */
  readonly number: number;
  readonly string: string;
  /** A moment in UTC, as the database writes it, no digit cut. */
  readonly moment: string;
}

type Keys<Kinds extends readonly (keyof Key)[]> = {
  -readonly [Place in keyof Kinds]: Key[Kinds[Place]];
};

/** The cursors of one question to one lookup. */
export interface Cursors<Kinds extends readonly (keyof Key)[]> {
  /** The cursor of a line with these keys. */
  readonly of: (...keys: Keys<Kinds>) => string;
  /** The keys of the line of a cursor; null for none. Throws CURSOR_INVALID when it is not a cursor of this question. */
  readonly keysOf: (after: string | null) => Keys<Kinds> | null;
}

/**
 * The cursors of a question.
 * @param field the lookup, which messages name.
 * @param kinds the kinds of what its lines are ordered by.
 * @param question all that its list depends on. A `trueAt` of `now` is the day, so that such a list ends with it; a
 *   `knownAt` of `now` is null and the same later.
 */
export const cursorsOf = <const Kinds extends readonly (keyof Key)[]>(
  field: string,
  kinds: Kinds,
  question: Readonly<Record<string, unknown>>,
): Cursors<Kinds> => {
  const fingerprint = fingerprintOf([field, question]);
  return {
    of: (...keys) => encodeListCursor(fingerprint, keys),
    keysOf: (after) => {
      if (after === null) return null;
      const keys = decodeListCursor(after, fingerprint);
      if (keys?.length === kinds.length && kinds.every((kind, place) => isKey[kind](keys[place])))
        return keys as Keys<Kinds>;
      throw new XiaojurenError('CURSOR_INVALID', { field, argument: 'after', value: after.slice(0, 60) });
    },
  };
};

const isMoment = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/.test(text)) return false;
  try {
    parseMoment(text);
    return true;
  } catch {
    return false;
  }
};

const isKey: Readonly<Record<keyof Key, (key: unknown) => boolean>> = {
  number: (key) => Number.isSafeInteger(key),
  string: (key) => typeof key === 'string',
  moment: (key) => typeof key === 'string' && isMoment(key),
};
