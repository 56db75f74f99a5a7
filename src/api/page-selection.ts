/**
 * What @neo4j/graphql is asked in place of what a query asks, so that connections can be paged by keys: it reads its
 * selection from the query, so the selection is written anew, while the query itself stays and shapes the answer.
 */
import {
  Kind,
  getArgumentValues,
  getNamedType,
  isObjectType,
  print,
  type ArgumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { generatedConnection, uniqueProperty, type GeneratedConnection } from './generated-connection.js';
import { hidden } from './hidden-names.js';
import { keptByForm, parsedBytes } from './kept-by-form.js';
import { pageAsked, whereAfter } from './page-asked.js';
import { questionShape } from './question-shape.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

export interface PageSelection {
  readonly page: FieldNode;
  /** Asks for what is said about the whole connection, where the page begins later; null: nothing is, or it does not. */
  readonly whole: FieldNode | null;
  readonly variableValues: GraphQLResolveInfo['variableValues'];
}

const known = keptByForm<FieldNode>();

/**
 * The selection, which is the same node again for each question of one form, so that what others keep for it is found.
 * @throws as `pageSelection`.
 */
export const keptSelection = (info: GraphQLResolveInfo): PageSelection => {
  const [node, another] = info.fieldNodes;
  if (node === undefined || another !== undefined) return pageSelection(info).selection;
  const { schema, operation, variableValues } = info;
  const { key } = questionShape(schema, operation.variableDefinitions ?? [], variableValues);
  const found = key === null ? undefined : known.get(node, key);
  if (found !== undefined) return { page: found, whole: null, variableValues };
  const { selection: made, isOfForm } = pageSelection(info);
  if (isOfForm && key !== null) known.put(node, key, made.page, parsedBytes(operation.loc?.source.body));
  return made;
};

/**
 * The selection for a generated field of `Query`. Fragments, directives and names of parts of connections are resolved;
 * connections ask for what their rows are ordered by where cursors are wanted, and from `after` on by a condition.
 * @throws CURSOR_INVALID; BAD_USER_INPUT when two names for the same part of a connection hold differing fields under one name.
 */
const pageSelection = (
  info: GraphQLResolveInfo,
): { selection: PageSelection; /** Whether no text of a variable decides it. */ isOfForm: boolean } => {
  const scope: Scope = { info, added: {}, isLater: false };
  const field = info.parentType.getFields()[info.fieldName];
  const connection = field === undefined ? null : generatedConnection(info.parentType, field);
  const [first] = info.fieldNodes;
  if (first === undefined) throw new Error(`no field ${info.fieldName} is asked for`);
  const { page, whole } =
    connection === null
      ? { page: fieldOf(scope, info.parentType, info.fieldNodes) ?? first, whole: null }
      : connectionFields(scope, connection, info.fieldNodes, first);
  return {
    selection: { page, whole, variableValues: { ...info.variableValues, ...scope.added } },
    isOfForm: !scope.isLater,
  };
};

interface Scope {
  readonly info: GraphQLResolveInfo;
  /** Variables beside those of the query. */
  readonly added: Record<string, unknown>;
  /** Whether a page begins later than its list, which conditions with the texts of a cursor say. */
  isLater: boolean;
}

type Fields = readonly FieldNode[];

/** The fields below some others, by the name that the answer has for them. */
const below = ({ info }: Scope, type: GraphQLObjectType, nodes: Fields): Fields[] => {
  const { schema, fragments, variableValues } = info;
  return [...collectSubfields(schema, fragments, variableValues, type, nodes).values()];
};

const selection = (scope: Scope, type: GraphQLObjectType, nodes: Fields): FieldNode[] => {
  const fields = below(scope, type, nodes).flatMap((group) => {
    const [first] = group;
    const definition = type.getFields()[first?.name.value ?? ''];
    const connection = definition === undefined ? null : generatedConnection(type, definition);
    if (first === undefined || connection === null)
      return { field: fieldOf(scope, type, group), isConnection: false };
    const { page, whole } = connectionFields(scope, connection, group, first);
    return [page, whole].map((field) => ({ field, isConnection: true }));
  });
  const key = fields.some(({ isConnection }) => isConnection) ? uniqueProperty(type) : null;
  return [
    ...fields.flatMap(({ field }) => field ?? []),
    ...(key === null ? [] : [named(key, { alias: hidden.parent })]),
  ];
};

/** A field that is no generated connection, with all below it. */
const fieldOf = (scope: Scope, parent: GraphQLObjectType, nodes: Fields): FieldNode | null => {
  const [first] = nodes;
  if (first === undefined) return null;
  checkAlike(nodes);
  const type = getNamedType(parent.getFields()[first.name.value]?.type);
  const plain = { ...first, directives: [] };
  return isObjectType(type) ? { ...plain, selectionSet: setOf(selection(scope, type, nodes)) } : plain;
};

/** Under several names for one part of a connection, which the library knows one of, a name has to mean one thing. */
const checkAlike = (nodes: Fields): void => {
  const asked = ({ name, arguments: given = [] }: FieldNode): string =>
    [name.value, ...given.map((one) => print(one)).sort()].join(' ');
  const [first, ...others] = nodes;
  if (first === undefined || others.every((other) => asked(other) === asked(first))) return;
  throw new XiaojurenError('BAD_USER_INPUT', {
    reason: `"${(first.alias ?? first.name).value}" stands for two different fields of the same list. Name one of them otherwise.`,
  });
};

const connectionFields = (
  scope: Scope,
  connection: GeneratedConnection,
  nodes: Fields,
  first: FieldNode,
): Pick<PageSelection, 'page' | 'whole'> => {
  const { variableValues } = scope.info;
  const args = getArgumentValues(connection.field, first, variableValues);
  const asked = pageAsked(connection, args);
  const parts = byName(below(scope, connection.connection, nodes));
  const edge = byName(below(scope, connection.edge, parts['edges'] ?? []));
  const pageInfo = pageInfoOf(scope, connection, parts['pageInfo'] ?? []);
  const keys = [edge['cursor'], pageInfo['startCursor'], pageInfo['endCursor']].some(
    (one) => one !== undefined,
  )
    ? asked.keys
    : [];
  const isLater = asked.after !== null;
  const isCounted = !isLater && parts['totalCount'] !== undefined;
  const isRead = parts['edges'] !== undefined || keys.length > 0;
  const more = pageInfo['hasNextPage'] && isRead && !isCounted ? uniqueProperty(connection.node) : null;
  const part = (name: 'node' | 'properties', type: GraphQLObjectType | null): FieldNode[] => {
    const given = type === null ? [] : selection(scope, type, edge[name] ?? []);
    const all = [
      ...given,
      ...keys.flatMap((key, place) => keyField(key.part, key.name, name, place)),
      ...(name === 'node' && more !== null ? [named(more, { alias: hidden.more })] : []),
    ];
    return edge[name] === undefined && all.length === 0 ? [] : [named(name, { below: all })];
  };
  const edges = [...part('node', connection.node), ...part('properties', connection.properties)];
  const sums = Object.entries(parts).flatMap(([name, group = []]) =>
    name === 'edges' || name === 'pageInfo' ? [] : sumOf(scope, connection, name, group),
  );
  if (isLater) scope.isLater = true;
  const own = [
    ...(edges.length > 0 ? [named('edges', { below: edges })] : []),
    ...(isLater ? [] : sums.filter(({ name }) => name.value !== 'totalCount')),
    ...(isCounted || pageInfo['hasNextPage'] ? [named('totalCount', {})] : []),
  ];
  const others = first.arguments?.filter(({ name }) => name.value !== 'after') ?? [];
  const where = others.filter(({ name }) => name.value === 'where');
  const page: FieldNode = {
    ...first,
    directives: [],
    arguments: isLater
      ? [
          ...others.filter((one) => !where.includes(one)),
          argument(scope, 'where', whereAfter(connection, args['where'], asked)),
        ]
      : others,
    // Something has to be asked for, be it that only the type is.
    selectionSet: setOf(own.length > 0 ? own : [named('totalCount', {})]),
  };
  const alias = hidden.whole((first.alias ?? first.name).value);
  const whole =
    isLater && sums.length > 0
      ? { ...named(first.name.value, { alias, below: sums }), arguments: where }
      : null;
  return { page, whole };
};

const byName = (groups: readonly Fields[]): Partial<Readonly<Record<string, Fields>>> => {
  const all: Partial<Record<string, Fields>> = {};
  for (const group of groups) {
    const [first] = group;
    if (first === undefined || first.name.value.startsWith('__')) continue;
    all[first.name.value] = [...(all[first.name.value] ?? []), ...group];
  }
  return all;
};

const pageInfoOf = (scope: Scope, { connection }: GeneratedConnection, nodes: Fields) => {
  const type = getNamedType(connection.getFields()['pageInfo']?.type);
  return isObjectType(type) ? byName(below(scope, type, nodes)) : {};
};

const keyField = (
  part: 'node' | 'edge' | null,
  name: string,
  wanted: 'node' | 'properties',
  place: number,
): FieldNode[] =>
  (part === 'edge' ? 'properties' : 'node') === wanted ? [named(name, { alias: hidden.key(place) })] : [];

/** What is said about all of a connection. */
const sumOf = (
  scope: Scope,
  { connection }: GeneratedConnection,
  name: string,
  nodes: Fields,
): FieldNode[] => {
  const type = getNamedType(connection.getFields()[name]?.type);
  return [named(name, isObjectType(type) ? { below: selection(scope, type, nodes) } : {})];
};

const argument = ({ added }: Scope, name: string, value: unknown): ArgumentNode => {
  const variable = hidden.where(Object.keys(added).length);
  added[variable] = value;
  return {
    kind: Kind.ARGUMENT,
    name: nameOf(name),
    value: { kind: Kind.VARIABLE, name: nameOf(variable) },
  };
};

const named = (
  name: string,
  { alias, below: fields }: { alias?: string; below?: readonly FieldNode[] },
): FieldNode => ({
  kind: Kind.FIELD,
  name: nameOf(name),
  ...(alias === undefined ? {} : { alias: nameOf(alias) }),
  ...(fields === undefined ? {} : { selectionSet: setOf(fields) }),
});

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;

const setOf = (selections: readonly FieldNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
