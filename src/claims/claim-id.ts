import { createHash } from 'node:crypto';

/** The parts of a claim that make it this claim and no other. */
export interface ClaimIdentity {
  /** Relationship type, or `Observation`. */
  readonly type: string;
  /** Id of the start node; of an Observation, the entity it is about. */
  readonly from: string;
  /** Id of the end node; of an Observation, its indicator. */
  readonly to: string;
  /** Qualifiers by name; of an Observation also value, unit, kind, period, scope, stage, approximation. */
  readonly qualifiers: Readonly<Record<string, unknown>>;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly observedOn?: string | null | undefined;
  readonly source: string;
  readonly locator: string;
}

// RFC 4648 base32 in lower case: no look-alikes of 0/O and 1/l, safe in a URL, found by double click.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The deterministic id of a claim: 16 letters and digits, the first 80 bits of the SHA-256 of its identity.
 * Absent and null parts count the same and qualifiers in any order give the same id. Sixteen characters stay in the
 * relationship's own record (up to about 27 do), and with a million claims two share an id with a chance of about
 * 4 in 10^13 (birthday bound n^2 / 2^81).
 */
export const claimId = (identity: ClaimIdentity): string => {
  const qualifiers = Object.entries(identity.qualifiers)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digestId([
    identity.type,
    identity.from,
    identity.to,
    qualifiers,
    identity.validFrom ?? null,
    identity.validTo ?? null,
    identity.observedOn ?? null,
    identity.source,
    identity.locator,
  ]);
};

/** 16 letters and digits: the first 80 bits of the SHA-256 of some parts, written as JSON. */
export const digestId = (parts: readonly unknown[]): string =>
  base32(createHash('sha256').update(JSON.stringify(parts), 'utf8').digest().subarray(0, 10));

const base32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet.charAt(parseInt(five, 2))).join('');
};
