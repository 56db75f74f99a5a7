/**
 * How two entities are connected: the best few paths between them, each hop with its claims; and when there is none, how far
 * was searched and which limit keeps them apart.
 */
import { unknownEntity } from '../claims/unknown-entity.js';
import { unknownSource } from '../claims/unknown-source.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { startClock } from '../util/clock.js';
import { dataSince } from './data-since.js';
import type { Budget } from './paths/budget.js';
import { databaseExpander } from './paths/database-expander.js';
import { hopsUnder } from './paths/hop.js';
import { knownGraph, type KnownGraph } from './paths/known-graph.js';
import { nearestMiss } from './paths/nearest-miss.js';
import type { PathAnswer, PathNode, PathSearch } from './paths/path.js';
import { checkRanges, tieTypes, typesOf, type PathsQuestion } from './paths/question.js';
import { readNodes, readPaths } from './paths/read-paths.js';
import type { Missed } from './paths/relaxed/relax.js';
import { searchPaths, type FoundPaths, type PathSearchRules } from './paths/search-paths.js';
import { everything, reachStatement, sourcesStatement, type ClaimFilter } from './paths/statements.js';

/** What a question may cost. */
export interface PathsBudget {
  /** Most claims that the search reads; the nearest miss reads at most 5,000 more for each limit. */
  readonly claims: number;
  /** Most milliseconds of search and nearest miss together, without those in which the database makes its plans. */
  readonly timeMs: number;
}

const usualBudget: PathsBudget = { claims: 20_000, timeMs: 2_000 };

/** Most hubs that the answer names. */
const hubsShown = 20;

/**
 * The best paths between two entities, best first by the measure of paths/measure.ts, then by the ids of their nodes; the same
 * in whatever order the graph was filled.
 *
 * A path is a row of different entities. Neighbours are tied by claims of any type in any direction, all of which make one
 * hop, if they pass the filters; parallel claims never make two paths. A hub may be an end, and one may lie between the ends.
 * With a `trueAt`, claims that were surely not so fall out, those of one fact read together as by `facts`. From an entity to
 * itself there is one path, of one node and no hop.
 *
 * Costs the claims of the nodes within half the hops of each end, or within all but one hop of an end whose surroundings hold
 * hubs; one statement for each level, at most as much as the budget.
 * @throws NOT_FOUND for an unknown entity or source, with near ids; LIMIT_OUT_OF_RANGE, DATABASE_UNAVAILABLE.
 */
export const paths = async (
  graph: Graph,
  statements: Statements,
  question: PathsQuestion,
  { claims, timeMs }: PathsBudget = usualBudget,
): Promise<PathAnswer> => {
  checkRanges(question);
  const { from, to, hubDegree } = question;
  const ends = await readNodes(graph, [from, to], hubDegree);
  for (const end of [from, to]) if (!ends.has(end)) throw await unknownEntity(graph, statements, end);
  await checkSources(graph, statements, question);
  const since = () => dataSince(graph, everything, { ends: [...new Set([from, to])] });
  if (from === to) return { ...standingStill(ends), dataSince: since };

  const clock = startClock();
  const budget: Budget = { claims, until: clock.now() + timeMs, now: clock.now };
  const degrees = new Map([...ends].map(([id, { degree }]) => [id, degree]));
  const under = (filter: ClaimFilter, withDates = false): KnownGraph =>
    knownGraph(databaseExpander(graph, filter, { clock, withDates }), degrees);
  const known = under(question);
  const reach = await readReach(graph, question);
  const rules: PathSearchRules = {
    ends: question,
    first: question.first,
    hops: question.hops,
    hubDegree,
    hopRules: hopsUnder(question, known.expander.sources),
    isLive: question.asOf.knownAt === null,
    ...(reach === null ? {} : { reach }),
  };
  const result = await searchPaths(known, rules, budget);
  const search = { ...searchOf(result), claims: known.claims() };
  const hubs = result.explored.hubs.slice(0, hubsShown);
  const ids = [...result.paths.flatMap(({ nodes }) => nodes), ...hubs];
  const nodes = readNodes(graph, ids, hubDegree);
  const [found, miss, named] = await Promise.all([
    readPaths(graph, result.paths, question, { nodes, sources: known.expander.sources }),
    result.paths.length > 0
      ? { nearestMiss: null, notRelaxed: [] }
      : readMiss(graph, { question, rules, known, hubs: result.explored.hubs, under, budget }),
    nodes,
  ]);
  return {
    paths: found,
    search: { ...search, hubs: hubs.map((hub) => named.get(hub)).filter((node) => node !== undefined) },
    ...miss,
    dataSince: since,
  };
};

const checkSources = async (
  graph: Graph,
  statements: Statements,
  { sources, withoutSources }: PathsQuestion,
): Promise<void> => {
  const named = [...new Set([...sources, ...withoutSources])];
  if (named.length === 0) return;
  const found = new Set((await graph.read(sourcesStatement, { of: { sources: named } })).map(({ id }) => id));
  const missing = named.find((source) => !found.has(source));
  if (missing !== undefined) throw await unknownSource(graph, statements, missing);
};

/** Claims of the ends that are of the types asked for; null when all types are. */
const readReach = async (
  graph: Graph,
  question: PathsQuestion,
): Promise<ReadonlyMap<string, number> | null> => {
  const types = typesOf(question);
  if (types.length === tieTypes.length || types.length === 0) return null;
  const rows = await graph.read(reachStatement(types), { of: { ids: [question.from, question.to] } });
  return new Map(rows.map(({ id, claims }) => [String(id), Number(claims)]));
};

/** From an entity to itself: one path of one node. */
const standingStill = (ends: ReadonlyMap<string, PathNode>): Omit<PathAnswer, 'dataSince'> => {
  const side = { levels: 0, nodes: 1 };
  return {
    paths: [
      {
        nodes: [...ends.values()],
        hops: [],
        length: 0,
        cost: 0,
        weakestHop: null,
        independentSources: 0,
        fewestIndependentSources: 0,
      },
    ],
    search: { from: side, to: side, claims: 0, complete: true, cutBy: null, hubs: [], hubCount: 0 },
    nearestMiss: null,
    notRelaxed: [],
  };
};

const searchOf = ({ explored, cutBy }: FoundPaths): Omit<PathSearch, 'claims' | 'hubs'> => ({
  from: explored.from,
  to: explored.to,
  complete: cutBy === null,
  cutBy,
  hubCount: explored.hubs.length,
});

const readMiss = async (
  graph: Graph,
  missed: Omit<Missed, 'cut'>,
): Promise<Pick<PathAnswer, 'nearestMiss' | 'notRelaxed'>> => {
  const { relaxed, notKnown: notRelaxed } = await nearestMiss(missed);
  if (relaxed === null) return { nearestMiss: null, notRelaxed };
  const { kind, value, sentence, span, found, filter, known } = relaxed;
  const nodes = readNodes(graph, found.nodes, missed.question.hubDegree);
  const [path] = await readPaths(graph, [found], filter, { nodes, sources: known.expander.sources });
  if (path === undefined) return { nearestMiss: null, notRelaxed };
  const { first: validFrom, last: validTo } = span ?? { first: null, last: null };
  return { nearestMiss: { kind, value, sentence, validFrom, validTo, path }, notRelaxed };
};
