/** Conflicts that an editor declared where no rule finds them. */
import type { Graph } from '../graph/open-driver.js';
import { factTypes } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed } from './believed.js';
import { endsOfClaims } from './claim-ends.js';
import type { ClaimLine } from './claim-line.js';
import type { ConflictGroup } from './conflict-groups.js';
import type { Declaration } from './conflict-reviews.js';
import { lineWithSource, lineWithSourceColumns } from './line-with-source.js';
import { certaintyOf, isIncluded, type DatedClaim } from './true-at.js';

/** Claims that an editor set side by side. */
export type Declared = Omit<ConflictGroup, 'kind'> & { readonly id: string; readonly kind: 'DECLARED' };

/** What an editor set side by side although no rule does: the claims that the review names. */
export const declaredConflicts = async (
  graph: Graph,
  asOf: AsOf,
  entity: string | null,
  reviews: readonly Declaration[],
): Promise<Declared[]> => {
  const ends =
    entity === null
      ? null
      : await endsOfClaims(
          graph,
          reviews.flatMap((review) => review.claims),
        );
  const claims = reviews.flatMap((review) =>
    entity === null || review.claims.some((claim) => ends?.get(claim)?.includes(entity)) ? review.claims : [],
  );
  if (claims.length === 0) return [];
  const lines = (await claimsById(graph, asOf, claims)).filter((line) =>
    isIncluded(certaintyOf(line as DatedClaim, asOf)),
  );
  return reviews.flatMap(({ id, claims: named }) => {
    const own = lines.filter(({ claim }) => named.includes(claim));
    const concerns = entity === null || own.some(({ from, to }) => from.id === entity || to.id === entity);
    if (own.length === 0 || !concerns) return [];
    return [{ id, kind: 'DECLARED' as const, key: [], period: null, scope: null, claims: own }];
  });
};

const claimsById = async (graph: Graph, asOf: AsOf, claims: readonly string[]): Promise<ClaimLine[]> => {
  const { arm, observation, condition, typeOf, types } = believed(asOf);
  const rows = await graph.read(
    `CALL () {
  UNWIND $claims AS id
  MATCH (claim:${observation} {claim: id})
  MATCH (from)<-${arm('ABOUT')}-(claim)-${arm('OF')}->(to:Indicator)
  WHERE from:Entity
  RETURN 'OBSERVATION' AS type, claim, from, to
  UNION
  UNWIND $claims AS id
  MATCH (from:Entity)-[claim:${types(factTypes)} {claim: id}]->(to:Entity)
  RETURN ${typeOf('claim')} AS type, claim, from, to
}
WITH type, claim, from, to WHERE ${condition('claim', factTypes)}
${lineWithSourceColumns}`,
    { claims, ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }) },
  );
  return rows.map(lineWithSource);
};
