/**
 * Descriptions for what @neo4j/graphql generates without one, so that the documentation explorer of the playground
 * explains every type and field. What schema.graphql describes is left as it is.
 */
import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** Fills in the missing descriptions of a schema, in place, and puts the lookups before the generated fields. */
export const describeGenerated = (schema: GraphQLSchema, lookups: readonly string[]): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    type.description ??= typeDescription(type);
    for (const field of fieldsOf(type)) {
      field.description ??= fieldDescription(field.name, field.type, type);
    }
    if (isObjectType(type)) describeArguments(type.getFields());
    if (isEnumType(type)) for (const value of type.getValues()) value.description ??= orders[value.name];
  }
  putFirst(schema.getQueryType()?.getFields() ?? {}, lookups);
  return schema;
};

type Field = Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'description'> | GraphQLInputField;

const fieldsOf = (type: GraphQLNamedType): Field[] => {
  if (isObjectType(type)) return Object.values(type.getFields());
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
};

const describeArguments = (fields: GraphQLFieldMap<unknown, unknown>): void => {
  for (const field of Object.values(fields)) {
    for (const argument of field.args) argument.description ??= argumentDescriptions[argument.name];
  }
};

const putFirst = (fields: GraphQLFieldMap<unknown, unknown>, names: readonly string[]): void => {
  const others = Object.entries(fields).filter(([name]) => !names.includes(name));
  for (const [name, field] of others) {
    // An object lists its fields in the order in which they were set.
    Reflect.deleteProperty(fields, name);
    fields[name] = field;
  }
};

const argumentDescriptions: Readonly<Record<string, string>> = {
  where: 'Conditions that all have to hold, such as `{ id: { eq: "organization/miit" } }`.',
  limit: 'How many at most, 1 to 200; 50 when left out.',
  offset: 'How many to leave out at the beginning.',
  first: 'How many a page, 1 to 200; 50 when left out.',
  after:
    '`endCursor` of the page before, or any `cursor` of this list: the same field, `where`, `sort` and node.',
  sort: 'The order, such as `[{ name: ASC }]`; the key (`id` or `claim`) comes last by itself.',
};

const orders: Readonly<Record<string, string>> = { ASC: 'Smallest first.', DESC: 'Largest first.' };

/** By the end of a generated type's name; the first that fits. */
const typeEndings: readonly (readonly [RegExp, string])[] = [
  [/RelationshipFilters$/, 'Conditions on what a list holds: `some`, `all`, `none` or `single` of it.'],
  [
    /ConnectionFilters$/,
    'Conditions on claims and on what they lead to: `some`, `all`, `none` or `single` of them.',
  ],
  [/ScalarFilters$|ScalarListFilters$|EnumScalarFilters$|Filters$/, 'Conditions on a value.'],
  [
    /AggregationWhere.*$|Aggregat(?:e|ion)(?:Edge|Node)?WhereInput$/,
    'Conditions on a count or another sum over all.',
  ],
  [/Where$/, 'Conditions; several are all to hold, unless they stand in `OR`.'],
  [/Sort$/, 'What to order by.'],
  [/Connection$/, 'Pages of claims or nodes, with how many there are on all pages.'],
  [
    /Relationship$|Edge$/,
    'One claim: its `properties` say by which source and when, its `node` is what it leads to.',
  ],
  [/Aggregat\w*$|Count\w*$/, 'Counts and other sums over all of a list.'],
];

const typeDescription = (type: GraphQLNamedType): string | undefined =>
  typeEndings.find(([ending]) => ending.test(type.name))?.[1];

const fieldDescriptions: Readonly<Record<string, string>> = {
  AND: 'All of these hold.',
  OR: 'At least one of these holds.',
  NOT: 'This does not hold.',
  some: 'At least one fits.',
  all: 'Every one fits, and there is one.',
  none: 'No one fits.',
  single: 'Exactly one fits.',
  eq: 'Equal to; capital and small letters differ.',
  in: 'One of these.',
  contains: 'Holds this text; capital and small letters differ.',
  startsWith: 'Begins with this text; capital and small letters differ.',
  endsWith: 'Ends with this text; capital and small letters differ.',
  includes: 'The list holds this value.',
  gt: 'Greater than; for dates as text: later than.',
  gte: 'Greater than or equal to.',
  lt: 'Less than; for dates as text: earlier than.',
  lte: 'Less than or equal to.',
  node: 'The thing at the end of the claim.',
  edge: 'The claim.',
  properties: 'What the claim carries: source, locator, dates, qualifiers.',
  edges: 'The claims or nodes of this page.',
  cursor: 'Where it stands; give it as `after` to go on from here.',
  pageInfo: 'Whether there is more, and from where to go on.',
  hasNextPage: 'Whether there is more after this page.',
  hasPreviousPage: 'Whether there is something before this page.',
  startCursor: 'Cursor of the first on this page.',
  endCursor: 'Cursor of the last on this page; give it as `after` for the next.',
  totalCount: 'How many there are on all pages, whatever `after` is.',
  aggregate: 'Counts and other sums over all pages.',
  count: 'How many.',
  nodes: 'How many different things.',
};

const fieldDescription = (name: string, type: GraphQLType, parent: GraphQLNamedType): string | undefined => {
  const known = fieldDescriptions[name];
  if (known !== undefined) return known;
  if (name.endsWith('Connection')) {
    const list = name.replace(/Connection$/, '');
    return parent.name === 'Query'
      ? `The same as \`${list}\`, in pages with a total count.`
      : `The same as \`${list}\`, claim by claim, with source and dates on each edge.`;
  }
  if (parent.name === 'Query') return getNamedType(type).description ?? undefined;
  return parent.name.endsWith('Where') ? `Condition on \`${name}\`.` : undefined;
};
