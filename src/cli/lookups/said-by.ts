import { counted } from '../table.js';
import { claimFragment, claimNames, claimRow, datesOf, saying, type Claim } from './claim.js';
import { moreOf, type Lookup, type PageEnd } from './lookup.js';

interface Data {
  readonly saidBy: {
    readonly edges: readonly { readonly node: Claim }[];
    readonly pageInfo: PageEnd;
    readonly totalCount: number;
  };
}

/** `xiaojuren said-by` */
export const saidByLookup: Lookup<Data> = {
  query: `query ($source: ID!, $first: Int!, $after: String, $asOf: AsOf) {
  saidBy(source: $source, first: $first, after: $after, asOf: $asOf) {
    edges { node { ...claim } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
${claimFragment}`,
  shown: ({ saidBy: { edges, pageInfo, totalCount } }) => ({
    head: ['Where', 'What is said', 'When', 'Claim'],
    rows: edges.map(({ node }) => [node.locator, saying(node), datesOf(node), node.claim]),
    below: [...moreOf(pageInfo), `${counted(edges.length, 'claim')} of ${String(totalCount)}.`],
  }),
  csvNames: claimNames,
  csvRows: ({ saidBy: { edges } }) => edges.map(({ node }) => claimRow(node)),
};
