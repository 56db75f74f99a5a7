/**
 * "Those that have a claim with X" is asked by @neo4j/graphql as a condition, `EXISTS { … }`, which the database looks into for
 * each node of the type. Where X is named by its id, it can begin there and follow the claims back: the claims of X are looked
 * at and not all firms.
 *
 *     MATCH (n:Label)                                CALL () {
 *     WHERE (EXISTS {                                  MATCH (n:Label)-[:TYPE]->(x:Other)
 *       MATCH (n)-[:TYPE]->(x:Other)          →        WHERE (x.id = $id) AND others
 *       WHERE x.id = $id                               RETURN DISTINCT n
 *     } AND others)                                  }
 */
import { indented, indentOf, type Lines } from './lines.js';

/** The same statement, beginning at the first node that its own condition names; what is written otherwise is left as it is. */
export const fromNamedNode = (lines: Lines): Lines => {
  const [version = '', match = '', ...rest] = lines;
  const { node = '' } = /^MATCH \((?<node>\w+):\w+\)$/.exec(match)?.groups ?? {};
  if (node === '' || rest[0]?.startsWith('WHERE ') !== true) return lines;
  // The condition ends before the next clause, the first line at the margin that does not close one of its braces.
  const length = 1 + rest.slice(1).findIndex((line) => indentOf(line) === '' && !line.startsWith('}'));
  if (length === 0) return lines;
  const conditions = joined(rest.slice(0, length).join('\n').slice('WHERE '.length));
  const place = conditions.findIndex((condition) => isNaming(node, condition));
  const { way = '', inner = '' } = claimOf(node, conditions[place] ?? '') ?? {};
  if (place === -1) return lines;
  const others = conditions.filter((_condition, index) => index !== place);
  return [
    version,
    'CALL () {',
    ...indented(`${match}${way}\nWHERE ${[`(${inner})`, ...others].join(' AND ')}`.split('\n')),
    `  RETURN DISTINCT ${node}`,
    '}',
    ...rest.slice(length),
  ];
};

/** The conditions that all have to hold: those of `((a AND b) AND c)`, or the one. */
const joined = (condition: string): readonly string[] => {
  const isWhole = condition.startsWith('(') && closing(condition, 0) === condition.length - 1;
  const text = isWhole ? condition.slice(1, -1) : condition;
  const parts = split(text, ' AND ');
  const isMixed = parts.some((part) => split(part, ' OR ').length + split(part, ' XOR ').length > 2);
  return isMixed || (parts.length === 1 && !isWhole) ? [condition] : parts.flatMap(joined);
};

/** Parts between a word that stands outside of all brackets. */
const split = (text: string, word: string): readonly string[] => {
  const parts: string[] = [];
  let begin = 0;
  for (let place = 0; place < text.length; place += 1) {
    if ('({['.includes(text[place] ?? '')) place = closing(text, place);
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
    if ('({['.includes(text[place] ?? '')) depth += 1;
    if (')}]'.includes(text[place] ?? '')) depth -= 1;
    if (depth === 0) return place;
  }
  return text.length;
};

const isNaming = (node: string, condition: string): boolean => {
  const claim = claimOf(node, condition);
  return claim !== null && /\bid (?:=|IN) \$/.test(claim.inner);
};

const claim =
  /^EXISTS \{\n *MATCH \((?<node>\w+)\)(?<way><?-\[\w*:\w+\]->?\(\w+:\w+\))\n *WHERE (?<inner>.*)\n\}$/s;

/** The way from the node to another and what holds of it, where the condition is that there is one. */
const claimOf = (node: string, condition: string): { way: string; inner: string } | null => {
  const found = claim.exec(condition)?.groups;
  return found?.['node'] === node ? { way: found['way'] ?? '', inner: found['inner'] ?? '' } : null;
};
