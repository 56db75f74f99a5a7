/** By what enterprises are counted: which claims put one into a group, and how groups lie in one another. */
import type { Label } from '../../model/labels.js';
import type { RelationshipTypeName } from '../../model/relationship-types.js';

export const countBys = ['PROVINCE', 'CITY', 'FIELD', 'BATCH', 'PROGRAMME', 'YEAR', 'TIER'] as const;
export type CountBy = (typeof countBys)[number];

/** What claims about enterprises end at, with the relationship type that ties these ends to what is above them. */
export const kinds = {
  place: { type: 'LOCATED_IN', label: 'Place', above: 'WITHIN' },
  field: { type: 'ACTIVE_IN', label: 'IndustryField', above: 'BROADER' },
  batch: { type: 'DESIGNATED_IN', label: 'EnterpriseBatch', above: 'BATCH_OF' },
} as const satisfies Record<
  string,
  { type: RelationshipTypeName; label: Label; above: RelationshipTypeName }
>;
export type Kind = keyof typeof kinds;

/** The kind of end that each way of counting looks at. */
export const kindOf = {
  PROVINCE: 'place',
  CITY: 'place',
  FIELD: 'field',
  BATCH: 'batch',
  PROGRAMME: 'batch',
  YEAR: 'batch',
  TIER: 'batch',
} as const satisfies Record<CountBy, Kind>;

/** The ways of counting that look at a kind of end. */
export const bysOf = (kind: Kind): CountBy[] => countBys.filter((by) => kindOf[by] === kind);
