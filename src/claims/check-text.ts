/** Rules for text that people send to be kept. Pure. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { shown } from '../util/shown.js';
import type { Reason } from './change.js';

/** Most characters (code points) of a text, by field; others have `mostOthers`. */
const most: Readonly<Record<string, number>> = { locator: 1_000, note: 2_000, because: 2_000, value: 2_000 };
const mostOthers = 500;

/** Fields of a text each, as they were sent. */
export type Fields = Readonly<Record<string, string | null | undefined>>;

/**
 * What is wrong with some texts, in the order of the fields: blank, too long, or with characters that cannot be kept as
 * they are or do not show (control characters, line breaks among them; halves of characters).
 * @param needed fields that may not be absent.
 */
export const faultsOfTexts = (fields: Fields, needed: readonly string[]): string[] =>
  Object.entries(fields).flatMap(([name, text]) => {
    if (text === null || text === undefined)
      return needed.includes(name) ? [`${name} is missing, expected text`] : [];
    if (text.trim() === '')
      return [`${name} is blank, expected ${needed.includes(name) ? 'text' : 'text, or nothing at all'}`];
    const limit = most[name] ?? mostOthers;
    const length = Array.from(text).length;
    return [
      ...(length > limit
        ? [`${name} has ${length} characters (${shown(text)}), expected at most ${limit}`]
        : []),
      ...(/[\p{Cc}\p{Cs}]/u.test(text)
        ? [`${name} is ${shown(text)}, expected text without control characters and line breaks`]
        : []),
    ];
  });

/** What is wrong with the reason for a change. */
export const faultsOfReason = ({ by, because }: Reason): string[] =>
  faultsOfTexts({ because, by }, ['because', 'by']);

/** Does nothing when there is no fault. @throws CLAIM_INVALID naming all of them. */
export const refuse = (faults: readonly string[]): void => {
  if (faults.length === 0) return;
  const all = faults.join('; ');
  throw new XiaojurenError('CLAIM_INVALID', { faults: all.endsWith('?') ? all : `${all}.` });
};
