/**
 * @neo4j/graphql reads all that a question wants to know of the nodes of a list, of each of them, before it sorts and cuts it: for
 * twenty firms of a batch with their places, the places of its 100,000 firms are read. The list can be cut before.
 *
 *     MATCH (a)<-[r:TYPE]-(n:Label)             MATCH (a)<-[r:TYPE]-(n:Label)
 *     WITH DISTINCT n                           WITH DISTINCT n
 *     CALL (n) { … }                            WITH *
 *     WITH n { .name, .id, … } AS n      →      ORDER BY n.id ASC
 *     ORDER BY n.id ASC                         LIMIT $limit
 *     LIMIT $limit                              CALL (n) { … }
 *     RETURN collect(n) AS list                 WITH n { .name, .id, … } AS n
 *                                               ORDER BY n.id ASC
 *                                               RETURN collect(n) AS list
 */
import { atMargin, indented, indentOf, scopeStart, subquery, type Lines } from './lines.js';
import { walkOr } from './walk-by-id.js';

/** The same statement with each list cut before its fields, on every level; what is written otherwise is left as it is. */
export const listBeforeFields = (lines: Lines): Lines => {
  const place = lines.findIndex((_line, index) => partsAt(lines, index) !== null);
  const parts = place === -1 ? null : partsAt(lines, place);
  if (parts === null) return lines;
  const { node, fields, projection, order, cut, end } = parts;
  const start = scopeStart(lines, place);
  const rows = atMargin(lines.slice(start, place));
  const few = [...rows, `WITH DISTINCT ${node}`, 'WITH *', order, ...cut];
  const walk = walkOr([...few, `RETURN collect(${node}) AS nodes, count(*) AS found`], {
    ...{ rows, node, isEachOnce: true },
    order: order.slice('ORDER BY '.length).split(', '),
    limit: cut.join(' ').slice('LIMIT '.length),
  });
  const isWalked = walk !== null && cut.length === 1;
  return [
    ...lines.slice(0, start),
    ...indented(
      [
        ...(isWalked ? [...subquery(walk), `UNWIND nodes AS ${node}`] : few),
        ...listBeforeFields(fields),
        ...[projection, order],
      ],
      indentOf(lines[place]),
    ),
    ...listBeforeFields(lines.slice(end)),
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
    fields.every((line) => /^(?: |\}$|CALL \(\w+\) \{$)/.test(line)) &&
    isOrderOf(node, order, projection) &&
    cut.at(-1)?.startsWith('LIMIT ') === true &&
    new RegExp(`^RETURN collect\\(${node}\\) AS \\w+$`).test(behind[cut.length] ?? '');
  return isKnown && /^ *MATCH /.test(lines[scopeStart(lines, place)] ?? '')
    ? { node, fields, projection, order, cut, end: place + 1 + projected + 2 + cut.length }
    : null;
};

/** Whether what the projection is ordered by are properties of the node, which it has under their own names. */
const isOrderOf = (node: string, order: string, projection: string): boolean => {
  const properties = new RegExp(`^WITH ${node} \\{ (.*) \\} AS ${node}$`).exec(projection)?.[1]?.split(', ');
  const keys = /^ORDER BY (.+)$/.exec(order)?.[1]?.split(', ');
  return (
    keys?.every((key) => {
      const [, name] = new RegExp(`^${node}\\.(\\w+) (?:ASC|DESC)$`).exec(key) ?? [];
      return name !== undefined && properties?.includes(`.${name}`) === true;
    }) === true
  );
};
