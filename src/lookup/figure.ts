/** What a value with the words before it leaves open, and whether several values can be true at once. Pure. */
import { parsePartialDate } from '../time/partial-date.js';

/** A value as an observation gives it. */
export interface Figure {
  readonly value: string;
  readonly number?: unknown;
  readonly unit?: unknown;
  readonly approximation?: unknown;
}

/** Numbers that a figure allows, both bounds included; half a unit of its last digit is not given away. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How far "nearly" and "about" reach, as a share of the number: our own choice, since no standard says. */
const tolerance = 0.1;
/** "More than" does not allow the number itself. */
const open = 1e-9;

/** The numbers that a figure allows; null when it is no number. */
export const rangeOf = ({ number, approximation }: Figure): Range | null => {
  if (typeof number !== 'number') return null;
  const reach = Math.abs(number) * tolerance;
  const step = Math.max(Math.abs(number), 1) * open;
  switch (approximation) {
    case 'NEARLY':
      return { least: number - reach, most: number - step };
    case 'ABOUT':
      return { least: number - reach, most: number + reach };
    case 'MORE_THAN':
      return { least: number + step, most: Infinity };
    case 'AT_LEAST':
      return { least: number, most: Infinity };
    case 'LESS_THAN':
      return { least: -Infinity, most: number - step };
    case 'AT_MOST':
      return { least: -Infinity, most: number };
    default:
      return { least: number, most: number };
  }
};

/**
 * Whether all figures can be true at once: numbers whose ranges have something in common, dates that have a day in
 * common, the same words. Quadratic for dates, linear for numbers.
 */
export const areCompatible = (figures: readonly Figure[]): boolean => {
  const ranges = figures.map(rangeOf);
  if (ranges.every((range) => range !== null)) {
    const least = Math.max(...ranges.map((range) => range.least));
    return least <= Math.min(...ranges.map((range) => range.most));
  }
  if (figures.every(({ unit }) => unit === 'DATE' || unit === 'PERIOD')) {
    return datesMeet(figures.map(({ value }) => value));
  }
  return new Set(figures.map(({ value }) => value)).size <= 1;
};

/** Whether any two of some partial dates have a day in common. */
export const datesMeet = (dates: readonly string[]): boolean => {
  const days = dates.map((date) => parsePartialDate(date));
  return days.every((a) => days.every((b) => a.first <= b.last && b.first <= a.last));
};
