import {
  TypeInfo,
  getArgumentValues,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A field that a document asks for with arguments. */
export interface FieldAsked {
  /** As the schema has it, and the type that it is a field of. */
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLCompositeType;
  /** The coerced values of its arguments, those that are left out with what they then are. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of those that are written. */
  readonly written: readonly string[];
}

/**
 * The fields with arguments of a valid document, at any depth, in the order in which they are written.
 * @param variables coerced variable values.
 * @throws GraphQLError when a variable that is null stands for what may not be null.
 */
export const fieldsAsked = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): FieldAsked[] => {
  const typeInfo = new TypeInfo(schema);
  const found: FieldAsked[] = [];
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const [field, parent] = [typeInfo.getFieldDef(), typeInfo.getParentType()];
        const written = (node.arguments ?? []).map(({ name }) => name.value);
        if (!field || !parent || written.length === 0) return;
        found.push({ field, parent, values: getArgumentValues(field, node, { ...variables }), written });
      },
    }),
  );
  return found;
};
