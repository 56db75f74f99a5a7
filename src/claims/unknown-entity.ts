import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { allowedErrors } from '../names/distance.js';
import { fold, keyOf, simplified } from '../names/fold.js';

/** The error for an entity that is not in the graph, with ids that are spelt alike or whose names hold words of it. */
export const unknownEntity = async (
  graph: StatementRunner,
  statements: Statements,
  entity: string,
): Promise<XiaojurenError> => {
  const shown = entity.slice(0, 100);
  const folded = simplified(fold(shown));
  const words = simplified(fold(shown.slice(shown.indexOf('/') + 1)));
  const key = keyOf(folded);
  const errors = allowedErrors(key);
  const query = [
    `names:${key}${errors === 0 ? '' : `~${String(errors)}`}^100`,
    ...(words === '' ? [] : words.split(' ').map((word) => `words:${word}`)),
  ].join(' ');
  const rows = folded === '' ? [] : (await graph.run(statements('entity/near-ids'), { query })).rows;
  const near = rows.map(({ id }) => `"${String(id)}"`);
  return new XiaojurenError('NOT_FOUND', {
    what: 'entity',
    id: shown,
    suggestion: near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`,
  });
};
