/** What is known of one peer on one row and size. */
import type { PeerMeasure } from './measure-peer.js';

export interface PeerResult {
  readonly peer: string;
  /** Null: not measured, for the reason beside it. */
  readonly measure: PeerMeasure | null;
  readonly reason: string | null;
}

export interface RowResult {
  readonly row: string;
  readonly size: number;
  /** Different questions that were asked. */
  readonly questions: number;
  /** Questions whose answers were compared. */
  readonly compared: number;
  readonly results: readonly PeerResult[];
}

/** Answers per second of a peer; null when it was not measured. */
export const rateOf = ({ results }: RowResult, peer: string): number | null =>
  results.find((result) => result.peer === peer)?.measure?.perSecond ?? null;

/** How many times as many answers the first gives; null when one of them was not measured. */
export const ratioOf = (row: RowResult, peer: string, other: string): number | null => {
  const [rate, otherRate] = [rateOf(row, peer), rateOf(row, other)];
  return rate === null || otherRate === null || otherRate === 0 ? null : rate / otherRate;
};
