import { saidBy } from '../../src/lookup/said-by.js';
import { always } from '../../src/time/as-of.js';
import { idsBy, type LookupRow } from './row.js';

const first = 50;

/**
 * Of generated sources, which make no observations: of these, plain Cypher would have each twice, once for either arm.
 */
export const saidByRows: readonly LookupRow[] = [
  {
    name: 'saidBy',
    questions: idsBy("MATCH (node:Source) WHERE node.id =~ 'source/g[0-9]+' RETURN node.id AS id"),
    ours: async ({ graph, statements }, source) =>
      (await saidBy(graph, statements, { source, first, after: null, asOf: always })).edges.map(
        ({ node }) => node.claim,
      ),
    plain: {
      statement: `MATCH (from)-[claim {source: $source}]->(to)
RETURN from, claim.claim AS id, claim, to
ORDER BY toInteger(split(split(claim.locator, '=')[1], ',')[0]), claim.claim LIMIT ${String(first)}`,
      parameters: (source) => ({ source }),
      answer: (rows) => rows.map(({ id }) => id),
    },
  },
];
