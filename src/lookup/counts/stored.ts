import { kindOf, kinds, type CountBy } from '../../claims/tally/dimensions.js';
import { readTallyNumbers, type TallyNumbers } from '../../claims/tally/tally.js';
import type { Graph } from '../../graph/open-driver.js';
import { readerOf } from './reader.js';
import type { Scope } from './scope.js';

/** What is written of a way of counting, and for tiers how many claims there are of the type. */
export interface Stored {
  readonly tallies: readonly TallyNumbers[];
  /** Null where the members of groups tell. */
  readonly claims: number | null;
}

export const readStored = async (graph: Graph, by: CountBy): Promise<Stored> => {
  const [tallies, rows] = await Promise.all([
    readTallyNumbers(readerOf(graph), by),
    by === 'TIER' ? graph.read(allStatement(by)) : null,
  ]);
  return { tallies, claims: rows === null ? null : Number(rows[0]?.['claims']) };
};

/**
 * The tallies of groups that still count what the graph holds: as many claims as end at the members now, which the
 * database knows without looking at them. Of tiers all or none count, by the number of all claims of the type.
 */
export const trusted = ({ tallies, claims }: Stored, scope: Scope): Map<string, TallyNumbers> => {
  const { groups, narrowed, degrees } = scope;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const isTrusted =
    claims === null
      ? (tally: TallyNumbers): boolean =>
          tally.claims === sum((groups.get(tally.group) ?? []).map((member) => degrees.get(member) ?? 0))
      : (): boolean => claims === sum(tallies.map((tally) => tally.claims));
  return new Map(
    tallies
      .filter(({ group }) => groups.has(group) && !narrowed.has(group))
      .filter(isTrusted)
      .map((tally) => [tally.group, tally]),
  );
};

const allStatement = (by: CountBy): string =>
  `MATCH ()-[claim:${kinds[kindOf[by]].type}]->() RETURN count(claim) AS claims`;

/** The statements of this file, for looking at their plans. */
export const storedStatements = { all: allStatement('TIER') } as const;
