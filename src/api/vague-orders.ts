import {
  Kind,
  isInputObjectType,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * Takes from the generated orders what no page could go on from, in place: lists, nodes, and what a statement may give
 * nothing for. The generated filters cannot ask for what comes after one of these.
 * @param definitions those of the contract, from which the schema was generated.
 */
export const dropVagueOrders = (schema: GraphQLSchema, definitions: readonly DefinitionNode[]): void => {
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const sort = schema.getType(`${definition.name.value}Sort`);
    if (!isInputObjectType(sort)) continue;
    for (const field of definition.fields ?? [])
      if (isVague(field)) Reflect.deleteProperty(sort.getFields(), field.name.value);
  }
};

const isVague = ({ type, directives = [] }: FieldDefinitionNode): boolean => {
  const isRequired = type.kind === Kind.NON_NULL_TYPE;
  const isList = (isRequired ? type.type : type).kind === Kind.LIST_TYPE;
  return isList || (!isRequired && directives.some(({ name }) => name.value === 'statement'));
};
