import { counted } from '../table.js';
import { claimFragment, claimNames, claimRow, nameOf, valueOf, type Claim, type End } from './claim.js';
import { moreOf, type Lookup, type PageEnd } from './lookup.js';

interface Conflict {
  readonly id: string;
  readonly kind: string;
  readonly about: End;
  readonly of: End;
  readonly scope: string | null;
  readonly values: readonly {
    readonly value: string;
    readonly unit: string | null;
    readonly approximation: string | null;
    readonly preferred: boolean;
    readonly independentSources: number;
    readonly claims: readonly Claim[];
  }[];
  readonly review: { readonly finding: string; readonly text: string; readonly complete: boolean } | null;
}

interface Data {
  readonly conflicts: {
    readonly edges: readonly { readonly node: Conflict }[];
    readonly pageInfo: PageEnd;
    readonly totalCount: number;
  };
}

/** `xiaojuren conflicts` */
export const conflictsLookup: Lookup<Data> = {
  query: `query ($entity: ID, $reviewed: Boolean, $first: Int!, $after: String, $asOf: AsOf) {
  conflicts(entity: $entity, reviewed: $reviewed, first: $first, after: $after, asOf: $asOf) {
    edges {
      node {
        id kind about { id name nameZh } of { id name nameZh } period scope rule compatible
        values { value unit approximation preferred independentSources claims { ...claim } }
        review { finding text by at complete }
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
${claimFragment}`,
  shown: ({ conflicts: { edges, pageInfo, totalCount } }) => ({
    head: ['About', 'Of', 'Values, preferred first (sources)', 'Looked at'],
    rows: edges.map(({ node }) => rowOf(node)),
    below: [
      ...moreOf(pageInfo),
      `${counted(edges.length, 'conflict')} of ${String(totalCount)}. With --json or --csv: every claim, its source and its place.`,
    ],
  }),
  csvNames: ['conflict', 'preferred', 'finding', ...claimNames],
  csvRows: ({ conflicts: { edges } }) =>
    edges.flatMap(({ node: { id, values, review } }) =>
      values.flatMap(({ preferred, claims }) =>
        claims.map((claim) => ({
          conflict: id,
          preferred,
          finding: review?.finding ?? null,
          ...claimRow(claim),
        })),
      ),
    ),
};

const rowOf = ({ id, kind, about, of, scope, values, review }: Conflict): string[] => [
  nameOf(about),
  [nameOf(of), kind === 'VALUES' ? null : kind.toLowerCase(), scope]
    .filter((part) => part !== null)
    .join(', '),
  values
    .map(
      (one) =>
        `${one.preferred ? '* ' : '- '}${valueOf({ ...one, unit: null })} (${String(one.independentSources)})`,
    )
    .join('\n'),
  review === null
    ? `nobody has looked yet: ${id}`
    : `${review.finding}${review.complete ? '' : ', before a further claim came in'}: ${review.text}`,
];
