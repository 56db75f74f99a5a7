import type { StatementRunner } from '../graph/statement-runner.js';
import type { CheckedRule } from './fault.js';

/**
 * Claims that are in the graph twice: live under two types or between other ends, or both live and withdrawn. The two
 * arms of an observation share its claim id and count as one with it.
 */
export const faultsOfDuplicates = async (graph: StatementRunner): Promise<CheckedRule> => {
  const { rows } = await graph.run(`CALL () {
  MATCH ()-[claim]->()
  WITH claim, CASE WHEN type(claim) = 'RETRACTED' THEN claim.was ELSE type(claim) END AS type
  WHERE NOT type IN ['ABOUT', 'OF']
  RETURN claim.claim AS id
  UNION ALL
  MATCH (claim:Observation|RetractedObservation)
  RETURN claim.claim AS id
}
WITH id, count(*) AS times
RETURN count(*) AS examined, collect(CASE WHEN times > 1 THEN [id, times] END) AS duplicates`);
  const [row] = rows;
  return {
    rule: 'no claim is there twice',
    examined: Number(row?.['examined'] ?? 0),
    faults: ((row?.['duplicates'] ?? []) as [string, number][])
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, times]) => ({ where: id, what: `the claim is in the graph ${String(times)} times` })),
  };
};
