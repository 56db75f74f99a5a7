/** The first clock on stored claims: the rule of src/time/certainty.ts, and the same in Cypher for what it excludes. */
import { eventTypes } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { certaintyAt, type Nature, type Validity, type Certainty } from '../time/certainty.js';

/** A claim as lookups read it: its type (OBSERVATION for a literal) and its properties. */
export interface DatedClaim extends Validity {
  readonly type: string;
  readonly kind?: unknown;
  readonly period?: unknown;
}

/** How a claim of a type extends in time. */
export const natureOf = (type: string): Nature =>
  type === 'OBSERVATION' ? 'value' : eventTypes.includes(type) ? 'event' : 'state';

/** What a claim says about the time asked about; null when no time was asked about. */
export const certaintyOf = (claim: DatedClaim, { trueAt }: Pick<AsOf, 'trueAt'>): Certainty | null =>
  trueAt === null ? null : certaintyAt(validityOf(claim), natureOf(claim.type), trueAt);

/** An actual value belongs to the period it measures, whenever it was told; a target is set when it is told. */
export const validityOf = (claim: DatedClaim): Validity =>
  claim.kind === 'ACTUAL' && typeof claim.period === 'string'
    ? { validFrom: claim.validFrom, validTo: claim.validTo, observedOn: claim.period }
    : claim;

/** Whether a claim stays in an answer: only what was surely not so falls out. */
export const isIncluded = (certainty: Certainty | null): boolean =>
  certainty !== 'NOT_YET' && certainty !== 'NO_LONGER';

const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');

/**
 * Cypher: the condition `isIncluded(certaintyOf(claim))` on `claim`, whose type is in `type`; needs `trueAtParameters`.
 * A partial date sorts as text before all later days and at or before its own, so no date has to be taken apart.
 */
export const includedAt = `($lastDay IS NULL OR CASE
  WHEN type = 'OBSERVATION' OR type IN [${quoted(eventTypes)}]
    THEN coalesce(split(coalesce(claim.validFrom, CASE claim.kind WHEN 'ACTUAL' THEN claim.period END,
                                 claim.observedOn, claim.validTo), '/')[0] <= $lastDay, true)
  ELSE coalesce(split(claim.validFrom, '/')[0] <= $lastDay, true)
END AND (type IN [${quoted(eventTypes)}] OR claim.validTo IS NULL
  OR split(claim.validTo, '/')[-1] >= left($firstDay, size(split(claim.validTo, '/')[-1]))))`;

/** The parameters of `includedAt`; nulls when no time is asked about. */
export const trueAtParameters = ({ trueAt }: Pick<AsOf, 'trueAt'>) => ({
  firstDay: trueAt?.first ?? null,
  lastDay: trueAt?.last ?? null,
});
