/**
 * The labels of the graph. `docs/MODEL.md` explains each; `tests/seed/model-doc.test.ts` keeps the two equal.
 */

/** Labels of bodies. Each body carries exactly one of them beside `Entity` and `Organization`. */
export const organizationLabels = [
  'Ministry',
  'Government',
  'PartyOrgan',
  'Commission',
  'Bureau',
  'LeadingGroup',
  'Institute',
  'Association',
  'Exchange',
  'Publisher',
] as const;

/** Labels of places. `Place` is carried by each of them; a place of another level carries `Place` alone. */
export const placeLabels = ['Province', 'City', 'ListingRegion'] as const;

/** Labels of documents. `Document` is carried by each of them. */
export const documentLabels = ['Policy', 'Letter'] as const;

/** Labels a claim may start from, end at or be about; every such node also carries `Entity`. */
export const entityLabels = [
  'Entity',
  'Organization',
  ...organizationLabels,
  'Official',
  'Post',
  'Place',
  ...placeLabels,
  'ConferenceSeries',
  'Conference',
  'AttendeeGroup',
  'Programme',
  'EnterpriseBatch',
  'Review',
  'Enterprise',
  'EnterpriseClass',
  'IndustryField',
  'Document',
  ...documentLabels,
] as const;

/** Labels of the apparatus: claims about literals, what they measure, and where they were read. Never on a path. */
export const apparatusLabels = [
  'Indicator',
  'Observation',
  'RetractedObservation',
  'Source',
  'SourceText',
  'Record',
  'ConflictReview',
  'Seed',
  'Change',
  'SearchEntry',
  'Tally',
] as const;

/** Every label of the graph. */
export const labels = [...entityLabels, ...apparatusLabels] as const;

export type Label = (typeof labels)[number];

/** The property that names a node of this label, unique per label: `claim` where the node is a claim, else `id`. */
export const keyOf = (label: Label): 'id' | 'claim' =>
  label === 'Observation' || label === 'RetractedObservation' ? 'claim' : 'id';
