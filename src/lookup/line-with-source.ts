/** A claim as a line from a row that has its source and text as well. */
import { lineColumns, lineOf, sourceColumn, type ClaimLine, type ClaimSource } from './claim-line.js';

/** Cypher: ends a statement that has `claim`, `type`, `from` and `to`; a row a claim, in the order of ends, type and id. */
export const lineWithSourceColumns = `MATCH (source:Source {id: claim.source})
OPTIONAL MATCH (attached:SourceText {id: claim.source})
RETURN ${lineColumns}, ${sourceColumn}, attached.text AS text
ORDER BY from.id, to.id, type, claim.claim`;

/** Such a row as a line. */
export const lineWithSource = (row: Record<string, unknown>): ClaimLine =>
  lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null);
