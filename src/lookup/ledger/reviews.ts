/** What reviews took away: shares that passed against the firms reviewed, and removals against totals. Pure. */
import { lineId } from './batches.js';
import { covers } from './cover.js';
import {
  figuresOf,
  isToldBy,
  lineOfSums,
  shown,
  type LedgerFigure,
  type LedgerLine,
  type LedgerStatus,
  type LedgerSum,
} from './line.js';
import { batchParts, indicatorIs, type Material, type Part, type Review } from './material.js';
import { batchScope } from './scope.js';

/**
 * A line for each review: the firms that passed against every stated number of firms that can have been reviewed, which
 * is what a batch had at first or what an earlier review had left of it. `gap` is the number of firms that lost the
 * title, `rate` the share that passed in per cent. Where a share or a loss is stated, `fits` says whether it comes out at
 * the precision in which it is printed.
 */
export const reviewLines = (material: Material, most: number): LedgerLine[] => {
  const parts = batchParts(material);
  return material.programme.reviews.flatMap((review) => {
    const stated = (indicator: string, label: string): LedgerFigure[] =>
      figuresOf(
        material.claims.filter((claim) => claim.from.id === review.id && indicatorIs(claim, indicator)),
        () => `${review.name}, ${label}`,
      );
    const against = [...stated('pass-rate', 'share that passed'), ...stated('review-loss', 'loss')];
    return parts
      .filter((part) => part.review === review.id)
      .map(({ figure: reported }) => {
        const sums = reviewedIn(review, parts).map((chosen): LedgerSum => {
          const sum = chosen.reduce((total, { figure }) => total + figure.number, 0);
          const rate = (reported.number / sum) * 100;
          return {
            parts: chosen.map(({ figure }) => figure),
            result: shown(sum),
            gap: shown(sum - reported.number),
            fits: against.length > 0 && against.every((figure) => agrees(figure, rate)),
            rate: shown(rate),
          };
        });
        const [figure] = against;
        const distance = (sum: LedgerSum): number =>
          figure === undefined ? 0 : Math.abs(rateIn(figure, Number(sum.rate)) - figure.number);
        const closest = sums.toSorted(
          (a, b) => distance(a) - distance(b) || Number(a.result) - Number(b.result),
        );
        const [best] = closest;
        return {
          id: lineId('review', reported),
          kind: 'REVIEW' as const,
          reported,
          against,
          status: statusOf(best, against),
          gap: best?.gap ?? null,
          sums: closest.slice(0, most),
          combinations: sums.length,
        };
      });
  });
};

const statusOf = (best: LedgerSum | undefined, against: readonly LedgerFigure[]): LedgerStatus => {
  if (best === undefined) return 'NO_RESULT';
  if (against.length === 0) return 'UNCHECKED';
  return best.fits ? 'FITS' : 'OPEN';
};

const reviewedIn = (review: Review, parts: readonly Part[]): Part[][] =>
  covers(
    review.batches,
    parts.filter(({ since }) => since === null || since < review.year),
  );

/** A share that passed, or a loss, out of the share that passed. */
const rateIn = (figure: LedgerFigure, passed: number): number =>
  figure.claims.some((claim) => indicatorIs(claim, 'review-loss')) ? 100 - passed : passed;

/** Whether a share comes out as printed: rounded to as many decimals, or by the words before it. */
const agrees = (figure: LedgerFigure, passed: number): boolean => {
  const rate = rateIn(figure, passed);
  if (figure.approximation !== null) return isToldBy(figure, rate);
  const decimals = figure.value.split('.')[1]?.length ?? 0;
  return Number(rate.toFixed(decimals)) === figure.number;
};

/**
 * Where all firms ever publicised and those that still have the title are both told of the same batches: the difference
 * against the firms that lost the title in the reviews up to then.
 */
export const removalLines = (material: Material, most: number): LedgerLine[] => {
  const { programme, claims } = material;
  const parts = batchParts(material);
  const totals = (rest: string): LedgerFigure[] =>
    figuresOf(
      claims.filter((claim) => claim.from.id === programme.id && batchScope(claim['scope'])?.rest === rest),
      (claim) => `${programme.name}, ${String(claim['scope'])}`,
    );
  return totals('removals not counted').flatMap((ever) =>
    totals('removals counted').flatMap((left) => {
      const [scope, same] = [ever, left].map(
        (figure) => batchScope(figure.claims[0]?.['scope'])?.batches ?? [],
      );
      if (scope === undefined || String(scope) !== String(same)) return [];
      const last = Math.max(
        ...programme.batches.filter(({ number }) => scope.includes(number)).map(({ year }) => year ?? 0),
      );
      const reviews = programme.reviews.filter(
        ({ year, batches }) => year <= last && batches.every((one) => scope.includes(one)),
      );
      const losses = reviews.map((review) =>
        reviewedIn(review, parts).flatMap((chosen) =>
          parts
            .filter((part) => part.review === review.id)
            .map((passed) => ({
              figures: [...chosen.map(({ figure }) => figure), passed.figure],
              lost: chosen.reduce((sum, { figure }) => sum + figure.number, 0) - passed.figure.number,
            })),
        ),
      );
      const difference = ever.number - left.number;
      const sums = losses
        .reduce<{ figures: LedgerFigure[]; lost: number }[]>(
          (ways, options) =>
            ways.flatMap((way) =>
              options.map(({ figures, lost }) => ({
                figures: [...way.figures, ...figures],
                lost: way.lost + lost,
              })),
            ),
          [{ figures: [], lost: 0 }],
        )
        .map(({ figures, lost }): LedgerSum => ({
          parts: figures,
          result: shown(lost),
          gap: shown(difference - lost),
          fits: difference === lost,
          rate: null,
        }));
      return [
        lineOfSums(
          { id: lineId('removals', ever, left), kind: 'REMOVALS', reported: ever, against: [left] },
          sums,
          most,
        ),
      ];
    }),
  );
};
