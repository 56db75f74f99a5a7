/**
 * Judges an operation once for all questions of its form, and rewrites it once: so a program that asks the same with other
 * texts pays for neither, and what is kept for a document further on finds the same document again.
 */
import {
  separateOperations,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { keptByForm, parsedBytes } from './kept-by-form.js';
import { questionShape, type Variables } from './question-shape.js';

/** Refuses an operation by throwing, or gives what is to be run instead. */
export type Judge = (document: DocumentNode, variables: Variables) => DocumentNode;

export interface Operations {
  /** The operation of a name with the fragments that it uses; null: the document has none of that name. */
  readonly alone: (document: DocumentNode, name: string | null) => DocumentNode | null;
  /**
   * What the judge gave for a question of the same form.
   * @param document as `alone` gives it.
   * @param variables coerced values.
   */
  readonly judged: (
    document: DocumentNode,
    asked: { schema: GraphQLSchema; operation: OperationDefinitionNode; variables: Variables },
    judge: Judge,
  ) => DocumentNode;
}

export const openOperations = (): Operations => {
  const parts = new WeakMap<DocumentNode, Record<string, DocumentNode>>();
  const verdicts = keptByForm<DocumentNode>();
  return {
    alone: (document, name) => {
      const found = parts.get(document) ?? separateOperations(document);
      parts.set(document, found);
      return found[name ?? ''] ?? null;
    },
    judged: (document, { schema, operation, variables }, judge) => {
      const key = takesCursors(document)
        ? null
        : questionShape(schema, operation.variableDefinitions ?? [], variables).key;
      const found = key === null ? undefined : verdicts.get(document, key);
      if (found !== undefined) return found;
      const verdict = judge(document, variables);
      if (key !== null) verdicts.put(document, key, verdict, parsedBytes(operation.loc?.source.body));
      return verdict;
    },
  };
};

const withCursors = new WeakMap<DocumentNode, boolean>();

/** Whether a text may be a cursor, which is judged too. */
const takesCursors = (document: DocumentNode): boolean => {
  const known = withCursors.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Argument: ({ name }) => {
      if (name.value === 'after') found = true;
    },
  });
  withCursors.set(document, found);
  return found;
};
