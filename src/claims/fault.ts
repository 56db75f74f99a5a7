import { enums, type EnumName } from '../model/enums.js';
import type { PropertyType } from '../model/node-properties.js';
import { parsePartialDate } from '../time/partial-date.js';
import { shown } from '../util/shown.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** Something in the graph that the model does not allow. */
export interface Fault {
  /** The claim or node: type, label or id, and ends. */
  readonly where: string;
  readonly what: string;
}

/** A rule of the lint, with what it looked at and found. */
export interface CheckedRule {
  /** The rule in words. */
  readonly rule: string;
  readonly examined: number;
  readonly faults: readonly Fault[];
}

/**
 * What is wrong with a property's value, or null.
 * @param valueType Neo4j's own name of the value's type, from valueType().
 */
export const faultOfValue = (
  name: string,
  value: unknown,
  valueType: string | undefined,
  expected: PropertyType,
): string | null => {
  const neo4jType = expected in enums ? 'STRING' : expected;
  const found = valueType?.replaceAll(' NOT NULL', '') ?? 'nothing';
  if (found !== neo4jType && found !== 'LIST<NOTHING>') return `${name} is ${found}, expected ${neo4jType}`;
  if (expected in enums) {
    const values: readonly string[] = enums[expected as EnumName];
    if (!values.includes(String(value)))
      return `${name} is ${shown(value)}, expected one of ${values.join(', ')}`;
  }
  return null;
};

/** What is wrong with those of the named properties that are there and are no partial dates. */
export const faultsOfDates = (
  names: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): string[] =>
  names.flatMap((name) => {
    const value = properties[name];
    if (typeof value !== 'string') return [];
    try {
      parsePartialDate(value);
      return [];
    } catch (error) {
      const reason = error instanceof XiaojurenError ? String(error.details['reason']) : '';
      return [
        `${name} is ${shown(value)}, which is no date (${reason}), expected 2022, 2022-09, 2022-09-08 or 2021/2025`,
      ];
    }
  });

/** The type of a qualifier's value in the words of the database. */
export const propertyTypeOf = (qualifier: string): PropertyType =>
  qualifier === 'String' ? 'STRING' : qualifier === 'Int' ? 'INTEGER' : (qualifier as EnumName);
