import { createHash } from 'node:crypto';
import { applySeed, type ScriptReport } from './apply-seed.js';
import { seedName } from './change.js';
import { positionsVersion } from './positions.js';
import { readScripts, type Script } from './read-scripts.js';
import { termsVersion } from './search-terms.js';
import { talliesVersion } from './tally/tally.js';
import { withdrawClaims } from './withdraw-claims.js';
import type { TransactionRunner } from '../graph/statement-runner.js';
import type { Statements } from '../graph/statements.js';
import type { Logger } from '../util/logger.js';

/**
 * Fills the graph with the seed unless it was filled with these very scripts before: planning the statements again
 * would take a few seconds of every start. Claims that an earlier seed made and this one does not are withdrawn, so
 * that a corrected claim does not stand beside the old one. What was deleted by hand comes back when a script changes
 * or when the whole graph is emptied.
 * @returns what each script wrote, or null when there was nothing to do.
 * @throws as `applySeed`.
 */
export const ensureSeed = async (
  graph: TransactionRunner,
  statements: Statements,
  folder: string,
  logger: Pick<Logger, 'info'>,
): Promise<ScriptReport[] | null> => {
  const scripts = await readScripts(folder);
  const sha256 = fingerprint(scripts);
  const [before] = (await graph.run(statements('seed/find'))).rows;
  if (before?.['sha256'] === sha256) return null;
  logger.info('Filling the graph with the seed: some seconds, once.');
  const reports = await applySeed(graph, folder);
  const claims = claimsIn(scripts);
  const dropped = ((before?.['claims'] ?? []) as string[]).filter((claim) => !claims.includes(claim));
  await graph.transaction(async (transaction) => {
    if (dropped.length > 0) {
      const reason = { by: seedName, because: 'no longer in the seed' };
      await withdrawClaims(transaction, statements, dropped, reason);
    }
    await transaction.run(statements('seed/record'), { sha256, claims });
  });
  return reports;
};

const fingerprint = (scripts: readonly Script[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        termsVersion,
        talliesVersion,
        positionsVersion,
        scripts.map(({ name, text }) => [name, text]),
      ]),
    )
    .digest('hex');

const claimsIn = (scripts: readonly Script[]): string[] => [
  ...new Set(
    scripts.flatMap(({ text }) => [...text.matchAll(/\bclaim: '([a-z2-7]{16})'/g)].map(([, id]) => id ?? '')),
  ),
];
