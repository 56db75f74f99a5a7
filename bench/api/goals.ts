/** What is aimed at, and how far it was reached. Pure. */
import { rateOf, ratioOf, type RowResult } from './result.js';

export interface GoalResult {
  readonly goal: string;
  readonly row: string;
  /** Enterprises, or from how many to how many. */
  readonly sizes: string;
  readonly wanted: number;
  /** Null: one of the two was not measured. */
  readonly found: number | null;
}

interface Goal {
  readonly goal: string;
  readonly peer: string;
  readonly other: string;
  readonly wanted: number;
}

const goals: readonly Goal[] = [
  { goal: 'cached / PostGraphile', peer: 'ours, cached', other: 'PostGraphile', wanted: 5 },
  { goal: 'uncached / PostGraphile', peer: 'ours, uncached', other: 'PostGraphile', wanted: 1 },
  { goal: 'uncached / vanilla', peer: 'ours, uncached', other: 'vanilla', wanted: 2 },
  { goal: 'uncached / bare driver', peer: 'ours, uncached', other: 'bare driver', wanted: 0.8 },
];

/** Share of its throughput that a row keeps from the smallest graph to the largest. */
const keptShare = 0.5;

export const isReached = ({ found, wanted }: GoalResult): boolean => found !== null && found >= wanted;

/** Each goal for each row and size, in the order of the rows. */
export const goalResults = (rows: readonly RowResult[]): GoalResult[] => [
  ...goals.flatMap(({ goal, peer, other, wanted }) =>
    rows.map((row) => ({
      ...{ goal, wanted, row: row.row, sizes: row.size.toLocaleString('en') },
      found: ratioOf(row, peer, other),
    })),
  ),
  ...['ours, cached', 'ours, uncached'].flatMap((peer) => grownRows(rows, peer)),
];

/** How much of its throughput a peer keeps from the smallest size to the largest, for rows that were asked of both. */
const grownRows = (rows: readonly RowResult[], peer: string): GoalResult[] => {
  const sizes = rows.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (least === most) return [];
  return rows
    .filter(({ size }) => size === least)
    .map((small) => {
      const large = rows.find(({ row, size }) => row === small.row && size === most);
      const [before, after] = [rateOf(small, peer), large === undefined ? null : rateOf(large, peer)];
      return {
        goal: `${peer.replace('ours, ', '')}, kept from the smallest to the largest`,
        row: small.row,
        sizes: `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`,
        wanted: keptShare,
        found: before === null || after === null || before === 0 ? null : after / before,
      };
    });
};
