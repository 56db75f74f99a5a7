import {
  TypeInfo,
  getArgumentValues,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** Most relationships one behind the other in a filter. Each level multiplies what the database has to look at. */
export const maximumRelationshipLevels = 3;
/** Most filters over relationships in one query. */
export const maximumRelationshipFilters = 10;
/** Most conditions in one query, and most `AND`, `OR`, `NOT` inside each other. */
export const maximumConditions = 100;
export const maximumBooleanLevels = 10;

/**
 * Refuses filters that would keep the database busy however small the answer: a few hundred bytes of nested filters
 * over relationships can take a minute to plan and all memory to run.
 * @param variables coerced variable values; a filter in a variable is measured like one written out.
 * @throws QUERY_TOO_EXPENSIVE saying which limit.
 */
export const checkFilters = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void => {
  const typeInfo = new TypeInfo(schema);
  const total: Measure = { conditions: 0, relationshipFilters: 0 };
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const definition = typeInfo.getFieldDef();
        if (!definition || !node.arguments?.some(({ name }) => name.value === 'where')) return;
        const { where } = getArgumentValues(definition, node, { ...variables });
        measure(where, 0, 0, total);
      },
    }),
  );
};

interface Measure {
  conditions: number;
  relationshipFilters: number;
}

const measure = (value: unknown, relationshipLevel: number, booleanLevel: number, total: Measure): void => {
  if (Array.isArray(value)) {
    for (const item of value) measure(item, relationshipLevel, booleanLevel, total);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    total.conditions += 1;
    const isRelationship = ['some', 'all', 'none', 'single'].includes(name);
    const isBoolean = ['AND', 'OR', 'NOT'].includes(name);
    if (isRelationship) total.relationshipFilters += 1;
    const level = relationshipLevel + Number(isRelationship);
    const depth = booleanLevel + Number(isBoolean);
    refuseOver(level, maximumRelationshipLevels, 'relationships one behind the other in a filter');
    refuseOver(total.relationshipFilters, maximumRelationshipFilters, 'filters over relationships');
    refuseOver(depth, maximumBooleanLevels, 'AND, OR, NOT inside each other');
    refuseOver(total.conditions, maximumConditions, 'conditions');
    measure(inner, level, depth, total);
  }
};

const refuseOver = (found: number, most: number, what: string): void => {
  if (found > most) {
    throw new XiaojurenError('QUERY_TOO_EXPENSIVE', { reason: `it has more than ${String(most)} ${what}` });
  }
};
