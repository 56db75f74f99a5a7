/** What a question counts: its groups with their members, and what enterprises have to meet beside that. */
import { kindOf, kinds, type CountBy, type Kind } from '../../claims/tally/dimensions.js';
import { below, groupsOf, sameMembers, type Groups, type Rung } from '../../claims/tally/groups.js';
import { readSourceRungs } from '../../claims/tally/read-rungs.js';
import { unknownEntity } from '../../claims/unknown-entity.js';
import type { Graph } from '../../graph/open-driver.js';
import type { Statements } from '../../graph/statements.js';
import type { AsOf } from '../../time/as-of.js';
import { readerOf } from './reader.js';
import { rungsAt, type RungAt } from './rungs-at.js';

/** What is asked of an enterprise, each null when it is not. */
export interface CountFilters {
  /** Id of a programme; its batches count. */
  readonly programme: string | null;
  readonly batch: string | null;
  /** Year of the batch. */
  readonly year: number | null;
  /** Id of a place; what lies within it counts. */
  readonly place: string | null;
  /** Id of a field; narrower ones count. */
  readonly field: string | null;
  /** Only claims by sources of this tier. */
  readonly tier: string | null;
}

/** A claim that an enterprise must have: to one of these ends. */
export interface Demand {
  readonly kind: Kind;
  readonly ends: readonly string[];
}

export interface Scope {
  readonly by: CountBy;
  readonly groups: Groups;
  /** Groups that count other ends than a tally does: fewer, or those that belonged to them at the time asked about. */
  readonly others: ReadonlySet<string>;
  /** What is asked beside the groups; of each kind at most one. */
  readonly demands: readonly Demand[];
  /** Sources whose claims count; null: all. */
  readonly sources: readonly string[] | null;
  /** How many claims about enterprises end at each place, field or batch concerned. */
  readonly degrees: ReadonlyMap<string, number>;
}

/**
 * The scope of a question.
 * @throws NOT_FOUND when a filter names what is not there, or something of another kind.
 */
export const scopeOf = async (
  graph: Graph,
  statements: Statements,
  by: CountBy,
  filters: CountFilters,
  asOf: AsOf,
): Promise<Scope> => {
  await checkFilters(graph, statements, filters);
  const own = kindOf[by];
  const asked = (Object.keys(kinds) as Kind[]).filter((kind) => kind === own || isFiltered(kind, filters));
  const rungs = new Map<Kind, RungAt[]>();
  for (const kind of asked) rungs.set(kind, await rungsAt(graph, kind, asOf));
  const sourceRungs = by === 'TIER' || filters.tier !== null ? await readSourceRungs(readerOf(graph)) : [];
  const endsOf = (kind: Kind): string[] | null =>
    isFiltered(kind, filters) ? endsIn(kind, rungs.get(kind) ?? [], filters) : null;
  const demands = asked.flatMap((kind) => {
    const ends = kind === own && by !== 'TIER' ? null : endsOf(kind);
    return ends === null ? [] : [{ kind, ends }];
  });
  const ofKind = rungs.get(own) ?? [];
  const whole = groupsOf(by, by === 'TIER' ? sourceRungs : ofKind);
  const tallied =
    by === 'TIER' || asOf.trueAt === null
      ? whole
      : groupsOf(
          by,
          ofKind.map(({ everAbove, ...rung }) => ({ ...rung, above: everAbove })),
        );
  const groups = narrow(whole, by === 'TIER' ? null : endsOf(own));
  const { tier } = filters;
  return {
    by,
    groups: by === 'TIER' && tier !== null ? new Map([[tier, groups.get(tier) ?? []]]) : groups,
    others: new Set(
      [...groups].flatMap(([group, members]) => (sameMembers(members, tallied.get(group)) ? [] : [group])),
    ),
    demands,
    degrees: new Map([...rungs.values()].flat().map(({ id, degree }) => [id, degree])),
    sources:
      tier === null ? null : sourceRungs.flatMap((source) => (source.tier === tier ? [source.id] : [])),
  };
};

/** Groups with those members alone that are within some ends; the others are left out when nothing remains. */
const narrow = (whole: Groups, ends: readonly string[] | null): Groups => {
  if (ends === null) return whole;
  const allowed = new Set(ends);
  return new Map(
    [...whole].flatMap(([group, members]) => {
      const kept = members.filter((member) => allowed.has(member));
      return kept.length > 0 ? [[group, kept] as const] : [];
    }),
  );
};

/** Whether a question asks nothing that the groups themselves do not tell. */
export const isPlain = (by: CountBy, filters: CountFilters): boolean =>
  (Object.keys(kinds) as Kind[]).every(
    (kind) => (kind === kindOf[by] && by !== 'TIER') || !isFiltered(kind, filters),
  ) &&
  (filters.tier === null || by === 'TIER');

const isFiltered = (kind: Kind, { programme, batch, year, place, field }: CountFilters): boolean =>
  ({
    place: place !== null,
    field: field !== null,
    batch: programme !== null || batch !== null || year !== null,
  })[kind];

/** Ends that one claim has to have to meet all filters of its kind. */
const endsIn = (kind: Kind, rungs: readonly Rung[], filters: CountFilters): string[] => {
  const { programme, batch, year, place, field } = filters;
  const named = { place: [place], field: [field], batch: [programme, batch] }[kind];
  const allowed = named.flatMap((id) => (id === null ? [] : [new Set(below(rungs, id))]));
  return rungs
    .filter((rung) => allowed.every((ids) => ids.has(rung.id)))
    .filter((rung) => kind !== 'batch' || year === null || rung.year === year)
    .map(({ id }) => id);
};

const checkFilters = async (
  graph: Graph,
  statements: Statements,
  { programme, batch, place, field }: CountFilters,
): Promise<void> => {
  const named = Object.entries({
    Programme: programme,
    EnterpriseBatch: batch,
    Place: place,
    IndustryField: field,
  }).flatMap(([label, id]) => (id === null ? [] : [{ label, id }]));
  if (named.length === 0) return;
  const rows = await graph.read(checkStatement, { named });
  const found = new Set(rows.map((row) => String(row['id'])));
  for (const { id } of named) if (!found.has(id)) throw await unknownEntity(graph, statements, id);
};

const checkStatement = `UNWIND $named AS one
MATCH (node:Entity {id: one.id})
WHERE one.label IN labels(node)
RETURN node.id AS id`;

/** The statement of this file, for looking at its plan. */
export const scopeStatements = { check: checkStatement } as const;
