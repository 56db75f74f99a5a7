/** One row of the comparison: a question that all servers are asked, each in its own language. */
import type { Graph } from '../../../src/graph/open-driver.js';
import type { Random } from '../../world/random.js';

/** The variables of one question, the same for all servers. */
export type Question = Readonly<Record<string, string>>;

/** A GraphQL operation, and what it answers in the form in which answers are compared. */
export interface Operation {
  readonly query: string;
  /** Out of the `data` of the response. */
  readonly answer: (data: never) => unknown;
}

export interface ApiRow {
  /** Name in the tables; `--rows` takes beginnings of it. */
  readonly name: string;
  /** Up to so many different questions, the same on every run. */
  readonly questions: (graph: Graph, random: Random, count: number) => Promise<readonly Question[]>;
  readonly ours: Operation;
  /** Left out: the same operation as ours, on what the library generates. */
  readonly vanilla?: (graph: Graph) => Promise<Operation>;
  readonly postgraphile: Operation;
  /** The same answer out of the rows of each statement that our server sends, in the order in which it sends them. */
  readonly rows: (rowsOfStatements: readonly Rows[]) => unknown;
}

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Different ids among those that a statement gives as `id`, as many as asked or as there are, as variable `id`. */
export const idsBy =
  (statement: string): ApiRow['questions'] =>
  async (graph, random, count) => {
    const rows = await graph.read(statement, {}, 120_000);
    const ids = rows.map(({ id }) => String(id)).sort();
    const chosen: string[] = [];
    while (chosen.length < count && ids.length > 0) chosen.push(...ids.splice(random.below(ids.length), 1));
    return chosen.map((id) => ({ id }));
  };

/** Texts in one order, whoever sorted them before. */
export const sorted = <Item>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** A question without variables. */
export const oneQuestion: ApiRow['questions'] = () => Promise.resolve([{}]);

/** What a statement of @neo4j/graphql gives stands in the column `this`, in the shape of the answer. */
export const thisOf = (rows: Rows | undefined): unknown[] => (rows ?? []).map((row) => row['this']);
