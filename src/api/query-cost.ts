import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Kind, getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { defaultPageSize } from './page-limits.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** Most values an answer may hold, counted before it is run: fields times the sizes of the pages around them. */
export const maximumCost = 300_000;
/** How much a list inside another is expected to hold when the query gives no size. */
const expectedNestedSize = 10;
/** Most levels of fields in a query; introspection is not counted. */
export const maximumDepth = 12;
/** Most fields at the top of one query: each is a transaction of its own. */
export const maximumTopFields = 20;

/**
 * Refuses a query whose answer is likely to be too large before anything is run. A page counts as full; one inside
 * another for which no size is given counts as 10, since most things have few claims. What gets through all the same
 * is stopped by the time and the memory that the database gives one statement.
 * @throws QUERY_TOO_EXPENSIVE saying which limit and by how much.
 */
export const checkCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): void => {
  const { depth, topFields } = shapeOf(document);
  if (depth > maximumDepth)
    throw tooExpensive(`it has ${String(depth)} levels, at most ${String(maximumDepth)} are answered`);
  if (topFields > maximumTopFields) {
    throw tooExpensive(
      `it asks ${String(topFields)} questions at once, at most ${String(maximumTopFields)} are answered`,
    );
  }
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimator],
    ...(operationName === undefined ? {} : { operationName }),
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
  if (paged) return 1 + size * childComplexity;
  const isPlainList = isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type));
  // The `edges` of a connection are counted by the page size of the connection.
  return isPlainList && field.name !== 'edges'
    ? 1 + expectedNestedSize * childComplexity
    : 1 + childComplexity;
};

/** Depth and number of top fields with fragments spread out; a fragment that spreads itself was refused before. */
const shapeOf = (document: DocumentNode): { depth: number; topFields: number } => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const depthOfFragment = new Map<string, { depth: number; fields: number }>();
  type Selections = Extract<
    DocumentNode['definitions'][number],
    { kind: Kind.OPERATION_DEFINITION }
  >['selectionSet'];
  const measure = (set: Selections | undefined): { depth: number; fields: number } => {
    let depth = 0;
    let fields = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith('__'))
          depth = Math.max(depth, 1 + measure(selection.selectionSet).depth);
        fields += 1;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? measure(selection.selectionSet)
            : measureFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
      }
    }
    return { depth, fields };
  };
  const measureFragment = (name: string): { depth: number; fields: number } => {
    const known = depthOfFragment.get(name) ?? measure(fragments.get(name)?.selectionSet);
    depthOfFragment.set(name, known);
    return known;
  };
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const shapes = operations.map(({ selectionSet }) => measure(selectionSet));
  return {
    depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
    topFields: Math.max(0, ...shapes.map(({ fields }) => fields)),
  };
};

const tooExpensive = (reason: string): XiaojurenError =>
  new XiaojurenError('QUERY_TOO_EXPENSIVE', { reason });
