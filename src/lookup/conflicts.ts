/**
 * Where sources differ: every value with its claims, the preferred one and the rule that chose it, and what an editor
 * found when looking at it.
 */
import { factTypes } from '../model/relationship-types.js';
import { createHash } from 'node:crypto';
import { unknownEntity } from '../claims/unknown-entity.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isOrWas } from './believed.js';
import {
  lineColumns,
  lineOf,
  sourceColumn,
  type ClaimEnd,
  type ClaimLine,
  type ClaimSource,
} from './claim-line.js';
import { canAllBeTrue, dateConflicts, valueConflicts, type ConflictGroup } from './conflict-groups.js';
import { endsOfClaims } from './claim-ends.js';
import {
  readDeclarations,
  readReviews,
  reviewStatements,
  type Declaration,
  type StoredReview,
} from './conflict-reviews.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { judgeFact } from './fact.js';
import { independentAmong, storiesOf } from './independent-sources.js';
import { observationLines } from './observation-lines.js';
import { pageOf, type Page, type PageAsked } from './page.js';
import { byPreference, decidingRule, type PreferenceRule } from './preference.js';
import { certaintyOf, isIncluded, natureOf, type DatedClaim } from './true-at.js';

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
  const [key] = after === null ? [''] : decodeCursor(after, 'conflicts', ['string']);
  const all = (await allConflicts(graph, asOf, entity, read))
    .filter((conflict) => compatible === null || conflict.compatible === compatible)
    .filter(({ review }) => reviewed === null || (review?.complete === true) === reviewed)
    .map((conflict) => ({ key: `${conflict.about.id} ${conflict.of.id} ${conflict.id}`, conflict }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rest = all
    .filter((one) => one.key > key)
    .map((one) => ({ cursor: encodeCursor(one.key), node: one.conflict }));
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

const lastingTypes = factTypes.filter((type) => natureOf(type) === 'state');

/** Whether a claim can differ from another on when a fact that lasts began or ended. */
const isDated = (line: ClaimLine): boolean =>
  natureOf(line.type) === 'state' && (line['validFrom'] ?? line['validTo']) !== undefined;

/** Claims of facts that last of which more than one beginning or more than one end is on record. */
const datedFacts = async (graph: Graph, asOf: AsOf, entity: string | null): Promise<ClaimLine[]> => {
  const rows = await graph.read(datedStatement(asOf, entity !== null), {
    ...(entity === null ? {} : { entity }),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  return rows.map((row) => lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null));
};

const datedClaims = ({ knownAt }: Pick<AsOf, 'knownAt'>, ofOne: boolean): string => {
  const { types } = believed({ knownAt });
  const expression = types(lastingTypes);
  const start = ofOne
    ? `MATCH (:Entity {id: $entity})-[claim:${expression}]-(:Entity)`
    : `MATCH (:Entity)-[claim:${expression}]->(:Entity)`;
  return `${start}
WHERE (claim.validFrom IS NOT NULL OR claim.validTo IS NOT NULL)`;
};

const datedStatement = (asOf: Pick<AsOf, 'knownAt'>, ofOne: boolean): string => {
  const { typeOf, condition } = believed(asOf);
  return `${datedClaims(asOf, ofOne)} AND ${condition('claim', lastingTypes)}
WITH startNode(claim) AS from, endNode(claim) AS to, ${typeOf('claim')} AS type, collect(claim) AS claims,
     count(DISTINCT claim.validFrom) AS beginnings, count(DISTINCT claim.validTo) AS ends
WHERE beginnings > 1 OR ends > 1
UNWIND claims AS claim
${readLine}`;
};

const readLine = `MATCH (source:Source {id: claim.source})
OPTIONAL MATCH (attached:SourceText {id: claim.source})
RETURN ${lineColumns}, ${sourceColumn}, attached.text AS text
ORDER BY from.id, to.id, type, claim.claim`;

/** What an editor set side by side although no rule does: the claims that the review names. */
const declaredConflicts = async (
  graph: Graph,
  asOf: AsOf,
  entity: string | null,
  reviews: readonly Declaration[],
): Promise<Group[]> => {
  const ends =
    entity === null
      ? null
      : await endsOfClaims(
          graph,
          reviews.flatMap((review) => review.claims),
        );
  const claims = reviews.flatMap((review) =>
    entity === null || review.claims.some((claim) => ends?.get(claim)?.includes(entity)) ? review.claims : [],
  );
  if (claims.length === 0) return [];
  const lines = (await claimsById(graph, asOf, claims)).filter((line) =>
    isIncluded(certaintyOf(line as DatedClaim, asOf)),
  );
  return reviews.flatMap(({ id, claims: named }) => {
    const own = lines.filter(({ claim }) => named.includes(claim));
    const concerns = entity === null || own.some(({ from, to }) => from.id === entity || to.id === entity);
    if (own.length === 0 || !concerns) return [];
    return [{ id, kind: 'DECLARED' as const, key: [], period: null, scope: null, claims: own }];
  });
};

const claimsById = async (graph: Graph, asOf: AsOf, claims: readonly string[]): Promise<ClaimLine[]> => {
  const { arm, observation, condition, typeOf, types } = believed(asOf);
  const rows = await graph.read(
    `CALL () {
  UNWIND $claims AS id
  MATCH (claim:${observation} {claim: id})
  MATCH (from)<-${arm('ABOUT')}-(claim)-${arm('OF')}->(to:Indicator)
  WHERE from:Entity
  RETURN 'OBSERVATION' AS type, claim, from, to
  UNION
  UNWIND $claims AS id
  MATCH (from:Entity)-[claim:${types(factTypes)} {claim: id}]->(to:Entity)
  RETURN ${typeOf('claim')} AS type, claim, from, to
}
WITH type, claim, from, to WHERE ${condition('claim', factTypes)}
${readLine}`,
    { claims, ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }) },
  );
  return rows.map((row) => lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null));
};

/** The statements of this lookup, for looking at their plans. */
export const conflictsStatements = {
  all: datedStatement({ knownAt: null }, false),
  one: datedStatement({ knownAt: null }, true),
  then: datedStatement({ knownAt: '' }, true),
  ...reviewStatements,
} as const;
