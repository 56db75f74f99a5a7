import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { relationshipTypes } from '../model/relationship-types.js';
import { nextMoment } from '../time/next-moment.js';
import { changeOf, writeChanges, type Change, type Reason } from './change.js';
import { arms, readStates, type ClaimState } from './claim-state.js';
import { databaseNow, lock } from './locks.js';
import { keepTallies } from './tally/keep-tallies.js';
import { tiedTo } from './tied-claims.js';

export interface Withdrawal {
  /** The states of the claims before; those that are unknown have none. */
  readonly states: readonly ClaimState[];
  /** One for each claim that left the live graph. */
  readonly changes: readonly Change[];
}

/**
 * Takes live claims out of the live graph and writes that down, all at one moment. Nothing is deleted: a relationship
 * becomes RETRACTED with all its properties, an observation RetractedObservation, its arms RETRACTED. Claims tied to an
 * observation go with it. Ids that are unknown or withdrawn already are left alone.
 * @param transaction one transaction for all of it; others who write claims of these sources wait for its end.
 */
export const withdrawClaims = async (
  transaction: StatementRunner,
  statements: Statements,
  claims: readonly string[],
  { by, because }: Reason,
): Promise<Withdrawal> => {
  const found = await readStates(transaction, claims);
  const observationsOf = (states: readonly ClaimState[]): string[] =>
    states.flatMap(({ observation }) => observation ?? []);
  await lock(
    transaction,
    statements,
    found.map(({ source }) => source),
    observationsOf(found),
  );
  const states = await readStates(transaction, claims);
  const live = states.filter(({ isLive }) => isLive);
  if (live.length === 0) return { states, changes: [] };
  const observations = live.filter(({ type }) => type === 'OBSERVATION').map(({ claim }) => claim);
  const named = new Set(live.map(({ claim }) => claim));
  const tied = (await tiedTo(transaction, observations)).filter((claim) => !named.has(claim));
  const leaving = [...live, ...(await readStates(transaction, tied))];
  const at = nextMoment(await databaseNow(transaction, statements), leaving.flatMap(momentsOf));
  await keepTallies(transaction, leaving, async () => {
    for (const [type, ids] of idsByType(leaving)) {
      const statement =
        type === 'OBSERVATION' ? statements('claim/withdraw-observations') : withdrawStatement(type);
      await transaction.run(statement, { claims: ids, at, because });
    }
  });
  const changes = leaving.map(({ claim, type }) =>
    changeOf({ action: 'RETRACTED', claim, type, by, at, because }),
  );
  await writeChanges(transaction, statements, changes);
  return { states, changes };
};

/** The ids of claims by what they are in the graph; arms carry the id of their observation. */
const idsByType = (claims: readonly ClaimState[]): Map<string, string[]> => {
  const ids = new Map<string, string[]>();
  for (const { type, claim } of claims) {
    for (const element of type === 'OBSERVATION' ? [type, ...arms] : [type])
      ids.set(element, [...(ids.get(element) ?? []), claim]);
  }
  return ids;
};

/** Cypher that makes live relationships of one type RETRACTED. `$claims` list of ids, `$at` moment, `$because` text. */
const withdrawStatement = (type: string): string => `UNWIND $claims AS id
MATCH (from)-[claim:${type} {claim: id}]->(to)
USING INDEX SEEK claim:${type}(claim)
WITH from, claim, to, properties(claim) AS properties
CREATE (from)-[gone:RETRACTED]->(to)
SET gone = properties, gone.was = '${type}', gone.retractedAt = localdatetime($at),
    gone.retractedBecause = $because
DELETE claim
RETURN count(*) AS withdrawn`;

/** The statements of this file, for looking at their plans. */
export const withdrawStatements = Object.fromEntries(
  Object.keys(relationshipTypes).map((type) => [`withdraw ${type}`, withdrawStatement(type)]),
);

/** The moments at which a claim was changed so far. */
export const momentsOf = ({ recordedAt, retractedAt, withdrawals }: ClaimState): string[] => [
  recordedAt,
  ...(retractedAt === null ? [] : [retractedAt]),
  ...withdrawals.flatMap((span) => span.split('/').slice(-1)),
];
