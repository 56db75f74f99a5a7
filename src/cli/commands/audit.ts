import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { withGraph } from '../with-graph.js';
import type { Change } from '../../claims/change.js';
import type { Graph } from '../../graph/open-driver.js';
import { openStatements } from '../../graph/statements.js';
import { auditTrail } from '../../lookup/audit-trail.js';

export interface AuditOptions {
  readonly claim?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `xiaojuren audit`: the audit trail, newest first; a line an entry, or one JSON list. */
export const audit = ({ claim, by, json = false }: AuditOptions): Promise<void> =>
  withGraph(async (graph) => {
    const changes: Change[] = [];
    for await (const change of trail(graph, claim ?? null, by ?? null)) {
      if (json) changes.push(change);
      else console.log(line(change));
    }
    if (json) console.log(JSON.stringify(changes, null, 2));
  });

// eslint-disable-next-line func-style -- there are no arrow functions that yield.
async function* trail(graph: Graph, claim: string | null, by: string | null): AsyncGenerator<Change> {
  const statements = openStatements(join(projectFolder, 'cypher'));
  for (let after: string | null = null, more = true; more;) {
    const page = await auditTrail(graph, statements, { claim, by, first: 200, after });
    for (const { node } of page.edges) yield node;
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
}

const line = ({ at, action, claim, type, by, because }: Change): string =>
  `${at}  ${action.padEnd(9)}  ${claim}  ${type}  by ${by}: ${because}`;
