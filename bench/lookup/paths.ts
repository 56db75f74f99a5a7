import { paths } from '../../src/lookup/paths.js';
import { tieTypes } from '../../src/lookup/paths/question.js';
import { always } from '../../src/time/as-of.js';
import {
  firmsAndFirms,
  firmsAndLargest,
  officialsAndFirms,
  officialsAndLargest,
  officialsAndTheirFirms,
  pairOf,
} from './pairs.js';
import type { LookupRow } from './row.js';

const row = (name: string, questions: LookupRow['questions'], isCompared = false): LookupRow => ({
  name,
  questions,
  ours: async ({ graph, statements }, question) => {
    const { a, b } = pairOf(question);
    const answer = await paths(graph, statements, {
      ...{ from: a, to: b, first: 5, hops: 4, types: [], withoutTypes: [], sources: [], withoutSources: [] },
      ...{ tiers: [], independentSources: 1, hubDegree: 200, asOf: always },
    });
    return answer.paths.length > 0;
  },
  plain: {
    statement: `MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
MATCH path = SHORTEST 5 (a)-[:${tieTypes.join('|')}]-{1,4}(b)
RETURN path`,
    parameters: (question) => ({ ...pairOf(question) }),
    ...(isCompared ? { answer: (rows) => rows.length > 0 } : {}),
  },
});

/**
 * Paths that are found are not compared: ours are the best by their measure, those of plain Cypher the shortest. Of an official
 * and any firm it is compared whether there are any, which is seldom.
 */
export const pathsRows: readonly LookupRow[] = [
  row('paths between two firms', firmsAndFirms),
  row('paths from an official to a firm', officialsAndTheirFirms),
  row('paths from a firm to a hub', firmsAndLargest),
  row('paths from an official to a hub', officialsAndLargest),
  row('no path from an official to a firm', officialsAndFirms, true),
];
