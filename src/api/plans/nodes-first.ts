/**
 * Many claims lead to a batch, a field or a place. In the order of their nodes, which is what a connection without an order has, the
 * nodes of a page can be found without reading what their claims say, and then the claims of these few: half of the time.
 */
import { limitAt, subquery, type Lines } from './lines.js';
import { manyOf, walkOr } from './walk-by-id.js';

interface Page {
  /** The lines that find the rows, at the margin. */
  readonly rows: Lines;
  readonly node: string;
  /** The lines that order, cut and return the page. */
  readonly page: Lines;
  /** The same as they are to be written. */
  readonly following: Lines;
}

/**
 * The lines of a subquery that gives the page by its nodes, and `found`: how many rows there were for it, since a claim may be
 * withdrawn before it is read.
 * @returns null: the page is in another order, or it is not the many of one.
 */
export const nodesFirst = ({ rows, node, page, following }: Page): Lines | null => {
  const keys = /^ORDER BY (.+)$/.exec(page[1] ?? '')?.[1]?.split(', ') ?? [];
  const others = keys.findIndex((key) => !key.startsWith(`${node}.`));
  const order = keys.slice(0, Math.max(0, others));
  const isKey = order.some((key) => key.startsWith(`${node}.id `));
  const name = / AS (\w+)$/.exec(page.at(-1) ?? '')?.[1];
  const limit = /^LIMIT (.+)$/.exec(page[limitAt] ?? '')?.[1];
  if (!isKey || manyOf(rows[0])?.node !== node || name === undefined || limit === undefined) return null;
  const read = [
    ...rows,
    `WITH ${node}`,
    `ORDER BY ${order.join(', ')}`,
    `LIMIT ${limit}`,
    `RETURN collect(DISTINCT ${node}) AS nodes, count(*) AS found`,
  ];
  return [
    ...subquery(walkOr(read, { rows, node, order, limit, isEachOnce: false }) ?? read),
    ...subquery([`UNWIND nodes AS ${node}`, ...rows, ...following]),
    `RETURN ${name}, found`,
  ];
};
