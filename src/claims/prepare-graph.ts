/** What a graph needs before anybody asks it: constraints, indexes and the seed. */
import { createHash } from 'node:crypto';
import { applySchema } from './apply-schema.js';
import { ensureSeed } from './ensure-seed.js';
import { readScripts } from './read-scripts.js';
import type { TransactionRunner } from '../graph/statement-runner.js';
import type { Statements } from '../graph/statements.js';
import type { Logger } from '../util/logger.js';

export interface Prepared {
  /**
   * Reads constraints and indexes back and compares them, which takes a second while the database is cold: where these very
   * scripts were applied before, the graph can be asked without it. Rejects as `applySchema`.
   */
  readonly check: () => Promise<void>;
}

/**
 * Brings the schema and the seed into a graph, each unless it is there.
 * @param folders cypher/schema/ and seed/.
 * @throws as `applySchema` and `ensureSeed`.
 */
export const prepareGraph = async (
  graph: TransactionRunner,
  statements: Statements,
  folders: { readonly schema: string; readonly seed: string },
  logger: Pick<Logger, 'info'>,
): Promise<Prepared> => {
  const schema = await fingerprintOf(folders.schema);
  const [before] = (await graph.run(statements('seed/find'))).rows;
  const isKnown = before?.['schema'] === schema;
  if (!isKnown) await applySchema(graph, folders.schema);
  await ensureSeed(graph, statements, folders.seed, logger);
  if (!isKnown) await graph.run(statements('seed/record-schema'), { schema });
  return {
    check: async () => {
      if (isKnown) await applySchema(graph, folders.schema);
    },
  };
};

const fingerprintOf = async (folder: string): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify((await readScripts(folder)).map(({ name, text }) => [name, text])))
    .digest('hex');
