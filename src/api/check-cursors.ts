import {
  TypeInfo,
  getArgumentValues,
  isObjectType,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { generatedConnection } from './generated-connection.js';
import { pageAsked } from './page-asked.js';

/**
 * Checks every `after` of a generated connection before the database is asked.
 * @param variables coerced variable values.
 * @throws CURSOR_INVALID when it is no cursor, or one of another list: of another field, with other conditions or another order.
 */
export const checkCursors = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void => {
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const [parent, field] = [typeInfo.getParentType(), typeInfo.getFieldDef()];
        if (!node.arguments?.some(({ name }) => name.value === 'after')) return;
        const connection = field && isObjectType(parent) ? generatedConnection(parent, field) : null;
        if (field && connection) pageAsked(connection, getArgumentValues(field, node, { ...variables }));
      },
    }),
  );
};
