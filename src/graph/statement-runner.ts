/** Runs one statement in a transaction of its own; all that the rules of the claim model need of a database. */
export interface StatementRunner {
  /** Rows as plain data, and the sum of all update counters (0: nothing was changed). */
  run(
    statement: string,
    parameters?: Record<string, unknown>,
  ): Promise<{ rows: Record<string, unknown>[]; changes: number }>;
}

/** A statement runner that can also run several statements as one. */
export interface TransactionRunner extends StatementRunner {
  /**
   * What `work` returns, after all it ran was committed; when it throws, nothing it ran is kept. `work` is run again when
   * the database asks for it, such as after a deadlock.
   * @param timeoutMs the server stops the transaction after this time; left out: the server's own limit.
   */
  transaction<T>(work: (runner: StatementRunner) => Promise<T>, timeoutMs?: number): Promise<T>;
}
