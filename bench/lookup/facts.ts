import { facts } from '../../src/lookup/facts.js';
import { always } from '../../src/time/as-of.js';
import { firms, idsBy, type LookupRow } from './row.js';

const first = 50;

const row = (name: string, questions: LookupRow['questions']): LookupRow => ({
  name,
  questions,
  ours: async ({ graph, statements }, entity) =>
    (await facts(graph, statements, { entity, types: [], first, after: null, asOf: always })).edges.map(
      ({ node }) => node.claims.map(({ claim }) => claim).sort(),
    ),
  plain: {
    statement: `MATCH (entity:Entity {id: $entity})-[claim]-(other:Entity)
MATCH (source:Source {id: claim.source})
WITH type(claim) AS type, startNode(claim) = entity AS out, other, collect({claim: claim, source: source}) AS claims
ORDER BY type, out, other.id LIMIT ${String(first)}
RETURN type, out, other, claims`,
    parameters: (entity) => ({ entity }),
    answer: (rows) =>
      rows.map(({ claims }) =>
        (claims as { claim: { claim: string } }[]).map(({ claim }) => claim.claim).sort(),
      ),
  },
});

export const factsRows: readonly LookupRow[] = [
  row('facts of a firm', firms),
  row('facts of an official', idsBy('MATCH (node:Official) RETURN node.id AS id')),
  row(
    'facts of a city',
    idsBy("MATCH (node:City) WHERE node.id STARTS WITH 'place/g-' RETURN node.id AS id"),
  ),
];
