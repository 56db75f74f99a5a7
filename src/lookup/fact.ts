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
 * end, ends that come after the claim's own day, of claims that do not begin later; for a missing start likewise. Where
 * these differ the bound lies somewhere among them: a claim is excluded when the time lies beyond all, and certain when it
 * is so by each. An acting term ends when the same person begins to hold the post otherwise.
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
  const dated = claims.map((claim) => ({ claim, dates: datesOf(claim) }));
  const spans = dated.map((one) => spanOf(one, dated));
  const judged = claims.map((claim, index) => ({
    ...claim,
    certainty: judge(claim, spans[index], asOf, trueAt),
  }));
  if (!judged.some(isIncluded)) {
    const isUndated = judged.some(({ certainty }) => certainty === 'UNDATED');
    return isUndated ? { certainty: 'UNDATED', disputed: false, claims: judged } : null;
  }
  const disputed = judged.some(
    (one, i) =>
      isExcluded(one) &&
      judged.some(
        (other, j) =>
          isIncluded(other) && sameStatus(one, other) && overlap(spans[i] ?? null, spans[j] ?? null),
      ),
  );
  const isCertain = !disputed && judged.some(({ certainty }) => certainty === 'CERTAIN');
  return { certainty: isCertain ? 'CERTAIN' : 'POSSIBLE', disputed, claims: judged };
};

interface Judged {
  readonly certainty: Certainty | null;
}

const isIncluded = ({ certainty }: Judged): boolean => certainty === 'CERTAIN' || certainty === 'POSSIBLE';
const isExcluded = ({ certainty }: Judged): boolean => certainty === 'NOT_YET' || certainty === 'NO_LONGER';

/** A claim with its dates, read once. */
interface Dated {
  readonly claim: FactClaim;
  readonly dates: readonly [start: PartialDate | null, end: PartialDate | null, seen: PartialDate | null];
}

/** The bounds of a term, own or borrowed: from the first to the last day on which they can lie. */
interface Span {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

const judge = (
  claim: FactClaim,
  span: Span | null | undefined,
  asOf: Pick<AsOf, 'trueAt'>,
  trueAt: PartialDate,
): Certainty | null => {
  if (span === null || span === undefined) return certaintyOf(claim, asOf);
  const { start, end } = span;
  const validity = { validFrom: start?.text, validTo: end?.text, observedOn: claim.observedOn };
  return certaintyAt(validity, 'state', trueAt);
};

/** Null for what happens once, and for undated claims: nothing is borrowed for these. */
const spanOf = ({ claim, dates }: Dated, all: readonly Dated[]): Span | null => {
  const [start, end, seen] = dates;
  if (natureOf(claim.type) !== 'state' || (start ?? end ?? seen) === null) return null;
  const others = all.filter((other) => other.claim !== claim);
  const from = start ?? seen;
  const to = end ?? seen;
  const followed = others
    .filter(
      ({ claim: { status } }) =>
        claim.status === 'ACTING' && typeof status === 'string' && status !== 'ACTING',
    )
    .flatMap(({ dates: [begins] }) =>
      begins !== null && from !== null && begins.first >= from.first ? [begins] : [],
    );
  const ends = (): PartialDate[] =>
    others.flatMap(({ dates: [begins, ends_] }) =>
      ends_ !== null &&
      from !== null &&
      ends_.last >= from.first &&
      (begins === null || begins.first <= from.last)
        ? [ends_]
        : [],
    );
  const starts = (): PartialDate[] =>
    others.flatMap(({ dates: [begins, ends_] }) =>
      begins !== null && to !== null && begins.first <= to.last && (ends_ === null || ends_.last >= to.first)
        ? [begins]
        : [],
    );
  return {
    start: start ?? among(starts()),
    end: end ?? among(earliest(followed)) ?? among(ends()),
  };
};

/** Those of some dates that can all mean the earliest of them. */
const earliest = (dates: readonly PartialDate[]): PartialDate[] => {
  const [end = ''] = dates.map((date) => date.last).toSorted();
  return dates.filter((date) => date.first <= end);
};

/** The period in which all of some dates lie, or null when there are none. */
const among = (dates: readonly PartialDate[]): PartialDate | null => {
  const [first] = dates.map((date) => date.first).toSorted();
  const last = dates
    .map((date) => date.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : parsePartialDate(`${first}/${last}`);
};

const datesOf = (claim: FactClaim): Dated['dates'] => [
  parsed(claim.validFrom),
  parsed(claim.validTo),
  parsed(claim.observedOn),
];

const parsed = (text: string | null | undefined): PartialDate | null =>
  text === null || text === undefined ? null : parsePartialDate(text);

const sameStatus = (a: FactClaim, b: FactClaim): boolean =>
  (a.status ?? null) === null || (b.status ?? null) === null || a.status === b.status;

/** Whether two terms can be the same one. Only bounds that are known tell them apart. */
const overlap = (a: Span | null, b: Span | null): boolean => {
  if (a === null || b === null) return true;
  const before = ({ end }: Span, { start }: Span): boolean =>
    end !== null && start !== null && end.last < start.first;
  return !before(a, b) && !before(b, a);
};
