import neo4j from 'neo4j-driver';

/**
 * A driver value as plain data: integers as numbers (as text beyond 2^53, where a number would lie), dates and times
 * as ISO 8601 text, nodes and relationships as their properties, lists and maps all the way down.
 */
export const toPlain = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  // Most of what comes is maps, which are none of the driver's own.
  if (Object.getPrototypeOf(value) === Object.prototype) return mapped(value);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return mapped(value.properties);
  if (
    neo4j.isDate(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  ) {
    return value.toString();
  }
  return mapped(value);
};

const mapped = (map: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, toPlain(inner)]));
