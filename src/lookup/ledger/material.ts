/** What the ledger is made of: the figures of a programme, its batches and its reviews. Pure. */
import type { ClaimLine } from '../claim-line.js';
import type { Covering } from './cover.js';
import { figuresOf, type LedgerFigure } from './line.js';

export interface Batch {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly year: number | null;
}

export interface Review {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** Numbers of the batches that were reviewed. */
  readonly batches: readonly number[];
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly batches: readonly Batch[];
  readonly reviews: readonly Review[];
}

export interface Material {
  readonly programme: Programme;
  /** Every observation with a number; remarks are not among them. */
  readonly claims: readonly ClaimLine[];
  /** Ids of all listing regions of the graph. */
  readonly listingRegions: readonly string[];
}

/** A figure that stands for some batches. */
export interface Part extends Covering {
  readonly figure: LedgerFigure;
  /** Year from which it counts: that of a review; null: from the beginning. */
  readonly since: number | null;
  /** The review that it came out of, or null. */
  readonly review: string | null;
}

export const indicatorIs = (claim: ClaimLine, indicator: string): boolean =>
  claim.to.id === `indicator/${indicator}`;

/** What each batch had at first, and what was left of it after each review. */
export const batchParts = ({ programme, claims }: Material): Part[] => {
  const actual = claims.filter(({ kind }) => kind === 'ACTUAL');
  const first = programme.batches.flatMap(({ id, number, name }) =>
    figuresOf(
      actual.filter(
        (claim) =>
          claim.from.id === id && indicatorIs(claim, 'batch-enterprises') && claim['scope'] === undefined,
      ),
      () => name,
    ).map((figure) => ({ figure, covers: [number], since: null, review: null })),
  );
  const passed = programme.reviews.flatMap((review) =>
    figuresOf(
      actual.filter((claim) => claim.from.id === review.id && indicatorIs(claim, 'passed-review')),
      () => `${review.name}, passed`,
    ).map((figure) => ({ figure, covers: review.batches, since: review.year, review: review.id })),
  );
  return [...first, ...passed];
};

/** The year of a claim's date, or null. */
export const yearOf = (claim: ClaimLine | undefined): number | null => {
  const date = claim?.['period'] ?? claim?.['observedOn'];
  return typeof date === 'string' ? Number((date.split('/').at(-1) ?? '').slice(0, 4)) : null;
};
