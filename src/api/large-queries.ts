import { Lexer, Source, TokenKind, parse, separateOperations, visit, type DocumentNode } from 'graphql';
import { checkShape } from './query-cost.js';
import { refuseOver } from './too-expensive.js';

/** Most lexical tokens of a query; GraphiQL's introspection has about 250. */
export const maximumTokens = 2_000;
/** Most names in filters and other inputs that are written out in a query. */
export const maximumInputNames = 300;
/** Shorter texts are validated in no time whatever they hold. */
const longText = 2_000;

/**
 * Refuses a long query that is too large as it is written, before anybody validates it: that looks at every part of it and takes
 * longer than a refusal may. What cannot be parsed is left to whoever reads it next.
 * @param query the text, as it came.
 * @param operationName the operation that is asked for, as it came.
 * @throws QUERY_TOO_EXPENSIVE with the limit and the value.
 */
export const checkLargeQuery = (query: unknown, operationName: unknown): void => {
  if (typeof query !== 'string' || query.length < longText) return;
  refuseOver(tokensIn(query), maximumTokens, 'tokens');
  const document = parsed(query);
  const alone =
    document === null
      ? undefined
      : separateOperations(document)[typeof operationName === 'string' ? operationName : ''];
  if (alone === undefined) return;
  checkShape(alone);
  refuseOver(inputNamesIn(alone), maximumInputNames, 'names in its filters and other inputs');
};

/** Words and signs of a query, up to where it stops to be GraphQL. */
const tokensIn = (query: string): number => {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // The parser says what is wrong there.
  }
  return tokens;
};

const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query, { maxTokens: maximumTokens, noLocation: true });
  } catch {
    return null;
  }
};

const inputNamesIn = (document: DocumentNode): number => {
  let names = 0;
  visit(document, {
    ObjectField: () => {
      names += 1;
    },
  });
  return names;
};
