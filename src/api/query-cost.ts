import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { introspectionSizes } from './introspection-size.js';
import { defaultPageSize } from './page-limits.js';
import { queryShape } from './query-shape.js';
import { refuseOver } from './too-expensive.js';

/** Most values an answer may hold, counted before it is run: fields times the sizes of the pages around them. */
export const maximumCost = 300_000;
/** How much a list inside another is expected to hold when the query gives no size. */
const expectedNestedSize = 10;
/** The same for lists that a lookup makes short; rounded up from what they hold on average in the seed. */
const expectedSizes: Readonly<Record<string, number>> = {
  'Conflict.values': 3,
  'ConflictValue.claims': 2,
  'LedgerFigure.claims': 2,
  'LedgerLine.against': 1,
  'LedgerSum.parts': 5,
};
/** Most levels of fields in a query; introspection is not counted. */
export const maximumDepth = 12;
/** Most lists and connections in one query, at any depth; each is work for the planner, however small its pages. */
export const maximumLists = 40;
/** Most times that introspection is begun in one query. */
export const maximumIntrospections = 2;
/** Most fields of introspection; that of a playground has about 200. */
export const maximumIntrospectionFields = 400;
/** Most fields of introspection under another name; no usual tool gives any, and each may stand for thousands of values. */
export const maximumIntrospectionAliases = 20;
/** Most fields at the top of one query: each is a transaction of its own. */
export const maximumTopFields = 20;

/**
 * Refuses a query that is too large as it is written. It costs less than anything else that looks at a query.
 * @param document one operation and its fragments.
 * @throws QUERY_TOO_EXPENSIVE with the limit and the value.
 */
export const checkShape = (document: DocumentNode): void => {
  const shape = queryShape(document);
  refuseOver(shape.depth, maximumDepth, 'levels');
  refuseOver(shape.topFields, maximumTopFields, 'questions at once');
  refuseOver(shape.lists, maximumLists, 'lists');
  refuseOver(shape.introspections, maximumIntrospections, 'introspections');
  refuseOver(shape.introspectionFields, maximumIntrospectionFields, 'fields of introspection');
  refuseOver(shape.introspectionAliases, maximumIntrospectionAliases, 'other names in introspection');
};

/**
 * Refuses a query whose answer is likely to be too large before anything is run. A page counts as full; one inside
 * another for which no size is given counts as 10, since most things have few claims. What gets through all the same
 * is stopped by the time and the memory that the database gives one statement.
 * @param document one operation and its fragments.
 * @throws QUERY_TOO_EXPENSIVE with the limit and the value.
 */
export const checkCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void => {
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [ofIntrospection(schema), estimator],
  });
  refuseOver(Math.ceil(cost), maximumCost, 'values that its answer could hold');
};

/** What asks about the schema is as large as the schema is; other questions are left to the next. */
const ofIntrospection =
  (schema: GraphQLSchema): ComplexityEstimator =>
  ({ type, field, childComplexity }) => {
    if (!type.name.startsWith('__') && !['__schema', '__type'].includes(field.name)) return undefined;
    return 1 + (introspectionSizes(schema)[`${type.name}.${field.name}`] ?? 1) * childComplexity;
  };

const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const arguments_ = args as { limit?: unknown; first?: unknown };
  const paged = field.args.some(({ name }) => name === 'limit' || name === 'first');
  const given = arguments_.limit ?? arguments_.first;
  const usual = type.name === 'Query' ? defaultPageSize : expectedNestedSize;
  const size = typeof given === 'number' ? given : usual;
  const isConnection =
    isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith('Connection');
  // Where several lists share the size, each is counted with the usual one below.
  if (paged) return 1 + (isConnection ? size : Math.ceil(size / expectedNestedSize)) * childComplexity;
  const isPlainList = isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type));
  // The `edges` of a connection are counted by the page size of the connection.
  return isPlainList && field.name !== 'edges'
    ? 1 + (expectedSizes[`${type.name}.${field.name}`] ?? expectedNestedSize) * childComplexity
    : 1 + childComplexity;
};
