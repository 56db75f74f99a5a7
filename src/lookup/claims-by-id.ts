/** Claims by their ids, live or withdrawn, as lines. */
import type { Graph } from '../graph/open-driver.js';
import { always } from '../time/as-of.js';
import { chunks } from '../util/chunks.js';
import type { ClaimLine } from './claim-line.js';
import { claimTypes, kindsAtOnce } from './change-events.js';
import { independentSources, sayersOf } from './independent-sources.js';
import { readLines, returnLines, type LineRead } from './source-lines.js';

export interface ClaimNamed {
  readonly claim: string;
  /** The relationship type that it has or had, or `OBSERVATION`. */
  readonly type: string;
}

/** The claims of these ids that there are, by id, as they stand now. Costs as many looks at an index as there are ids. */
export const claimsById = async (
  graph: Graph,
  named: readonly ClaimNamed[],
): Promise<ReadonlyMap<string, ClaimLine>> => {
  if (named.length === 0) return new Map();
  const ofType = (type: string): string[] => [
    ...new Set(named.filter((one) => one.type === type).map(({ claim }) => claim)),
  ];
  const ids = Object.fromEntries([...claimTypes, 'OBSERVATION'].map((type) => [type, ofType(type)]));
  const claims = named.map(({ claim }) => claim);
  const needed = byIdStatements.filter(({ types }) => types.some((type) => (ids[type] ?? []).length > 0));
  const read: LineRead[] = [];
  for (const { statement } of needed) read.push(...(await readLines(graph, statement, { ids, claims })));
  const independent = independentSources(
    graph,
    read.map(({ row }) => row['sayers'] as string[]),
  );
  return new Map(
    read.map(({ line }, index) => [
      line.claim,
      { ...line, certainty: null, independentSources: () => independent(index) },
    ]),
  );
};

interface Arm {
  readonly types: readonly string[];
  readonly cypher: string;
}

const arms: readonly Arm[] = [
  ...claimTypes.map((type) => ({
    types: [type],
    cypher: `MATCH (from)-[claim:${type}]->(to) USING INDEX SEEK claim:${type}(claim)
  WHERE claim.claim IN $ids.${type}
  RETURN '${type}' AS type, claim, from, to`,
  })),
  {
    types: claimTypes,
    cypher: `MATCH (from)-[claim:RETRACTED]->(to) USING INDEX SEEK claim:RETRACTED(claim, was)
  WHERE claim.claim IN $claims AND claim.was IS NOT NULL AND NOT claim.was IN ['ABOUT', 'OF']
  RETURN claim.was AS type, claim, from, to`,
  },
  {
    types: ['OBSERVATION'],
    cypher: `MATCH (claim:Observation) USING INDEX SEEK claim:Observation(claim)
  WHERE claim.claim IN $ids.OBSERVATION
  MATCH (from)<-[:ABOUT]-(claim)-[:OF]->(to)
  RETURN 'OBSERVATION' AS type, claim, from, to`,
  },
  {
    types: ['OBSERVATION'],
    cypher: `MATCH (claim:RetractedObservation) USING INDEX SEEK claim:RetractedObservation(claim)
  WHERE claim.claim IN $ids.OBSERVATION
  MATCH (from)<-[:RETRACTED {was: 'ABOUT'}]-(claim)-[:RETRACTED {was: 'OF'}]->(to)
  RETURN 'OBSERVATION' AS type, claim, from, to`,
  },
];

/** The statements of this reading, each with the types of claims that it finds. */
export const byIdStatements = chunks(arms, kindsAtOnce).map((some) => ({
  types: some.flatMap(({ types }) => types),
  statement: `CALL () {
  ${some.map(({ cypher }) => cypher).join('\n  UNION ALL\n  ')}
}
${returnLines({ sayers: sayersOf(always) })}`,
}));
