import { neighbourhood } from '../../src/lookup/neighbourhood.js';
import { always } from '../../src/time/as-of.js';
import { firms, idsBy, type LookupRow } from './row.js';

const first = 100;

/** Not compared: plain Cypher goes on through hubs, and takes whichever nodes it meets first. */
const row = (name: string, questions: LookupRow['questions']): LookupRow => ({
  name,
  questions,
  ours: ({ graph, statements }, entity) =>
    neighbourhood(graph, statements, {
      ...{ entity, hops: 2, types: [], withoutTypes: [], labels: [], withoutLabels: [] },
      ...{ first, hubDegree: 200, expandHubs: false, claimsPerFact: 3, asOf: always },
    }),
  plain: {
    statement: `MATCH path = (:Entity {id: $entity})-[*1..2]-(:Entity)
RETURN path LIMIT ${String(first)}`,
    parameters: (entity) => ({ entity }),
  },
});

export const neighbourhoodRows: readonly LookupRow[] = [
  row('neighbourhood of a firm, 2 hops', firms),
  row('neighbourhood of an official, 2 hops', idsBy('MATCH (node:Official) RETURN node.id AS id')),
];
