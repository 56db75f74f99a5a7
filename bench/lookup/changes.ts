import { always } from '../../src/time/as-of.js';
import { changes } from '../../src/lookup/changes.js';
import { parseMoment } from '../../src/time/moment.js';
import { batchSize, recordedAt } from '../world/load.js';
import { firms, type LookupRow } from './row.js';

const first = 50;

/** Steps in which the firms were written; between two of them some twenty thousand claims are new. */
const steps: LookupRow['questions'] = async (graph, random, count) =>
  (await firms(graph, random, count)).map((firm) =>
    String(Math.floor(Number(firm.replace('enterprise/g', '')) / batchSize)),
  );

const moments = (step: string) => ({ from: recordedAt(Number(step)), to: recordedAt(Number(step) + 1) });

export const changesRows: readonly LookupRow[] = [
  {
    name: 'changes within an hour',
    questions: steps,
    ours: async ({ graph, statements }, step) => {
      const { from, to } = moments(step);
      const page = { first, after: null, entity: null, asOf: always };
      const asked = { from: parseMoment(from), to: parseMoment(to), ...page };
      return (await changes(graph, statements, asked)).edges.map(({ node }) => node.claim.claim);
    },
    plain: {
      statement: `MATCH (from)-[claim]->(to)
WHERE localdatetime($from) < claim.recordedAt <= localdatetime($to)
MATCH (source:Source {id: claim.source})
RETURN from, claim, to, source ORDER BY claim.recordedAt, claim.claim LIMIT ${String(first)}`,
      parameters: moments,
      answer: (rows) => rows.map(({ claim }) => (claim as { claim: string }).claim),
    },
  },
];
