import { countedByDegree } from './counted-by-degree.js';
import { fromNamedNode } from './from-named-node.js';
import { listBeforeFields } from './list-before-fields.js';
import { pageBeforeCollecting } from './page-before-collecting.js';
import { fewWalks } from './walk-by-id.js';

/**
 * A statement of @neo4j/graphql written so that the database finds a better plan for it. It gives the same rows in the same order, but
 * for a count of which only a comparison is wanted; a statement of which nothing is known is given back as it is. tests/api/better-planned.test.ts compares the answers of
 * both, and fails when an upgrade writes its statements otherwise.
 */
export const betterPlanned = (statement: string): string => {
  if (
    [' AS edges', 'EXISTS {', ' WITH DISTINCT ', ' AS totalCount'].every((sign) => !statement.includes(sign))
  )
    return statement;
  const lines = fromNamedNode(statement.split('\n'));
  const mayWalk = fewWalks(lines);
  return countedByDegree(pageBeforeCollecting(listBeforeFields(lines, mayWalk), mayWalk)).join('\n');
};
