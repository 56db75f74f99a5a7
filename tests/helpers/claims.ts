import type { ClaimInput, ObservationInput } from '../../src/claims/claim-draft.js';
import { qualifiersOf, readStoredClaims, isArm, type StoredClaim } from '../../src/claims/stored-claim.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { statements } from './test-graph.js';

export const reason = { by: 'wang', because: 'for a test' } as const;

/** The host claim of the seed article, as somebody would send it. */
export const hosted: ClaimInput = {
  type: 'HOSTED_BY',
  from: 'conference/national-sme-2022',
  to: 'organization/miit',
  qualifiers: [{ name: 'role', value: 'CO_HOST' }],
  source: 'source/metropoltv-little-giants',
  locator: 'char=2077,2141',
  observedOn: '2022',
};

/** The figure of the seed article. */
export const counted: ObservationInput = {
  about: 'programme/little-giant',
  indicator: 'indicator/little-giants',
  kind: 'ACTUAL',
  value: '8997',
  unit: 'ENTERPRISES',
  source: 'source/metropoltv-little-giants',
  locator: 'char=81,339',
  observedOn: '2022-09',
};

/** Every live claim but the arms of observations. */
export const storedClaims = async (graph: Graph): Promise<StoredClaim[]> =>
  (await readStoredClaims(graph)).filter((claim) => !isArm(claim));

/** One live claim. */
export const storedClaim = async (graph: Graph, id: string): Promise<StoredClaim> => {
  const found = (await storedClaims(graph)).find(({ properties }) => properties['claim'] === id);
  if (found === undefined) throw new Error(`there is no live claim ${id}`);
  return found;
};

/** A claim of the graph as the input that records it. */
export const inputOf = ({ type, from, to, properties }: StoredClaim): ClaimInput | ObservationInput =>
  type === 'Observation'
    ? ({ ...properties, about: from, indicator: to } as unknown as ObservationInput)
    : ({
        ...properties,
        type,
        from,
        to,
        qualifiers: Object.keys(qualifiersOf(type))
          .filter((name) => properties[name] !== undefined)
          .map((name) => ({ name, value: String(properties[name]) })),
      } as unknown as ClaimInput);

/** All that the graph holds under a claim id: labels or type, and the properties but those a writer cannot choose. */
export const elementsOf = async (
  graph: Graph,
  claim: string,
): Promise<{ kind: string; properties: Record<string, unknown> }[]> => {
  const { rows } = await graph.run(
    `CALL () {
       MATCH (node {claim: $claim}) WHERE NOT node:Change RETURN labels(node)[0] AS kind, properties(node) AS properties
       UNION ALL
       MATCH ()-[edge {claim: $claim}]->() RETURN type(edge) AS kind, properties(edge) AS properties
     } RETURN kind, properties ORDER BY kind, properties.was`,
    { claim },
  );
  return rows as unknown as { kind: string; properties: Record<string, unknown> }[];
};

/** Takes all that tests wrote out of the graph: what is not of the seed, and the audit trail. */
export const forget = async (graph: Graph, claims: readonly string[]): Promise<void> => {
  await graph.run('MATCH (change:Change) DELETE change');
  await graph.run('MATCH (node) WHERE node.claim IN $claims DETACH DELETE node', { claims });
  await graph.run('MATCH ()-[edge]->() WHERE edge.claim IN $claims DELETE edge', { claims });
};

/** The ids of all live claims. */
export const claimsIn = async (graph: Graph): Promise<string[]> =>
  (await storedClaims(graph)).map(({ properties }) => String(properties['claim']));

/** Brings a graph back to the claims it had: withdrawn ones live again, others gone, no trail. */
export const bringBack = async (graph: Graph, claims: readonly string[]): Promise<void> => {
  const rows = claims.map((claim) => ({ claim, span: 'x/y' }));
  await graph.run(statements('claim/restore-observations'), { claims: rows });
  await graph.run(statements('claim/restore-relationships'), { claims: rows });
  await graph.run('MATCH (node:Change|Seed) DETACH DELETE node');
  await graph.run(
    'MATCH (node:Observation|RetractedObservation) WHERE NOT node.claim IN $claims DETACH DELETE node',
    { claims },
  );
  await graph.run('MATCH ()-[edge]->() WHERE NOT edge.claim IN $claims DELETE edge', { claims });
  await graph.run('MATCH (node) WHERE node.withdrawals IS NOT NULL REMOVE node.withdrawals');
  await graph.run('MATCH ()-[edge]->() WHERE edge.withdrawals IS NOT NULL REMOVE edge.withdrawals');
};
