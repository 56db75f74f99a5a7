import {
  TypeInfo,
  getArgumentValues,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { neighbourhoodRanges } from '../lookup/neighbourhood.js';
import { pathRanges } from '../lookup/paths/question.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** Nodes a list or a page gives when it is not told how many; also written as `@limit` in schema.graphql. */
export const defaultPageSize = 50;
/** Most nodes a list or a page gives; also written as `@limit` in schema.graphql. */
export const maximumPageSize = 200;
/** A whole number from the first to the second. */
type Range = readonly [least: number, most: number];

const usualRanges: Readonly<Record<string, Range>> = {
  limit: [1, maximumPageSize],
  first: [1, maximumPageSize],
  sums: [1, maximumPageSize],
  offset: [0, 1_000_000],
};

/** Ranges of own fields that have narrower or further ones. */
const ownRanges: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  paths: pathRanges,
  neighbourhood: neighbourhoodRanges,
};

/**
 * Checks every `limit`, `first`, `sums` and `offset` of a query, at any depth, and the limits of paths and neighbourhoods, before
 * @neo4j/graphql sees it: for 0 it would return everything, and for -1 ask the database.
 * @param variables coerced variable values.
 * @throws LIMIT_OUT_OF_RANGE naming field, argument and value.
 */
export const checkPages = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void => {
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const definition = typeInfo.getFieldDef();
        if (!definition || node.arguments === undefined || node.arguments.length === 0) return;
        const values = getArgumentValues(definition, node, { ...variables });
        const check = (argument: string, least: number, most: number): void => {
          const value = values[argument];
          if (typeof value !== 'number' || (value >= least && value <= most)) return;
          throw new XiaojurenError('LIMIT_OUT_OF_RANGE', {
            field: node.name.value,
            argument,
            value,
            least,
            most,
            limit: value < least ? least : most,
          });
        };
        const own =
          typeInfo.getParentType() === schema.getQueryType() ? ownRanges[node.name.value] : undefined;
        for (const [argument, [least, most]] of Object.entries({ ...usualRanges, ...own }))
          check(argument, least, most);
      },
    }),
  );
};
