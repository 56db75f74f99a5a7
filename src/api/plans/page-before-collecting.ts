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
 * In some orders the nodes of the page come before their claims; see `nodesFirst`.
 */
import { indented, indentOf, type Lines } from './lines.js';

const collecting =
  /^ *WITH collect\(\{node: (?<node>\w+)(?:, relationship: (?<edge>\w+))?\}\) AS edges(?<counts>, count\(\k<node>\) AS totalCount)?$/;

/** The same statement with the page before the list, on every level; what is written otherwise is left as it is. */
export const pageBeforeCollecting = (lines: Lines): Lines => {
  const place = lines.findIndex((line, index) => collecting.test(line) && partsAt(lines, index) !== null);
  const parts = place === -1 ? null : partsAt(lines, place);
  if (parts === null) return lines;
  const { indent, start, imports, matching, node, count, page, end } = parts;
  const rows = indented(matching);
  const wanted = count === null ? page : page.with(limitAt, `${page[limitAt] ?? ''} + 1`);
  const byNodes = nodesFirst(parts, wanted);
  const within = (inner: Lines): Lines => [`${indent}CALL (${imports}) {`, ...inner, `${indent}}`];
  return [
    ...lines.slice(0, start),
    ...within(
      byNodes ?? [
        ...(indent === '' ? inIndexOrder(rows, node, page) : rows),
        ...pageBeforeCollecting(wanted),
      ],
    ),
    ...(count === null ? [] : within([...rows, `${indent}  RETURN count(${node}) AS totalCount`])),
    ...(count === null ? [] : [`${indent}${cut(count, byNodes !== null)}`]),
    ...pageBeforeCollecting(lines.slice(end)),
  ];
};

interface Counted {
  /** The name of the page, and how many fit on it. */
  readonly page: string;
  readonly limit: string;
}

/**
 * Drops the row too many. Where others committed between the reads, the count is what the first read knew of it: all there are,
 * or more than fit.
 */
const cut = ({ page, limit }: Counted, hasFound: boolean): string => {
  const isAll = `${hasFound ? `found <= ${limit} AND ` : ''}size(${page}) <= ${limit}`;
  return `WITH ${page}[..${limit}] AS ${page}, CASE WHEN ${isAll} THEN size(${page}) WHEN totalCount <= ${limit} THEN ${limit} + 1 ELSE totalCount END AS totalCount`;
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

/** Place of the limit among the lines of a page, behind `WITH *` and the order. */
const limitAt = 2;

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
  const matching = lines.slice(scope.start, place);
  const page = lines.slice(place + 1 + unwound.length, end);
  const limit = /^ *LIMIT (\$\w+)$/.exec(page[limitAt] ?? '')?.[1];
  const name = / AS (\w+)$/.exec(page.at(-1) ?? '')?.[1];
  if (limit === undefined || name === undefined || (counts !== undefined && isDear(matching))) return null;
  return {
    ...{ indent, node, ...scope, matching, page },
    count: counts === undefined ? null : { page: name, limit },
    end: end + 1,
  };
};

/** Whether finding the rows looks further for each of them, unless it begins at a node that is named. */
const isDear = (matching: Lines): boolean =>
  matching[0]?.trim() !== 'CALL () {' && matching.some((line) => /EXISTS \{|CALL \(/.test(line));

const opening = /^ *CALL \((?<imports>[\w*, ]*)\) \{$/;

/** Where the subquery of a line begins and what it is given; null: not with a `MATCH`. */
const scopeOf = (lines: Lines, place: number): Pick<Parts, 'start' | 'imports'> | null => {
  const depth = indentOf(lines[place]).length;
  let start = place;
  while (start > 0 && indentOf(lines[start - 1]).length >= depth && !isVersion(lines[start - 1])) start -= 1;
  const isFound = /^ *(?:MATCH|CALL \(\) \{)/.test(lines[start] ?? '');
  const imports = depth === 0 ? '' : opening.exec(lines[start - 1] ?? '')?.groups?.['imports'];
  return isFound && imports !== undefined ? { start, imports } : null;
};

/**
 * Many claims lead to a batch or a place. In the order of their nodes, which is what a connection without an order has, the nodes
 * of a page can be found without reading what their claims say, and then the claims of these few: half of the time. `found` is
 * how many rows there were for the page, since a claim may be withdrawn before it is read.
 * @returns null: the page is in another order, or it is not the many of one.
 */
const nodesFirst = ({ matching, node, count }: Parts, page: Lines): Lines | null => {
  const rows = indented(matching);
  const indent = indentOf(rows[0]);
  const keys = /^ *ORDER BY (.+)$/.exec(page[1] ?? '')?.[1]?.split(', ') ?? [];
  const others = keys.findIndex((key) => !key.startsWith(`${node}.`));
  const ofNode = keys.slice(0, Math.max(0, others));
  const isKey = ofNode.some((key) => key.startsWith(`${node}.id `));
  const isOfMany = /^ *MATCH \(\w+\)<-\[\w+:\w+\]-\((\w+):\w+\)$/.exec(rows[0] ?? '')?.[1] === node;
  const name = / AS (\w+)$/.exec(page.at(-1) ?? '')?.[1];
  if (!isKey || !isOfMany || name === undefined) return null;
  return [
    `${indent}CALL (*) {`,
    ...indented(rows),
    `${indent}  WITH ${node}`,
    `${indent}  ORDER BY ${ofNode.join(', ')}`,
    `${indent}  ${page[limitAt]?.trim() ?? ''}`,
    `${indent}  RETURN collect(DISTINCT ${node}) AS nodes, count(*) AS found`,
    `${indent}}`,
    `${indent}CALL (*) {`,
    `${indent}  UNWIND nodes AS ${node}`,
    ...indented([...rows, ...pageBeforeCollecting(page)]),
    `${indent}}`,
    `${indent}RETURN ${name}${count === null ? '' : ', found'}`,
  ];
};

const isVersion = (line = ''): boolean => line.startsWith('CYPHER ');

/**
 * Nodes that are ordered by their key and taken as they are get a condition that all keys meet: with it the database reads
 * them from the index of the key until the page is full.
 */
const inIndexOrder = (matching: Lines, node: string, page: Lines): Lines => {
  const key = new RegExp(`^ *ORDER BY ${node}\\.(id|claim) `).exec(page[1] ?? '')?.[1];
  return key !== undefined && matching.length === 1 ? [...matching, `  WHERE ${node}.${key} > ''`] : matching;
};
