import { isTimedOut } from '../../graph/database-errors.js';
import type { Graph } from '../../graph/open-driver.js';
import type { Clock } from '../../util/clock.js';
import { typesOf } from './question.js';
import {
  expandStatement,
  filterParameters,
  joinStatement,
  sourcesStatement,
  type ClaimFilter,
  type Neighbours,
} from './statements.js';
import { PathTimeout, type Expander, type Neighbour, type SourceFacts, type Tie } from './tie.js';

/**
 * The graph of a database under a filter: one statement for each expansion, which costs the claims of the nodes, and one
 * for sources that are new.
 * @param clock stands still while the database makes a plan.
 * @param withDates reads the dates of claims also where no time is asked about.
 */
export const databaseExpander = (
  graph: Graph,
  filter: ClaimFilter,
  { clock, withDates = false }: { readonly clock: Clock; readonly withDates?: boolean },
): Expander => {
  const sources = new Map<string, SourceFacts>();
  let turn: Promise<unknown> = Promise.resolve();
  // The clock stands still for one plan at a time.
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    const own = turn.then(work, work);
    turn = own;
    await own;
  };
  const read = async (
    statement: string,
    about: Record<string, unknown>,
    timeoutMs: number,
  ): Promise<Record<string, unknown>[]> => {
    if (typesOf(filter).length === 0) return [];
    try {
      await inTurn(() => planned(graph, statement, filterParameters(filter, { ...about, nodes: [] }), clock));
      return await graph.read(statement, filterParameters(filter, about), Math.max(1, Math.ceil(timeoutMs)));
    } catch (error) {
      if (isTimedOut(error)) throw new PathTimeout('the time of the search is over', { cause: error });
      throw error;
    }
  };
  const expand = async (neighbours: Neighbours, about: Record<string, unknown>, timeoutMs: number) =>
    (await read(expandStatement(filter, withDates, neighbours), about, timeoutMs)).flatMap(neighboursIn);
  return {
    sources,
    expand: async (nodes, timeoutMs) => expand('all', { nodes }, timeoutMs),
    join: async ({ direct, through, hubDegree, begin, claims }, timeoutMs) => {
      if (begin > claims) return null;
      const [linked, joined] = await Promise.all([
        direct === null ? [] : expand(direct.hubs ? 'hubs' : 'into', { ...direct, hubDegree }, timeoutMs),
        through === null
          ? []
          : read(
              joinStatement(filter, withDates),
              {
                ...through,
                ends: [...new Set([...through.nodes, ...through.into])],
                hubDegree,
                claims: claims - begin,
              },
              timeoutMs,
            ),
      ]);
      const row = joined[0] ?? { claims: 0, found: [] };
      const looked = Number(row['claims']);
      if (looked > claims - begin) return null;
      const found = row['found'] as [string, number, [string, TieColumns[]][]][];
      const between = found.flatMap(([other, degree, links]) => neighboursIn({ other, degree, links }));
      return { claims: begin + looked, neighbours: [...linked, ...between] };
    },
    meetSources: async (links) => {
      const met = new Set(links.flatMap(({ ties }) => ties().map(({ source }) => source)));
      const unknown = [...met].filter((source) => !sources.has(source));
      if (unknown.length === 0) return;
      for (const source of unknown) sources.set(source, { tier: null, story: source });
      const rows = await graph.read(sourcesStatement, { of: { sources: unknown } });
      for (const { id, tier, story } of rows)
        sources.set(String(id), { tier: (tier ?? null) as string | null, story: String(story) });
    },
  };
};

/** Lets the database make its plan of a statement that it was not sent before: it may take longer than the search. */
const planned = async (
  graph: Graph,
  statement: string,
  parameters: Record<string, unknown>,
  clock: Clock,
): Promise<void> => {
  const sent = plans.get(graph.driver) ?? new Set();
  plans.set(graph.driver, sent);
  if (sent.has(statement)) return;
  await clock.apart(graph.read(statement, parameters));
  if (sent.size < mostPlans) sent.add(statement);
};

const plans = new WeakMap<Graph['driver'], Set<string>>();
/** As many as the database keeps, by its default. */
const mostPlans = 1_000;

type TieColumns = [
  type: string,
  isStart: boolean,
  source: string,
  validFrom?: string | null,
  validTo?: string | null,
  observedOn?: string | null,
  status?: string | null,
];

const neighboursIn = (row: Record<string, unknown>): Neighbour[] => {
  const { other, degree, links } = row as {
    other: string;
    degree: number;
    links: [string, TieColumns[]][];
  };
  return links.map(([of, ties]) => ({
    of,
    id: other,
    degree,
    claims: ties.length,
    ties: () =>
      ties.map(
        ([
          type,
          isStart,
          source,
          validFrom = null,
          validTo = null,
          observedOn = null,
          status = null,
        ]): Tie => ({
          type,
          source,
          from: isStart ? of : other,
          validFrom,
          validTo,
          observedOn,
          status,
        }),
      ),
  }));
};
