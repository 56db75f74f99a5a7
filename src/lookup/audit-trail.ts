/**
 * The audit trail: who recorded, withdrew and restored claims, when and why; newest first.
 */
import { changeBySeed, type Change } from '../claims/change.js';
import { readStates } from '../claims/claim-state.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { parseMoment } from '../time/moment.js';
import { shown } from '../util/shown.js';
import { cursorsOf } from './cursor.js';
import { pageOf, type Page, type PageAsked } from './page.js';

export interface ChangePage extends Page<Change> {
  /** Entries on all pages; counted only when asked for. */
  readonly totalCount: () => Promise<number>;
}

export interface AuditQuestion extends PageAsked {
  /** Only this claim, or null: all of them. */
  readonly claim: string | null;
  /** Only what this person did, or null. */
  readonly by: string | null;
}

/** Later than every moment. */
const endOfTime = '9999-12-31T23:59:59.999';

/**
 * One page of the trail, by moment, the latest first, then by id. The trail of one claim goes back to its recording: that
 * of a claim of the seed, which is written nowhere else, ends with an entry by `seed`. Costs the page; with `by` alone, all
 * that others did meanwhile as well.
 * @throws NOT_FOUND when there is no such claim, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const auditTrail = async (
  graph: Graph,
  statements: Statements,
  { claim, by, first, after }: AuditQuestion,
): Promise<ChangePage> => {
  const cursors = cursorsOf('auditTrail', ['moment', 'string'], { claim, by });
  const [at, id] = cursors.keysOf(after) ?? [endOfTime, ''];
  const begin = claim === null ? null : await beginning(graph, statements, claim);
  const rows = await graph.read(statements(claim === null ? 'change/latest' : 'change/of-claim'), {
    ...(claim === null ? {} : { claim }),
    by,
    at,
    id,
    rows: BigInt(first + 1),
  });
  const changes = rows.map(changeOfRow);
  const isBegun = begin !== null && (by === null || by === begin.by);
  if (isBegun && changes.length <= first && isAfter(begin, at, id)) changes.push(begin);
  const edges = changes.map((node) => ({ cursor: cursors.of(node.at, node.id), node }));
  return {
    ...pageOf(edges, { first, after }),
    totalCount: async () => {
      const name = claim === null ? 'change/count-all' : 'change/count-of-claim';
      const [row] = await graph.read(statements(name), { claim, by });
      return Number(row?.['total'] ?? 0) + Number(isBegun);
    },
  };
};

const changeOfRow = (row: Record<string, unknown>): Change =>
  ({ ...row, at: parseMoment(String(row['at'])) }) as Change;

/** The moments of one claim differ, so this is the order of the pages. */
const isAfter = (change: Change, at: string, id: string): boolean =>
  change.at < at || (change.at === at && change.id > id);

/** The entry of a claim's recording where none was written; null where one was. */
const beginning = async (graph: Graph, statements: Statements, claim: string): Promise<Change | null> => {
  const [counted] = await graph.read(statements('change/count-of-claim'), { claim, by: null });
  if (Number(counted?.['recorded'] ?? 0) > 0) return null;
  const [state] = await readStates({ run: reading(graph) }, [claim]);
  if (state === undefined)
    throw new XiaojurenError('NOT_FOUND', { what: 'claim', id: shown(claim), suggestion: '' });
  return changeBySeed(claim, state.type, state.recordedAt);
};

const reading = (graph: Graph) => async (statement: string, parameters?: Record<string, unknown>) => ({
  rows: await graph.read(statement, parameters),
  changes: 0,
});
