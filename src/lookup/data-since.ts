import type { Graph } from '../graph/open-driver.js';

/** Since when there is anything to answer with. */
export interface DataSince {
  /** The earliest date that a claim is about, as written; null when none is dated or there are no claims. */
  readonly trueAt: string | null;
  /** When the first claim was recorded (UTC); null when there are none. */
  readonly knownAt: string | null;
}

/**
 * The earliest dates among the claims that a piece of Cypher gives as `claim`: an actual value counts from the period that
 * it measures, targets and forecasts from the day they were told. Reads all of them.
 */
export const dataSince = async (
  graph: Graph,
  claims: string,
  parameters: Record<string, unknown>,
): Promise<DataSince> => {
  const [row] = await graph.read(`${claims}\n${earliest}`, parameters);
  return {
    trueAt: (row?.['trueAt'] ?? null) as string | null,
    knownAt: (row?.['knownAt'] ?? null) as string | null,
  };
};

const earliest = `WITH claim, coalesce(claim.validFrom, CASE claim.kind WHEN 'ACTUAL' THEN claim.period END,
                     claim.observedOn, claim.validTo) AS start
RETURN min(split(start, '/')[0]) AS trueAt, toString(min(claim.recordedAt)) AS knownAt`;
