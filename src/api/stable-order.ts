import {
  Kind,
  TypeInfo,
  astFromValue,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLType,
  type GraphQLSchema,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';
import { uniqueProperties } from './generated-connection.js';

/**
 * The same query with an order that ends in a unique key on every generated list and connection. Without it the
 * database may give rows in another order each time, so that pages repeat and skip, and answers cannot be compared.
 * What the query itself sorts by stays first. A list at the top that is sorted by id alone also gets a condition that all
 * ids meet: with it the database can read ids from their index in order until it has enough, without it it reads all nodes and
 * sorts. Where the filter names a related node by its id, the statement begins there instead (`plans/from-named-node.ts`).
 */
export const withStableOrder = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): DocumentNode => {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: {
        leave: (node) => {
          const sort = typeInfo.getFieldDef()?.args.find(({ name }) => name === 'sort');
          if (sort === undefined) return undefined;
          const given = node.arguments?.find(({ name }) => name.value === 'sort');
          const others = node.arguments?.filter((argument) => argument !== given) ?? [];
          const asked = sortKeys(given?.value, sort.type, variables);
          const names = new Set(asked.flatMap(pathsIn));
          const keys = [
            ...asked,
            ...uniqueKeys(sort.type).filter((key) => !pathsIn(key).every((path) => names.has(path))),
          ];
          const ordered = [...others, argument('sort', { kind: Kind.LIST, values: keys })];
          const isPlain =
            typeInfo.getParentType() === schema.getQueryType() &&
            keys.length === 1 &&
            asked.every((key) => nameOf(key) === nameOf(uniqueKeys(sort.type)[0]));
          const isList = isListType(getNullableType(typeInfo.getType()));
          return {
            ...node,
            arguments: isPlain && isList ? fromFirst(nameOf(keys[0]), ordered, variables) : ordered,
          };
        },
      },
    }),
  );
};

/** The name of a key, of the first of several that are written as one. */
const nameOf = (key: ValueNode | undefined): string =>
  key?.kind === Kind.OBJECT ? (key.fields[0]?.name.value ?? '') : '';

/** The properties that a value orders by, such as `id` or `node.id`. */
const pathsIn = (value: ValueNode): readonly string[] =>
  value.kind === Kind.OBJECT
    ? value.fields.flatMap(({ name, value: inner }) =>
        pathsIn(inner).map((path) => (path === '' ? name.value : `${name.value}.${path}`)),
      )
    : [''];

/** The arguments with `id > ""`, or whatever the unique key is, among the conditions. */
const fromFirst = (
  unique: string,
  given: readonly ArgumentNode[],
  variables: Readonly<Record<string, unknown>>,
): readonly ArgumentNode[] => {
  const where = given.find(({ name }) => name.value === 'where');
  const value = where?.value.kind === Kind.VARIABLE ? variables[where.value.name.value] : where?.value;
  const isNone = value === undefined || value === null || where?.value.kind === Kind.NULL;
  // Who names an id is found by it.
  if (!isNone && namesIn(value).includes(unique)) return given;
  const conditions = [
    ...(isNone || where === undefined ? [] : [where.value]),
    object(unique, object('gt', { kind: Kind.STRING, value: '' })),
  ];
  return [
    ...given.filter((one) => one !== where),
    argument('where', object('AND', { kind: Kind.LIST, values: conditions })),
  ];
};

/** The names at the top of a filter, be it written out or the value of a variable. */
const namesIn = (where: unknown): readonly string[] => {
  const { kind, fields } = where as Partial<ObjectValueNode>;
  return kind === Kind.OBJECT ? (fields ?? []).map(({ name }) => name.value) : Object.keys(where as object);
};

/** What a query sorts by, as values; a direction that is null or not given orders nothing. */
const sortKeys = (
  value: ValueNode | undefined,
  type: GraphQLType,
  variables: Readonly<Record<string, unknown>>,
): readonly ValueNode[] => {
  if (value === undefined || !isInputType(type)) return [];
  const items = (valueFromAST(value, type, variables) ?? []) as readonly unknown[];
  const item = itemOf(type);
  return items.flatMap((one) => {
    const ordered = withoutNulls(one);
    const literal = isInputType(item) && ordered !== null ? astFromValue(ordered, item) : null;
    return literal ?? [];
  });
};

const withoutNulls = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, withoutNulls(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
};

const itemOf = (type: GraphQLType): GraphQLType => {
  const nullable = getNullableType(type);
  return isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
};

/** `id` or `claim` of the sort type, and for a relationship's connection those of its node and its edge. */
const uniqueKeys = (type: GraphQLType): ValueNode[] => {
  const sort = getNamedType(type);
  const inner = ['node', 'edge'].flatMap((part) => {
    const key = keyOf(fieldType(sort, part));
    return key === null ? [] : [object(part, key)];
  });
  const own = keyOf(sort);
  return own === null ? inner : [own];
};

const fieldType = (type: GraphQLType, field: string): GraphQLType | undefined =>
  isInputObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;

const keyOf = (sort: GraphQLType | undefined): ValueNode | null => {
  if (!isInputObjectType(sort)) return null;
  const name = uniqueProperties.find((field) => sort.getFields()[field] !== undefined);
  return name === undefined ? null : object(name, { kind: Kind.ENUM, value: 'ASC' });
};

const object = (name: string, value: ValueNode): ValueNode => ({
  kind: Kind.OBJECT,
  fields: [{ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value }],
});

const argument = (name: string, value: ValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});
