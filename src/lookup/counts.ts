/**
 * How many enterprises there are in each province, city, field, batch, programme, year or tier of sources, and how many claims
 * say so.
 */
import { kindOf, kinds, type CountBy } from '../claims/tally/dimensions.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed } from './believed.js';
import type { ClaimEnd } from './claim-line.js';
import { cursorsOf } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { counted, type Counted } from './counts/counted.js';
import { countSources } from './counts/sources.js';
import { isPlain, scopeOf, type CountFilters } from './counts/scope.js';
import { readStored, trusted } from './counts/stored.js';
import { pageOf, type Page, type PageAsked } from './page.js';

export interface CountRow {
  /** What the enterprises are in; null where that is a year or a tier. */
  readonly entity: ClaimEnd | null;
  /** The year or tier; null where it is an entity. */
  readonly value: string | null;
  /** Enterprises, each once. */
  readonly enterprises: number;
  /** Claims that put them there. */
  readonly claims: number;
  /** The type of these claims. */
  readonly type: RelationshipTypeName;
  /** Ids of what they end at, or of a tier the sources that make them: the way to each claim, by `facts` or `saidBy`. */
  readonly members: readonly string[];
  /** How many independent sources make them, read only when asked for. */
  readonly independentSources: () => Promise<number>;
}

export interface CountPage extends Page<CountRow> {
  /** Rows on all pages. */
  readonly totalCount: number;
  /** Since when there is anything to count, at whatever time and whatever the filters; read only when asked for. */
  readonly dataSince: () => Promise<DataSince>;
}

export interface CountsQuestion extends PageAsked, CountFilters {
  readonly by: CountBy;
  readonly asOf: AsOf;
}

/**
 * One page of counts, the largest first, then by id, year or tier; groups without enterprises are left out. An enterprise
 * counts in a group when a fact of the right type ties it to a member and, for each filter, one fact meets that. Filters
 * on what is counted are met by the counted fact itself. With a `trueAt` facts count that `facts` would give.
 *
 * Without a filter that reaches beyond the groups, and by what is believed now, it reads tallies and costs the number of
 * members, with a `trueAt` also that of the datings, save for groups that had other members then. Else it counts claims: those of the groups or of the smallest filter, whichever are fewer; all claims of the type at most.
 * @throws NOT_FOUND with near ids, CURSOR_INVALID, DATABASE_UNAVAILABLE, the database's own error after 10 s.
 */
export const counts = async (
  graph: Graph,
  statements: Statements,
  { by, asOf, first, after, ...filters }: CountsQuestion,
): Promise<CountPage> => {
  const cursors = cursorsOf('counts', ['number', 'string'], { by, asOf, ...filters });
  const start = cursors.keysOf(after);
  // Read beside the groups rather than after them.
  const [stored, scope] = await Promise.all([
    asOf.knownAt === null && isPlain(by, filters) ? readStored(graph, by, asOf.trueAt !== null) : null,
    scopeOf(graph, statements, by, filters, asOf),
  ]);
  const tallies = stored === null ? new Map<string, Counted>() : trusted(stored, scope, asOf);
  const others = new Map([...scope.groups].filter(([group]) => !tallies.has(group)));
  const found = [...tallies, ...(await counted(graph, { ...scope, groups: others }, asOf))];
  const sorted = found
    .filter(([, { enterprises }]) => enterprises > 0)
    .sort(([a, one], [b, other]) => other.enterprises - one.enterprises || (a < b ? -1 : 1));
  const rest = sorted.filter(
    ([group, { enterprises }]) =>
      start === null || enterprises < start[0] || (enterprises === start[0] && group > start[1]),
  );
  const shown = rest.slice(0, first + 1);
  const ends = await endsOf(
    graph,
    by,
    shown.map(([group]) => group),
  );
  const edges = shown.map(([group, { enterprises, claims }]) => ({
    cursor: cursors.of(enterprises, group),
    node: {
      entity: ends.get(group) ?? null,
      value: ends.has(group) ? null : group,
      ...{ enterprises, claims },
      type: kinds[kindOf[by]].type,
      members: scope.groups.get(group) ?? [],
      independentSources: () =>
        countSources(graph, scope, asOf, group, asOf.trueAt === null && tallies.has(group)),
    },
  }));
  return {
    ...pageOf(edges, { first, after }),
    totalCount: sorted.length,
    dataSince: () => dataSince(graph, everything(by), {}),
  };
};

/** The entities among some groups, by id. */
const endsOf = async (
  graph: Graph,
  by: CountBy,
  groups: readonly string[],
): Promise<Map<string, ClaimEnd>> => {
  if (by === 'YEAR' || by === 'TIER') return new Map();
  const rows = await graph.read(endsStatement, { groups });
  return new Map(rows.map((row) => [String(row['id']), row as unknown as ClaimEnd]));
};

const endsStatement = `UNWIND $groups AS id
MATCH (end:Entity {id: id})
RETURN end.id AS id, end.name AS name, end.nameZh AS nameZh,
       COLLECT { UNWIND labels(end) AS label WITH label WHERE label <> 'Entity' RETURN label ORDER BY label } AS labels`;

const everything = (by: CountBy): string => {
  const { type } = kinds[kindOf[by]];
  const { types } = believed({ knownAt: '' });
  return `MATCH (:Enterprise)-[claim:${types([type])}]->() WHERE coalesce(claim.was, '${type}') = '${type}'`;
};

/** The statement of this file, for looking at its plan. */
export const countsStatements = { ends: endsStatement } as const;
