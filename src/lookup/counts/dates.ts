/**
 * Claims of a million firms have few different dates, so the database groups firms by the dates of their claims, and whether
 * a fact was so is judged once for each group, by the rule that `facts` follows.
 */
import type { AsOf } from '../../time/as-of.js';
import { judgeFact } from '../fact.js';

/** Whether a fact of some type, whose claims have these dates, may have been so at the time asked about. */
export const isSoBy = (type: string, asOf: Pick<AsOf, 'trueAt'>): ((dates: readonly string[]) => boolean) => {
  const judged = new Map<string, boolean>();
  return (dates) => {
    const key = dates.toSorted().join('\n');
    const known = judged.get(key);
    if (known !== undefined) return known;
    const claims = dates.map((text) => {
      const [validFrom = null, validTo = null, observedOn = null] = text
        .split(' ')
        .map((date) => (date === '' ? null : date));
      return { type, validFrom, validTo, observedOn };
    });
    const isSo = judgeFact(claims, asOf) !== null;
    judged.set(key, isSo);
    return isSo;
  };
};
