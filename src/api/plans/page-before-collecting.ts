/**
 * @neo4j/graphql collects all that a connection has into a list, sorts the list and takes a page of it: of a batch with 100,000
 * firms, 100,000 nodes are held in memory for twenty. Where the page is taken of the rows themselves, the database holds no
 * more than the page. `totalCount` is counted beside it, where finding the rows again is cheap. Between the two reads others may
 * commit, so the page is read with one row more: whether there are more than fit is said by the page itself.
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
import { atMargin, indented, indentOf, limitAt, scopeStart, subquery, type Lines } from './lines.js';
import { nodesFirst } from './nodes-first.js';
import { hidden } from '../hidden-names.js';

const collecting =
  /^ *WITH collect\(\{node: (?<node>\w+)(?:, relationship: (?<edge>\w+))?\}\) AS edges(?<counts>, count\(\k<node>\) AS totalCount)?$/;

/** The same statement with the page before the list, on every level; what is written otherwise is left as it is. */
export const pageBeforeCollecting = (lines: Lines): Lines => {
  const place = lines.findIndex((line, index) => collecting.test(line) && partsAt(lines, index) !== null);
  const parts = place === -1 ? null : partsAt(lines, place);
  if (parts === null) return lines;
  const { indent, start, imports, matching, node, count, page, end } = parts;
  const wanted = count === null ? page : page.with(limitAt, `${page[limitAt] ?? ''} + 1`);
  const following = pageBeforeCollecting(wanted);
  const byNodes = nodesFirst({ rows: matching, node, page: wanted, following });
  const rows = indent === '' ? inIndexOrder(matching, node, page) : matching;
  return [
    ...lines.slice(0, start),
    ...indented(
      [
        ...subquery(byNodes ?? [...rows, ...following], imports),
        ...(count?.isOfAll === true
          ? subquery([...matching, `RETURN count(${node}) AS totalCount`], imports)
          : []),
        ...(count === null ? [] : [cut(count, byNodes !== null)]),
      ],
      indent,
    ),
    ...pageBeforeCollecting(lines.slice(end)),
  ];
};

interface Counted {
  /** The name of the page, and how many fit on it. */
  readonly page: string;
  readonly limit: string;
  /** Whether all rows are to be counted; else it is to be known only whether there are more than fit. */
  readonly isOfAll: boolean;
}

/**
 * Drops the row too many. Where others committed between the reads, the count is what the first read knew of it: all there are,
 * or more than fit.
 */
const cut = ({ page, limit, isOfAll }: Counted, hasFound: boolean): string => {
  const isAll = `${hasFound ? `found <= ${limit} AND ` : ''}size(${page}) <= ${limit}`;
  const others = isOfAll
    ? `WHEN totalCount <= ${limit} THEN ${limit} + 1 ELSE totalCount`
    : `ELSE ${limit} + 1`;
  return `WITH ${page}[..${limit}] AS ${page}, CASE WHEN ${isAll} THEN size(${page}) ${others} END AS totalCount`;
};

interface Parts {
  readonly indent: string;
  /** What the surrounding subquery is given. */
  readonly imports: string;
  /** Place of the first line of the scope, and its lines, which find what is collected. */
  readonly start: number;
  readonly matching: Lines;
  readonly node: string;
  /** Null: it is not asked how many there are. */
  readonly count: Counted | null;
  /** The lines that order, cut and return the page. */
  readonly page: Lines;
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
  const page = atMargin(lines.slice(place + 1 + unwound.length, end));
  const limit = /^LIMIT (\$\w+)$/.exec(page[limitAt] ?? '')?.[1];
  const name = / AS (\w+)$/.exec(page.at(-1) ?? '')?.[1];
  const isOfAll = !page.some((line) => line.includes(`\`${hidden.more}\`: ${node}.`));
  if (limit === undefined || name === undefined || (counts !== undefined && isOfAll && isDear(matching)))
    return null;
  return {
    ...{ indent, node, ...scope, matching, page },
    count: counts === undefined ? null : { page: name, limit, isOfAll },
    end: end + 1,
  };
};

/** Whether finding the rows looks further for each of them, unless it begins at a node that is named. */
const isDear = (matching: Lines): boolean =>
  matching[0] !== 'CALL () {' && matching.some((line) => /EXISTS \{|CALL \(/.test(line));

const opening = /^ *CALL \((?<imports>[\w*, ]*)\) \{$/;

/** Where the subquery of a line begins and what it is given; null: not with a `MATCH`. */
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
const inIndexOrder = (matching: Lines, node: string, page: Lines): Lines => {
  const key = new RegExp(`^ORDER BY ${node}\\.(id|claim) `).exec(page[1] ?? '')?.[1];
  return key !== undefined && matching.length === 1 ? [...matching, `WHERE ${node}.${key} > ''`] : matching;
};
