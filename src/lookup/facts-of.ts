/** Facts: what joins two entities by one relationship type, with the claims that say so. Pure. */
import type { AsOf } from '../time/as-of.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import type { ClaimEnd, ClaimLine } from './claim-line.js';
import { judgeFact, type JudgedFact } from './fact.js';
import { byPreference } from './preference.js';

export interface Fact extends JudgedFact<ClaimLine> {
  readonly type: RelationshipTypeName;
  readonly from: ClaimEnd;
  readonly to: ClaimEnd;
  /** How many claims say so; `claims` may hold fewer. */
  readonly count: number;
  /** The beginning by the preferred claim that gives one, as written; null when none does. */
  readonly since: string | null;
  /** The end likewise. */
  readonly until: string | null;
  /** How many independent sources speak of it; read when it is asked for. */
  readonly independentSources: () => Promise<number>;
}

/**
 * The facts that some claims make, by type, then by the ids of start and end. What by all its dated claims was not so is left
 * out; `claims` are in order of preference, each judged together with the others.
 * @param independent gives for some lines how many independent sources they come from.
 */
export const factsOf = (
  lines: readonly ClaimLine[],
  asOf: Pick<AsOf, 'trueAt'>,
  independent: (alike: readonly ClaimLine[]) => () => Promise<number>,
): Fact[] => {
  const groups = new Map<string, ClaimLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.type, line.from.id, line.to.id]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => factOf(byPreference(group), asOf, independent));
};

const factOf = (
  lines: readonly ClaimLine[],
  asOf: Pick<AsOf, 'trueAt'>,
  independent: (alike: readonly ClaimLine[]) => () => Promise<number>,
): Fact[] => {
  const judged = judgeFact(lines, asOf);
  const [first] = lines;
  if (judged === null || first === undefined) return [];
  const written = (name: 'validFrom' | 'validTo'): string | null =>
    (lines.find((line) => typeof line[name] === 'string')?.[name] ?? null) as string | null;
  const said = (line: ClaimLine): string => JSON.stringify(line.qualifiers);
  return [
    {
      ...judged,
      type: first.type as RelationshipTypeName,
      from: first.from,
      to: first.to,
      count: lines.length,
      since: written('validFrom'),
      until: written('validTo'),
      independentSources: independent(lines),
      claims: judged.claims.map((claim) => ({
        ...claim,
        independentSources: independent(lines.filter((line) => said(line) === said(claim))),
      })),
    },
  ];
};
