/**
 * Pages of generated connections by keys. The library's own cursors are offsets: they take anything, and what is added before
 * the page makes rows come twice.
 */
import {
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { generatedConnection, uniqueProperty, type GeneratedConnection } from './generated-connection.js';
import { hidden } from './hidden-names.js';
import { pageAsked, whereAfter, type PageAsked } from './page-asked.js';
import { keyValue, type KeyValue } from './page-cursor.js';
import { defaultPageSize, maximumPageSize } from './page-limits.js';
import { keptSelection } from './page-selection.js';
import { encodeListCursor } from '../util/list-cursor.js';

type Values = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Lets the generated connections of a schema give and take cursors that name rows, in place.
 * @param own fields of `Query` that the library knows nothing about.
 */
export const pageByKeys = (schema: GraphQLSchema, own: readonly string[]): void => {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const connection = generatedConnection(type, field);
      if (connection === null) continue;
      resolveByName(connection.connection);
      resolveByName(connection.edge);
      const pageInfo = getNamedType(connection.connection.getFields()['pageInfo']?.type);
      if (isObjectType(pageInfo)) resolveByName(pageInfo);
      if (type !== query) field.resolve = nested(connection);
    }
  }
  for (const field of Object.values(query?.getFields() ?? {})) {
    const { name, resolve } = field;
    if (query === undefined || query === null || resolve === undefined || own.includes(name)) continue;
    field.resolve = atTop(generatedConnection(query, field), resolve);
  }
};

/** Asks the library for what a generated field of `Query` needs, and makes a page of what it gives. */
const atTop =
  (connection: GeneratedConnection | null, resolve: Resolver): Resolver =>
  async (root, args: Values, context, info) => {
    const { page, whole, variableValues } = keptSelection(info);
    const ask = async (node: typeof page, given: Values): Promise<Values> =>
      (await resolve(root, given, context, {
        ...info,
        fieldNodes: [node],
        fragments: {},
        variableValues,
      })) as Values;
    if (connection === null) return ask(page, args);
    const asked = pageAsked(connection, args);
    const { where = null, first = null, sort = null } = args;
    const [rows, sums] = await Promise.all([
      ask(page, { where: whereAfter(connection, where, asked), first, sort }),
      whole === null ? null : ask(whole, { where }),
    ]);
    return pageOf(asked, args, rows, sums ?? rows, null);
  };

/** Makes a page of what the library put into the node. */
const nested = (connection: GeneratedConnection): Resolver => {
  const key = connection.parent.getFields()[uniqueProperty(connection.parent) ?? ''];
  return (node, args: Values, _context, info) => {
    const values = node as Values;
    const asked = pageAsked(connection, args);
    const parent = key === undefined ? null : keyValue(key.type, values[hidden.parent]);
    if (asked.after !== null && asked.after.parent !== parent) asked.refuse();
    const name = String(info.path.key);
    const rows = values[name] as Values;
    return pageOf(asked, args, rows, (values[hidden.whole(name)] ?? rows) as Values, parent);
  };
};

/**
 * @param rows what the library gives of the page, whose `totalCount` are all rows from its first on.
 * @param sums what it gives of the whole connection.
 */
const pageOf = (
  { fingerprint, keys, after }: PageAsked,
  { first }: Values,
  rows: Values,
  sums: Values,
  parent: KeyValue,
): Values => {
  const owner = parent === null ? [] : [parent];
  const cursorOf = (edge: Values): string => {
    const values = keys.map(({ part, type }, place) => {
      const holder = edge[part === 'edge' ? 'properties' : 'node'] as Values;
      return keyValue(type, holder[hidden.key(place)]);
    });
    return encodeListCursor(fingerprint, [...owner, ...values]);
  };
  const found = (rows['edges'] ?? []) as readonly Values[];
  const edges = found.map((edge) => ({ ...edge, cursor: () => cursorOf(edge) }));
  const size = Math.min(typeof first === 'number' ? first : defaultPageSize, maximumPageSize);
  return {
    ...sums,
    edges,
    totalCount: Number(sums['totalCount']),
    pageInfo: {
      hasNextPage: Number(rows['totalCount']) > size,
      hasPreviousPage: after !== null,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
  };
};

/** Under whatever name the query asks for it; the library looks at one of several names only. */
const resolveByName = (type: GraphQLObjectType): void => {
  for (const field of Object.values(type.getFields())) {
    field.resolve = (source: Values) => {
      const value = source[field.name];
      return typeof value === 'function' ? (value as () => unknown)() : value;
    };
  }
};
