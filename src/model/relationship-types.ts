/**
 * The relationship types of the graph: where each starts, where it ends, and its qualifiers.
 * `docs/MODEL.md` gives the meaning and a counter-example of each; `tests/seed/model-doc.test.ts` keeps the two equal.
 */
import type { EnumName } from './enums.js';
import type { Label } from './labels.js';

/** A qualifier's values: one of an enum, a text, or a whole number. */
export type QualifierType = EnumName | 'String' | 'Int';

export interface RelationshipType {
  /** Labels of which the start carries at least one. */
  readonly from: readonly Label[];
  /** Labels of which the end carries at least one. */
  readonly to: readonly Label[];
  /** What the type defines beyond the claim properties. Every qualifier may be absent. */
  readonly qualifiers: Readonly<Record<string, QualifierType>>;
}

/** Types that tell of something that happens once, and has happened ever after. The others last between two dates. */
export const eventTypes: readonly string[] = [
  'IN_SERIES',
  'HELD_IN',
  'HOSTED_IN',
  'HOSTED_BY',
  'ATTENDED',
  'SPOKE_AT',
  'SPOKE_FOR',
  'CHAIRED',
  'SENT',
  'ADDRESSED_TO',
  'READ_OUT',
  'BATCH_OF',
  'REVIEW_OF',
  'REVIEWED_IN',
  'ISSUED',
  'SETS',
  'STATED_BY',
  'STATED_AT',
  'REPRINTS',
];

const type = (
  from: Label | readonly Label[],
  to: Label | readonly Label[],
  qualifiers: RelationshipType['qualifiers'] = {},
): RelationshipType => ({ from: [from].flat(), to: [to].flat(), qualifiers });

export const relationshipTypes = {
  HELD: type('Official', 'Post', { status: 'TermStatus' }),
  POST_IN: type('Post', 'Organization'),
  PART_OF: type('Organization', 'Organization'),
  MEMBER_OF: type('Organization', 'Organization'),
  HOUSED_IN: type('Organization', 'Organization'),
  GOVERNS: type('Organization', 'Place'),
  WITHIN: type('Place', 'Place'),
  IN_SERIES: type('Conference', 'ConferenceSeries'),
  HELD_IN: type('Conference', 'City'),
  HOSTED_IN: type('Conference', 'Province'),
  HOSTED_BY: type('Conference', 'Organization', { role: 'HostRole' }),
  ATTENDED: type(['Official', 'AttendeeGroup'], 'Conference', { mode: 'AttendanceMode', part: 'String' }),
  SPOKE_AT: type('Official', 'Conference', { mode: 'AttendanceMode' }),
  SPOKE_FOR: type('Official', 'Organization'),
  CHAIRED: type('Official', 'Conference'),
  SENT: type('Official', 'Letter'),
  ADDRESSED_TO: type('Letter', 'Conference'),
  READ_OUT: type('Official', 'Letter', { mode: 'AttendanceMode' }),
  ADMINISTERS: type('Organization', 'Programme', { part: 'String' }),
  NEXT_TIER: type('Programme', 'Programme'),
  BATCH_OF: type('EnterpriseBatch', 'Programme'),
  REVIEW_OF: type('Review', 'EnterpriseBatch'),
  DESIGNATED_IN: type('Enterprise', 'EnterpriseBatch', {
    stage: 'Stage',
    sequence: 'Int',
    listedRegion: 'String',
  }),
  REVIEWED_IN: type('Enterprise', 'Review', { outcome: 'ReviewOutcome' }),
  LOCATED_IN: type('Enterprise', 'Place'),
  ACTIVE_IN: type('Enterprise', 'IndustryField'),
  SUPPORTS: type('Programme', 'IndustryField'),
  BROADER: type('IndustryField', 'IndustryField'),
  ISSUED: type('Organization', 'Policy', { role: 'IssuerRole' }),
  CONCERNS: type('Policy', ['Programme', 'EnterpriseBatch']),
  SETS: type('Policy', 'Observation'),
  ABOUT: type('Observation', 'Entity'),
  OF: type('Observation', 'Indicator'),
  COMPARED_WITH: type('Observation', 'Entity'),
  STATED_BY: type('Observation', 'Official'),
  STATED_AT: type('Observation', 'Conference'),
  NAMED_BEFORE: type('Entity', 'Entity'),
  SAME_AS: type('Entity', 'Entity'),
  NOT_SAME_AS: type('Entity', 'Entity'),
  REPRINTS: type('Source', 'Source'),
} as const satisfies Record<string, RelationshipType>;

export type RelationshipTypeName = keyof typeof relationshipTypes;

/** The type a withdrawn claim is moved to. It keeps all its properties and the old type in `was`. */
export const retractedType = 'RETRACTED';

/** Relationship types that tie entities to one another; the others tie observations and sources. */
export const factTypes = (Object.keys(relationshipTypes) as RelationshipTypeName[]).filter((type) => {
  const { from, to } = relationshipTypes[type];
  const apparatus: readonly string[] = ['Observation', 'Indicator', 'Source'];
  return ![...from, ...to].some((label) => apparatus.includes(label));
});
