/**
 * What nodes carry beside their claims: the form of their ids and their own properties. Apart from keys and codes
 * these are labels for people; what is claimed stands in relationships and observations.
 */
import type { observationNotes, observationProperties } from './claim.js';
import type { EnumName } from './enums.js';
import type { Label } from './labels.js';

/** Type of a property's value: one of an enum, or one of Neo4j's types. */
export type PropertyType =
  EnumName | 'STRING' | 'INTEGER' | 'FLOAT' | 'LOCAL DATETIME' | 'LIST<STRING>' | 'LIST<INTEGER>';

/** Properties that a label brings; a node has those of all its labels. */
export const nodeProperties: Readonly<Partial<Record<Label, Readonly<Record<string, PropertyType>>>>> = {
  Entity: {
    id: 'STRING',
    name: 'STRING',
    nameZh: 'STRING',
    aliases: 'LIST<STRING>',
  },
  Organization: { kind: 'OrganizationKind' },
  Place: { code: 'STRING', isoCode: 'STRING' },
  Conference: { year: 'INTEGER', openedOn: 'STRING', theme: 'STRING' },
  EnterpriseBatch: { number: 'INTEGER', year: 'INTEGER' },
  Review: { year: 'INTEGER' },
  Enterprise: { creditCode: 'STRING' },
  IndustryField: { scheme: 'STRING', code: 'STRING' },
  Document: { documentNumber: 'STRING' },
  Indicator: { id: 'STRING', name: 'STRING', nameZh: 'STRING', description: 'STRING' },
  Source: {
    id: 'STRING',
    title: 'STRING',
    publisher: 'STRING',
    url: 'STRING',
    publishedOn: 'STRING',
    retrievedOn: 'STRING',
    language: 'STRING',
    tier: 'SourceTier',
    sha256: 'STRING',
  },
  SourceText: { id: 'STRING', text: 'STRING' },
  Seed: { id: 'STRING', sha256: 'STRING', claims: 'LIST<STRING>' },
  SearchEntry: { id: 'STRING', names: 'LIST<STRING>', words: 'LIST<STRING>', sounds: 'LIST<STRING>' },
  Record: { id: 'STRING', source: 'STRING', locator: 'STRING', raw: 'STRING' },
  ConflictReview: {
    id: 'STRING',
    finding: 'ConflictFinding',
    text: 'STRING',
    claims: 'LIST<STRING>',
    by: 'STRING',
    at: 'LOCAL DATETIME',
  },
  Change: {
    id: 'STRING',
    action: 'ChangeAction',
    claim: 'STRING',
    type: 'STRING',
    by: 'STRING',
    at: 'LOCAL DATETIME',
    because: 'STRING',
  },
  Tally: {
    id: 'STRING',
    by: 'STRING',
    group: 'STRING',
    enterprises: 'INTEGER',
    claims: 'INTEGER',
    sources: 'LIST<STRING>',
    sourceClaims: 'LIST<INTEGER>',
    datings: 'LIST<STRING>',
    datingEnterprises: 'LIST<INTEGER>',
  },
};

/** Types of the properties that every claim has; `position` is worked out from the locator and not part of what is said. */
export const claimPropertyTypes: Readonly<Record<string, PropertyType>> = {
  claim: 'STRING',
  source: 'STRING',
  locator: 'STRING',
  validFrom: 'STRING',
  validTo: 'STRING',
  observedOn: 'STRING',
  recordedAt: 'LOCAL DATETIME',
  withdrawals: 'LIST<STRING>',
  note: 'STRING',
  position: 'INTEGER',
};

/** Types of the properties that an observation has beyond those of every claim. */
export const observationPropertyTypes: Readonly<
  Record<(typeof observationProperties)[number] | (typeof observationNotes)[number], PropertyType>
> = {
  value: 'STRING',
  unit: 'Unit',
  approximation: 'Approximation',
  kind: 'ObservationKind',
  period: 'STRING',
  scope: 'STRING',
  stage: 'Stage',
  number: 'FLOAT',
  printed: 'STRING',
  convertedValue: 'STRING',
  convertedUnit: 'Unit',
  converter: 'STRING',
  attribution: 'STRING',
  derivation: 'STRING',
};

/** Units in which `value` is a number, so that `number` stands beside it. */
export const numericUnits: ReadonlySet<string> = new Set([
  'ENTERPRISES',
  'BATCHES',
  'STANDARDS',
  'BODIES',
  'CLUSTERS',
  'PATENTS',
  'YEARS',
  'RANK',
  'CNY',
  'KES',
  'PERCENT',
  'PERCENTAGE_POINTS',
]);

/** The word before the slash in the ids of a label. Narrower labels use that of the label they stand beside. */
export const idKinds: Readonly<Partial<Record<Label, string>>> = {
  Organization: 'organization',
  Official: 'official',
  Post: 'post',
  Place: 'place',
  ConferenceSeries: 'conference-series',
  Conference: 'conference',
  AttendeeGroup: 'attendee-group',
  Programme: 'programme',
  EnterpriseBatch: 'batch',
  Review: 'review',
  Enterprise: 'enterprise',
  EnterpriseClass: 'enterprise-class',
  IndustryField: 'field',
  Policy: 'policy',
  Letter: 'letter',
  Indicator: 'indicator',
  Source: 'source',
  SourceText: 'source',
  Record: 'record',
  Change: 'change',
  Tally: 'tally',
};
