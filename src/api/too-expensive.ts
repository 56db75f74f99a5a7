import { XiaojurenError } from '../errors/xiaojuren-error.js';

/**
 * Refuses a question that goes over a limit.
 * @param found how many it has.
 * @param most how many are answered.
 * @param what in words that fit "it has 12 ...".
 * @throws QUERY_TOO_EXPENSIVE with the limit and the value, in the message and as details.
 */
export const refuseOver = (found: number, most: number, what: string): void => {
  if (found <= most) return;
  throw new XiaojurenError('QUERY_TOO_EXPENSIVE', {
    reason: `it has ${String(found)} ${what}, at most ${String(most)} are answered`,
    limit: most,
    value: found,
  });
};
