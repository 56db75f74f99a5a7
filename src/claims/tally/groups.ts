/** Which ends of claims belong to which group: a province counts what lies in its cities. Pure. */
import type { CountBy } from './dimensions.js';

/** An end that claims about enterprises can have, or a source of such claims. */
export interface Rung {
  readonly id: string;
  readonly labels: readonly string[];
  /** Of a batch; null where none is on record. */
  readonly year: number | null;
  /** Of a source. */
  readonly tier: string | null;
  /** How many claims about enterprises end at it, which the database knows without reading them; of a source 0. */
  readonly degree: number;
  /** Ids of what it lies in. */
  readonly above: readonly string[];
}

/** Members by group; each member once. The group is an id, a year or a tier. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Every end with all that it lies in, itself first. What lies in itself by a circle is met once. */
const ladders = (rungs: readonly Rung[]): Map<string, string[]> => {
  const aboves = new Map(rungs.map(({ id, above }) => [id, above]));
  const climb = (id: string): string[] => {
    const met = [id];
    for (const reached of met)
      for (const next of aboves.get(reached) ?? []) if (!met.includes(next)) met.push(next);
    return met;
  };
  return new Map(rungs.map(({ id }) => [id, climb(id)]));
};

/** Ids of all that lies in something, itself included if it is one of the rungs. */
export const below = (rungs: readonly Rung[], id: string): string[] =>
  [...ladders(rungs)].flatMap(([rung, ladder]) => (ladder.includes(id) ? [rung] : []));

/**
 * The groups of one way of counting, those without members too.
 * @param rungs places for provinces and cities, fields for fields, batches for batches, programmes and years; for tiers
 *   the sources, which are then the members.
 */
export const groupsOf = (by: CountBy, rungs: readonly Rung[]): Groups => {
  const groups = new Map<string, string[]>();
  const put = (group: string, member: string): void => {
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [member]);
    else members.push(member);
  };
  const heads = headsOf(by, rungs);
  if (heads === null) {
    for (const { id, year, tier } of rungs) {
      const group = by === 'YEAR' ? year : tier;
      if (group !== null) put(String(group), id);
    }
    return groups;
  }
  for (const [rung, ladder] of ladders(rungs)) for (const group of ladder) if (heads(group)) put(group, rung);
  return groups;
};

/** Which ids are groups, or null where a group is no node. */
const headsOf = (by: CountBy, rungs: readonly Rung[]): ((id: string) => boolean) | null => {
  if (by === 'YEAR' || by === 'TIER') return null;
  const own = new Map(rungs.map(({ id, labels }) => [id, labels]));
  if (by === 'PROGRAMME') return (id) => !own.has(id);
  const label = { PROVINCE: 'Province', CITY: 'City', FIELD: 'IndustryField', BATCH: 'EnterpriseBatch' }[by];
  return (id) => own.get(id)?.includes(label) === true;
};

/** Whether two groups have the same members, in whatever order. */
export const sameMembers = (some: readonly string[], others: readonly string[] = []): boolean => {
  const set = new Set(others);
  return some.length === others.length && some.every((member) => set.has(member));
};

/** The groups of each member. */
export const groupsOfMembers = (groups: Groups): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [group, members] of groups)
    for (const member of members) found.set(member, [...(found.get(member) ?? []), group]);
  return found;
};
