import { join } from 'node:path';
import type { AskedOptions } from './conflicts.js';
import { projectFolder } from '../project-folder.js';
import { counted, tableOf } from '../table.js';
import { withGraph } from '../with-graph.js';
import { XiaojurenError } from '../../errors/xiaojuren-error.js';
import { openStatements } from '../../graph/statements.js';
import { everyPage } from '../../lookup/every-page.js';
import { ledger as askLedger } from '../../lookup/ledger.js';
import { ledgerKinds, type LedgerFigure, type LedgerLine } from '../../lookup/ledger/line.js';
import { parseAsOf } from '../../time/as-of.js';

/** `xiaojuren ledger` */
export const ledger = async (
  options: AskedOptions & {
    readonly programme?: string;
    readonly kind?: string;
    readonly value?: string;
    readonly sums?: string;
  },
): Promise<void> => {
  const asOf = parseAsOf({ trueAt: options.asOf, knownAt: options.knownAt });
  const kind = ledgerKinds.find((one) => one === options.kind?.toUpperCase()) ?? null;
  if (options.kind !== undefined && kind === null)
    throw wrong('--kind', options.kind, ledgerKinds.join(', '));
  const sums = Number(options.sums ?? 3);
  if (!Number.isInteger(sums) || sums < 1 || sums > 200)
    throw wrong('--sums', options.sums ?? '', 'a whole number from 1 to 200');
  const statements = openStatements(join(projectFolder, 'cypher'));
  await withGraph(async (graph) => {
    const lines = await everyPage((after) =>
      askLedger(graph, statements, {
        programme: options.programme ?? null,
        kind,
        value: options.value ?? null,
        sums,
        first: 200,
        after,
        asOf,
      }),
    );
    if (options.json === true) {
      console.log(JSON.stringify(lines, null, 2));
      return;
    }
    console.log(
      tableOf(
        ['Reported', 'Status', 'Gap', 'Stated figures, closest first'],
        lines.map(rowOf),
        [36, 12, 14, 74],
      ),
    );
    console.log(
      `${counted(lines.length, 'line')}. A figure with ~ is printed by no source. With --json: every claim.`,
    );
  });
};

const wrong = (option: string, value: string, expected: string): XiaojurenError =>
  new XiaojurenError('OPTION_INVALID', { option, value: value.slice(0, 60), expected });

const shownFigure = ({ label, value, approximation, derived }: LedgerFigure): string =>
  `${label} ${approximation === null ? '' : `${approximation} `}${derived ? '~' : ''}${value}`;

const rowOf = (line: LedgerLine): string[] => [
  [line.kind, shownFigure(line.reported), ...line.against.map(shownFigure)].join('\n'),
  line.status,
  line.gap ?? '',
  line.sums
    .map(({ result, gap, rate, parts }) => {
      const named = parts.slice(0, 7).map(shownFigure).join(' + ');
      const rest = parts.length > 7 ? ` + ${String(parts.length - 7)} more` : '';
      return `${result} (${gap}${rate === null ? '' : `; ${rate}`}) = ${named}${rest}`;
    })
    .join('\n'),
];
