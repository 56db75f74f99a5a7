/**
 * Cypher for the second clock. The live graph holds what is believed now; what was withdrawn lies beside it under other
 * names (RETRACTED, RetractedObservation). A question about an earlier moment reads both.
 */
import type { AsOf } from '../time/as-of.js';

/**
 * A condition on a claim: believed at `$knownAt`. Of a claim that was withdrawn and taken up again, each time of
 * disbelief is an entry `from/to` of `withdrawals`, `to` being the moment from which it was believed again.
 * @param claim the name of a relationship or node.
 */
const believedAt = (claim: string): string => `${claim}.recordedAt <= localdatetime($knownAt)
  AND (${claim}.retractedAt IS NULL OR ${claim}.retractedAt > localdatetime($knownAt))
  AND none(span IN coalesce(${claim}.withdrawals, [])
           WHERE split(span, '/')[0] <= $knownAt AND $knownAt < split(span, '/')[1])`;

/** A condition on a relationship of some types or RETRACTED: it has or had one of these types. */
export const isOrWas = (claim: string, types: readonly string[]): string =>
  `(${claim}.was IS NULL OR ${claim}.was IN [${types.map((type) => `'${type}'`).join(', ')}])`;

/** The words in which a statement reads what was believed, now or then; the statement gives `$knownAt`. */
export interface Believed {
  /** Label expression of observations. */
  readonly observation: string;
  /** Type expression of some relationship types; RETRACTED stands for those that were withdrawn. */
  readonly types: (types: readonly string[]) => string;
  /** Pattern of an arm of an observation, ABOUT or OF, that it has or had. */
  readonly arm: (type: 'ABOUT' | 'OF') => string;
  /** The type a claim has or had. */
  readonly typeOf: (claim: string) => string;
  /** Condition that holds of claims of some types that were believed. */
  readonly condition: (claim: string, types: readonly string[]) => string;
}

const now: Believed = {
  observation: 'Observation',
  types: (types) => types.join('|'),
  arm: (type) => `[:${type}]`,
  typeOf: (claim) => `type(${claim})`,
  condition: () => 'true',
};

const then: Believed = {
  observation: 'Observation|RetractedObservation',
  types: (types) => [...types, 'RETRACTED'].join('|'),
  // Other claims that start from an observation, such as COMPARED_WITH, can be withdrawn too.
  arm: (type) => {
    const arm = type.toLowerCase();
    return `[${arm}:${type}|RETRACTED WHERE coalesce(${arm}.was, '${type}') = '${type}']`;
  },
  typeOf: (claim) => `coalesce(${claim}.was, type(${claim}))`,
  condition: (claim, types) => `${isOrWas(claim, types)} AND ${believedAt(claim)}`,
};

/** How to read what was believed at the moment of a question. */
export const believed = ({ knownAt }: Pick<AsOf, 'knownAt'>): Believed => (knownAt === null ? now : then);

/** The same condition for observations, which have no former type. */
export const isBelieved = ({ knownAt }: Pick<AsOf, 'knownAt'>, claim: string): string =>
  knownAt === null ? 'true' : believedAt(claim);
