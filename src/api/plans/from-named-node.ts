/**
 * "Those that have a claim with X" is asked by @neo4j/graphql as a condition, `EXISTS { … }`, which the database looks into for
 * each node of the type. Where X is named by its id, it can begin there and follow the claims back: the claims of X are looked
 * at and not all firms.
 *
 *     MATCH (n:Label)                                CALL () {
 *     WHERE (EXISTS {                                  MATCH (n:Label)-[:TYPE]->(x:Other)
 *       MATCH (n)-[:TYPE]->(x:Other)          →        WHERE x.id = $id AND others
 *       WHERE x.id = $id                               RETURN DISTINCT n
 *     } AND others)                                  }
 *
 * A list in the order of ids without another condition than from which id on is found by a walk (`walk-by-id.ts`) where X has very many.
 */
import { indentOf, subquery, type Lines } from './lines.js';
import { isWalkable, walk } from './walk-by-id.js';

/** The same statement, begun at the first node that its own condition names; what is written otherwise is left as it is. */
export const fromNamedNode = (lines: Lines): Lines => {
  const [version = '', match = '', ...rest] = lines;
  const { node, label = '' } = /^MATCH \((?<node>\w+):(?<label>\w+)\)$/.exec(match)?.groups ?? {};
  if (node === undefined || rest[0]?.startsWith('WHERE ') !== true) return lines;
  // The condition ends before the next clause, the first line at the margin that does not close one of its braces.
  const end = rest.findIndex((line, place) => place > 0 && indentOf(line) === '' && !line.startsWith('}'));
  if (end === -1) return lines;
  const conditions = conjuncts(rest.slice(0, end).join('\n').slice('WHERE '.length));
  for (const condition of conditions) {
    const found = existenceOf(node, condition);
    if (found === null || !isNamed(found.other, found.inner)) continue;
    const others = conditions.filter((one) => one !== condition);
    // "All" is "one, and none without", and both halves have the same names: outside of EXISTS they would be the same node.
    if (others.some((one) => found.names.some((name) => mentions(one, name)))) continue;
    const whole = [...conjuncts(found.inner), ...others].join(' AND ');
    const rows = `${match}${found.way}\nWHERE ${whole}`.split('\n');
    const following = rest.slice(end);
    const isFrom = others.every((one) => new RegExp(`^${node}\\.id > \\$\\w+$`).test(one));
    const list = isFrom ? listByWalk({ node, label, from: others }, found, following) : null;
    return [version, ...subquery(list ?? [...rows, `RETURN DISTINCT ${node}`], ''), ...following];
  }
  return lines;
};

/**
 * The nodes of a list, by a walk where that pays, else by reading all.
 * @param nodes what they are, and from which id on.
 * @param list the lines that order and cut the list.
 * @returns null: it has another order, or something is said of the claims.
 */
const listByWalk = (
  nodes: { readonly node: string; readonly label: string; readonly from: Lines },
  { way, other, inner, names }: Existence,
  [all, order = '', cut = '']: Lines,
): Lines | null => {
  const { node } = nodes;
  const keys = order.replace(/^ORDER BY /, '').split(', ');
  const limit = /^LIMIT (\$\w+)$/.exec(cut)?.[1];
  if (all !== 'WITH *' || limit === undefined || names.length > 1 || !isWalkable(nodes, keys)) return null;
  const bare = way.replace(/:\w+\)$/, ')');
  const keeping = [
    'WHERE EXISTS {',
    `  MATCH (${node})${bare}`,
    `  WHERE ${other} IN named`,
    '}',
    `WITH ${node}`,
  ];
  return [
    `MATCH ${/\([^(]+\)$/.exec(way)?.[0] ?? ''}`,
    ...`WHERE ${inner}`.split('\n'),
    `WITH collect(${other}) AS named, sum(COUNT { ()${bare} }) AS claims`,
    ...subquery(['WITH *', ...walk({ ...nodes, claims: 'claims', order: keys, limit, keeping })]),
    ...subquery([
      ...['WITH *', 'WHERE walked = []', `UNWIND named AS ${other}`],
      `MATCH (${node}:${nodes.label})${bare}`,
      ...(nodes.from.length === 0 ? [] : [`WHERE ${nodes.from.join(' AND ')}`]),
      ...[`WITH DISTINCT ${node}`, 'WITH *', order, cut],
      `RETURN collect(${node}) AS nodes`,
    ]),
    `UNWIND coalesce(head(walked), nodes) AS ${node}`,
    `RETURN ${node}`,
  ];
};

