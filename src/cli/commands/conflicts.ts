import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { counted, tableOf } from '../table.js';
import { withGraph } from '../with-graph.js';
import { openStatements } from '../../graph/statements.js';
import { conflicts as findConflicts, type Conflict } from '../../lookup/conflicts.js';
import { everyPage } from '../../lookup/every-page.js';
import { parseAsOf } from '../../time/as-of.js';

export interface AskedOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

/** `xiaojuren conflicts` */
export const conflicts = async (
  options: AskedOptions & { readonly entity?: string; readonly unreviewed?: boolean },
): Promise<void> => {
  const asOf = parseAsOf({ trueAt: options.asOf, knownAt: options.knownAt });
  const statements = openStatements(join(projectFolder, 'cypher'));
  await withGraph(async (graph) => {
    const all = await everyPage((after) =>
      findConflicts(graph, statements, {
        entity: options.entity ?? null,
        compatible: null,
        first: 200,
        after,
        asOf,
      }),
    );
    const shown = all.filter(({ review }) => options.unreviewed !== true || review?.complete !== true);
    if (options.json === true) {
      console.log(JSON.stringify(shown, null, 2));
      return;
    }
    console.log(
      tableOf(
        ['About', 'Of', 'Values, preferred first (sources)', 'Looked at'],
        shown.map(rowOf),
        [28, 26, 36, 44],
      ),
    );
    console.log(`${counted(shown.length, 'conflict')}. With --json: every claim, its source and its place.`);
  });
};

const rowOf = (conflict: Conflict): string[] => [
  conflict.about.name ?? conflict.about.id,
  [
    conflict.of.name ?? conflict.of.id,
    conflict.kind === 'VALUES' ? '' : conflict.kind.toLowerCase(),
    conflict.scope ?? '',
  ]
    .filter((part) => part !== '')
    .join(', '),
  conflict.values
    .map(
      ({ value, approximation, preferred, independentSources }) =>
        `${preferred ? '* ' : '- '}${approximation === null ? '' : `${approximation} `}${value} (${String(independentSources)})`,
    )
    .join('\n'),
  conflict.review === null
    ? `nobody has looked yet: ${conflict.id}`
    : `${conflict.review.finding}${conflict.review.complete ? '' : ', before a further claim came in'}: ${conflict.review.text}`,
];
