/**
 * What can be asked about paths, and within which bounds.
 */
import { XiaojurenError } from '../../errors/xiaojuren-error.js';
import { factTypes, type RelationshipTypeName } from '../../model/relationship-types.js';
import type { AsOf } from '../../time/as-of.js';

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  /** Most paths of the answer. */
  readonly first: number;
  /** Most hops of a path. */
  readonly hops: number;
  /** Only claims of these types. Empty: of all that tie. */
  readonly types: readonly RelationshipTypeName[];
  readonly withoutTypes: readonly RelationshipTypeName[];
  /** Only claims of these sources. Empty: of all. */
  readonly sources: readonly string[];
  readonly withoutSources: readonly string[];
  /** Only claims of sources of these tiers. Empty: of all, also of those without a tier. */
  readonly tiers: readonly string[];
  /** Least number of independent sources of each hop. */
  readonly independentSources: number;
  /** A node with more claims than this is a hub. */
  readonly hubDegree: number;
  readonly asOf: AsOf;
}

/** Least and most of the numbers of a question; also written in schema.graphql. */
export const pathRanges = {
  first: [1, 20],
  hops: [1, 6],
  independentSources: [1, 100],
  hubDegree: [1, 1_000_000],
} as const satisfies Partial<Record<keyof PathsQuestion, readonly [number, number]>>;

/** @throws LIMIT_OUT_OF_RANGE naming the number and its bounds. */
export const checkRanges = (question: PathsQuestion): void => {
  for (const [argument, [least, most]] of Object.entries(pathRanges)) {
    const value = question[argument as keyof typeof pathRanges];
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    throw new XiaojurenError('LIMIT_OUT_OF_RANGE', {
      field: 'paths',
      argument,
      value,
      least,
      most,
      limit: value < least ? least : most,
    });
  }
};

/** Types that can be hops of a path. That two nodes are one, or are not, is a decision about them and no tie. */
export const tieTypes = factTypes.filter((type) => type !== 'SAME_AS' && type !== 'NOT_SAME_AS');

/** The types that a question admits; none when it asks only for types that tie nothing. */
export const typesOf = ({ types, withoutTypes }: Pick<PathsQuestion, 'types' | 'withoutTypes'>) =>
  tieTypes.filter((type) => (types.length === 0 || types.includes(type)) && !withoutTypes.includes(type));
