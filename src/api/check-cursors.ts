import { isObjectType } from 'graphql';
import type { FieldAsked } from './fields-asked.js';
import { generatedConnection } from './generated-connection.js';
import { pageAsked } from './page-asked.js';

/**
 * Checks every `after` of a generated connection before the database is asked.
 * @throws CURSOR_INVALID when it is no cursor, or one of another list: of another field, with other conditions or another order.
 */
export const checkCursors = (fields: readonly FieldAsked[]): void => {
  for (const { field, parent, values, written } of fields) {
    if (!written.includes('after') || !isObjectType(parent)) continue;
    const connection = generatedConnection(parent, field);
    if (connection !== null) pageAsked(connection, values);
  }
};
