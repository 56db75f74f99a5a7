import { compare } from '../../src/lookup/compare.js';
import { always } from '../../src/time/as-of.js';
import { firmsAndFirms, pairOf } from './pairs.js';
import type { LookupRow } from './row.js';

export const compareRows: readonly LookupRow[] = [
  {
    name: 'compare two firms',
    questions: firmsAndFirms,
    ours: async ({ graph, statements }, question) =>
      (await compare(graph, statements, { ...pairOf(question), first: 20, asOf: always })).neighbours
        .map(({ node }) => node.id)
        .sort(),
    plain: {
      statement: `MATCH (a:Entity {id: $a})-[one]-(shared:Entity)-[other]-(b:Entity {id: $b})
MATCH (source:Source {id: one.source})
MATCH (otherSource:Source {id: other.source})
RETURN shared.id AS id, collect({claim: one, source: source}) AS ofA, collect({claim: other, source: otherSource}) AS ofB
ORDER BY id`,
      parameters: (question) => ({ ...pairOf(question) }),
      answer: (rows) => rows.map(({ id }) => id),
    },
  },
];
