/** The shapes of the number ledger, and how its figures are made from claims. Pure. */
import type { ClaimLine } from '../claim-line.js';
import { rangeOf } from '../figure.js';
import { byPreference } from '../preference.js';

export const ledgerKinds = [
  'BATCHES_TO_TOTAL',
  'PLACE_OVER_BATCHES',
  'REGIONS_TO_TOTAL',
  'REVIEW',
  'REMOVALS',
  'TARGET_TO_RESULT',
  'CURRENCY',
] as const;

export type LedgerKind = (typeof ledgerKinds)[number];

/**
 * - EXPLAINED: some stated parts make exactly the figure.
 * - FITS: the closest lie within what the words before the figure, its rounding, or a stated share allow.
 * - OPEN: the closest do not; their gap stays open.
 * - EXCEEDED, MISSED: of a target, by the latest result.
 * - UNCHECKED: of a review for which no share is stated that could be checked.
 * - NO_RESULT: nothing at hand to hold against the figure.
 */
export const ledgerStatuses = [
  'EXPLAINED',
  'FITS',
  'OPEN',
  'EXCEEDED',
  'MISSED',
  'UNCHECKED',
  'NO_RESULT',
] as const;

export type LedgerStatus = (typeof ledgerStatuses)[number];

/** A figure with the claims that state it. */
export interface LedgerFigure {
  /** What it counts, such as "Batch 4" or "Little giants, batches 1-4". */
  readonly label: string;
  readonly value: string;
  readonly number: number;
  readonly unit: string;
  readonly approximation: string | null;
  /** Whether no source prints it, so that it was worked out. */
  readonly derived: boolean;
  readonly claims: readonly ClaimLine[];
}

/** One way to hold figures against the reported one. */
export interface LedgerSum {
  readonly parts: readonly LedgerFigure[];
  /** What the parts make: their sum, or what the kind of line says. */
  readonly result: string;
  /** Reported less result; of a target result less target; of a review the firms that lost the title. */
  readonly gap: string;
  readonly fits: boolean;
  /** The share that passed, or the rate of exchange, as a number; null where the line has none. */
  readonly rate: string | null;
}

export interface LedgerLine {
  readonly id: string;
  readonly kind: LedgerKind;
  readonly reported: LedgerFigure;
  /** Further figures that the sums have to fit, such as a stated share. */
  readonly against: readonly LedgerFigure[];
  readonly status: LedgerStatus;
  /** The gap of the closest sum; null when there is none. */
  readonly gap: string | null;
  /** Closest first. */
  readonly sums: readonly LedgerSum[];
  /** How many combinations of stated parts there are; `sums` may show fewer. */
  readonly combinations: number;
}

/** Claims with the same value and words before it, as one figure each; preferred claims first. */
export const figuresOf = (
  claims: readonly ClaimLine[],
  label: (claim: ClaimLine) => string,
): LedgerFigure[] => {
  const groups = new Map<string, ClaimLine[]>();
  for (const claim of byPreference(claims)) {
    if (typeof claim['number'] !== 'number') continue;
    const key = JSON.stringify([label(claim), claim['value'], claim['approximation'] ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => figureOf(group, label(group[0] as ClaimLine)));
};

const figureOf = (claims: readonly ClaimLine[], label: string): LedgerFigure => {
  const [claim] = claims as [ClaimLine];
  return {
    label,
    value: String(claim['value']),
    number: claim['number'] as number,
    unit: String(claim['unit']),
    approximation: (claim['approximation'] ?? null) as string | null,
    derived: claims.every(({ derivation }) => typeof derivation === 'string'),
    claims,
  };
};

/** How far a sum may lie above "more than" and still count as told by it: our own choice, as in figure.ts. */
const reach = 0.1;

/** Whether a number is what a figure says, by the words before it. */
export const isToldBy = ({ number, approximation }: LedgerFigure, sum: number): boolean => {
  const range = rangeOf({ value: '', number, approximation });
  if (range === null || sum < range.least || sum > range.most) return false;
  return Math.abs(sum - number) <= Math.abs(number) * reach;
};

/** A number without the dust of binary fractions: at most four decimals. */
export const shown = (number: number): string => String(Number(number.toFixed(4)));

/** The line of a reported figure and all that can be held against it. */
export const lineOfSums = (
  line: Pick<LedgerLine, 'id' | 'kind' | 'reported'> & { readonly against?: readonly LedgerFigure[] },
  sums: readonly LedgerSum[],
  most: number,
): LedgerLine => {
  const closest = sums.toSorted((a, b) => Math.abs(Number(a.gap)) - Math.abs(Number(b.gap)));
  const [best] = closest;
  const status =
    best === undefined ? 'NO_RESULT' : best.fits ? (Number(best.gap) === 0 ? 'EXPLAINED' : 'FITS') : 'OPEN';
  return {
    against: [],
    ...line,
    status,
    gap: best?.gap ?? null,
    sums: closest.slice(0, most),
    combinations: sums.length,
  };
};
