/**
 * Which claims speak of the same thing, so that different values among them are a conflict. Pure.
 *
 * Observations are compared when subject, indicator, kind and unit are the same and
 * - of a subject that is over and done (a batch, a review, a conference, a document): scope and period are the same;
 * - of one that goes on (a programme, a place): the scope that both name is the same, or the period, or both were
 *   observed at the same time. One that names no scope is compared with each scope that was counted within its time.
 * The stage of a list does not set values apart: that 1,744 firms are listed and 1,748 were publicised is what a reader
 * has to see.
 */
import type { ClaimLine } from './claim-line.js';
import { parsePartialDate } from '../time/partial-date.js';
import { areCompatible, datesMeet, type Figure } from './figure.js';

/** Claims about the same thing, of which at least two differ. */
export interface ConflictGroup {
  readonly kind: 'VALUES' | 'BEGINNING' | 'END';
  /** What sets this group apart from others of the same subject and indicator or other end; part of its id. */
  readonly key: readonly (string | null)[];
  readonly period: string | null;
  readonly scope: string | null;
  readonly claims: readonly ClaimLine[];
}

/** Labels of what goes on, whose numbers change with time. */
const ongoing = [
  'Programme',
  'Place',
  'Organization',
  'EnterpriseClass',
  'ConferenceSeries',
  'Enterprise',
  'IndustryField',
];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const figureOf = (claim: ClaimLine): Figure => ({
  value: String(claim['value']),
  number: claim['number'],
  unit: claim['unit'],
  approximation: claim['approximation'],
});

/** Conflicts among observations of one indicator about one subject. */
export const valueConflicts = (claims: readonly ClaimLine[]): ConflictGroup[] =>
  [...groupBy(claims, (claim) => JSON.stringify([claim['kind'], unitOf(claim)]))].flatMap(([key, alike]) =>
    comparable(alike)
      .filter(({ claims: compared }) => differ(compared))
      .map((group) => ({ ...group, kind: 'VALUES' as const, key: [key, ...group.key] })),
  );

const unitOf = (claim: ClaimLine): unknown => (claim['unit'] === 'PERIOD' ? 'DATE' : claim['unit']);

/** Different numbers, or words and dates that cannot both be. */
const differ = (claims: readonly ClaimLine[]): boolean =>
  new Set(claims.map((claim) => String(claim['value']))).size > 1;

type Compared = Omit<ConflictGroup, 'kind'>;

const comparable = (claims: readonly ClaimLine[]): Compared[] => {
  const [{ from: subject } = { from: { labels: [] as readonly string[] } }] = claims;
  const goesOn = subject.labels.some((label) => ongoing.includes(label));
  const unscoped = goesOn ? claims.filter((claim) => claim['scope'] === undefined) : [];
  const joined = new Set<ClaimLine>();
  const scoped = [...groupBy(claims, (claim) => text(claim['scope']))].flatMap(([scope, own]) => {
    if (scope === null) return goesOn ? [] : inPeriods(own, null);
    const counted = unscoped.filter((claim) => own.some((one) => tells(claim, one)));
    for (const claim of counted) joined.add(claim);
    return inPeriods([...own, ...counted], scope);
  });
  return [...scoped, ...inTime(unscoped.filter((claim) => !joined.has(claim)))];
};

/** One group for each period named; what names none is compared with each. */
const inPeriods = (claims: readonly ClaimLine[], scope: string | null): Compared[] => {
  const periods = [...new Set(claims.flatMap((claim) => text(claim['period']) ?? []))];
  if (periods.length < 2) return [{ key: [scope], period: periods[0] ?? null, scope, claims }];
  return periods.map((period) => ({
    key: [scope, period],
    period,
    scope,
    claims: claims.filter((claim) => claim['period'] === period || claim['period'] === undefined),
  }));
};

/** Of claims without a scope: those with the same period, or observed at times that have a day in common. */
const inTime = (claims: readonly ClaimLine[]): Compared[] => {
  const groups: ClaimLine[][] = [];
  for (const claim of claims) {
    const near = groups.filter((group) =>
      group.some((other) => samePeriod(claim, other) && atOnce(claim, other)),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), claim]);
  }
  return groups.map((group) => {
    const period = text(group[0]?.['period']);
    const earliest = group.map((claim) => text(claim['observedOn']) ?? '').toSorted()[0] ?? null;
    // Numbers over a year and numbers seen in that year are two groups with two keys.
    const key = period === null ? [null, earliest] : [null, period, 'PERIOD'];
    return { key, period, scope: null, claims: group };
  });
};

/** Whether a claim without a scope can be about what a scoped one counts: the day of that lies within its own time. */
const tells = (unscoped: ClaimLine, scoped: ClaimLine): boolean => {
  const [outer, inner] = [text(unscoped['observedOn']), text(scoped['observedOn'])];
  if (outer === null || inner === null || unscoped['period'] !== undefined) return false;
  const [around, within] = [parsePartialDate(outer), parsePartialDate(inner)];
  return around.first <= within.first && within.last <= around.last;
};

const samePeriod = (a: ClaimLine, b: ClaimLine): boolean => a['period'] === b['period'];

const atOnce = (a: ClaimLine, b: ClaimLine): boolean => {
  if (typeof a['period'] === 'string' && a['period'] === b['period']) return true;
  const dates = [text(a['observedOn']), text(b['observedOn'])];
  return dates.every((date) => date !== null) && datesMeet(dates);
};

/** Whether all values of a group can be true at once, by the words before them. */
export const canAllBeTrue = (group: ConflictGroup): boolean => {
  if (group.kind === 'VALUES') return areCompatible(group.claims.map(figureOf));
  const name = group.kind === 'BEGINNING' ? 'validFrom' : 'validTo';
  return datesMeet(group.claims.map((claim) => String(claim[name])));
};

/** Conflicts about the beginning and the end of one fact: claims of the same or no status that have no day in common. */
export const dateConflicts = (claims: readonly ClaimLine[]): ConflictGroup[] =>
  (['BEGINNING', 'END'] as const).flatMap((kind) => {
    const name = kind === 'BEGINNING' ? 'validFrom' : 'validTo';
    const dated = claims.filter((claim) => typeof claim[name] === 'string');
    const opposed = dated.filter((claim) =>
      dated.some(
        (other) =>
          sameStatus(claim, other) &&
          sameTerm(claim, other) &&
          !datesMeet([String(claim[name]), String(other[name])]),
      ),
    );
    if (opposed.length === 0) return [];
    return [{ kind, key: [], period: null, scope: null, claims: opposed }];
  });

const sameStatus = (a: ClaimLine, b: ClaimLine): boolean =>
  a['status'] === undefined || b['status'] === undefined || a['status'] === b['status'];

/** Two terms that both have an end, one before the other begins, are two. */
const sameTerm = (a: ClaimLine, b: ClaimLine): boolean => {
  const before = (one: ClaimLine, other: ClaimLine): boolean => {
    const [end, start] = [text(one['validTo']), text(other['validFrom'])];
    return end !== null && start !== null && end < start && !datesMeet([end, start]);
  };
  return !before(a, b) && !before(b, a);
};

const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};
