/**
 * @neo4j/graphql collects all that a connection has into a list, sorts the list and takes a page of it: of a batch with 100,000
 * firms, 100,000 nodes are held in memory for twenty. Where the page is taken of the rows themselves, the database holds no
 * more than the page. `totalCount` is counted beside it, where finding the rows again is cheap. Between the two reads others may
 * commit, so the page is read with one row more: whether there are more than fit is said by the page itself. Where nothing else is
 * wanted (`hidden.more`), nothing is counted, and `totalCount` is at most one more than fit.
 *
 *     MATCH (a)<-[r:TYPE]-(n:Label)                                 CALL (a) {
 *     WITH collect({node: n, relationship: r}) AS edges, …            MATCH (a)<-[r:TYPE]-(n:Label)
 *     CALL (edges) {                                                  WITH *
 *       UNWIND edges AS edge                                →         ORDER BY … LIMIT …
 *       WITH edge.node AS n, edge.relationship AS r                   RETURN collect(…) AS page
 *       WITH *                                                      }
 *       ORDER BY … LIMIT …                                          CALL (a) {
 *       RETURN collect(…) AS page                                     MATCH (a)<-[r:TYPE]-(n:Label)
 *     }                                                               RETURN count(n) AS totalCount
 *     RETURN {edges: page, totalCount: totalCount} AS …             }
 *                                                                   RETURN {edges: page, totalCount: totalCount} AS …
 *
 * In some orders the nodes of the page come before their claims; see `nodes-first.ts`.
 */
import { atMargin, indented, indentOf, isOfSubquery, scopeStart, subquery, type Lines } from './lines.js';
import { nodesFirst } from './nodes-first.js';
import { hidden } from '../hidden-names.js';

const collecting =
  /^ *WITH collect\(\{node: (?<node>\w+)(?:, relationship: (?<edge>\w+))?\}\) AS edges(?<counts>, count\(\k<node>\) AS totalCount)?$/;

/** The same statement with the page before the list, on every level; what is written otherwise is left as it is. */
export const pageBeforeCollecting = (lines: Lines, mayWalk: boolean): Lines => {
  const place = lines.findIndex((line, index) => collecting.test(line) && partsAt(lines, index) !== null);
  const parts = place === -1 ? null : partsAt(lines, place);
  if (parts === null) return lines;
  const { indent, start, imports, matching, node, order, limit, name, count, page, end } = parts;
  const rowsRead = count === null ? limit : `${limit} + 1`;
  const following = [
    ...['WITH *', `ORDER BY ${order.join(', ')}`, `LIMIT ${rowsRead}`],
    ...pageBeforeCollecting(page, mayWalk),
  ];
  const byNodes = nodesFirst({
    rows: matching,
    node,
    order,
    limit: rowsRead,
    name,
    page: following,
    mayWalk,
  });
  const rows = indent === '' ? inIndexOrder(matching, node, order) : matching;
  return [
    ...lines.slice(0, start),
    ...indented(
      [
        ...subquery(byNodes ?? [...rows, ...following], imports),
        ...(count === 'all' ? subquery([...matching, `RETURN count(${node}) AS totalCount`], imports) : []),
        ...(count === null ? [] : [cut(parts, byNodes !== null)]),
      ],
      indent,
    ),
    ...pageBeforeCollecting(lines.slice(end), mayWalk),
  ];
};

/**
 * Drops the row too many. Where others committed between the reads, the count is what the first read knew of it: all there are,
 * or more than fit.
 */
const cut = ({ name, limit, count }: Parts, hasFound: boolean): string => {
  const isAll = `${hasFound ? `found <= ${limit} AND ` : ''}size(${name}) <= ${limit}`;
  const others =
    count === 'all' ? `WHEN totalCount <= ${limit} THEN ${limit} + 1 ELSE totalCount` : `ELSE ${limit} + 1`;
  return `WITH ${name}[..${limit}] AS ${name}, CASE WHEN ${isAll} THEN size(${name}) ${others} END AS totalCount`;
};

