/**
 * @neo4j/graphql reads all that a question wants to know of the nodes of a list, of each of them, before it sorts and cuts it: for
 * twenty firms of a batch with their places, the places of its 100,000 firms are read. The list can be cut before, and in the order of
 * ids found by a walk (`walk-by-id.ts`).
 *
 *     MATCH (a)<-[r:TYPE]-(n:Label)             MATCH (a)<-[r:TYPE]-(n:Label)
 *     WITH DISTINCT n                           WITH DISTINCT n
 *     CALL (n) { … }                            WITH *
 *     WITH n { .name, .id, … } AS n      →      ORDER BY n.id ASC
 *     ORDER BY n.id ASC                         LIMIT $limit
 *     LIMIT $limit                              CALL (n) { … }
 *     RETURN collect(n) AS list                 WITH *
 *                                               ORDER BY n.id ASC
 *                                               WITH n { .name, .id, … } AS n
 *                                               RETURN collect(n) AS list
 *
 * It is sorted by what its nodes have. The library sorts by what the answer calls so: with `id: name`, by the name.
 */
import { atMargin, indented, indentOf, isOfSubquery, scopeStart, subquery, type Lines } from './lines.js';
import { walkOr } from './walk-by-id.js';

/** The same statement with each list cut before its fields, on every level; what is written otherwise is left as it is. */
export const listBeforeFields = (lines: Lines, mayWalk: boolean): Lines => {
  const place = lines.findIndex((_line, index) => partsAt(lines, index) !== null);
  const parts = place === -1 ? null : partsAt(lines, place);
  if (parts === null) return lines;
  const { node, fields, projection, order, cut, end } = parts;
  const start = scopeStart(lines, place);
  const rows = atMargin(lines.slice(start, place));
  const limit = cut.length === 1 ? cut[0]?.slice('LIMIT '.length) : undefined;
  const keys = order.slice('ORDER BY '.length).split(', ');
  const walk =
    limit === undefined || !mayWalk ? null : walkOr({ rows, node, order: keys, limit, isEachOnce: true });
  const few =
    walk === null
      ? [...rows, `WITH DISTINCT ${node}`, 'WITH *', order, ...cut]
      : [...subquery(walk), `UNWIND nodes AS ${node}`];
  return [
    ...lines.slice(0, start),
    ...indented(
      [...few, ...listBeforeFields(fields, mayWalk), 'WITH *', order, projection],
      indentOf(lines[place]),
    ),
    ...listBeforeFields(lines.slice(end), mayWalk),
  ];
};

interface Parts {
  readonly node: string;
  /** The lines at the margin that read what is wanted of each node. */
  readonly fields: Lines;
  readonly projection: string;
  readonly order: string;
  /** `LIMIT`, and before it `SKIP` where some are left out. */
  readonly cut: Lines;
  /** Place of the line that returns the list. */
  readonly end: number;
}

const partsAt = (lines: Lines, place: number): Parts | null => {
  const node = /^ *WITH DISTINCT (\w+)$/.exec(lines[place] ?? '')?.[1];
  if (node === undefined) return null;
  const depth = indentOf(lines[place]).length;
  const scope = lines.slice(place + 1).findIndex((line) => indentOf(line).length < depth);
  const rest = lines
    .slice(place + 1, scope === -1 ? undefined : place + 1 + scope)
    .map((line) => line.slice(depth));
  const projected = rest.findIndex((line) => line.startsWith(`WITH ${node} {`));
  const [projection = '', order = '', ...behind] = rest.slice(Math.max(0, projected));
  const cut = behind.slice(0, behind[0]?.startsWith('SKIP ') === true ? 2 : 1);
  const fields = rest.slice(0, Math.max(0, projected));
  const isKnown =
    fields.every(isOfSubquery) &&
    projection.endsWith(`} AS ${node}`) &&
    order.startsWith(`ORDER BY ${node}.`) &&
    cut.at(-1)?.startsWith('LIMIT ') === true &&
    new RegExp(`^RETURN collect\\(${node}\\) AS \\w+$`).test(behind[cut.length] ?? '');
  return isKnown && /^ *MATCH /.test(lines[scopeStart(lines, place)] ?? '')
    ? { node, fields, projection, order, cut, end: place + 1 + projected + 2 + cut.length }
    : null;
};
