import { momentOf, parseMoment, type Moment } from './moment.js';

/**
 * The moment of a change: now, or a millisecond after the latest of the moments that came before it. So the changes of one
 * thing have an order whatever the clock does meanwhile.
 * @param now date and time as the database writes it.
 * @param before the moments after which the change comes; may be empty.
 */
export const nextMoment = (now: string, before: readonly string[]): Moment => {
  const after = before.map((moment) => momentOf(new Date(Date.parse(`${parseMoment(moment)}Z`) + 1)));
  return [parseMoment(now), ...after].reduce((latest, moment) => (moment > latest ? moment : latest));
};
