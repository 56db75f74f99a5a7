/**
 * Search by name: which entities somebody may mean, in either script, by sound, and past typing errors. The database finds
 * candidates by the terms of its index; how well each answers is judged here, by a written order.
 */
import { factTypes } from '../model/relationship-types.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { Naming, Named } from '../names/terms.js';
import type { AsOf } from '../time/as-of.js';
import { believed } from './believed.js';
import { endOf, type ClaimEnd } from './claim-line.js';
import { fuzzyQuery, literalQuery } from './search/lucene.js';
import { isConfident, matchOf, type Match, type MatchKind } from './search/match.js';
import { questionsOf } from './search/question.js';
import { lastStep } from './search/steps.js';
import { includedAt, trueAtParameters } from './true-at.js';

export interface SearchQuestion {
  /** What somebody typed; any text. The first 100 characters count. */
  readonly text: string;
  /** Whether names are also found by their sound. */
  readonly sound: boolean;
  /** Only entities with one of these labels; empty: all. */
  readonly labels: readonly string[];
  /** Most hits. */
  readonly first: number;
  /** Only entities of which something was so, and believed, at that time. */
  readonly asOf: AsOf;
}

export interface Hit {
  readonly entity: ClaimEnd;
  readonly kind: MatchKind;
  /** The name that matched, and the property it stands in. */
  readonly matched: Naming;
  /** False: a guess, by sound in part, by initials, or past a typing error. */
  readonly isConfident: boolean;
  /** From above 0 to 1; hits are ordered by it. */
  readonly score: number;
  /** Claims that the entity is an end of, observations about it among them. */
  readonly claims: number;
}

export interface SearchAnswer {
  /** Best first; empty when nothing answers or the text names nothing. */
  readonly hits: readonly Hit[];
  /** Whether there may be more than were looked at. */
  readonly isTruncated: boolean;
}

/** Candidates that are judged. */
const mostLiteral = 200;
/** Of guesses fewer: the index has names within the errors that are allowed among the first, and each costs more to judge. */
const mostGuesses = 80;

/**
 * The entities whose names answer a text: whole names before parts, literal before sound, sound before typing errors; then
 * those that the text covers more of and that more claims are about; then by id. Guesses past a typing error are only
 * made when nothing else leaves little doubt.
 * One query of the index, two where it has to guess; the cost grows with how many names hold the words.
 * @throws DATABASE_UNAVAILABLE.
 */
export const search = async (
  graph: Graph,
  statements: Statements,
  { text, sound, labels, first, asOf }: SearchQuestion,
): Promise<SearchAnswer> => {
  const asked = questionsOf(text, sound);
  if (asked.length === 0) return { hits: [], isTruncated: false };
  const found = new Map<string, Hit>();
  let isTruncated = false;
  for (const { query, most } of [
    { query: literalQuery(asked, labels), most: mostLiteral },
    { query: fuzzyQuery(asked, labels), most: mostGuesses },
  ]) {
    if (query === '' || [...found.values()].some((hit) => hit.isConfident)) break;
    const rows = await graph.read(statements('search/candidates'), { query, most: BigInt(most) });
    isTruncated = isTruncated || rows.length === most;
    for (const row of rows) {
      const match = matchOf(asked, row as unknown as Named);
      if (match !== null && !found.has(String(row['id']))) found.set(String(row['id']), hitOf(row, match));
    }
  }
  const hits = [...found.values()].toSorted(
    (a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1),
  );
  const kept = isAlways(asOf) ? hits : await known(graph, hits, asOf);
  return { hits: kept.slice(0, first), isTruncated: isTruncated || kept.length > first };
};

const hitOf = (row: Record<string, unknown>, match: Match): Hit => {
  const claims = Number(row['claims']);
  return {
    entity: endOf(row),
    kind: match.kind,
    matched: match.naming,
    isConfident: isConfident(match),
    score: scoreOf(match, claims),
    claims,
  };
};

/**
 * score = (L - s + (3c + p) / 5) / (L + 1): s is the step of the match, L the last step, c the share of the name that the
 * text covers, p = min(1, log10(1 + claims) / 5). Within a step it is below the next one, so no share makes up for one.
 */
const scoreOf = ({ step, coverage }: Match, claims: number): number => {
  const prominence = Math.min(1, Math.log10(1 + claims) / 5);
  const within = (3 * coverage + prominence) / 5;
  return Number(((lastStep - step + within) / (lastStep + 1)).toFixed(4));
};

const isAlways = ({ trueAt, knownAt }: AsOf): boolean => trueAt === null && knownAt === null;

/** The hits of which something was so, and believed, at that time. */
const known = async (graph: Graph, hits: readonly Hit[], asOf: AsOf): Promise<Hit[]> => {
  const rows = await graph.read(knownStatement(asOf), {
    ids: hits.map(({ entity }) => entity.id),
    ...trueAtParameters(asOf),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  const ids = new Set(rows.map(({ id }) => String(id)));
  return hits.filter(({ entity }) => ids.has(entity.id));
};

const knownStatement = (asOf: Pick<AsOf, 'knownAt'>): string => {
  const { types, typeOf, condition } = believed(asOf);
  return `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS {
  MATCH (entity)-[claim:${types(factTypes)}]-()
  WITH claim, ${typeOf('claim')} AS type
  WHERE ${condition('claim', factTypes)} AND ${includedAt}
}
RETURN id`;
};

/** The statements of this lookup beside search/candidates, for looking at their plans. */
export const searchStatements = {
  known: knownStatement({ knownAt: null }),
  knownThen: knownStatement({ knownAt: '' }),
} as const;
