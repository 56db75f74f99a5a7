/** Values of the same indicator of two entities, side by side. Pure. */
import type { ClaimEnd, ClaimLine } from './claim-line.js';
import { byPreference } from './preference.js';

export interface SharedValue {
  readonly indicator: ClaimEnd;
  /** Whether both values have the same kind, unit, period and scope. If not, the two count different things. */
  readonly sameBasis: boolean;
  readonly a: ClaimLine;
  readonly b: ClaimLine;
}

/**
 * For each indicator of which both have values, the preferred value of each: once for every kind, unit, period and scope that
 * both have, or, where they have none in common, once with the preferred value of all. By indicator, then by period and scope.
 */
export const sharedValues = (ofA: readonly ClaimLine[], ofB: readonly ClaimLine[]): SharedValue[] =>
  grouped(ofA, ({ to }) => to.id).flatMap(([indicator, a]) => {
    const b = ofB.filter(({ to }) => to.id === indicator);
    if (b.length === 0) return [];
    const others = new Map(grouped(b, basisOf));
    const same = grouped(a, basisOf).flatMap(([basis, values]) => {
      const opposite = others.get(basis);
      return opposite === undefined ? [] : [pair(values, opposite, true)];
    });
    return same.length > 0 ? same : [pair(a, b, false)];
  });

const pair = (a: readonly ClaimLine[], b: readonly ClaimLine[], sameBasis: boolean): SharedValue => {
  const [[first], [second]] = [byPreference(a), byPreference(b)] as [[ClaimLine], [ClaimLine]];
  return { indicator: first.to, sameBasis, a: first, b: second };
};

const basisOf = ({ kind, unit, period, scope }: ClaimLine): string =>
  JSON.stringify([period ?? '', scope ?? '', kind ?? '', unit ?? '']);

const grouped = (
  lines: readonly ClaimLine[],
  keyOf: (line: ClaimLine) => string,
): (readonly [string, readonly ClaimLine[]])[] => {
  const groups = new Map<string, ClaimLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
};
