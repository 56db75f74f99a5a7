import { isTimedOut } from '../../graph/database-errors.js';
import type { Graph } from '../../graph/open-driver.js';
import type { Clock } from '../../util/clock.js';
import { typesOf } from './question.js';
import { expandStatement, filterParameters, sourcesStatement, type ClaimFilter } from './statements.js';
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
  const statement = expandStatement(filter, withDates);
  return {
    sources,
    expand: async (nodes, timeoutMs) => {
      if (typesOf(filter).length === 0) return [];
      try {
        await clock.apart(planned(graph, statement, filterParameters(filter, { nodes: [] })));
        const timeLeft = Math.max(1, Math.ceil(timeoutMs));
        const rows = await graph.read(statement, filterParameters(filter, { nodes }), timeLeft);
        return rows.flatMap(neighboursIn);
      } catch (error) {
        if (isTimedOut(error)) throw new PathTimeout('the time of the search is over', { cause: error });
        throw error;
      }
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
): Promise<void> => {
  const sent = plans.get(graph) ?? new Set();
  plans.set(graph, sent);
  if (sent.has(statement)) return;
  await graph.read(statement, parameters);
  if (sent.size < mostPlans) sent.add(statement);
};

const plans = new WeakMap<Graph, Set<string>>();
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
