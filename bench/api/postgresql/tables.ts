/** The part of the graph that the rows ask for, as tables: one for each kind of node and one for each type of claim. */

export interface NodeTable {
  readonly table: string;
  /** Label of its nodes. */
  readonly label: string;
  /** Properties beside the id; names of columns are those of properties in snake case. */
  readonly texts: readonly string[];
  readonly numbers?: readonly string[];
}

export interface ClaimTable {
  readonly table: string;
  /** Relationship type. */
  readonly type: string;
  readonly from: ClaimEndColumn;
  readonly to: ClaimEndColumn;
  readonly texts?: readonly string[];
  readonly numbers?: readonly string[];
}

/** A column that names a node: `batch` is `batch_id`, and the field `batch` of the API. */
export interface ClaimEndColumn {
  readonly column: string;
  readonly table: string;
  /** What the claims are called at this node. */
  readonly claims: string;
}

const names = ['name', 'nameZh'] as const;

export const nodeTables: readonly NodeTable[] = [
  { table: 'source', label: 'Source', texts: ['title', 'publisher', 'url', 'publishedOn', 'tier'] },
  { table: 'place', label: 'Place', texts: [...names, 'code', 'isoCode'] },
  { table: 'field', label: 'IndustryField', texts: [...names, 'scheme', 'code'] },
  { table: 'batch', label: 'EnterpriseBatch', texts: names, numbers: ['number', 'year'] },
  { table: 'review', label: 'Review', texts: names, numbers: ['year'] },
  { table: 'enterprise', label: 'Enterprise', texts: [...names, 'creditCode'] },
  { table: 'conference', label: 'Conference', texts: [...names, 'openedOn', 'theme'], numbers: ['year'] },
  { table: 'series', label: 'ConferenceSeries', texts: names },
  { table: 'organization', label: 'Organization', texts: names },
  { table: 'official', label: 'Official', texts: names },
];

const enterprise = (claims: string): ClaimEndColumn => ({
  column: 'enterprise',
  table: 'enterprise',
  claims,
});
const conference = (claims: string): ClaimEndColumn => ({
  column: 'conference',
  table: 'conference',
  claims,
});
const official = (claims: string): ClaimEndColumn => ({ column: 'official', table: 'official', claims });

export const claimTables: readonly ClaimTable[] = [
  {
    ...{ table: 'designation', type: 'DESIGNATED_IN', from: enterprise('designations') },
    to: { column: 'batch', table: 'batch', claims: 'designations' },
    ...{ texts: ['stage', 'listedRegion'], numbers: ['sequence'] },
  },
  {
    ...{ table: 'activity', type: 'ACTIVE_IN', from: enterprise('activities') },
    to: { column: 'field', table: 'field', claims: 'activities' },
  },
  {
    ...{ table: 'location', type: 'LOCATED_IN', from: enterprise('locations') },
    to: { column: 'place', table: 'place', claims: 'locations' },
  },
  {
    ...{ table: 'reviewing', type: 'REVIEWED_IN', from: enterprise('reviewings') },
    to: { column: 'review', table: 'review', claims: 'reviewings' },
    texts: ['outcome'],
  },
  {
    ...{ table: 'lying_within', type: 'WITHIN' },
    from: { column: 'inner', table: 'place', claims: 'within' },
    to: { column: 'outer', table: 'place', claims: 'contains' },
  },
  {
    ...{ table: 'in_series', type: 'IN_SERIES', from: conference('seriesOf') },
    to: { column: 'series', table: 'series', claims: 'conferences' },
  },
  {
    ...{ table: 'held_in', type: 'HELD_IN', from: conference('cities') },
    to: { column: 'city', table: 'place', claims: 'conferencesOfCity' },
  },
  {
    ...{ table: 'hosted_in', type: 'HOSTED_IN', from: conference('provinces') },
    to: { column: 'province', table: 'place', claims: 'conferencesOfProvince' },
  },
  {
    ...{ table: 'hosting', type: 'HOSTED_BY', from: conference('hosts') },
    to: { column: 'organization', table: 'organization', claims: 'hostings' },
    texts: ['role'],
  },
  {
    ...{ table: 'attendance', type: 'ATTENDED', from: official('attendances') },
    ...{ to: conference('attendances'), texts: ['mode', 'part'] },
  },
  {
    ...{ table: 'speech', type: 'SPOKE_AT', from: official('speeches') },
    ...{ to: conference('speeches'), texts: ['mode'] },
  },
  { table: 'chairing', type: 'CHAIRED', from: official('chairs'), to: conference('chairs') },
];

/** What every claim says beside its ends and qualifiers. */
export const claimTexts = ['locator', 'validFrom', 'validTo', 'observedOn', 'recordedAt', 'note'] as const;

/** The column of a property. */
export const columnName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
