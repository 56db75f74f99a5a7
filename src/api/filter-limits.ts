import type { FieldAsked } from './fields-asked.js';
import { refuseOver } from './too-expensive.js';

/** Most relationships one behind the other in a filter. Each level multiplies what the database has to look at. */
export const maximumRelationshipLevels = 3;
/** Most filters over relationships in one query. */
export const maximumRelationshipFilters = 10;
/** Most conditions in one query, and most `AND`, `OR`, `NOT` inside each other. */
export const maximumConditions = 100;
export const maximumBooleanLevels = 10;

/** Most names of input objects in the variables of one request; what all filters and drafts together need is a third. */
export const maximumVariableNames = 500;

/**
 * Refuses variables that are many times what any question needs, before they are read by their types.
 * @throws QUERY_TOO_EXPENSIVE with the limit and the value.
 */
export const checkVariables = (variables: Readonly<Record<string, unknown>>): void => {
  refuseOver(namesIn(variables), maximumVariableNames, 'names in its variables');
};

/** However deep they are nested: nobody has looked at what type they are of. */
const namesIn = (value: unknown): number => {
  const open = [value];
  let names = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== 'object') continue;
    const inner: unknown[] = Object.values(next);
    if (!Array.isArray(next)) names += inner.length;
    open.push(...inner.filter((one) => one !== undefined));
  }
  return names;
};

/**
 * Refuses filters that would keep the database busy however small the answer: a few hundred bytes of nested filters
 * over relationships can take a minute to plan and all memory to run.
 * A filter in a variable is measured like one written out.
 * @throws QUERY_TOO_EXPENSIVE with the limit and the value.
 */
export const checkFilters = (fields: readonly FieldAsked[]): void => {
  const total: Measure = { conditions: 0, relationshipFilters: 0, relationshipLevels: 0, booleanLevels: 0 };
  for (const { values } of fields) measure(values['where'], 0, 0, total);
  refuseOver(
    total.relationshipLevels,
    maximumRelationshipLevels,
    'relationships one behind the other in a filter',
  );
  refuseOver(total.relationshipFilters, maximumRelationshipFilters, 'filters over relationships');
  refuseOver(total.booleanLevels, maximumBooleanLevels, 'AND, OR, NOT inside each other');
  refuseOver(total.conditions, maximumConditions, 'conditions');
};

/** How much all filters of a query hold, and how deep the deepest goes. */
interface Measure {
  conditions: number;
  relationshipFilters: number;
  relationshipLevels: number;
  booleanLevels: number;
}

const measure = (value: unknown, relationshipLevel: number, booleanLevel: number, total: Measure): void => {
  total.relationshipLevels = Math.max(total.relationshipLevels, relationshipLevel);
  total.booleanLevels = Math.max(total.booleanLevels, booleanLevel);
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
    measure(inner, relationshipLevel + Number(isRelationship), booleanLevel + Number(isBoolean), total);
  }
};
