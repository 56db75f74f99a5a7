/** How much a question about the schema itself answers: whatever it asks of types, it asks of more than a thousand. */
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** How many of it one has, as `__Type.fields`; what is not named is one. */
export type IntrospectionSizes = Readonly<Record<string, number>>;

/** Of a schema, on average, where it is met more often: in the list of types, or as the type of something. */
export const introspectionSizes = (schema: GraphQLSchema): IntrospectionSizes => {
  const known = kept.get(schema) ?? sizesOf(schema);
  kept.set(schema, known);
  return known;
};

const kept = new WeakMap<GraphQLSchema, IntrospectionSizes>();

const sizesOf = (schema: GraphQLSchema): IntrospectionSizes => {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap(fieldsOf);
  const typesGiven = [...fields, ...fields.flatMap(({ args }) => args), ...types.flatMap(inputsOf)].map(
    ({ type }) => type,
  );
  const named = typesGiven.map((type) => getNamedType(type));
  const usual = (count: (type: GraphQLNamedType) => number): number =>
    Math.max(mean(types.map(count)), mean(named.map(count)));
  const wraps = mean(typesGiven.map(wrapsOf));
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Directive.args': mean(schema.getDirectives().map(({ args }) => args.length)),
    '__Type.fields': usual((type) => fieldsOf(type).length),
    '__Type.inputFields': usual((type) => inputsOf(type).length),
    '__Type.enumValues': usual((type) => (isEnumType(type) ? type.getValues().length : 0)),
    '__Type.interfaces': usual((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
    '__Type.possibleTypes': usual((type) =>
      isAbstractType(type) ? schema.getPossibleTypes(type).length : 0,
    ),
    '__Field.args': mean(fields.map(({ args }) => args.length)),
    // So that all levels of it together are as many as there are on average.
    '__Type.ofType': wraps / (1 + wraps),
  };
};

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const inputsOf = (type: GraphQLNamedType) => (isInputObjectType(type) ? Object.values(type.getFields()) : []);
const wrapsOf = (type: GraphQLType): number => (isWrappingType(type) ? 1 + wrapsOf(type.ofType) : 0);
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
