import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';

/** The error for an entity that is not in the graph, with ids of entities whose names hold words of the id. */
export const unknownEntity = async (
  graph: StatementRunner,
  statements: Statements,
  entity: string,
): Promise<XiaojurenError> => {
  const shown = entity.slice(0, 100);
  // Only letters and digits: every other sign means something to the index.
  const words = shown
    .slice(shown.indexOf('/') + 1)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
  const rows = words === '' ? [] : (await graph.run(statements('entity/near-ids'), { words })).rows;
  const near = rows.map(({ id }) => `"${String(id)}"`);
  return new XiaojurenError('NOT_FOUND', {
    what: 'entity',
    id: shown,
    suggestion: near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`,
  });
};
