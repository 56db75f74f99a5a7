/**
 * The timeline of an entity: every date that its claims give, in the order of time, each as exact as its source dates it.
 */
import { unknownEntity } from '../claims/unknown-entity.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { factTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import { always, type AsOf } from '../time/as-of.js';
import { parsePartialDate, type PartialDate } from '../time/partial-date.js';
import { believed, isBelieved, isOrWas } from './believed.js';
import type { ClaimLine } from './claim-line.js';
import { cursorsOf } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { independentSources, sayersOf } from './independent-sources.js';
import { pageOf, type Page, type PageAsked } from './page.js';
import { readLines, returnLines, type LineRead } from './source-lines.js';
import { datesOf, entryKey, entryOf, entryOrder, type TimelineStep } from './timeline-entries.js';
import { certaintyOf, includedAt, trueAtParameters, type DatedClaim } from './true-at.js';

export interface TimelineEntry {
  /** As written: `2022`, `2022-09`, `2022-09-08`, `2021/2025`. */
  readonly date: string;
  readonly precision: PartialDate['precision'];
  /** First day that the date covers, and last; its place in the order. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The year in which it begins, for bands. */
  readonly year: number;
  readonly step: TimelineStep;
  readonly claim: ClaimLine;
}

export interface Timeline extends Page<TimelineEntry> {
  /** Entries on all pages; counted only when asked for. */
  readonly totalCount: () => Promise<number>;
  /** Claims without any date, which are on no page; counted only when asked for. */
  readonly undated: () => Promise<number>;
  readonly dataSince: () => Promise<DataSince>;
}

export interface TimelineQuestion extends PageAsked {
  readonly entity: string;
  /** Only these; empty: all that tie entities, and observations about the entity. */
  readonly types: readonly RelationshipTypeName[];
  /** Only entries whose date has a day from here on; null: from the beginning. */
  readonly from: string | null;
  /** Only entries whose date has a day up to here; null: to the end. */
  readonly until: string | null;
  readonly asOf: AsOf;
}

/**
 * One page of the timeline: by first day, the coarser of two dates that begin together first, then by claim id. A claim has
 * an entry for each date that it gives, so a term has one where it begins and one where it ends. Costs the number of the
 * entity's claims of these types.
 * @throws NOT_FOUND with near ids, DATE_INVALID, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const timeline = async (
  graph: Graph,
  statements: Statements,
  question: TimelineQuestion,
): Promise<Timeline> => {
  const [found] = await graph.read(statements('entity/find'), { id: question.entity });
  if (found === undefined) throw await unknownEntity(graph, statements, question.entity);
  return timelineOf(graph, question);
};

/** The same of an entity that is there. */
export const timelineOf = async (graph: Graph, question: TimelineQuestion): Promise<Timeline> => {
  const { first, after, ...list } = question;
  const { entity, types, asOf } = list;
  const window = windowOf(question);
  const cursors = cursorsOf('timeline', ['string'], list);
  const [key] = cursors.keysOf(after) ?? [''];
  const clocks = { ...trueAtParameters(asOf), ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }) };
  const asked = { entity, ...clocks };
  const read = await readLines(graph, pageStatement(types, asOf), {
    ...asked,
    ...window,
    key,
    rows: BigInt(first + 1),
  });
  const independent = independentSources(
    graph,
    read.map(({ row }) => row['sayers'] as string[]),
  );
  const edges = read.map(({ row, line }, index) => ({
    cursor: cursors.of(String(row['key'])),
    node: entryOfRow(row, {
      ...line,
      certainty: certaintyOf(line as DatedClaim, asOf),
      independentSources: () => independent(index),
    }),
  }));
  const count = async (statement: string, parameters: Record<string, unknown>): Promise<number> =>
    Number((await graph.read(statement, parameters))[0]?.['total'] ?? 0);
  return {
    ...pageOf(edges, question),
    totalCount: () => count(countStatement(types, asOf), { ...asked, ...window }),
    undated: () => count(undatedStatement(types, asOf), asked),
    dataSince: () => dataSince(graph, everything(types), { entity }),
  };
};

