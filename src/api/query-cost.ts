import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { defaultPageSize } from './page-limits.js';
import { queryShape } from './query-shape.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

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
/** Most fields of introspection; that of a playground has about 200. */
export const maximumIntrospectionFields = 400;
/** Most fields at the top of one query: each is a transaction of its own. */
export const maximumTopFields = 20;

/**
 * Refuses a query whose answer is likely to be too large before anything is run. A page counts as full; one inside
 * another for which no size is given counts as 10, since most things have few claims. What gets through all the same
 * is stopped by the time and the memory that the database gives one statement.
 * @param document one operation and its fragments.
 * @throws QUERY_TOO_EXPENSIVE saying which limit and by how much.
 */
export const checkCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void => {
  const shape = queryShape(document);
  for (const { found, most, what } of [
    { found: shape.depth, most: maximumDepth, what: 'levels' },
    { found: shape.topFields, most: maximumTopFields, what: 'questions at once' },
    { found: shape.lists, most: maximumLists, what: 'lists' },
    { found: shape.introspections, most: 2, what: 'introspections' },
    { found: shape.introspectionFields, most: maximumIntrospectionFields, what: 'fields of introspection' },
  ]) {
    if (found > most)
      throw tooExpensive(`it has ${String(found)} ${what}, at most ${String(most)} are answered`);
  }
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimator],
  });
  if (cost > maximumCost) {
    throw tooExpensive(
      `its answer could hold ${String(cost)} values, at most ${String(maximumCost)} are given`,
    );
  }
};

const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
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

const tooExpensive = (reason: string): XiaojurenError =>
  new XiaojurenError('QUERY_TOO_EXPENSIVE', { reason });
