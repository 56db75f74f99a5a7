import { counted } from '../table.js';
import { nameOf, type End } from './claim.js';
import { moreOf, type Lookup, type PageEnd } from './lookup.js';

interface Row {
  readonly entity: End | null;
  readonly value: string | null;
  readonly enterprises: number;
  readonly claims: number;
  readonly independentSources: number;
  readonly type: string;
  readonly members: readonly string[];
}

interface Data {
  readonly counts: {
    readonly edges: readonly { readonly node: Row }[];
    readonly pageInfo: PageEnd;
    readonly totalCount: number;
  };
}

/** `xiaojuren counts` */
export const countsLookup: Lookup<Data> = {
  query: `query ($by: CountBy!, $programme: ID, $batch: ID, $year: Int, $place: ID, $field: ID, $tier: SourceTier,
  $first: Int!, $after: String, $asOf: AsOf) {
  counts(by: $by, programme: $programme, batch: $batch, year: $year, place: $place, field: $field, tier: $tier,
    first: $first, after: $after, asOf: $asOf) {
    edges { node { entity { id name nameZh } value enterprises claims independentSources type members } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  shown: ({ counts: { edges, pageInfo, totalCount } }) => ({
    head: ['Group', 'Id', 'Enterprises', 'Claims', 'Independent sources'],
    rows: edges.map(({ node: { entity, value, enterprises, claims, independentSources } }) => [
      entity === null ? (value ?? '') : nameOf(entity),
      entity?.id ?? '',
      String(enterprises),
      String(claims),
      String(independentSources),
    ]),
    below: [
      ...moreOf(pageInfo),
      `${counted(edges.length, 'group')} of ${String(totalCount)}; a firm in two groups is in both.`,
    ],
  }),
  csvNames: [
    'id',
    'name',
    'nameZh',
    'value',
    'enterprises',
    'claims',
    'independentSources',
    'type',
    'members',
  ],
  csvRows: ({ counts: { edges } }) =>
    edges.map(({ node: { entity, members, ...row } }) => ({
      ...row,
      id: entity?.id ?? null,
      name: entity?.name ?? null,
      nameZh: entity?.nameZh ?? null,
      members: members.join('; '),
    })),
};
