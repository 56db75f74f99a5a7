/** Conversions that sources print, recomputed. Pure. */
import type { ClaimLine } from '../claim-line.js';
import { lineId } from './batches.js';
import { figuresOf, shown, type LedgerFigure, type LedgerLine } from './line.js';

/**
 * A line for each amount that a source prints in two currencies: recomputed at the rates of the same source's other
 * conversions between the two. `rate` is how many units of the second currency one of the first makes. It fits when the
 * two rates meet within the rounding of the printed amounts (half a unit of their last digit other than 0).
 */
export const currencyLines = (claims: readonly ClaimLine[], most: number): LedgerLine[] => {
  const converted = claims.filter(({ convertedValue }) => typeof convertedValue === 'string');
  return converted.map((claim) => {
    const [reported] = figuresOf(
      [claim],
      ({ from, to }) => `${from.name ?? from.id}: ${to.name ?? to.id}`,
    ) as [LedgerFigure];
    const printed = {
      ...reported,
      value: String(claim['convertedValue']),
      number: Number(claim['convertedValue']),
      unit: String(claim['convertedUnit']),
    };
    const others = converted.filter(
      (other) =>
        other !== claim &&
        other.source.id === claim.source.id &&
        other['unit'] === claim['unit'] &&
        other['convertedUnit'] === claim['convertedUnit'],
    );
    const sums = others.map((other) => {
      const rate = Number(other['convertedValue']) / Number(other['number']);
      const [part] = figuresOf([other], ({ from, to }) => `${from.name ?? from.id}: ${to.name ?? to.id}`) as [
        LedgerFigure,
      ];
      const result = reported.number * rate;
      return {
        parts: [reported, part],
        result: shown(Math.round(result)),
        gap: shown(printed.number - Math.round(result)),
        fits: ratesMeet(claim, other),
        rate: shown(rate),
      };
    });
    const [best] = sums.toSorted((a, b) => Math.abs(Number(a.gap)) - Math.abs(Number(b.gap)));
    return {
      id: lineId('currency', reported),
      kind: 'CURRENCY',
      reported: {
        ...printed,
        label: `${printed.label}, at ${shown(printed.number / reported.number)} ${printed.unit} to the ${reported.unit}`,
      },
      against: [],
      status: best === undefined ? 'NO_RESULT' : best.fits ? 'FITS' : 'OPEN',
      gap: best?.gap ?? null,
      sums: sums.slice(0, most),
      combinations: sums.length,
    };
  });
};

const ratesMeet = (a: ClaimLine, b: ClaimLine): boolean => {
  const [one, other] = [ratesOf(a), ratesOf(b)];
  return one.least <= other.most && other.least <= one.most;
};

const ratesOf = (claim: ClaimLine): { least: number; most: number } => {
  const text = String(claim['convertedValue']);
  const [, zeros = ''] = /(0*)$/.exec(text) ?? [];
  const half = text.includes('.') ? 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) : 0.5 * 10 ** zeros.length;
  const value = Number(claim['number']);
  return { least: (Number(text) - half) / value, most: (Number(text) + half) / value };
};
