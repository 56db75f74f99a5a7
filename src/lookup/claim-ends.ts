import { factTypes } from '../model/relationship-types.js';
import type { Graph } from '../graph/open-driver.js';
import { believed } from './believed.js';

/** What was read before. The ends of a claim are part of what makes its id, so they never change. */
const known = new WeakMap<Graph['driver'], Map<string, readonly string[]>>();

/** The ids of both ends of some claims, live or withdrawn; those that are not there are left out. */
export const endsOfClaims = async (
  graph: Graph,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const ends = known.get(graph.driver) ?? new Map<string, readonly string[]>();
  known.set(graph.driver, ends);
  const missing = claims.filter((claim) => !ends.has(claim));
  if (missing.length > 0)
    for (const { claim, from, to } of await graph.read(endsStatement, { claims: missing }))
      ends.set(String(claim), [String(from), String(to)]);
  return ends;
};

const endsStatement = ((): string => {
  const { arm, observation, types } = believed({ knownAt: '' });
  return `UNWIND $claims AS id
CALL (id) {
  MATCH (claim:${observation} {claim: id})
  MATCH (from:Entity)<-${arm('ABOUT')}-(claim)-${arm('OF')}->(to:Indicator)
  RETURN from.id AS from, to.id AS to
  UNION
  MATCH (from:Entity)-[claim:${types(factTypes)} {claim: id}]->(to:Entity)
  RETURN from.id AS from, to.id AS to
}
RETURN id AS claim, from, to`;
})();

/** The statement of this file, for looking at its plan. */
export const claimEndsStatements = { ends: endsStatement } as const;
