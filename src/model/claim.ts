/**
 * What every claim carries, whether it is a relationship or an Observation node. The same names stand in Cypher,
 * in GraphQL and on the command line.
 */

/**
 * Properties of every claim beside its qualifiers. `recordedAt` and `retractedAt` are LOCAL DATETIME in UTC; an entry of
 * `withdrawals` is a time for which the claim was withdrawn, `<from>/<to>` as two moments of src/time/moment.ts.
 */
export const claimProperties = [
  'claim',
  'source',
  'locator',
  'validFrom',
  'validTo',
  'observedOn',
  'recordedAt',
  'withdrawals',
  'note',
] as const;

/** Properties without which no claim is saved. */
export const requiredClaimProperties = ['claim', 'source', 'locator', 'recordedAt'] as const;

/** Properties of an Observation that say which literal it claims; they go into its claim id. */
export const observationProperties = [
  'value',
  'unit',
  'approximation',
  'kind',
  'period',
  'scope',
  'stage',
] as const;

/** Further properties of an Observation: aids to reading which are not part of what it claims. */
export const observationNotes = [
  'number',
  'printed',
  'convertedValue',
  'convertedUnit',
  'converter',
  'attribution',
  'derivation',
] as const;
