import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';

/**
 * Waits for other writers of the same claims and keeps later ones waiting until the transaction ends. All that is read
 * afterwards stays as it is, so two writers of one claim never both find it absent.
 *
 * Everybody locks in this order: sources by id, then observations by claim id. So no two wait for each other.
 * @returns the sources that exist.
 */
export const lock = async (
  transaction: StatementRunner,
  statements: Statements,
  sources: readonly string[],
  observations: readonly string[],
): Promise<string[]> => {
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
  const { rows } = await transaction.run(statements('claim/lock-sources'), { sources: sorted(sources) });
  if (observations.length > 0)
    await transaction.run(statements('claim/lock-observations'), { claims: sorted(observations) });
  return rows.map(({ locked }) => String(locked));
};

/** The moment by the clock of the database, as it writes it. Ask after `lock`, so that moments have the order of locks. */
export const databaseNow = async (transaction: StatementRunner, statements: Statements): Promise<string> =>
  String((await transaction.run(statements('claim/now'))).rows[0]?.['now']);
