/** Claims as lines, with each of their sources read once, however many of them it makes. */
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { lineOf, type ClaimLine, type ClaimSource } from './claim-line.js';
import { independentAmong, storiesOf } from './independent-sources.js';

/**
 * Rows of `lineColumns` as lines, one for each and in their order. Of a source that is not in the graph only its id is known.
 * Costs the rows, and one look at each of their sources.
 */
export const withSources = async (
  graph: Graph,
  statements: Statements,
  rows: readonly Record<string, unknown>[],
): Promise<ClaimLine[]> => {
  const named = rows.map((row) => (row['claim'] as { readonly source: string }).source);
  const asked = { sources: [...new Set(named)] };
  const found = rows.length === 0 ? [] : await graph.read(statements('source/described'), asked);
  const sources = new Map(found.map((row) => [(row['source'] as ClaimSource).id, row]));
  return rows.map((row, index) => {
    const id = named[index] ?? '';
    const described = sources.get(id);
    const source = (described?.['source'] ?? { ...unknown, id }) as ClaimSource;
    return lineOf(row, source, (described?.['text'] ?? null) as string | null);
  });
};

const unknown = { title: null, publisher: null, url: null, publishedOn: null, tier: null };

/** Counts independent sources among those of some lines; copies of one story are read once, when first asked for. */
export const independentOf = (
  graph: Graph,
  lines: readonly ClaimLine[],
): ((alike: readonly ClaimLine[]) => () => Promise<number>) => {
  let stories: Promise<ReadonlyMap<string, string>> | null = null;
  return (alike) => async () => {
    stories ??= storiesOf(
      graph,
      lines.map(({ source }) => source.id),
    );
    return independentAmong(
      alike.map(({ source }) => source.id),
      await stories,
    );
  };
};
