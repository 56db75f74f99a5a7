/** Claims that differ on when a fact that lasts began or ended. */
import type { Graph } from '../graph/open-driver.js';
import { factTypes } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed } from './believed.js';
import type { ClaimLine } from './claim-line.js';
import { lineWithSource, lineWithSourceColumns } from './line-with-source.js';
import { natureOf } from './true-at.js';

/** Types of facts that last. */
export const lastingTypes = factTypes.filter((type) => natureOf(type) === 'state');

/** Whether a claim can differ from another on when a fact that lasts began or ended. */
export const isDated = (line: ClaimLine): boolean =>
  natureOf(line.type) === 'state' && (line['validFrom'] ?? line['validTo']) !== undefined;

/** Claims of facts that last of which more than one beginning or more than one end is on record. */
export const datedFacts = async (graph: Graph, asOf: AsOf, entity: string | null): Promise<ClaimLine[]> => {
  const rows = await graph.read(datedStatement(asOf, entity !== null), {
    ...(entity === null ? {} : { entity }),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  return rows.map(lineWithSource);
};

/** Cypher: every dated claim of such a fact, of the entity `$entity` or of all; more conditions may follow. */
export const datedClaims = ({ knownAt }: Pick<AsOf, 'knownAt'>, ofOne: boolean): string => {
  const { types } = believed({ knownAt });
  const expression = types(lastingTypes);
  const start = ofOne
    ? `MATCH (:Entity {id: $entity})-[claim:${expression}]-(:Entity)`
    : `MATCH (:Entity)-[claim:${expression}]->(:Entity)`;
  return `${start}
WHERE (claim.validFrom IS NOT NULL OR claim.validTo IS NOT NULL)`;
};

/** The statement of `datedFacts`. */
export const datedStatement = (asOf: Pick<AsOf, 'knownAt'>, ofOne: boolean): string => {
  const { typeOf, condition } = believed(asOf);
  return `${datedClaims(asOf, ofOne)} AND ${condition('claim', lastingTypes)}
WITH startNode(claim) AS from, endNode(claim) AS to, ${typeOf('claim')} AS type, collect(claim) AS claims,
     count(DISTINCT claim.validFrom) AS beginnings, count(DISTINCT claim.validTo) AS ends
WHERE beginnings > 1 OR ends > 1
UNWIND claims AS claim
${lineWithSourceColumns}`;
};