interface Parts {
  readonly indent: string;
  /** What the surrounding subquery is given. */
  readonly imports: string;
  /** Place of the first line of the scope, and its lines, which find what is collected. */
  readonly start: number;
  readonly matching: Lines;
  readonly node: string;
  /** What the page is ordered by, each with its direction. */
  readonly order: readonly string[];
  readonly limit: string;
  /** What is to be known of how many there are: it all, whether there are more than fit, or nothing. */
  readonly count: 'all' | 'more' | null;
  /** The lines that read what is wanted of the rows of the page, and return it. */
  readonly page: Lines;
  /** What the page is called. */
  readonly name: string;
  /** Place of the line behind the subquery of the page. */
  readonly end: number;
}

const partsAt = (lines: Lines, place: number): Parts | null => {
  const { node = '', edge, counts } = collecting.exec(lines[place] ?? '')?.groups ?? {};
  const indent = indentOf(lines[place]);
  const scope = scopeOf(lines, place);
  const unwound = [
    `${indent}CALL (edges) {`,
    `${indent}  UNWIND edges AS edge`,
    `${indent}  WITH edge.node AS ${node}${edge === undefined ? '' : `, edge.relationship AS ${edge}`}`,
  ];
  const end = lines.indexOf(`${indent}}`, place);
  if (scope === null || end === -1) return null;
  if (unwound.some((line, index) => lines[place + 1 + index] !== line)) return null;
  const matching = atMargin(lines.slice(scope.start, place));
  const sorted = sortedPage(atMargin(lines.slice(place + 1 + unwound.length, end)));
  if (sorted === null) return null;
  const isOfAll = !sorted.page.some((line) => line.includes(`\`${hidden.more}\`: ${node}.`));
  const count = isOfAll ? 'all' : 'more';
  return counts !== undefined && isOfAll && isDear(matching)
    ? null
    : {
        indent,
        node,
        ...scope,
        matching,
        ...sorted,
        count: counts === undefined ? null : count,
        end: end + 1,
      };
};

/**
 * The order of a page, and what is read of its rows. What statements of the contract say of them is read by the library of all rows,
 * before they are sorted; no order is by that.
 */
const sortedPage = (lines: Lines): Pick<Parts, 'order' | 'limit' | 'page' | 'name'> | null => {
  const place = lines.indexOf('WITH *');
  const said = lines.slice(0, Math.max(0, place));
  const [, by = '', cutting = '', ...rest] = lines.slice(Math.max(0, place));
  const order = /^ORDER BY (.+)$/.exec(by)?.[1]?.split(', ') ?? [];
  const limit = /^LIMIT (\$\w+)$/.exec(cutting)?.[1];
  const name = / AS (\w+)$/.exec(rest.at(-1) ?? '')?.[1];
  const isOfProperties = order.every((key) => /^\w+\.\w+ (?:ASC|DESC)$/.test(key));
  const isKnown = place !== -1 && order.length > 0 && isOfProperties && said.every(isOfSubquery);
  return isKnown && limit !== undefined && name !== undefined
    ? { order, limit, page: [...said, ...rest], name }
    : null;
};

/** Whether finding the rows looks further for each of them, unless it begins at a node that is named. */
const isDear = (matching: Lines): boolean =>
  matching[0] !== 'CALL () {' && matching.some((line) => /EXISTS \{|CALL \(/.test(line));

const opening = /^ *CALL \((?<imports>[\w*, ]*)\) \{$/;

/** Where the subquery of a line begins and what it is given; null: not with what finds nodes. */
const scopeOf = (lines: Lines, place: number): Pick<Parts, 'start' | 'imports'> | null => {
  const depth = indentOf(lines[place]).length;
  const start = scopeStart(lines, place);
  const isFound = /^ *(?:MATCH|CALL \(\) \{)/.test(lines[start] ?? '');
  const imports = depth === 0 ? '' : opening.exec(lines[start - 1] ?? '')?.groups?.['imports'];
  return isFound && imports !== undefined ? { start, imports } : null;
};

/**
 * Nodes that are ordered by their key and taken as they are get a condition that all keys meet: with it the database reads
 * them from the index of the key until the page is full.
 */
const inIndexOrder = (matching: Lines, node: string, [first = '']: readonly string[]): Lines => {
  const key = new RegExp(`^${node}\\.(id|claim) `).exec(first)?.[1];
  return key !== undefined && matching.length === 1 ? [...matching, `WHERE ${node}.${key} > ''`] : matching;
};
