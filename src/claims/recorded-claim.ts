import type { Change } from './change.js';

/** What became of a claim that somebody recorded or withdrew. */
export const claimOutcomes = [
  'RECORDED',
  'ALREADY_RECORDED',
  'RESTORED',
  'RETRACTED',
  'ALREADY_RETRACTED',
] as const;

/** The answer to a write. */
export interface RecordedClaim {
  /** Id of the claim. */
  readonly claim: string;
  readonly outcome: (typeof claimOutcomes)[number];
  /** What was written into the audit trail; null when nothing was written. */
  readonly change: Change | null;
}

/** The database stops a write after this time; most of it can only be waiting for other writers of the same source. */
export const writeTimeoutMs = 10_000;
