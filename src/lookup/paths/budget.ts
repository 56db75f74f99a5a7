/** How much a search may cost. */
export interface Budget {
  /** Most claims it reads; of claims that are only looked at, `lookedAtForOne` count as one. */
  readonly claims: number;
  /** Moment, in milliseconds of `now`, after which it reads no more. */
  readonly until: number;
  readonly now: () => number;
}

/** Claims that the database can look at in the time in which it hands over one (measured). */
export const lookedAtForOne = 4;

/** What a search ran into. */
export type PathCut = (typeof pathCuts)[number];
export const pathCuts = ['CLAIMS', 'TIME', 'STEPS'] as const;

/** A smaller budget within another: at most so many claims, and a share of the time that is left. */
export const part = (budget: Budget, { claims, share }: { claims: number; share: number }): Budget => ({
  claims: Math.min(claims, budget.claims),
  until: budget.now() + share * Math.max(0, budget.until - budget.now()),
  now: budget.now,
});
