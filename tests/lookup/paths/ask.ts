import type { Graph } from '../../../src/graph/open-driver.js';
import { paths, type PathsBudget } from '../../../src/lookup/paths.js';
import type { Path, PathAnswer } from '../../../src/lookup/paths/path.js';
import type { PathsQuestion } from '../../../src/lookup/paths/question.js';
import { always } from '../../../src/time/as-of.js';
import { statements } from '../../helpers/test-graph.js';

/** A question with the defaults of schema.graphql. */
export const asked = (from: string, to: string, given: Partial<PathsQuestion> = {}): PathsQuestion => ({
  from,
  to,
  first: 5,
  hops: 4,
  types: [],
  withoutTypes: [],
  sources: [],
  withoutSources: [],
  tiers: [],
  independentSources: 1,
  hubDegree: 200,
  asOf: always,
  ...given,
});

// Time is no matter on a busy machine; what a search may read is.
const patient: PathsBudget = { claims: 20_000, timeMs: 60_000 };

export const ask = (
  graph: Graph,
  from: string,
  to: string,
  given: Partial<PathsQuestion> = {},
  budget: PathsBudget = patient,
): Promise<PathAnswer> => paths(graph, statements, asked(from, to, given), budget);

/** The nodes of a path in one line. */
export const row = ({ nodes }: Path): string => nodes.map(({ id }) => id).join(' ');