const entryOfRow = (row: LineRead['row'], claim: ClaimLine): TimelineEntry => {
  const { text, precision, first, last } = parsePartialDate(String(row['date']));
  return {
    date: text,
    precision,
    firstDay: first,
    lastDay: last,
    year: Number(first.slice(0, 4)),
    step: row['step'] as TimelineStep,
    claim,
  };
};

/** The days asked about. */
const windowOf = ({ from, until }: TimelineQuestion) => {
  const [start, end] = [from, until].map((text) => (text === null ? null : parsePartialDate(text)));
  if (start && end && end.last < start.first)
    throw new XiaojurenError('DATE_INVALID', {
      value: `${start.text}/${end.text}`,
      reason: '"until" lies before "from"',
    });
  return { from: start?.first ?? null, until: end?.last ?? null };
};

const claimsOf = (types: readonly RelationshipTypeName[], asOf: Pick<AsOf, 'knownAt'>): string => {
  const { arm, condition, observation, typeOf, types: expression } = believed(asOf);
  const asked = types.length === 0 ? factTypes : types;
  const ties = `MATCH (entity:Entity {id: $entity})-[claim:${expression(asked)}]-(:Entity)
  WHERE ${condition('claim', asked)}
  RETURN claim, ${typeOf('claim')} AS type, startNode(claim) AS from, endNode(claim) AS to`;
  const observations = `MATCH (from:Entity {id: $entity})<-${arm('ABOUT')}-(claim:${observation})-${arm('OF')}->(to:Indicator)
  WHERE ${isBelieved(asOf, 'claim')}
  RETURN claim, 'OBSERVATION' AS type, from, to`;
  return `CALL () {
  ${[ties, ...(types.length === 0 ? [observations] : [])].join('\n  UNION ALL\n  ')}
}
WITH claim, type, from, to
WHERE ${includedAt}`;
};

const entries = (types: readonly RelationshipTypeName[], asOf: Pick<AsOf, 'knownAt'>): string =>
  `${claimsOf(types, asOf)}
UNWIND ${datesOf} AS pair
${entryOf}
WITH * WHERE ($from IS NULL OR until >= $from) AND ($until IS NULL OR since <= $until)`;

const pageStatement = (types: readonly RelationshipTypeName[], asOf: Pick<AsOf, 'knownAt'>): string =>
  `${entries(types, asOf)} AND ($key = '' OR ${entryKey} > $key)
WITH claim, type, from, to, step, date, since, until, place ORDER BY ${entryOrder} LIMIT $rows
WITH claim, type, from, to, step, date, ${entryKey} AS key
${returnLines({ key: 'key', step: 'step', date: 'date', sayers: sayersOf(asOf) }, 'key')}`;

const countStatement = (types: readonly RelationshipTypeName[], asOf: Pick<AsOf, 'knownAt'>): string =>
  `${entries(types, asOf)}
RETURN count(*) AS total`;

const undatedStatement = (types: readonly RelationshipTypeName[], asOf: Pick<AsOf, 'knownAt'>): string =>
  `${claimsOf(types, asOf)} AND size(${datesOf}) = 0
RETURN count(*) AS total`;

/** All that was ever claimed of these types, whatever is believed of it. */
const everything = (types: readonly RelationshipTypeName[]): string => {
  const { arm, observation, types: expression } = believed({ knownAt: '' });
  const asked = types.length === 0 ? factTypes : types;
  const ties = `MATCH (:Entity {id: $entity})-[claim:${expression(asked)}]-(:Entity)
  WHERE ${isOrWas('claim', asked)}
  RETURN claim`;
  const observations = `MATCH (:Entity {id: $entity})<-${arm('ABOUT')}-(claim:${observation})
  RETURN claim`;
  return `CALL () {
  ${[ties, ...(types.length === 0 ? [observations] : [])].join('\n  UNION ALL\n  ')}
}`;
};

/** The statements of this lookup, for looking at their plans. */
export const timelineStatements = {
  page: pageStatement([], always),
  pageThen: pageStatement([], { knownAt: '' }),
  pageOfTypes: pageStatement(['HELD'], always),
  count: countStatement([], always),
  undated: undatedStatement([], always),
  everything: `${everything([])} RETURN count(claim)`,
} as const;
