/** Reads what happened to claims within a window of the second clock. */
import type { ChangeAction } from '../claims/change.js';
import type { Graph } from '../graph/open-driver.js';
import type { Moment } from '../time/moment.js';
import { changeOrder, entityEventsStatement, eventStatements } from './change-events.js';

export interface Event {
  readonly at: string;
  readonly claim: string;
  readonly type: string;
  readonly action: ChangeAction;
}

/** A place in the order of changes. */
export interface Position {
  /** As the database writes it, no digit cut. */
  readonly at: string;
  readonly claim: string;
  /** Place of the action in `changeOrder`. */
  readonly place: number;
}

interface Window {
  readonly from: Moment;
  readonly to: Moment;
  /** Only of claims that have this entity at one end; null: of all. */
  readonly entity: string | null;
}

/** What happened after a place in the order of changes: so many and one more, where there are more. */
export const eventsAfter = (
  graph: Graph,
  window: Window,
  first: number,
  position: Position | null,
): Promise<Event[]> =>
  (window.entity === null ? eventsOfAll : eventsOfEntity)(graph, window, first, position);

const eventsOfAll = async (
  graph: Graph,
  { from, to }: Window,
  first: number,
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
export const readAll = async (
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
  { from, to, entity }: Window,
  first: number,
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
