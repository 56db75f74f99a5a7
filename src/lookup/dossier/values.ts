/** What sources measure of an entity: for each thing measured the preferred value, and the rule that chose it. Pure. */
import type { ClaimEnd, ClaimLine } from '../claim-line.js';
import { byPreference, decidingRule, type PreferenceRule } from '../preference.js';

export interface PreferredValue {
  readonly indicator: ClaimEnd;
  /** The preferred claim, with its value. */
  readonly claim: ClaimLine;
  /** The rule that set it above the first claim with another value; null when all claims give this one. */
  readonly rule: PreferenceRule | null;
  /** Claims about the same thing, this one among them. */
  readonly claims: number;
  /** How many different values they give, approximations counted apart. */
  readonly values: number;
}

/**
 * One value for each indicator, kind, unit, period, scope and day of counting, by indicator, then by these.
 * @param lines observations about one entity.
 */
export const preferredValues = (lines: readonly ClaimLine[]): PreferredValue[] => {
  const groups = new Map<string, ClaimLine[]>();
  for (const line of lines) groups.set(thingOf(line), [...(groups.get(thingOf(line)) ?? []), line]);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, claims]) => {
      const ordered = byPreference(claims);
      const [claim] = ordered;
      if (claim === undefined) return [];
      const other = ordered.find((one) => valueOf(one) !== valueOf(claim));
      return [
        {
          indicator: claim.to,
          claim,
          rule: other === undefined ? null : decidingRule(claim, other),
          claims: claims.length,
          values: new Set(claims.map(valueOf)).size,
        },
      ];
    });
};

// A number without a period belongs to the year in which it was seen: that of another year is another thing.
const thingOf = ({ to, kind, unit, period, scope, observedOn }: ClaimLine): string => {
  const seen = typeof observedOn === 'string' && typeof period !== 'string' ? observedOn.slice(0, 4) : '';
  return JSON.stringify([to.id, kind ?? '', unit ?? '', period ?? '', scope ?? '', seen]);
};

const valueOf = ({ value, approximation }: ClaimLine): string =>
  JSON.stringify([value, approximation ?? null]);
