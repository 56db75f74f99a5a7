import { rowsAfter } from './after-condition.js';
import {
  orderKeys,
  uniqueProperty,
  type GeneratedConnection,
  type OrderKey,
} from './generated-connection.js';
import { decodePageCursor, type KeyValue } from './page-cursor.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { fingerprintOf } from '../util/list-cursor.js';
import { coerceInputValue, type GraphQLOutputType } from 'graphql';

/** The page of a generated connection that is asked for. */
export interface PageAsked {
  readonly fingerprint: string;
  readonly keys: readonly OrderKey[];
  /** The row that the page comes after; null for the first page. */
  readonly after: RowNamed | null;
  /** Refuses the cursor that was given. */
  readonly refuse: () => never;
}

interface RowNamed {
  /** The node whose list it stands in; null where the list is one of `Query`. */
  readonly parent: KeyValue;
  readonly values: readonly KeyValue[];
}

/**
 * What the arguments of a generated connection ask for. A cursor is good for one list: the same field, conditions and order.
 * Whether it is of the same node, the answer has to tell; so that is left to who has it.
 * @param args coerced.
 * @throws CURSOR_INVALID naming field and value.
 */
export const pageAsked = (
  connection: GeneratedConnection,
  args: Readonly<Record<string, unknown>>,
): PageAsked => {
  const { parent, field } = connection;
  const keys = orderKeys(connection, args['sort']);
  const order = keys.map(({ part, name, isDescending }) => [part, name, isDescending]);
  const fingerprint = fingerprintOf([parent.name, field.name, args['where'] ?? null, order]);
  const { after = null } = args;
  const refuse = (): never => {
    const value = String(after).slice(0, 60);
    throw new XiaojurenError('CURSOR_INVALID', { field: field.name, argument: 'after', value });
  };
  if (typeof after !== 'string') return { fingerprint, keys, after: null, refuse };
  const owner = ownerType(connection);
  const types = [...(owner === null ? [] : [owner]), ...keys.map(({ type }) => type)];
  const found = decodePageCursor(after, fingerprint, types) ?? refuse();
  const [parentKey = null, ...values] = owner === null ? [null, ...found] : found;
  return { fingerprint, keys, after: { parent: parentKey, values }, refuse };
};

/** The given condition, and that rows come after the one of a cursor; both as coerced values. */
export const whereAfter = (
  { where }: GeneratedConnection,
  given: unknown,
  { keys, after }: PageAsked,
): unknown => {
  if (after === null) return given;
  const later = coerceInputValue(rowsAfter(keys, after.values), where);
  return given === undefined || given === null ? later : { AND: [given, later] };
};

/** The property that tells the nodes apart whose lists these are; null for lists of `Query`. */
const ownerType = ({ parent, properties }: GeneratedConnection): GraphQLOutputType | null =>
  properties === null ? null : (parent.getFields()[uniqueProperty(parent) ?? '']?.type ?? null);
