import type { StatementRunner } from '../graph/statement-runner.js';
import type { CheckedRule } from './fault.js';

/**
 * Firms and places that an import could not match: a firm needs its unified social credit code, or its Chinese name
 * together with a place or a listed region; a province or city needs its GB/T 2260 code.
 */
export const faultsOfKeys = async (graph: StatementRunner): Promise<CheckedRule[]> => {
  const enterprises = await graph.run(`MATCH (firm:Enterprise)
WITH firm, firm.creditCode IS NOT NULL AND firm.creditCode <> '' AS hasCode,
     coalesce(firm.nameZh, '') <> ''
       AND (EXISTS { (firm)-[:LOCATED_IN]->(:Place) }
         OR EXISTS { MATCH (firm)-[claim:DESIGNATED_IN]->() WHERE claim.listedRegion IS NOT NULL }) AS hasName
RETURN count(*) AS examined, collect(CASE WHEN NOT (hasCode OR hasName) THEN firm.id END) AS without`);
  const places = await graph.run(`MATCH (place:Place)
WHERE place:Province OR place:City
RETURN count(*) AS examined, collect(CASE WHEN coalesce(place.code, '') = '' THEN place.id END) AS without`);
  const rule = (
    { rows: [row] }: { rows: Record<string, unknown>[] },
    words: string,
    what: string,
  ): CheckedRule => ({
    rule: words,
    examined: Number(row?.['examined'] ?? 0),
    faults: ((row?.['without'] ?? []) as string[]).toSorted().map((where) => ({ where, what })),
  });
  return [
    rule(
      enterprises,
      'every enterprise has a key',
      'it has neither a credit code nor a Chinese name with a place or a listed region',
    ),
    rule(places, 'every province and city has a code', 'it has no code of GB/T 2260'),
  ];
};
