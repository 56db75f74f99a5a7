import { readTallySources } from '../../claims/tally/tally.js';
import type { Graph } from '../../graph/open-driver.js';
import type { AsOf } from '../../time/as-of.js';
import { independentAmong, storiesOf } from '../independent-sources.js';
import { sourcesStatement } from './counted-statement.js';
import { judgeOf } from './demanded.js';
import { readerOf } from './reader.js';
import type { Scope } from './scope.js';

/**
 * How many independent sources make the claims of one group. From a tally it costs their number; without one, the claims of
 * the group and what is asked of their enterprises.
 * @param isTallied whether they are the sources of its tally: where it is used, and no time was asked about.
 */
export const countSources = async (
  graph: Graph,
  scope: Scope,
  asOf: AsOf,
  group: string,
  isTallied: boolean,
): Promise<number> => {
  const tallied = isTallied ? await readTallySources(readerOf(graph), scope.by, group) : null;
  const sources = tallied ?? (await sourcesOf(graph, scope, asOf, group));
  return independentAmong(sources, await storiesOf(graph, sources));
};

const sourcesOf = async (graph: Graph, scope: Scope, asOf: AsOf, group: string): Promise<string[]> => {
  const { sources, demands, groups } = scope;
  const rows = (await graph.read(sourcesStatement(scope, asOf), {
    members: groups.get(group) ?? [],
    ends: demands.map(({ ends }) => ends),
    ...(sources === null ? {} : { sources }),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  })) as unknown as { source: string; dates: string[]; others: string[][][] }[];
  const judge = judgeOf(scope, asOf);
  const kept =
    asOf.trueAt === null
      ? rows
      : rows.filter(({ dates, others }) => judge.own(dates) && judge.others(others));
  return [...new Set(kept.map(({ source }) => source))];
};
