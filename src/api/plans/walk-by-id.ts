/**
 * Of the nodes with a claim to one, the first few by id. Where there are very many, reading and comparing all takes long; the index of
 * ids gives the nodes of the type in order, and those that have such a claim are kept until there are enough. Of a field that has
 * 88,716 of 1,000,000 firms the first five took 56 ms, and take 1.3 so.
 */
import { subquery, type Lines } from './lines.js';
import { manyOf, type Many } from './many.js';

/** The type of which there may be a million; of no other a body has so many. */
const manyNodes = 'Enterprise';

/** Reading fewer claims takes no longer than a walk. */
const manyClaims = 3_000;

/** How many nodes of the index are looked at; where they are not enough, 3.5 ms were lost. */
const walkAtMost = 5_000;

/** To plan a walk takes 20 to 25 ms, once for each statement. */
const walksAtMost = 4;

/** Whether there are so few lists and pages in a statement that each may walk. */
export const fewWalks = (lines: Lines): boolean =>
  lines.filter((line) => manyOf(line.trimStart())?.label === manyNodes).length <= walksAtMost;

export interface FirstFew {
  /** Lines at the margin that find the rows. */
  readonly rows: Lines;
  readonly node: string;
  /** Properties of the node with their directions. */
  readonly order: readonly string[];
  /** Behind `LIMIT`. */
  readonly limit: string;
  /** Whether a node counts once, however many claims it has. */
  readonly isEachOnce: boolean;
}

/** Lines of a subquery that gives `nodes`, each once, and `found`: how many rows there were for them. */
export const allRead = ({ rows, node, order, limit, isEachOnce }: FirstFew): Lines => [
  ...[...rows, ...kept(node, isEachOnce), 'WITH *'],
  ...[`ORDER BY ${order.join(', ')}`, `LIMIT ${limit}`],
  `RETURN collect(DISTINCT ${node}) AS nodes, count(*) AS found`,
];

/**
 * Lines that give the same by a walk, where so many claims lead to the one that it pays; else, and where it was not enough, by reading all.
 * @returns null: the order is another, it is not the many of one, or their type has never very many.
 */
export const walkOr = (wanted: FirstFew): Lines | null => {
  const { rows, node, order, limit, isEachOnce } = wanted;
  const [finding, after, ...others] = rows;
  const many = manyOf(finding);
  if (many?.node !== node || others.length > 0 || !isWalkable(many, order)) return null;
  const from = after === undefined ? [] : placeAfter(many, after);
  if (from === null) return null;
  const { one, claim, type } = many;
  const matching = [`MATCH (${one})<-[${claim}:${type}]-(${node})`, ...(after === undefined ? [] : [after])];
  const claims = `COUNT { (${one})<-[:${type}]-() }`;
  return [
    ...subquery([
      'WITH *',
      ...walk({ ...many, claims, order, limit, from, keeping: [...matching, ...kept(node, isEachOnce)] }),
    ]),
    ...subquery(['WITH *', 'WHERE walked = []', ...allRead(wanted)]),
    `RETURN coalesce(head(walked), nodes) AS nodes, CASE walked WHEN [] THEN found ELSE ${limit} END AS found`,
  ];
};

const kept = (node: string, isEachOnce: boolean): Lines => [`WITH ${isEachOnce ? 'DISTINCT ' : ''}${node}`];

/** Where in the index the rows begin that come after the one of a cursor; null: the condition says something else. */
const placeAfter = ({ node, claim }: Many, condition: string): Lines | null => {
  const isAfter = new RegExp(
    `^WHERE \\(${node}\\.id ([<>]) (\\$\\w+) OR \\(${node}\\.id = (\\$\\w+) AND ${claim}\\.claim [<>] \\$\\w+\\)\\)$`,
  );
  const [, than, one, other] = isAfter.exec(condition) ?? [];
  return than === undefined
    ? null
    : [`${node}.id ${than}= CASE WHEN ${one} ${than} ${other} THEN ${other} ELSE ${one} END`];
};

/** Whether nodes are ones of which there may be very many, in the order of the index. */
export const isWalkable = (
  { node, label }: Pick<Many, 'node' | 'label'>,
  [first = '']: readonly string[],
): boolean => label === manyNodes && first.startsWith(`${node}.id `);

interface Walk extends Pick<Many, 'node' | 'label'>, Pick<FirstFew, 'order' | 'limit'> {
  /** How many claims there are, as an expression. */
  readonly claims: string;
  /** Conditions that say from where on ids are wanted. */
  readonly from?: Lines;
  /** Lines that keep those of the nodes that are wanted. */
  readonly keeping: Lines;
}

/**
 * Lines behind a `WITH` that give `walked`, a list with the list of nodes, or without where a walk does not pay or was not enough. It
 * pays where half of it is enough if the claims are spread evenly.
 */
export const walk = ({
  node,
  label,
  claims,
  order: [first = ''],
  limit,
  from = [],
  keeping,
}: Walk): Lines => [
  `WHERE ${claims} > ${String(manyClaims)} AND ${claims} * ${String(walkAtMost)} > 2 * (${limit}) * COUNT { (:${label}) }`,
  ...subquery([
    `MATCH (${node}:${label})`,
    `WHERE ${[`${node}.id > ''`, ...from].join(' AND ')}`,
    'WITH *',
    `ORDER BY ${first}`,
    `LIMIT ${String(walkAtMost)}`,
    ...keeping,
    // The order that they have; to the database this says so.
    'WITH *',
    `ORDER BY ${first}`,
    `LIMIT ${limit}`,
    `RETURN collect(DISTINCT ${node}) AS nodes, count(*) AS found`,
  ]),
  'WITH *',
  `WHERE found = ${limit}`,
  'RETURN collect(nodes) AS walked',
];
