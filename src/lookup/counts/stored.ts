import { kindOf, kinds, type CountBy } from '../../claims/tally/dimensions.js';
import { datingOf } from '../../claims/tally/dating.js';
import {
  readDatedNumbers,
  readTallyNumbers,
  type DatedNumbers,
  type TallyNumbers,
} from '../../claims/tally/tally.js';
import type { Graph } from '../../graph/open-driver.js';
import type { AsOf } from '../../time/as-of.js';
import { plus, type Counted } from './counted.js';
import { judgeOf } from './demanded.js';
import { readerOf } from './reader.js';
import type { Scope } from './scope.js';

/** What is written of a way of counting, and for tiers how many claims there are of the type. */
export interface Stored {
  readonly tallies: readonly (TallyNumbers & Partial<DatedNumbers>)[];
  /** Null where the members of groups tell. */
  readonly claims: number | null;
}

/** @param isDated whether the datings are read too, which a question about a time needs. */
export const readStored = async (graph: Graph, by: CountBy, isDated: boolean): Promise<Stored> => {
  const [tallies, rows] = await Promise.all([
    (isDated ? readDatedNumbers : readTallyNumbers)(readerOf(graph), by),
    by === 'TIER' ? graph.read(allStatement(by)) : null,
  ]);
  return { tallies, claims: rows === null ? null : Number(rows[0]?.['claims']) };
};

/**
 * What the tallies say of groups that still count what the graph holds: as many claims as end at the members now, which the
 * database knows without looking at them. Of tiers all or none count, by the number of all claims of the type. With a
 * `trueAt` each dating is judged; a tally that has none, of before there were any, is not used.
 */
export const trusted = ({ tallies, claims }: Stored, scope: Scope, asOf: AsOf): Map<string, Counted> => {
  const { groups, others, degrees } = scope;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const isTrusted =
    claims === null
      ? (tally: TallyNumbers): boolean =>
          tally.claims === sum((groups.get(tally.group) ?? []).map((member) => degrees.get(member) ?? 0))
      : (): boolean => claims === sum(tallies.map((tally) => tally.claims));
  const usable = tallies.filter(({ group }) => groups.has(group) && !others.has(group)).filter(isTrusted);
  if (asOf.trueAt === null) return new Map(usable.map((tally) => [tally.group, tally]));
  const { own } = judgeOf(scope, asOf);
  return new Map(
    usable.flatMap(({ group, enterprises, datings = [], datingEnterprises = [] }) => {
      if (sum(datingEnterprises) !== enterprises) return [];
      const counted = datings.reduce<Counted | undefined>(
        (total, text, place) => plus(total, datingEnterprises[place] ?? 0, datingOf(text), own),
        undefined,
      );
      return [[group, counted ?? { enterprises: 0, claims: 0 }] as const];
    }),
  );
};

const allStatement = (by: CountBy): string =>
  `MATCH ()-[claim:${kinds[kindOf[by]].type}]->() RETURN count(claim) AS claims`;

/** The statements of this file, for looking at their plans. */
export const storedStatements = { all: allStatement('TIER') } as const;
