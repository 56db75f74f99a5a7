/** One line of the table: a lookup, asked many times, beside the plain Cypher that a user would write for it. */
import type { Graph } from '../../src/graph/open-driver.js';
import type { Statements } from '../../src/graph/statements.js';
import type { Random } from '../world/random.js';

export interface Asked {
  readonly graph: Graph;
  readonly statements: Statements;
}

export interface LookupRow {
  /** Name in the table; `--lookups` takes beginnings of it. */
  readonly name: string;
  /** As many questions as asked, the same on every run; each is what `ours` and `plain` are given. */
  readonly questions: (graph: Graph, random: Random, count: number) => Promise<readonly string[]>;
  /** Asks the lookup; the answer is compared as JSON. */
  readonly ours: (asked: Asked, question: string) => Promise<unknown>;
  /** The statement beside it; null: there is none. */
  readonly plain: {
    readonly statement: string;
    readonly parameters: (question: string) => Record<string, unknown>;
    /** The same answer out of the rows. Left out: the two are not compared. */
    readonly answer?: (rows: readonly Record<string, unknown>[], question: string) => unknown;
  } | null;
}

/** A question that is asked again and again, for lookups without arguments. */
export const oneQuestion: LookupRow['questions'] = (_graph, _random, count) =>
  Promise.resolve(Array.from({ length: count }, () => ''));

/** Ids drawn from those that a statement gives as `id`, in an order that is the same on every run. */
export const idsBy =
  (statement: string): LookupRow['questions'] =>
  async (graph, random, count) => {
    const rows = await graph.read(statement, {}, 120_000);
    const ids = rows.map((row) => String(row['id'])).sort();
    return Array.from({ length: count }, () => random.one(ids));
  };

/** Ids of generated firms, which are numbered. */
export const firms: LookupRow['questions'] = async (graph, random, count) => {
  const [row] = await graph.read('MATCH (firm:Enterprise) RETURN count(firm) AS firms');
  // Beside the generated firms there are some dozens of the seed.
  const below = Math.floor(Number(row?.['firms']) / 10_000) * 10_000;
  return Array.from({ length: count }, () => `enterprise/g${String(random.below(below))}`);
};
