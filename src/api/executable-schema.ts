/**
 * schema.graphql made executable, once per process. Types of the graph (`@node`, `@relationshipProperties`) go to
 * @neo4j/graphql, which generates connections, filters, pages and orders; `@statement(name: "claim/source")` becomes
 * the Cypher of that file. The other types, `Query` and `Mutation` are our own lookups and writes, added to what was
 * generated, because the library reserves names that end in Connection.
 */
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  Kind,
  OperationTypeNode,
  extendSchema,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { describeGenerated } from './describe-generated.js';
import { keepingTranslations, type ReadingContext } from './kept-translations.js';
import { pageByKeys } from './keyset-pages.js';
import { dropVagueOrders } from './vague-orders.js';
import { columnOf, type Statements } from '../graph/statements.js';
import { mostReadMs, readTimeoutMs } from '../graph/open-driver.js';
import { deadline } from '../util/deadline.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** Resolvers of the own fields of `Query`, or of those of `Mutation`, by name. */
export type Resolvers<Context> = Readonly<Record<string, GraphQLFieldResolver<unknown, Context>>>;

/**
 * @param text schema.graphql.
 * @param statements the named statements it refers to.
 * @param isChecked whether the contract is known to be without fault; checking it takes a third of the time.
 * @throws Error with all faults of the contract in its message; also when an own field has no resolver or none needs it.
 */
export const executableSchema = async <Context extends ReadingContext>(
  text: string,
  statements: Statements,
  {
    lookups,
    mutations,
    isChecked,
  }: { lookups: Resolvers<Context>; mutations: Resolvers<Context>; isChecked: boolean },
): Promise<GraphQLSchema> => {
  const { definitions } = parse(text);
  const isOwn = ownAmong(definitions);
  const library = new Neo4jGraphQL({
    validate: !isChecked,
    typeDefs: withStatements(documentOf(definitions.filter((node) => !isOwn(node))), statements),
    features: {
      // Dates are text in ISO form, whose order is that of time.
      filters: { String: { LT: true, LTE: true, GT: true, GTE: true } },
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        attributeFilters: true,
        mutationOperations: true,
        relationshipFilters: true,
      },
    },
  });
  const generated = await library.getSchema().catch((faults: unknown) => {
    const all = Array.isArray(faults) ? faults : [faults];
    throw new Error(`schema.graphql: ${all.map(String).join('; ')}`, { cause: faults });
  });
  keepTranslations(generated);
  const own = definitions.filter(isOwn).map(asExtension);
  const whole = extendSchema(generated, documentOf([...own, takesMutations, ...orderOfIds]));
  resolve(whole.getQueryType(), lookups);
  resolve(whole.getMutationType(), mutations);
  dropVagueOrders(whole, definitions);
  pageByKeys(whole, Object.keys(lookups));
  for (const type of [whole.getQueryType(), whole.getMutationType()]) answerInTime(type);
  return describeGenerated(whole, Object.keys(lookups));
};

/** `extend schema { mutation: Mutation }`: the type by that name, which the library leaves out, is the root of changes. */
const takesMutations: DefinitionNode = {
  kind: Kind.SCHEMA_EXTENSION,
  operationTypes: [
    {
      kind: Kind.OPERATION_TYPE_DEFINITION,
      operation: OperationTypeNode.MUTATION,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Mutation' } },
    },
  ],
};

const keepTranslations = (generated: GraphQLSchema): void => {
  for (const field of Object.values(generated.getQueryType()?.getFields() ?? {}))
    if (field.resolve !== undefined) field.resolve = keepingTranslations(field.type, field.resolve);
};

/** Ids are sorted by, so they can be compared as well; the library translates it but does not offer it. */
const orderOfIds = parse('extend input IDScalarFilters { gt: ID gte: ID lt: ID lte: ID }').definitions;

type RootType = GraphQLObjectType | null | undefined;

/** Gives questions and changes up after all reads have ended: translation and changes do not heed the limit of these. */
const answerInTime = (type: RootType): void => {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (...given) =>
      deadline(
        Promise.resolve(resolve(...given)),
        mostReadMs,
        () => new XiaojurenError('QUERY_TIMED_OUT', { seconds: readTimeoutMs / 1000 }),
      );
  }
};

const documentOf = (definitions: readonly DefinitionNode[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions,
});

/**
 * Types that the library knows nothing about: object types of our lookups, inputs, and enums that no type of the graph
 * mentions, which it would leave out.
 */
const ownAmong = (definitions: readonly DefinitionNode[]): ((node: DefinitionNode) => boolean) => {
  const isOwnObject = (node: DefinitionNode): boolean =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION &&
    !node.directives?.some(({ name }) => name.value === 'node' || name.value === 'relationshipProperties');
  const mentioned = new Set<string>();
  for (const node of definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION && !isOwnObject(node))
      visit(node, { NamedType: ({ name }) => void mentioned.add(name.value) });
  }
  return (node) =>
    isOwnObject(node) ||
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
    (node.kind === Kind.ENUM_TYPE_DEFINITION && !mentioned.has(node.name.value));
};

const asExtension = (node: DefinitionNode): DefinitionNode => {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value !== 'Query') return node;
  return { kind: Kind.OBJECT_TYPE_EXTENSION, name: node.name, fields: node.fields ?? [] };
};

const resolve = <Context>(type: RootType, resolvers: Resolvers<Context>): void => {
  const fields = type?.getFields() ?? {};
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = fields[name];
    if (field === undefined)
      throw new Error(`schema.graphql: ${type?.name ?? 'no type'} has no field "${name}"`);
    field.resolve = resolver;
  }
  const unanswered = Object.values(fields).filter((field) => field.resolve === undefined);
  if (unanswered.length > 0) {
    throw new Error(`schema.graphql: no resolver for ${unanswered.map(({ name }) => name).join(', ')}`);
  }
};

const withStatements = (document: DocumentNode, statements: Statements): DocumentNode =>
  visit(document, {
    Directive: (directive) => {
      const [argument] = directive.arguments ?? [];
      if (directive.name.value !== 'statement' || argument?.value.kind !== Kind.STRING) return undefined;
      const statement = statements(argument.value.value);
      return cypherDirective(statement, columnOf(statement));
    },
  });

const cypherDirective = (statement: string, columnName: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'cypher' },
  arguments: Object.entries({ statement, columnName }).map(([name, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.STRING, value },
  })),
});
