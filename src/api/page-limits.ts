import type { GraphQLSchema } from 'graphql';
import type { FieldAsked } from './fields-asked.js';
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
 * @throws LIMIT_OUT_OF_RANGE naming field, argument and value.
 */
export const checkPages = (schema: GraphQLSchema, fields: readonly FieldAsked[]): void => {
  for (const { field, parent, values } of fields) {
    const own = parent === schema.getQueryType() ? ownRanges[field.name] : undefined;
    for (const [argument, [least, most]] of Object.entries({ ...usualRanges, ...own })) {
      const value = values[argument];
      if (typeof value !== 'number' || (value >= least && value <= most)) continue;
      const limit = value < least ? least : most;
      throw new XiaojurenError('LIMIT_OUT_OF_RANGE', {
        field: field.name,
        ...{ argument, value, least, most, limit },
      });
    }
  }
};
