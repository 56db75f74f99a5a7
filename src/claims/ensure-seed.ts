import { createHash } from 'node:crypto';
import { applySeed, type ScriptReport } from './apply-seed.js';
import { readScripts } from './read-scripts.js';
import type { TransactionRunner } from '../graph/statement-runner.js';
import type { Statements } from '../graph/statements.js';
import type { Logger } from '../util/logger.js';

/**
 * Fills the graph with the seed unless it was filled with these very scripts before: planning the statements again
 * would take a few seconds of every start. What was deleted by hand since then comes back when a script changes or
 * when the whole graph is emptied.
 * @returns what each script wrote, or null when there was nothing to do.
 * @throws as `applySeed`.
 */
export const ensureSeed = async (
  graph: TransactionRunner,
  statements: Statements,
  folder: string,
  logger: Pick<Logger, 'info'>,
): Promise<ScriptReport[] | null> => {
  const sha256 = fingerprint(await readScripts(folder));
  const { rows } = await graph.run(statements('seed/find'));
  if (rows[0]?.['sha256'] === sha256) return null;
  logger.info('Filling the graph with the seed: some seconds, once.');
  const reports = await applySeed(graph, folder);
  await graph.run(statements('seed/record'), { sha256 });
  return reports;
};

const fingerprint = (scripts: readonly { readonly name: string; readonly text: string }[]): string =>
  createHash('sha256')
    .update(JSON.stringify(scripts.map(({ name, text }) => [name, text])))
    .digest('hex');
