/**
 * What the claims between two neighbours come to: whether they make a hop, and how strong it is. Pure.
 */
import { enums } from '../../model/enums.js';
import type { AsOf } from '../../time/as-of.js';
import type { Certainty } from '../../time/certainty.js';
import { judgeFact } from '../fact.js';
import { isIncluded, type DatedClaim } from '../true-at.js';
import type { Link, SourceFacts, Tie } from './tie.js';

/** A hop of a path, as far as filters and ranking go. */
export interface Hop {
  /** How many independent sources make its claims; copies of one story count once. */
  readonly independentSources: number;
  /** The best tier among its sources; null when none has one. */
  readonly tier: string | null;
  /** CERTAIN, POSSIBLE or UNDATED: that of its surest fact. Null when no time was asked about. */
  readonly certainty: Certainty | null;
  /** Whether claims of a fact differ on whether it was so at the time asked about. */
  readonly disputed: boolean;
}

/** What a claim needs for `judgeTies`. */
export interface JudgedTie extends DatedClaim {
  readonly status?: unknown;
}

/**
 * The claims between two neighbours that stand at a time. The claims of one fact (one type, one direction) are read
 * together, as `facts` does: a bound that a claim lacks is taken from the others.
 * @returns the claims that were not surely not so, each with its certainty; whether others of the same facts say that it
 *   was not so; and the certainty of the surest fact. Empty when nothing stands.
 */
export const judgeTies = <Claim extends JudgedTie>(
  claims: readonly Claim[],
  startOf: (claim: Claim) => string,
  asOf: Pick<AsOf, 'trueAt'>,
): {
  readonly claims: readonly (Claim & { readonly certainty: Certainty | null })[];
  readonly certainty: Certainty | null;
  readonly disputed: boolean;
} => {
  const facts = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.type} ${startOf(claim)}`;
    facts.set(key, [...(facts.get(key) ?? []), claim]);
  }
  const judged = [...facts.values()].flatMap((fact) => judgeFact(fact, asOf) ?? []);
  return {
    claims: judged.flatMap((fact) => fact.claims.filter(({ certainty }) => isIncluded(certainty))),
    certainty: surest.find((one) => judged.some(({ certainty }) => certainty === one)) ?? null,
    disputed: judged.some(({ disputed }) => disputed),
  };
};

const surest = ['CERTAIN', 'POSSIBLE', 'UNDATED'] as const;

/** What decides whether a link is a hop, beyond what the database filters. */
export interface HopFilter {
  readonly asOf: Pick<AsOf, 'trueAt'>;
  readonly independentSources: number;
  /** Whether a claim counts; left out: each does. */
  readonly accepts?: (tie: Tie) => boolean;
}

/** Which links are hops under a filter, and what these are like. Each link is judged once. */
export interface HopRules {
  /** Whether links have to be told apart by their sources, which then have to be known. */
  readonly needSources: boolean;
  readonly isHop: (link: Link) => boolean;
  /** Null when it is none. Its sources have to be known. */
  readonly hopOf: (link: Link) => Hop | null;
}

export const hopsUnder = (
  { asOf, independentSources, accepts }: HopFilter,
  sources: ReadonlyMap<string, SourceFacts>,
): HopRules => {
  const needSources = independentSources > 1;
  const standing = once((link): Standing => {
    const accepted = accepts === undefined ? link.ties() : link.ties().filter(accepts);
    if (asOf.trueAt === null) return { claims: accepted, certainty: null, disputed: false };
    return judgeTies(accepted, ({ from }) => from, asOf);
  });
  const hopOf = once((link): Hop | null => {
    const { claims, certainty, disputed } = standing(link);
    const strength = strengthOf(claims, sources);
    const isHop = claims.length > 0 && strength.independentSources >= independentSources;
    return isHop ? { ...strength, certainty, disputed } : null;
  });
  return {
    needSources,
    hopOf,
    isHop: needSources
      ? (link) => hopOf(link) !== null
      : asOf.trueAt === null && accepts === undefined
        ? () => true
        : (link) => standing(link).claims.length > 0,
  };
};

type Standing = Omit<ReturnType<typeof judgeTies<Tie>>, 'claims'> & { readonly claims: readonly Tie[] };

const once = <Result>(judge: (link: Link) => Result): ((link: Link) => Result) => {
  const judged = new Map<Link, Result>();
  return (link) => {
    const known = judged.get(link);
    if (known !== undefined) return known;
    const result = judge(link);
    judged.set(link, result);
    return result;
  };
};

/** How many independent sources make some claims, and the best of their tiers. */
export const strengthOf = (
  ties: readonly Pick<Tie, 'source'>[],
  sources: ReadonlyMap<string, SourceFacts>,
): Pick<Hop, 'independentSources' | 'tier'> => {
  const stories = new Set<string>();
  let best = enums.SourceTier.length as number;
  for (const { source } of ties) {
    const facts = sources.get(source);
    stories.add(facts?.story ?? source);
    best = Math.min(best, tierRank(facts?.tier ?? null));
  }
  return { independentSources: stories.size, tier: enums.SourceTier[best] ?? null };
};

/** Place of a tier in their order, from 0 for the best; a source without a tier comes last. */
export const tierRank = (tier: string | null): number => {
  const place = enums.SourceTier.findIndex((one) => one === tier);
  return place < 0 ? enums.SourceTier.length : place;
};
