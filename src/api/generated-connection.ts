import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** A connection that @neo4j/graphql generates: pages of nodes, or of the claims that lead from a node to others. */
export interface GeneratedConnection {
  /** `Query`, or the type of the node that the claims lead from. */
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Types of the connection, of its edges, and of what each edge holds; nodes alone have no properties. */
  readonly connection: GraphQLObjectType;
  readonly edge: GraphQLObjectType;
  readonly node: GraphQLObjectType;
  readonly properties: GraphQLObjectType | null;
  readonly where: GraphQLInputObjectType;
}

/** What a list is ordered by: a property of the node or of the claim (`edge`); null where there are nodes alone. */
export interface OrderKey {
  readonly part: 'node' | 'edge' | null;
  readonly name: string;
  readonly isDescending: boolean;
  readonly type: GraphQLOutputType;
}

/** The properties of which each node and each claim has one of its own, by which every order ends. */
export const uniqueProperties = ['id', 'claim'] as const;

/** The field as a generated connection, or null when it is none; own lookups cannot be sorted. */
export const generatedConnection = (
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): GeneratedConnection | null => {
  const argumentType = (name: string) => getNamedType(field.args.find((one) => one.name === name)?.type);
  const connection = getNamedType(field.type);
  const where = argumentType('where');
  if (!argumentType('sort') || !argumentType('after')) return null;
  if (!isObjectType(connection) || !isInputObjectType(where)) return null;
  const edge = objectOf(connection, 'edges');
  const node = edge && objectOf(edge, 'node');
  if (!edge || !node) return null;
  return { parent, field, connection, edge, node, properties: objectOf(edge, 'properties'), where };
};

/**
 * What the rows of a connection are ordered by, in this order, ending in what no two rows have in common.
 * @param sort coerced value of the argument.
 */
export const orderKeys = ({ node, properties }: GeneratedConnection, sort: unknown): OrderKey[] => {
  const types = { node, edge: properties };
  const items = (Array.isArray(sort) ? sort : []) as Readonly<Record<string, unknown>>[];
  const all =
    properties === null
      ? [...items.flatMap((item) => keysOf(null, node, item)), ...uniqueKey(null, node)]
      : [
          // The library takes the node's properties first within one item.
          ...items.flatMap((item) =>
            (['node', 'edge'] as const).flatMap((part) => keysOf(part, types[part], item[part])),
          ),
          ...uniqueKey('node', node),
          ...uniqueKey('edge', properties),
        ];
  // What the rows are ordered by already tells apart none of those it left together.
  return all.filter((key, place) => all.findIndex((one) => isSame(one, key)) === place);
};

/** The property that tells the nodes or claims of a type apart. */
export const uniqueProperty = (type: GraphQLObjectType): string | null =>
  uniqueProperties.find((name) => type.getFields()[name] !== undefined) ?? null;

const objectOf = (type: GraphQLObjectType, name: string): GraphQLObjectType | null => {
  const found = getNamedType(type.getFields()[name]?.type);
  return isObjectType(found) ? found : null;
};

const keysOf = (part: OrderKey['part'], type: GraphQLObjectType | null, given: unknown): OrderKey[] =>
  Object.entries((given ?? {}) as Readonly<Record<string, unknown>>).flatMap(([name, direction]) => {
    const field = type?.getFields()[name];
    return field === undefined || direction === null
      ? []
      : [{ part, name, isDescending: direction === 'DESC', type: field.type }];
  });

const uniqueKey = (part: OrderKey['part'], type: GraphQLObjectType): OrderKey[] => {
  const name = uniqueProperty(type);
  return name === null ? [] : keysOf(part, type, { [name]: 'ASC' });
};

const isSame = (one: OrderKey, other: OrderKey): boolean =>
  one.part === other.part && one.name === other.name;
