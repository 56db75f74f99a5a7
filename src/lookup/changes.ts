/** What the graph learnt, withdrew and took up again between two moments of the second clock. */
import type { ChangeAction } from '../claims/change.js';
import { unknownEntity } from '../claims/unknown-entity.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { parseMoment, type Moment } from '../time/moment.js';
import {
  changeOrder,
  countStatements,
  entityCountStatement,
  entityEventsStatement,
  eventStatements,
} from './change-events.js';
import type { ClaimLine } from './claim-line.js';
import { byIdStatements, claimsById } from './claims-by-id.js';
import { positionOf, type Position } from './changes-position.js';
import { encodeCursor } from './cursor.js';
import { pageOf, type Page, type PageAsked } from './page.js';

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
}

interface Event {
  readonly at: string;
  readonly claim: string;
  readonly type: string;
  readonly action: ChangeAction;
}

/**
 * One page of the changes after `from` and up to `to`, by moment, then by claim id. A claim that was recorded and withdrawn
 * meanwhile has an entry for each. Costs the page; with an entity, the number of its claims.
 * @throws NOT_FOUND with near ids, DATE_INVALID, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const changes = async (
  graph: Graph,
  statements: Statements,
  question: ChangesQuestion,
): Promise<ChangesPage> => {
  const { from, to, entity, first, after } = question;
  if (to < from)
    throw new XiaojurenError('DATE_INVALID', { value: `${from}/${to}`, reason: '"to" lies before "from"' });
  const position = after === null ? null : positionOf(after);
  if (entity !== null) {
    const [found] = await graph.read(statements('entity/find'), { id: entity });
    if (found === undefined) throw await unknownEntity(graph, statements, entity);
  }
  const events = await (entity === null ? eventsOfAll : eventsOfEntity)(graph, question, position);
  const lines = await claimsById(graph, statements, events);
  const reasons = await reasonsOf(graph, statements, events);
  const page = pageOf(
    events.map((node) => ({ cursor: encodeCursor(node.at, node.claim, node.action), node })),
    { first, after },
  );
  return {
    ...page,
    edges: page.edges.flatMap(({ cursor, node: event }) => {
      const claim = lines.get(event.claim);
      if (claim === undefined) return [];
      const { by = null, because = null } = reasons.get(keyOf(event)) ?? {};
      return [{ cursor, node: { at: parseMoment(event.at), action: event.action, by, because, claim } }];
    }),
    totals: async () => {
      const rows = await readAll(graph, entity === null ? countStatements : [entityCountStatement], {
        start: from,
        end: to,
        ...(entity === null ? {} : { entity }),
      });
      const total = (action: ChangeAction): number =>
        rows.reduce((sum, row) => (row['action'] === action ? sum + Number(row['total']) : sum), 0);
      return { recorded: total('RECORDED'), retracted: total('RETRACTED'), restored: total('RESTORED') };
    },
  };
};

const eventsOfAll = async (
  graph: Graph,
  { from, to, first }: ChangesQuestion,
  position: Position | null,
): Promise<Event[]> => {
  const start = position?.at ?? from;
  if (start > `${to}999999`) return [];
  const read = async (when: 'within' | 'atOnce', rows: number): Promise<Event[]> => {
    const parameters = { start, end: to, claim: position?.claim ?? null, rows: BigInt(rows) };
    const found = await readAll(graph, eventStatements(when), parameters);
    return inOrder(found as unknown as Event[]).slice(0, rows);
  };
  const isAfter = ({ claim, action }: Event): boolean =>
    position === null || claim > position.claim || changeOrder.indexOf(action) > position.place;
  // At the moment of the cursor the changes of its own claim come first, up to one of each action.
  const atOnce =
    position === null ? [] : (await read('atOnce', first + 1 + changeOrder.length)).filter(isAfter);
  if (atOnce.length > first) return atOnce.slice(0, first + 1);
  return [...atOnce, ...(await read('within', first + 1 - atOnce.length))];
};

/** One after the other: planned all at once, before the database has their plans, each takes as long as all of them. */
const readAll = async (
  graph: Graph,
  statements: readonly string[],
  parameters: Record<string, unknown>,
): Promise<Record<string, unknown>[]> => {
  const rows: Record<string, unknown>[] = [];
  for (const statement of statements) rows.push(...(await graph.read(statement, parameters)));
  return rows;
};

/** By moment, claim and action, each once: a withdrawal stands on the claim and in the trail. */
const inOrder = (events: readonly Event[]): Event[] => {
  const key = ({ at, claim, action }: Event): string => {
    const [time, fraction = ''] = at.split('.');
    return `${String(time)}.${fraction.padEnd(9, '0')} ${claim} ${String(changeOrder.indexOf(action))}`;
  };
  const byKey = new Map(events.map((event) => [key(event), event]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
};

const eventsOfEntity = async (
  graph: Graph,
  { from, to, entity, first }: ChangesQuestion,
  position: Position | null,
): Promise<Event[]> =>
  (await graph.read(entityEventsStatement, {
    entity,
    start: from,
    end: to,
    at: position?.at ?? null,
    claim: position?.claim ?? null,
    place: position === null ? null : BigInt(position.place),
    rows: BigInt(first + 1),
  })) as unknown as Event[];

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
