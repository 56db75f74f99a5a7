/**
 * Where sources differ: every value with its claims, the preferred one and the rule that chose it, and what an editor
 * found when looking at it.
 */
import { createHash } from 'node:crypto';
import { unknownEntity } from '../claims/unknown-entity.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isOrWas } from './believed.js';
import type { ClaimEnd, ClaimLine } from './claim-line.js';
import { canAllBeTrue, dateConflicts, valueConflicts, type ConflictGroup } from './conflict-groups.js';
import { readDeclarations, readReviews, reviewStatements, type StoredReview } from './conflict-reviews.js';
import { cursorsOf } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { datedClaims, datedFacts, datedStatement, isDated, lastingTypes } from './dated-facts.js';
import { declaredConflicts } from './declared-conflicts.js';
import { judgeFact } from './fact.js';
import { independentAmong, storiesOf } from './independent-sources.js';
import { observationLines } from './observation-lines.js';
import { pageOf, type Page, type PageAsked } from './page.js';
import { byPreference, decidingRule, type PreferenceRule } from './preference.js';

export interface Conflict {
  /** The same for the same question on every machine, whatever values are added: `conflict/` and ten characters. */
  readonly id: string;
  /** VALUES of a literal; BEGINNING or END of a fact; DECLARED by an editor where no rule finds it. */
  readonly kind: ConflictGroup['kind'] | 'DECLARED';
  readonly about: ClaimEnd;
  /** The indicator of the values, or the other end of the fact. */
  readonly of: ClaimEnd;
  readonly period: string | null;
  readonly scope: string | null;
  /** Each value once, the preferred one first. */
  readonly values: readonly ConflictValue[];
  /** The rule that set the preferred value above the next; null when an editor declared the conflict. */
  readonly rule: PreferenceRule | null;
  /** Whether the words before the numbers allow all values at once. */
  readonly compatible: boolean;
  /** What an editor found; null when nobody has looked at it yet. */
  readonly review: ConflictReview | null;
}

export interface ConflictValue {
  /** The value with the words before it, or the date. */
  readonly value: string;
  readonly unit: string | null;
  readonly approximation: string | null;
  readonly preferred: boolean;
  readonly independentSources: number;
  readonly claims: readonly ClaimLine[];
}

export interface ConflictReview {
  readonly finding: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  /** Whether it had seen every claim that takes part now. */
  readonly complete: boolean;
}

export interface ConflictsQuestion extends PageAsked {
  /** Only about this entity; null: in the whole graph. */
  readonly entity: string | null;
  /** Only those whose values can, or cannot, all be true at once; null: both. */
  readonly compatible: boolean | null;
  /** Only those of which an editor saw every claim, or only the others; null or left out: both. */
  readonly reviewed?: boolean | null;
  readonly asOf: AsOf;
}

export interface ConflictPage extends Page<Conflict> {
  readonly totalCount: number;
  readonly dataSince: () => Promise<DataSince>;
}

/**
 * One page of the conflicts, by the ids of what they are about and of, then by their own.
 * Cost: the claims of the entity; without an entity, all observations and all dated facts that last.
 * @throws NOT_FOUND with near ids, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const conflicts = async (
  graph: Graph,
  statements: Statements,
  question: ConflictsQuestion,
): Promise<ConflictPage> => {
  const { entity } = question;
  if (entity !== null) {
    const [found] = await graph.read(statements('entity/find'), { id: entity });
    if (found === undefined) throw await unknownEntity(graph, statements, entity);
  }
  return conflictsOf(graph, question);
};

/** Claims about an entity that are read elsewhere too; left out, those that can differ are read. */
export interface ClaimsRead {
  /** All observations about it. */
  readonly observations?: () => Promise<readonly ClaimLine[]>;
  /** All claims that tie it to others. */
  readonly ties?: () => Promise<readonly ClaimLine[]>;
}

