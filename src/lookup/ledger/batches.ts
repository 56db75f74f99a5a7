/** Totals against the batches they are made of, for the whole and for single places. Pure. */
import type { ClaimLine } from '../claim-line.js';
import { covers, type Covering } from './cover.js';
import {
  figuresOf,
  isToldBy,
  lineOfSums,
  shown,
  type LedgerFigure,
  type LedgerLine,
  type LedgerSum,
} from './line.js';
import { batchParts, yearOf, type Material, type Part } from './material.js';
import { batchScope } from './scope.js';

/**
 * Totals of a programme: a line for each figure, against all combinations of what its batches are said to have.
 * Reviews are counted up to a year or not at all: no sum takes the losses of one review and leaves out those of an
 * earlier one.
 */
export const batchesToTotal = (material: Material, most: number): LedgerLine[] => {
  const { programme, claims } = material;
  const about = claims.filter((claim) => claim.from.id === programme.id && claim['kind'] === 'ACTUAL');
  const totals = about.filter(({ to }) =>
    about.some(
      (other) =>
        other.to.id === to.id && batchScope(other['scope']) !== null && other['unit'] === 'ENTERPRISES',
    ),
  );
  return totalsOf(totals, programme.name).flatMap(({ figure, scope, rest }) => {
    const year = Math.max(...figure.claims.map((claim) => yearOf(claim) ?? 0));
    const sums = wholesOf(material, scope, year).flatMap((whole) => {
      const last = Math.max(
        ...programme.batches.map((batch) => (whole.includes(batch.number) ? (batch.year ?? 0) : 0)),
      );
      const until = scope === null ? year : last;
      return reviewedUpTo(material, rest === 'removals not counted' ? 0 : until).flatMap((parts) =>
        covers(whole, parts).map((chosen) => sumOf(figure, chosen)),
      );
    });
    if (sums.length === 0) return [];
    return [
      lineOfSums({ id: lineId('batches', figure), kind: 'BATCHES_TO_TOTAL', reported: figure }, sums, most),
    ];
  });
};

/** The parts that stand for the batches before any review, and after the reviews of each year up to the one given. */
const reviewedUpTo = (material: Material, year: number): Part[][] => {
  const parts = batchParts(material);
  const { reviews } = material.programme;
  const years = [0, ...new Set(reviews.map((review) => review.year).filter((one) => one <= year))];
  return years.map((until) =>
    parts.filter(({ covers: batches, since, review }) => {
      const latest = (batch: number): string | null =>
        reviews.findLast((one) => one.year <= until && one.batches.includes(batch))?.id ?? null;
      return (since ?? 0) <= until && batches.every((batch) => latest(batch) === review);
    }),
  );
};

/** Batches that a total may count: those its scope names; without a scope those up to its year, with or without it. */
const wholesOf = ({ programme }: Material, scope: readonly number[] | null, year: number): number[][] => {
  if (scope !== null) return [[...scope]];
  const upTo = (last: number): number[] =>
    programme.batches
      .filter((batch) => batch.year !== null && batch.year <= last)
      .map(({ number }) => number);
  const wholes = [upTo(year), upTo(year - 1)].filter((whole) => whole.length > 1);
  return wholes[0]?.length === wholes[1]?.length ? wholes.slice(0, 1) : wholes;
};

const sumOf = (reported: LedgerFigure, chosen: readonly { figure: LedgerFigure }[]): LedgerSum => {
  const sum = chosen.reduce((total, { figure }) => total + figure.number, 0);
  return {
    parts: chosen.map(({ figure }) => figure),
    result: shown(sum),
    gap: shown(reported.number - sum),
    fits: isToldBy(reported, sum),
    rate: null,
  };
};

interface Total {
  readonly figure: LedgerFigure;
  readonly scope: readonly number[] | null;
  readonly rest: string;
}

/** Figures of totals; one that names no scope joins an equal one that does, when it was told in the same year. */
const totalsOf = (claims: readonly ClaimLine[], name: string): Total[] => {
  const scoped = claims.filter((claim) => batchScope(claim['scope']) !== null);
  const isJoined = (claim: ClaimLine): ClaimLine | undefined =>
    scoped.find(
      (one) =>
        one['value'] === claim['value'] &&
        one['approximation'] === claim['approximation'] &&
        yearOf(one) === yearOf(claim),
    );
  const unscoped = claims.filter((claim) => claim['scope'] === undefined);
  const label = (claim: ClaimLine): string => {
    const scope = claim['scope'] ?? isJoined(claim)?.['scope'];
    return typeof scope === 'string' ? `${name}, ${scope}` : name;
  };
  return figuresOf([...scoped, ...unscoped], label).map((figure) => {
    const named = batchScope(figure.label.slice(name.length + 2));
    return { figure, scope: named?.batches ?? null, rest: named?.rest ?? '' };
  });
};

/** Totals of a place over several batches, against its figures for fewer of them. */
export const placeOverBatches = ({ claims }: Material, most: number): LedgerLine[] => {
  const counts = claims.filter(
    (claim) =>
      claim['kind'] === 'ACTUAL' &&
      claim['unit'] === 'ENTERPRISES' &&
      claim.from.labels.includes('Place') &&
      batchScope(claim['scope']) !== null,
  );
  const places = [...new Set(counts.map(({ from }) => from.id))];
  return places.flatMap((place) => {
    const own = counts.filter(({ from }) => from.id === place);
    const figures = figuresOf(
      own,
      (claim) => `${claim.from.name ?? claim.from.id}, ${String(claim['scope'])}`,
    );
    const parts = figures.map((figure) => ({
      figure,
      covers: batchScope(figure.claims[0]?.['scope'])?.batches ?? [],
    })) satisfies (Covering & Pick<Part, 'figure'>)[];
    return parts.flatMap((total) => {
      const smaller = parts.filter(({ covers: some }) => some.length < total.covers.length);
      const sums = covers(total.covers, smaller).map((chosen) => sumOf(total.figure, chosen));
      if (sums.length === 0) return [];
      return [
        lineOfSums(
          { id: lineId('place', total.figure), kind: 'PLACE_OVER_BATCHES', reported: total.figure },
          sums,
          most,
        ),
      ];
    });
  });
};

/** The same for the same figures on every machine: by the least claim id of each. */
export const lineId = (kind: string, ...figures: readonly LedgerFigure[]): string =>
  ['ledger', kind, ...figures.map(({ claims }) => claims.map(({ claim }) => claim).toSorted()[0] ?? '')].join(
    '/',
  );
