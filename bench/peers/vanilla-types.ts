import { Kind, parse, print, visit, type DefinitionNode } from 'graphql';
import { columnOf, type Statements } from '../../src/graph/statements.js';

/**
 * The types of the graph in schema.graphql for the library alone: without our own lookups, and `@statement(name: "claim/source")`
 * as the `@cypher` that it stands for.
 */
export const plainTypes = (contract: string, statements: Statements): string => {
  const document = parse(contract, { noLocation: true });
  const mentioned = new Set<string>();
  for (const definition of document.definitions.filter(isOfGraph))
    visit(definition, { NamedType: ({ name }) => void mentioned.add(name.value) });
  const definitions = document.definitions.filter(
    (definition) =>
      isOfGraph(definition) ||
      definition.kind === Kind.SCHEMA_EXTENSION ||
      (definition.kind === Kind.ENUM_TYPE_DEFINITION && mentioned.has(definition.name.value)),
  );
  return print({ kind: Kind.DOCUMENT, definitions }).replace(
    /@statement\(name: "([^"]+)"\)/g,
    (_, name: string) => {
      const statement = statements(name);
      return `@cypher(statement: ${JSON.stringify(statement)}, columnName: "${columnOf(statement)}")`;
    },
  );
};

const isOfGraph = (definition: DefinitionNode): boolean =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
  definition.directives?.some(({ name }) => ['node', 'relationshipProperties'].includes(name.value)) === true;
