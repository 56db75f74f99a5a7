/** Which variables of a question decide how it is handled, and which are only compared with. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

export interface QuestionShape {
  /** The same for two questions of one document that differ by nothing but texts; null where it is too long to be kept. */
  readonly key: string | null;
  /** The texts of the variables, in the order in which they stand. */
  readonly texts: readonly string[];
}

/**
 * The shape of the variables of an operation: how many there are in which list, which are null, and all values but texts.
 * An empty text is part of the shape, since somebody may take it for none.
 * @param variables coerced values.
 */
export const questionShape = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
): QuestionShape => {
  const known = shapes.get(variables);
  if (known !== undefined) return known;
  const texts: string[] = [];
  const shape = withTexts(schema, definitions, variables, (text) => {
    texts.push(text);
    return 'text';
  });
  const key = JSON.stringify(shape);
  const found = { key: key.length > longestKey ? null : key, texts };
  shapes.set(variables, found);
  return found;
};

/** All fields of one question have the same variables. */
const shapes = new WeakMap<Variables, QuestionShape>();
const longestKey = 2_000;

/** The same variables with other texts. */
export const withTexts = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
  replaced: (text: string) => string,
): Variables => {
  const inside = (value: unknown, type: GraphQLInputType | undefined): unknown => {
    if (value === null || value === undefined || type === undefined) return value;
    const nullable = getNullableType(type);
    if (isListType(nullable)) return (value as unknown[]).map((item) => inside(item, nullable.ofType));
    if (isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, inside(inner, fields[name]?.type)]),
      );
    }
    const isText = typeof value === 'string' && textTypes.has(getNamedType(nullable).name);
    return isText && value !== '' ? replaced(value) : value;
  };
  return Object.fromEntries(
    definitions
      .filter(({ variable }) => Object.hasOwn(variables, variable.name.value))
      .map(({ variable, type }) => [
        variable.name.value,
        inside(variables[variable.name.value], typeFromAST(schema, type) as GraphQLInputType | undefined),
      ]),
  );
};

const textTypes = new Set(['String', 'ID']);
