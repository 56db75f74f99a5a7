import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/** How large a query is as it is written, with its fragments put in wherever they are used. */
export interface QueryShape {
  /** Levels of fields; introspection is not counted. */
  readonly depth: number;
  /** Fields at the top. */
  readonly topFields: number;
  /** Fields that lead to other things: lists and connections at any depth. */
  readonly lists: number;
  /** Fields of introspection, and how often it is begun. */
  readonly introspectionFields: number;
  readonly introspections: number;
  /** Fields of introspection under another name than their own. */
  readonly introspectionAliases: number;
}

const nothing: QueryShape = {
  depth: 0,
  topFields: 0,
  lists: 0,
  introspectionFields: 0,
  introspections: 0,
  introspectionAliases: 0,
};

/** Parts of a connection or a claim, which lead no further than the field above them. */
const parts = new Set([
  'edges',
  'node',
  'properties',
  'source',
  'pageInfo',
  'aggregate',
  'from',
  'to',
  'qualifiers',
]);

/**
 * The shape of a document of one operation. Each fragment is measured once, so a document that spreads fragments
 * inside fragments many times over costs no more than its length.
 */
export const queryShape = (document: DocumentNode): QueryShape => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  );
  const known = new Map<string, QueryShape>();

  const measure = (set: SelectionSetNode | undefined, isIntrospection: boolean): QueryShape =>
    (set?.selections ?? [])
      .map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet, isIntrospection);
        if (selection.kind === Kind.FRAGMENT_SPREAD)
          return measureFragment(selection.name.value, isIntrospection);
        const { alias, name, selectionSet } = selection;
        const isMeta = isIntrospection || name.value.startsWith('__');
        const inner = measure(selectionSet, isMeta);
        return {
          depth: isMeta ? 0 : 1 + inner.depth,
          topFields: 1,
          lists: inner.lists + Number(!isMeta && selectionSet !== undefined && !parts.has(name.value)),
          introspectionFields: inner.introspectionFields + Number(isMeta),
          introspections:
            inner.introspections + Number(isMeta && !isIntrospection && selectionSet !== undefined),
          introspectionAliases: inner.introspectionAliases + Number(isIntrospection && alias !== undefined),
        };
      })
      .reduce(together, nothing);

  const measureFragment = (name: string, isIntrospection: boolean): QueryShape => {
    const key = `${String(isIntrospection)} ${name}`;
    const shape = known.get(key) ?? measure(fragments.get(name), isIntrospection);
    known.set(key, shape);
    return shape;
  };

  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return measure(operation?.selectionSet, false);
};

const together = (a: QueryShape, b: QueryShape): QueryShape => ({
  depth: Math.max(a.depth, b.depth),
  topFields: a.topFields + b.topFields,
  lists: a.lists + b.lists,
  introspectionFields: a.introspectionFields + b.introspectionFields,
  introspections: a.introspections + b.introspections,
  introspectionAliases: a.introspectionAliases + b.introspectionAliases,
});
