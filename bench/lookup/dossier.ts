import { dossier, type Dossier } from '../../src/lookup/dossier.js';
import { always } from '../../src/time/as-of.js';
import { firms, idsBy, type LookupRow } from './row.js';

const page = { first: 20 };

/** Reads every part of a dossier, with the first facts of each relation. */
const readAll = async (found: Dossier) => {
  const [relations] = await Promise.all([
    found.relations(),
    found.names(),
    found.values(),
    found.sources(page),
    found.timeline(page),
    found.conflicts(page),
  ]);
  await Promise.all(relations.map(({ facts }) => facts(page)));
  return relations;
};

const row = (name: string, questions: LookupRow['questions']): LookupRow => ({
  name,
  questions,
  ours: async ({ graph, statements }, id) =>
    (await readAll(await dossier(graph, statements, { id, asOf: always })))
      .map(({ type, direction, claims }) => `${type} ${direction} ${String(claims)}`)
      .sort(),
  plain: {
    statement: `MATCH (entity:Entity {id: $id})-[claim]-(other:Entity)
MATCH (source:Source {id: claim.source})
RETURN type(claim) AS type, CASE startNode(claim) WHEN entity THEN 'OUT' ELSE 'IN' END AS direction, claim, other, source`,
    parameters: (id) => ({ id }),
    answer: (rows) => {
      const counted = new Map<string, number>();
      for (const { type, direction } of rows) {
        const key = `${String(type)} ${String(direction)}`;
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
      return [...counted].map(([key, claims]) => `${key} ${String(claims)}`).sort();
    },
  },
});

export const dossierRows: readonly LookupRow[] = [
  row('dossier of a firm', firms),
  row('dossier of an official', idsBy('MATCH (node:Official) RETURN node.id AS id')),
  row(
    'dossier of a city',
    idsBy("MATCH (node:City) WHERE node.id STARTS WITH 'place/g-' RETURN node.id AS id"),
  ),
];