interface Existence {
  /** From the node to the other, as it is written behind the node. */
  readonly way: string;
  readonly other: string;
  /** Names of the way. */
  readonly names: readonly string[];
  /** What holds of it. */
  readonly inner: string;
}

const existence =
  /^EXISTS \{\n *MATCH \((?<node>\w+)\)(?<way><?-\[(?<edge>\w*):\w+\]->?\((?<other>\w+):\w+\))\n *WHERE (?<inner>.*)\n *\}$/s;

/** A condition that says that there is a claim from the node to another. */
const existenceOf = (node: string, condition: string): Existence | null => {
  const { way = '', edge = '', other = '', inner = '', ...found } = existence.exec(condition)?.groups ?? {};
  if (found['node'] !== node) return null;
  return { way, other, inner, names: [other, edge].filter((name) => name !== '') };
};

/** Whether a condition holds of nodes alone that have a given id, or that lead to those beside one that has it. */
const isNamed = (node: string, condition: string): boolean =>
  conjuncts(condition).some((part) => {
    const alternatives = disjuncts(part);
    return (
      alternatives.some((one) => hasId(node, one)) &&
      alternatives.every((one) => {
        const next = existenceOf(node, one);
        return hasId(node, one) || (next !== null && hasIdAmong(next.other, next.inner));
      })
    );
  });

const hasIdAmong = (node: string, condition: string): boolean =>
  conjuncts(condition).some((part) => hasId(node, part));

const hasId = (node: string, condition: string): boolean =>
  new RegExp(`^${node}\\.id (?:=|IN) \\$\\w+$`).test(condition);

const mentions = (condition: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(condition);

/** The conditions that all have to hold: those of `((a AND b) AND c)`, or the one. */
const conjuncts = (condition: string): readonly string[] => partsOf(condition, ' AND ');

/** The conditions one of which has to hold. */
const disjuncts = (condition: string): readonly string[] => partsOf(condition, ' OR ');

const words = [' AND ', ' OR ', ' XOR '];

const partsOf = (condition: string, word: string): readonly string[] => {
  const isWhole = condition.startsWith('(') && closing(condition, 0) === condition.length - 1;
  const text = isWhole ? condition.slice(1, -1) : condition;
  const parts = split(text, word);
  const isMixed = parts.some((part) => words.some((other) => split(part, other).length > 1));
  return isMixed || (parts.length === 1 && !isWhole)
    ? [condition]
    : parts.flatMap((part) => partsOf(part, word));
};

/** Parts between a word that stands outside of all brackets. */
const split = (text: string, word: string): readonly string[] => {
  const parts: string[] = [];
  let begin = 0;
  for (let place = 0; place < text.length; place += 1) {
    if ('({['.includes(text.charAt(place))) place = closing(text, place);
    else if (text.startsWith(word, place)) {
      parts.push(text.slice(begin, place));
      begin = place + word.length;
    }
  }
  return [...parts, text.slice(begin)];
};

/** Place of the bracket that closes one; values are parameters, so each bracket of a condition is one of Cypher's. */
const closing = (text: string, opening: number): number => {
  let depth = 0;
  for (let place = opening; place < text.length; place += 1) {
    if ('({['.includes(text.charAt(place))) depth += 1;
    if (')}]'.includes(text.charAt(place))) depth -= 1;
    if (depth === 0) return place;
  }
  return text.length;
};
