/** What the graph learnt, withdrew and took up again between two moments of the second clock. */
import type { ChangeAction } from '../claims/change.js';
import { unknownEntity } from '../claims/unknown-entity.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { AsOf } from '../time/as-of.js';
import { parseMoment, type Moment } from '../time/moment.js';
import {
  changeOrder,
  countStatements,
  entityCountStatement,
  entityEventsStatement,
  eventStatements,
} from './change-events.js';
import { eventsAfter, readAll, type Event, type Position } from './changes-read.js';
import type { ClaimLine } from './claim-line.js';
import { byIdStatements, claimsById } from './claims-by-id.js';
import { cursorsOf } from './cursor.js';
import { pageOf, type Page, type PageAsked } from './page.js';
import { certaintyOf, isIncluded } from './true-at.js';

export interface Changed {
  readonly at: Moment;
  readonly action: ChangeAction;
  /** Who did it, by the audit trail; null where it has no entry, as for what the seed brought. */
  readonly by: string | null;
  /** Why; null likewise. */
  readonly because: string | null;
  /** The claim as it stands now. */
  readonly claim: ClaimLine;
}

export interface ChangesPage extends Page<Changed> {
  /** How many of each action there are on all pages; counted only when asked for. */
  readonly totals: () => Promise<Readonly<Record<'recorded' | 'retracted' | 'restored', number>>>;
}

export interface ChangesQuestion extends PageAsked {
  /** Changes after this moment. */
  readonly from: Moment;
  /** Changes up to it, itself included. */
  readonly to: Moment;
  /** Only of claims that have this entity at one end; null: of all. */
  readonly entity: string | null;
  /** With a `trueAt` only of claims that may have been so then; with a `knownAt` only up to that moment. */
  readonly asOf: AsOf;
}

/**
 * One page of the changes after `from` and up to `to`, by moment, then by claim id. A claim that was recorded and withdrawn
 * meanwhile has an entry for each. Costs the page; with an entity, the number of its claims; with a `trueAt` all changes up to
 * the end of the page.
 * @throws NOT_FOUND with near ids, DATE_INVALID, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const changes = async (
  graph: Graph,
  statements: Statements,
  question: ChangesQuestion,
): Promise<ChangesPage> => {
  const { first, after, ...list } = question;
  const { from, entity, asOf } = list;
  if (question.to < from)
    throw new XiaojurenError('DATE_INVALID', {
      value: `${from}/${question.to}`,
      reason: '"to" lies before "from"',
    });
  const to = asOf.knownAt !== null && asOf.knownAt < question.to ? asOf.knownAt : question.to;
  const asked = { ...question, to };
  const cursors = cursorsOf('changes', ['moment', 'string', 'number'], list);
  const last = cursors.keysOf(after);
  if (entity !== null) {
    const [found] = await graph.read(statements('entity/find'), { id: entity });
    if (found === undefined) throw await unknownEntity(graph, statements, entity);
  }
  const found = await changesAfter(
    graph,
    asked,
    last === null ? null : { at: last[0], claim: last[1], place: last[2] },
  );
  const reasons = await reasonsOf(
    graph,
    statements,
    found.map(({ event }) => event),
  );
  const edges = found.map(({ event, claim }) => {
    const { by = null, because = null } = reasons.get(keyOf(event)) ?? {};
    return {
      cursor: cursors.of(event.at, event.claim, changeOrder.indexOf(event.action)),
      node: { at: parseMoment(event.at), action: event.action, by, because, claim },
    };
  });
  return {
    ...pageOf(edges, { first, after }),
    totals: async () => {
      const total = await totalsOf(graph, asked);
      return { recorded: total('RECORDED'), retracted: total('RETRACTED'), restored: total('RESTORED') };
    },
  };
};

/** Changes read at once where some may fall out. */
const chunk = 200;

/** Changes after a place, one more than the page holds where there are more, with their claims. */
const changesAfter = async (
  graph: Graph,
  question: ChangesQuestion,
  position: Position | null,
): Promise<{ readonly event: Event; readonly claim: ClaimLine }[]> => {
  const { entity, first, asOf } = question;
  const window = { from: question.from, to: question.to, entity };
  const size = asOf.trueAt === null ? first : chunk;
  const kept: { event: Event; claim: ClaimLine }[] = [];
  for (let at = position, more = true; more && kept.length <= first;) {
    const events = await eventsAfter(graph, window, size, at);
    const lines = await claimsById(graph, events);
    for (const event of events) {
      const line = lines.get(event.claim);
      if (line === undefined) continue;
      const certainty = certaintyOf(line, asOf);
      if (isIncluded(certainty)) kept.push({ event, claim: { ...line, certainty } });
    }
    const last = events.at(-1);
    more = events.length > size;
    if (last !== undefined) at = { at: last.at, claim: last.claim, place: changeOrder.indexOf(last.action) };
  }
  return kept;
};

/** How many changes of an action there are on all pages. With a `trueAt` each is read. */
const totalsOf = async (
  graph: Graph,
  question: ChangesQuestion,
): Promise<(action: ChangeAction) => number> => {
  const { from, to, entity, asOf } = question;
  if (asOf.trueAt !== null) {
    const all = await changesAfter(graph, { ...question, first: Number.MAX_SAFE_INTEGER }, null);
    return (action) => all.filter(({ event }) => event.action === action).length;
  }
  const rows = await readAll(graph, entity === null ? countStatements : [entityCountStatement], {
    ...{ start: from, end: to },
    ...(entity === null ? {} : { entity }),
  });
  return (action) =>
    rows.reduce((sum, row) => (row['action'] === action ? sum + Number(row['total']) : sum), 0);
};

const keyOf = ({ claim, action, at }: Pick<Event, 'claim' | 'action' | 'at'>): string =>
  `${claim} ${action} ${at}`;

const reasonsOf = async (
  graph: Graph,
  statements: Statements,
  events: readonly Event[],
): Promise<ReadonlyMap<string, { readonly by: string; readonly because: string }>> => {
  if (events.length === 0) return new Map();
  const rows = await graph.read(statements('change/reasons'), {
    changes: events.map(({ claim, action, at }) => ({ claim, action, at })),
  });
  return new Map(
    rows.map((row) => [
      keyOf(row as unknown as Event),
      { by: String(row['by']), because: String(row['because']) },
    ]),
  );
};

/** The statements of this lookup, for looking at their plans. */
export const changesStatements: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries({
      within: eventStatements('within'),
      atOnce: eventStatements('atOnce'),
      count: countStatements,
      byId: byIdStatements.map(({ statement }) => statement),
    }).flatMap(([name, all]) => all.map((statement, index) => [`${name} ${String(index)}`, statement])),
  ),
  ofEntity: entityEventsStatement,
  countOfEntity: entityCountStatement,
};
