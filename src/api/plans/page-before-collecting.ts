/**
 * @neo4j/graphql collects all that a connection has into a list, sorts the list and takes a page of it: of a batch with 100,000
 * firms, 100,000 nodes are held in memory for twenty. Where the page is taken of the rows themselves, the database holds no
 * more than the page; `totalCount` is counted beside it.
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
 */
import { indented, indentOf, type Lines } from './lines.js';

const collecting =
  /^ *WITH collect\(\{node: (?<node>\w+)(?:, relationship: (?<edge>\w+))?\}\) AS edges(?<counts>, count\(\k<node>\) AS totalCount)?$/;

/** The same statement with the page before the list, on every level; what is written otherwise is left as it is. */
export const pageBeforeCollecting = (lines: Lines): Lines => {
  const place = lines.findIndex((line, index) => collecting.test(line) && partsAt(lines, index) !== null);
  const parts = place === -1 ? null : partsAt(lines, place);
  if (parts === null) return lines;
  const { indent, start, imports, matching, node, isCounted, page, end } = parts;
  const inner = indented(matching);
  return [
    ...lines.slice(0, start),
    `${indent}CALL (${imports}) {`,
    ...(indent === '' ? inIndexOrder(inner, node, page) : inner),
    ...pageBeforeCollecting(page),
    `${indent}}`,
    ...(isCounted
      ? [
          `${indent}CALL (${imports}) {`,
          ...inner,
          `${indent}  RETURN count(${node}) AS totalCount`,
          `${indent}}`,
        ]
      : []),
    ...pageBeforeCollecting(lines.slice(end)),
  ];
};

interface Parts {
  readonly indent: string;
  /** What the surrounding subquery is given. */
  readonly imports: string;
  /** Place of the first line of the scope, and its lines, which find what is collected. */
  readonly start: number;
  readonly matching: Lines;
  readonly node: string;
  readonly isCounted: boolean;
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
  if (scope === null || end === -1 || unwound.some((line, index) => lines[place + 1 + index] !== line))
    return null;
  return {
    ...{ indent, node, ...scope },
    matching: lines.slice(scope.start, place),
    isCounted: counts !== undefined,
    page: lines.slice(place + 1 + unwound.length, end),
    end: end + 1,
  };
};

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

const isVersion = (line = ''): boolean => line.startsWith('CYPHER ');

/**
 * Nodes that are ordered by their key and taken as they are get a condition that all keys meet: with it the database reads
 * them from the index of the key until the page is full.
 */
const inIndexOrder = (matching: Lines, node: string, page: Lines): Lines => {
  const key = new RegExp(`^ *ORDER BY ${node}\\.(id|claim) `).exec(page[1] ?? '')?.[1];
  return key !== undefined && matching.length === 1 ? [...matching, `  WHERE ${node}.${key} > ''`] : matching;
};
