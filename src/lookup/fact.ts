/**
 * A fact: what one or more claims of one type say about the same two ends. Sources mostly know only the beginning of a
 * term or only its end, so the claims of a fact are read together. Pure.
 */
import { parsePartialDate, type PartialDate } from '../time/partial-date.js';
import type { AsOf } from '../time/as-of.js';
import { certaintyAt, type Certainty } from '../time/certainty.js';
import { certaintyOf, natureOf, type DatedClaim } from './true-at.js';

/** A claim of a fact. */
export interface FactClaim extends DatedClaim {
  /** How a post was held; null or absent when the source does not say or the type has no status. */
  readonly status?: unknown;
}

export interface JudgedFact<Claim> {
  /** CERTAIN, POSSIBLE, UNDATED, or null when no time was asked about. */
  readonly certainty: Certainty | null;
  /** Whether claims that speak of the same term differ on whether it was so then. */
  readonly disputed: boolean;
  /** The claims, each with what it says about that time, read together with the others. */
  readonly claims: readonly (Claim & { readonly certainty: Certainty | null })[];
}

/**
 * What the claims of one fact say together about a time; null when by all that are dated it was not so.
 *
 * A bound that a claim lacks is taken from the other claims of the fact that can speak of the same term: for a missing
 * end, ends that come after the claim's own day, of claims that do not begin later; for a missing start likewise. By
 * claims that were borrowed from, a claim is excluded when the time lies beyond all their bounds and certain when it lies
 * within all. An acting term ends when the same person begins to hold the post otherwise.
 * Quadratic in the number of claims of one fact.
 */
export const judgeFact = <Claim extends FactClaim>(
  claims: readonly Claim[],
  asOf: Pick<AsOf, 'trueAt'>,
): JudgedFact<Claim> | null => {
  const { trueAt } = asOf;
  if (trueAt === null)
    return {
      certainty: null,
      disputed: false,
      claims: claims.map((claim) => ({ ...claim, certainty: null })),
    };
  const spans = claims.map((claim) => spanOf(claim, claims));
  const judged = claims.map((claim, index) => ({
    ...claim,
    certainty: judge(claim, spans[index], asOf, trueAt),
  }));
  const included = judged.filter(({ certainty }) => certainty === 'CERTAIN' || certainty === 'POSSIBLE');
  if (included.length === 0) {
    const isUndated = judged.some(({ certainty }) => certainty === 'UNDATED');
    return isUndated ? { certainty: 'UNDATED', disputed: false, claims: judged } : null;
  }
  const disputed = judged.some(
    (one, i) =>
      isExcluded(one.certainty) &&
      judged.some(
        (other, j) =>
          included.includes(other) && sameStatus(one, other) && overlap(spans[i] ?? null, spans[j] ?? null),
      ),
  );
  const isCertain = !disputed && included.some(({ certainty }) => certainty === 'CERTAIN');
  return { certainty: isCertain ? 'CERTAIN' : 'POSSIBLE', disputed, claims: judged };
};

const isExcluded = (certainty: Certainty | null): boolean =>
  certainty === 'NOT_YET' || certainty === 'NO_LONGER';

/** The bounds of a term, own or borrowed: several when the claims that were borrowed from differ. */
interface Span {
  readonly starts: readonly PartialDate[];
  readonly ends: readonly PartialDate[];
}

const judge = (
  claim: FactClaim,
  span: Span | null | undefined,
  asOf: Pick<AsOf, 'trueAt'>,
  trueAt: PartialDate,
) => {
  if (span === null || span === undefined) return certaintyOf(claim, asOf);
  const { starts, ends } = span;
  const at = (start: PartialDate | undefined, end: PartialDate | undefined): Certainty =>
    certaintyAt(
      { validFrom: start?.text, validTo: end?.text, observedOn: claim.observedOn },
      'state',
      trueAt,
    );
  const widest = at(starts[0], ends.at(-1));
  return isExcluded(widest) ? widest : at(starts.at(-1), ends[0]) === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE';
};

/** Null for what happens once, and for undated claims: nothing is borrowed for these. */
const spanOf = (claim: FactClaim, claims: readonly FactClaim[]): Span | null => {
  const [start, end, seen] = datesOf(claim);
  if (natureOf(claim.type) !== 'state' || (start ?? end ?? seen) === null) return null;
  const others = claims.filter((other) => other !== claim).map((other) => ({ other, dates: datesOf(other) }));
  const from = start ?? seen;
  const to = end ?? seen;
  const followed = others
    .filter(
      ({ other }) =>
        claim.status === 'ACTING' && typeof other.status === 'string' && other.status !== 'ACTING',
    )
    .flatMap(({ dates: [begins] }) =>
      begins !== null && from !== null && begins.first >= from.first ? [begins] : [],
    )
    .toSorted(inTime);
  const ends = others.flatMap(({ dates: [begins, ends_] }) =>
    ends_ !== null &&
    from !== null &&
    ends_.last >= from.first &&
    (begins === null || begins.first <= from.last)
      ? [ends_]
      : [],
  );
  const starts = others.flatMap(({ dates: [begins, ends_] }) =>
    begins !== null && to !== null && begins.first <= to.last && (ends_ === null || ends_.last >= to.first)
      ? [begins]
      : [],
  );
  return {
    starts: start === null ? starts.toSorted(inTime) : [start],
    ends: end !== null ? [end] : followed.length > 0 ? followed.slice(0, 1) : ends.toSorted(inTime),
  };
};

const datesOf = (
  claim: FactClaim,
): [start: PartialDate | null, end: PartialDate | null, seen: PartialDate | null] => [
  parsed(claim.validFrom),
  parsed(claim.validTo),
  parsed(claim.observedOn),
];

const parsed = (text: string | null | undefined): PartialDate | null =>
  text === null || text === undefined ? null : parsePartialDate(text);

const inTime = (a: PartialDate, b: PartialDate): number =>
  a.first < b.first ? -1 : a.first > b.first ? 1 : 0;

const sameStatus = (a: FactClaim, b: FactClaim): boolean =>
  (a.status ?? null) === null || (b.status ?? null) === null || a.status === b.status;

/** Whether two terms can be the same one. Only bounds that are known tell them apart. */
const overlap = (a: Span | null, b: Span | null): boolean => {
  if (a === null || b === null) return true;
  const before = (one: Span, other: Span): boolean => {
    const [end] = one.ends.slice(-1);
    const [start] = other.starts;
    return end !== undefined && start !== undefined && end.last < start.first;
  };
  return !before(a, b) && !before(b, a);
};
