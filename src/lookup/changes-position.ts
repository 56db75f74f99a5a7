/** The place of a change in the order of pages, as a cursor holds it. Pure. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { parseMoment } from '../time/moment.js';
import { changeOrder } from './change-events.js';
import { decodeCursor } from './cursor.js';

export interface Position {
  /** As the database writes it, no digit cut. */
  readonly at: string;
  readonly claim: string;
  /** Place of the action in `changeOrder`. */
  readonly place: number;
}

/** Where the page before ended. @throws CURSOR_INVALID. */
export const positionOf = (cursor: string): Position => {
  const [at, claim, action] = decodeCursor(cursor, 'changes', ['string', 'string', 'string']);
  const place = changeOrder.findIndex((known) => known === action);
  const invalid = (cause?: unknown): XiaojurenError =>
    new XiaojurenError(
      'CURSOR_INVALID',
      { field: 'changes', argument: 'after', value: cursor.slice(0, 60) },
      { cause },
    );
  if (place < 0 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/.test(at)) throw invalid();
  try {
    parseMoment(at);
  } catch (cause) {
    throw invalid(cause);
  }
  return { at, claim, place };
};
