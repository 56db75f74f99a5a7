import { factTypes } from '../../src/model/relationship-types.js';
import { timeline } from '../../src/lookup/timeline.js';
import { always } from '../../src/time/as-of.js';
import { firms, idsBy, type LookupRow } from './row.js';

const first = 50;

const row = (name: string, questions: LookupRow['questions']): LookupRow => ({
  name,
  questions,
  ours: async ({ graph, statements }, entity) =>
    (
      await timeline(graph, statements, {
        ...{ entity, types: [], from: null, until: null, first, after: null, asOf: always },
      })
    ).edges.map(({ node }) => `${node.date} ${node.claim.claim}`),
  plain: {
    statement: `MATCH (:Entity {id: $entity})-[claim:${factTypes.join('|')}]-(other:Entity)
UNWIND [claim.validFrom, claim.observedOn, claim.validTo] AS date
WITH date, claim, other WHERE date IS NOT NULL
MATCH (source:Source {id: claim.source})
RETURN date, claim, other, source ORDER BY date, claim.claim LIMIT ${String(first)}`,
    parameters: (entity) => ({ entity }),
    answer: (rows) => rows.map(({ date, claim }) => `${String(date)} ${(claim as { claim: string }).claim}`),
  },
});

export const timelineRows: readonly LookupRow[] = [
  row('timeline of a firm', firms),
  row(
    'timeline of an official',
    idsBy("MATCH (node:Official) WHERE node.id STARTS WITH 'official/g-' RETURN node.id AS id"),
  ),
  row(
    'timeline of a city',
    idsBy("MATCH (node:City) WHERE node.id STARTS WITH 'place/g-' RETURN node.id AS id"),
  ),
];
