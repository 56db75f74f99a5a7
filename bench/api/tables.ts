/** What `npm run bench:api` prints. Pure. */
import { goalResults, isReached } from './goals.js';
import { markdownTable, short } from './markdown.js';
import { ratioOf, type PeerResult, type RowResult } from './result.js';

/** One row on one size, a line a peer. */
export const rowTable = (result: RowResult): string => {
  const { row, size, questions, compared, results } = result;
  const ratio = (ours: string, peer: string): string => optional(ratioOf(result, ours, peer), short);
  const cells = results.map(({ peer, measure }: PeerResult) =>
    measure === null
      ? [peer, ...Array.from({ length: 9 }, () => '-')]
      : [
          peer,
          short(measure.perSecond),
          ...[measure.p50Ms, measure.p99Ms].map(short),
          optional(measure.serverCpu, whole),
          whole(measure.databaseCpu),
          optional(measure.serverMb, whole),
          String(measure.errors),
          ratio('ours, cached', peer),
          ratio('ours, uncached', peer),
        ],
  );
  const heading = `### ${row}, ${size.toLocaleString('en')} enterprises`;
  const about = `${counted(questions, 'question')} in turn; answers to ${String(compared)} compared.`;
  const notes = results.flatMap(({ peer, measure, reason }) => [
    ...(reason === null ? [] : [`- ${peer}: not measured, ${reason}.`]),
    ...Object.entries(measure?.codes ?? {}).map(
      ([code, count]) => `- ${peer}: ${counted(count, 'answer')} with ${code}.`,
    ),
  ]);
  const table = markdownTable([
    [
      ...['peer', 'answers/s', 'p50 ms', 'p99 ms', 'server CPU %', 'database CPU %', 'server MB', 'errors'],
      ...['cached / it', 'uncached / it'],
    ],
    ...cells,
  ]);
  return [heading, about, table, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n');
};

/** Each goal, with what was found. */
export const goalsTable = (rows: readonly RowResult[]): string =>
  markdownTable(
    [
      ['goal', 'row', 'enterprises', 'wanted', 'found', ''],
      ...goalResults(rows).map((result) => [
        ...[result.goal, result.row, result.sizes, String(result.wanted), optional(result.found, short)],
        result.found === null ? 'not measured' : isReached(result) ? 'reached' : 'missed',
      ]),
    ],
    2,
  );

const optional = (value: number | null, shown: (value: number) => string): string =>
  value === null ? '-' : shown(value);

const whole = (value: number): string => value.toFixed(0);

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
