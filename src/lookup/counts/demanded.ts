import { kindOf, kinds } from '../../claims/tally/dimensions.js';
import type { AsOf } from '../../time/as-of.js';
import { isSoBy } from './dates.js';
import type { Scope } from './scope.js';

/** Judges, for a question with a `trueAt`, what the statements give as dates. */
export interface Judge {
  /** Whether a fact that puts a firm into a group may have been so. */
  readonly own: (dates: readonly string[]) => boolean;
  /** Whether of each demand beside the groups some fact may have been so. */
  readonly others: (found: readonly (readonly (readonly string[])[])[]) => boolean;
}

export const judgeOf = ({ by, demands }: Pick<Scope, 'by' | 'demands'>, asOf: AsOf): Judge => {
  const kindsAsked = demands.map(({ kind }) => kind).filter((kind) => kind !== kindOf[by]);
  const judges = kindsAsked.map((kind) => isSoBy(kinds[kind].type, asOf));
  return {
    own: isSoBy(kinds[kindOf[by]].type, asOf),
    others: (found) => judges.every((judge, place) => found[place]?.some(judge) === true),
  };
};
