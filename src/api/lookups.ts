import type { Lookups } from './executable-schema.js';
import type { Context } from './context.js';
import type { Statements } from '../graph/statements.js';
import { saidBy } from '../lookup/said-by.js';

/** Own fields of `Query`: each hands its arguments to one lookup of src/lookup/. */
export const lookups = (statements: Statements): Lookups<Context> => ({
  saidBy: (_root, args: { source: string; first: number; after?: string | null }, { graph }) =>
    saidBy(graph, statements, { source: args.source, first: args.first, after: args.after ?? null }),
});