/** The same of an entity that is there, or of all. */
export const conflictsOf = async (
  graph: Graph,
  question: ConflictsQuestion,
  read: ClaimsRead = {},
): Promise<ConflictPage> => {
  const { entity, compatible, reviewed = null, first, after, asOf } = question;
  const cursors = cursorsOf('conflicts', ['string'], { entity, compatible, reviewed, asOf });
  const [key] = cursors.keysOf(after) ?? [''];
  const all = (await allConflicts(graph, asOf, entity, read))
    .filter((conflict) => compatible === null || conflict.compatible === compatible)
    .filter(({ review }) => reviewed === null || (review?.complete === true) === reviewed)
    .map((conflict) => ({ key: `${conflict.about.id} ${conflict.of.id} ${conflict.id}`, conflict }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rest = all
    .filter((one) => one.key > key)
    .map((one) => ({ cursor: cursors.of(one.key), node: one.conflict }));
  return {
    ...pageOf(rest, { first, after }),
    totalCount: all.length,
    dataSince: () => dataSince(graph, everything(entity !== null), { entity }),
  };
};

/** All that could ever differ: observations, and dated claims of facts that last. */
const everything = (ofOne: boolean): string => {
  const { arm, observation } = believed({ knownAt: '' });
  return `CALL () {
  MATCH (:Entity${ofOne ? ' {id: $entity}' : ''})<-${arm('ABOUT')}-(claim:${observation})
  RETURN claim
  UNION ALL
  ${datedClaims({ knownAt: '' }, ofOne)} AND ${isOrWas('claim', lastingTypes)}
  RETURN claim
}`;
};

/** Every conflict of the graph, or of one entity, in no order. */
export const allConflicts = async (
  graph: Graph,
  asOf: AsOf,
  entity: string | null,
  read: ClaimsRead = {},
): Promise<Conflict[]> => {
  const [observations, dated, declarations] = await Promise.all([
    read.observations?.() ?? observationLines(graph, { asOf, entity, indicators: [], differing: true }),
    read.ties?.().then((ties) => ties.filter(isDated)) ?? datedFacts(graph, asOf, entity),
    readDeclarations(graph, asOf),
  ]);
  // Of a fact that by all its claims was not so then, beginning and end are no question of that time.
  const terms = grouped(dated).filter((claims) => judgeFact(claims, asOf) !== null);
  const groups = [...grouped(observations).flatMap(valueConflicts), ...terms.flatMap(dateConflicts)];
  const found = groups.map((group) => ({ id: idOf(group), ...group }));
  const declared = await declaredConflicts(graph, asOf, entity, declarations);
  const everything = [...found, ...declared];
  if (everything.length === 0) return [];
  const [stories, reviews] = await Promise.all([
    storiesOf(
      graph,
      everything.flatMap(({ claims }) => claims.map(({ source }) => source.id)),
    ),
    readReviews(
      graph,
      asOf,
      everything.map(({ id }) => id),
    ),
  ]);
  return everything.map((group) => conflictOf(group, stories, reviews));
};

const grouped = (lines: readonly ClaimLine[]): ClaimLine[][] => {
  const groups = new Map<string, ClaimLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.type, line.from.id, line.to.id]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
};

const idOf = ({ kind, key, claims }: ConflictGroup): string => {
  const [claim] = claims;
  const parts = [kind, claim?.type, claim?.from.id, claim?.to.id, ...key];
  return `conflict/${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)}`;
};

type Group = Omit<ConflictGroup, 'kind'> & { readonly id: string; readonly kind: Conflict['kind'] };

const conflictOf = (
  group: Group,
  stories: ReadonlyMap<string, string>,
  reviews: readonly StoredReview[],
): Conflict => {
  const lines = byPreference(group.claims);
  const byValue = new Map<string, ClaimLine[]>();
  for (const line of lines) {
    const value = JSON.stringify([shownValue(group.kind, line), line['approximation'] ?? null]);
    byValue.set(value, [...(byValue.get(value) ?? []), line]);
  }
  const values = [...byValue.values()].map((claims, index): ConflictValue => {
    const [line] = claims as [ClaimLine];
    return {
      value: shownValue(group.kind, line),
      unit: (line['unit'] ?? null) as string | null,
      approximation: (line['approximation'] ?? null) as string | null,
      preferred: index === 0 && group.kind !== 'DECLARED',
      independentSources: independentAmong(
        claims.map(({ source }) => source.id),
        stories,
      ),
      claims: claims.map((claim) => ({
        ...claim,
        independentSources: independentAmong(
          claims.map(({ source }) => source.id),
          stories,
        ),
      })),
    };
  });
  const [one, two] = values.map(({ claims }) => claims[0]);
  const [first] = lines as [ClaimLine];
  const review = reviews.find(({ id }) => id === group.id);
  return {
    id: group.id,
    kind: group.kind,
    about: first.from,
    of: first.to,
    period: group.period,
    scope: group.scope,
    values,
    rule: one === undefined || two === undefined || group.kind === 'DECLARED' ? null : decidingRule(one, two),
    compatible: group.kind === 'DECLARED' ? false : canAllBeTrue({ ...group, kind: group.kind }),
    review:
      review === undefined
        ? null
        : { ...review, complete: lines.every(({ claim }) => review.claims.includes(claim)) },
  };
};

const shownValue = (kind: Conflict['kind'], line: ClaimLine): string => {
  if (kind === 'BEGINNING') return String(line['validFrom']);
  if (kind === 'END') return String(line['validTo']);
  return line.type === 'OBSERVATION' ? String(line['value']) : (line.to.name ?? line.to.id);
};

/** The statements of this lookup, for looking at their plans. */
export const conflictsStatements = {
  all: datedStatement({ knownAt: null }, false),
  one: datedStatement({ knownAt: null }, true),
  then: datedStatement({ knownAt: '' }, true),
  ...reviewStatements,
} as const;
