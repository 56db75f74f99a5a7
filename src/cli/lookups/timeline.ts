import { counted } from '../table.js';
import { claimFragment, claimNames, claimRow, placeOf, saying, type Claim } from './claim.js';
import { moreOf, type Lookup, type PageEnd } from './lookup.js';

interface Data {
  readonly timeline: {
    readonly edges: readonly {
      readonly node: {
        readonly date: string;
        readonly precision: string;
        readonly step: string;
        readonly claim: Claim;
      };
    }[];
    readonly pageInfo: PageEnd;
    readonly undated: number;
  };
}

/** `xiaojuren timeline` */
export const timelineLookup: Lookup<Data> = {
  query: `query ($entity: ID!, $from: String, $until: String, $first: Int!, $after: String, $asOf: AsOf) {
  timeline(entity: $entity, from: $from, until: $until, first: $first, after: $after, asOf: $asOf) {
    edges { node { date precision step claim { ...claim } } }
    pageInfo { hasNextPage endCursor }
    undated
  }
}
${claimFragment}`,
  shown: ({ timeline: { edges, pageInfo, undated } }) => ({
    head: ['Date', 'Step', 'What is said', 'Where it is said'],
    rows: edges.map(({ node: { date, step, claim } }) => [date, step, saying(claim), placeOf(claim)]),
    below: [
      ...moreOf(pageInfo),
      `${counted(edges.length, 'date')}; ${counted(undated, 'claim')} without a date.`,
    ],
  }),
  csvNames: ['date', 'precision', 'step', ...claimNames],
  csvRows: ({ timeline: { edges } }) =>
    edges.map(({ node: { claim, ...entry } }) => ({ ...entry, ...claimRow(claim) })),
};
