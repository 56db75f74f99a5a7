/** Claims as lines, with each of their sources read once, however many of them it makes. */
import type { Graph } from '../graph/open-driver.js';
import { lineColumns, lineOf, sourceMap, type ClaimLine, type ClaimSource } from './claim-line.js';
import { independentAmong, storiesOf } from './independent-sources.js';

/**
 * Cypher: ends a statement that has `claim`, `type`, `from` and `to` at hand. One row: the lines in their order, and each
 * of their sources once.
 * @param more other columns of each line, by name.
 * @param order the names by which lines are sorted; left out: as they come.
 */
export const returnLines = (more: Readonly<Record<string, string>> = {}, order = ''): string => {
  const columns = Object.entries(more).map(([name, cypher]) =>
    name === cypher ? name : `${cypher} AS ${name}`,
  );
  return `WITH ${[lineColumns, ...columns].join(', ')}${order === '' ? '' : ` ORDER BY ${order}`}
WITH collect({${['type', 'claim', 'from', 'to', ...Object.keys(more)].map((name) => `${name}: ${name}`).join(', ')}}) AS lines
RETURN lines, COLLECT {
  UNWIND lines AS line
  WITH DISTINCT line.claim.source AS id
  MATCH (source:Source {id: id})
  OPTIONAL MATCH (attached:SourceText {id: id})
  RETURN {source: source ${sourceMap}, text: attached.text}
} AS sources`;
};

/** A line with the row that it was read from, for the other columns. */
export interface LineRead {
  readonly row: Readonly<Record<string, unknown>>;
  readonly line: ClaimLine;
}

/** The lines of a statement that ends with `returnLines`. Of a source that is not in the graph only its id is known. */
export const readLines = async (
  graph: Graph,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<LineRead[]> => {
  const [found] = (await graph.read(statement, parameters)) as unknown as [Found];
  const sources = new Map(found.sources.map((one) => [one.source.id, one]));
  return found.lines.map((row) => {
    const id = (row['claim'] as { readonly source: string }).source;
    const { source, text } = sources.get(id) ?? { source: { ...unknown, id }, text: null };
    return { row, line: lineOf(row, source, text) };
  });
};

interface Found {
  readonly lines: readonly Record<string, unknown>[];
  readonly sources: readonly { readonly source: ClaimSource; readonly text: string | null }[];
}

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
