/** Counts claims one by one, for what no tally answers: with filters, by what was believed, for groups of other members. */
import type { Dating } from '../../claims/tally/dating.js';
import { groupsOfMembers } from '../../claims/tally/groups.js';
import type { Graph } from '../../graph/open-driver.js';
import type { AsOf } from '../../time/as-of.js';
import { countedStatement, type Start } from './counted-statement.js';
import { judgeOf } from './demanded.js';
import type { Scope } from './scope.js';

export interface Counted {
  readonly enterprises: number;
  readonly claims: number;
}

/**
 * Enterprises and claims by group; groups without any may be left out. It starts from the groups or from what else is
 * asked, whichever has fewer claims, and costs those, and for each enterprise there its claims.
 */
export const counted = async (graph: Graph, scope: Scope, asOf: AsOf): Promise<Map<string, Counted>> => {
  const { groups, demands, sources } = scope;
  if (groups.size === 0 || demands.some(({ ends }) => ends.length === 0)) return new Map();
  const start = startOf(scope);
  const statement = countedStatement(scope, start, asOf);
  const rows = await graph.read(statement, {
    groups:
      start === 'groups'
        ? [...groups].map(([group, members]) => ({ group, members }))
        : Object.fromEntries(groupsOfMembers(groups)),
    ends: demands.map(({ ends }) => ends),
    ...(sources === null ? {} : { sources }),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  if (asOf.trueAt === null)
    return new Map(rows.map((row) => [String(row['group']), row as unknown as Counted]));
  const judge = judgeOf(scope, asOf);
  const sums = new Map<string, Counted>();
  for (const { group, enterprises, facts, others } of rows as unknown as DatedRow[])
    if (judge.others(others)) sums.set(group, plus(sums.get(group), enterprises, facts, judge.own));
  return sums;
};

/** A count with some more enterprises, which have the same dates, if any of the facts that put them there was so. */
export const plus = (
  sum: Counted = { enterprises: 0, claims: 0 },
  enterprises: number,
  dating: Dating,
  isSo: (dates: readonly string[]) => boolean,
): Counted => {
  const facts = dating.filter(([, dates]) => isSo(dates));
  if (facts.length === 0) return sum;
  return {
    enterprises: sum.enterprises + enterprises,
    claims: sum.claims + enterprises * facts.reduce((total, [claims]) => total + claims, 0),
  };
};

interface DatedRow {
  readonly group: string;
  readonly enterprises: number;
  readonly facts: Dating;
  /** Of each demand the facts that meet it, each with the dates of its claims. */
  readonly others: readonly (readonly (readonly string[])[])[];
}

const startOf = ({ by, groups, demands, degrees }: Scope): Start => {
  if (demands.length === 0) return by === 'TIER' ? 'all' : 'groups';
  const weight = (ends: Iterable<string>): number =>
    [...ends].reduce((sum, end) => sum + (degrees.get(end) ?? 0), 0);
  const weights = demands.map(({ ends }) => weight(ends));
  const least = Math.min(...weights);
  return by !== 'TIER' && weight(new Set([...groups.values()].flat())) <= least
    ? 'groups'
    : weights.indexOf(least);
};
