import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';

/** The error for a source that is not in the graph, with ids that begin alike. */
export const unknownSource = async (
  graph: StatementRunner,
  statements: Statements,
  source: string,
): Promise<XiaojurenError> => {
  const shown = source.slice(0, 100);
  const { rows } = await graph.run(statements('source/near-ids'), { id: shown });
  const near = rows.map(({ id }) => `"${String(id)}"`);
  return new XiaojurenError('NOT_FOUND', {
    what: 'source',
    id: shown,
    suggestion: near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`,
  });
};
