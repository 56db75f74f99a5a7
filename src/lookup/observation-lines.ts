import type { Graph } from '../graph/open-driver.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isBelieved } from './believed.js';
import { lineColumns, lineOf, sourceColumn, type ClaimLine, type ClaimSource } from './claim-line.js';
import { independentAmong, sayersColumn, storiesOf } from './independent-sources.js';
import { certaintyOf, isIncluded, type DatedClaim } from './true-at.js';

export interface ObservationsAsked {
  readonly asOf: AsOf;
  /** Only about this entity; null: about all. */
  readonly entity: string | null;
  /** Only of these indicators; empty: of all. */
  readonly indicators: readonly string[];
  /** Only where subject and indicator have at least two different values. */
  readonly differing: boolean;
}

/**
 * Observations as lines, from their subject to their indicator, in the order of both; remarks are left out. Without an
 * entity it reads every observation of the graph.
 */
export const observationLines = async (graph: Graph, asked: ObservationsAsked): Promise<ClaimLine[]> => {
  const { asOf, entity, indicators } = asked;
  const rows = await graph.read(statement(asked), {
    ...(entity === null ? {} : { entity }),
    ...(indicators.length === 0 ? {} : { indicators }),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  const sayers = rows.map((row) => row['sayers'] as string[]);
  const stories = await storiesOf(graph, sayers.flat());
  return rows
    .map((row, index) => ({
      ...lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null),
      independentSources: independentAmong(sayers[index] ?? [], stories),
    }))
    .map((line) => ({ ...line, certainty: certaintyOf(line as DatedClaim, asOf) }))
    .filter(({ certainty }) => isIncluded(certainty));
};

const statement = ({ asOf, entity, indicators, differing }: ObservationsAsked): string => {
  const subject = entity === null ? '(from:Entity)' : '(from:Entity {id: $entity})';
  const { arm, observation } = believed(asOf);
  return `MATCH ${subject}<-${arm('ABOUT')}-(claim:${observation})-${arm('OF')}->(to:Indicator)
WHERE claim.kind <> 'STATEMENT' AND ${isBelieved(asOf, 'claim')}${indicators.length === 0 ? '' : ' AND to.id IN $indicators'}
WITH from, to, collect(claim) AS claims, count(DISTINCT claim.value) AS values
${differing ? 'WHERE values > 1' : ''}
UNWIND claims AS claim
MATCH (source:Source {id: claim.source})
OPTIONAL MATCH (attached:SourceText {id: claim.source})
WITH *, 'OBSERVATION' AS type
RETURN ${lineColumns}, ${sourceColumn}, attached.text AS text, ${sayersColumn(asOf)}
ORDER BY from.id, to.id, claim.claim`;
};

/** The statements of this reading, for looking at their plans. */
export const observationStatements = {
  all: statement({ asOf: { trueAt: null, knownAt: null }, entity: null, indicators: [], differing: true }),
  one: statement({ asOf: { trueAt: null, knownAt: null }, entity: '', indicators: [], differing: true }),
  then: statement({ asOf: { trueAt: null, knownAt: '' }, entity: '', indicators: [''], differing: false }),
} as const;
