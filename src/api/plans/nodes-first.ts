/**
 * Many claims lead to a batch, a field or a place. In the order of their nodes, which is what a connection without an order has, the
 * nodes of a page can be found without reading what their claims say, and then the claims of these few: half of the time.
 */
import { subquery, type Lines } from './lines.js';
import { manyOf } from './many.js';
import { allRead, walkOr } from './walk-by-id.js';

interface Page {
  /** The lines that find the rows. */
  readonly rows: Lines;
  readonly node: string;
  /** What the page is ordered by, each with its direction. */
  readonly order: readonly string[];
  /** Behind `LIMIT`. */
  readonly limit: string;
  /** What the page is called. */
  readonly name: string;
  /** The lines that order, cut and return the page. */
  readonly page: Lines;
  readonly mayWalk: boolean;
}

/**
 * The lines of a subquery that gives the page by its nodes, and `found`: how many rows there were for it, since a claim may be
 * withdrawn before it is read.
 * @returns null: the page is in another order, or it is not the many of one.
 */
export const nodesFirst = ({ rows, node, order, limit, name, page, mayWalk }: Page): Lines | null => {
  const others = order.findIndex((key) => !key.startsWith(`${node}.`));
  const ofNode = order.slice(0, Math.max(0, others));
  const isKey = ofNode.some((key) => key.startsWith(`${node}.id `));
  if (!isKey || manyOf(rows[0])?.node !== node) return null;
  const wanted = { rows, node, order: ofNode, limit, isEachOnce: false };
  return [
    ...subquery((mayWalk ? walkOr(wanted) : null) ?? allRead(wanted)),
    ...subquery([`UNWIND nodes AS ${node}`, ...rows, ...page]),
    `RETURN ${name}, found`,
  ];
};
