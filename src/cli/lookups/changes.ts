import { counted } from '../table.js';
import { claimFragment, claimNames, claimRow, placeOf, saying, type Claim } from './claim.js';
import { moreOf, type Lookup, type PageEnd } from './lookup.js';

interface Data {
  readonly changes: {
    readonly edges: readonly {
      readonly node: {
        readonly at: string;
        readonly action: string;
        readonly by: string | null;
        readonly because: string | null;
        readonly claim: Claim;
      };
    }[];
    readonly pageInfo: PageEnd;
    readonly totals: { readonly recorded: number; readonly retracted: number; readonly restored: number };
  };
}

/** `xiaojuren changes` */
export const changesLookup: Lookup<Data> = {
  query: `query ($from: String!, $to: String, $entity: ID, $first: Int!, $after: String, $asOf: AsOf) {
  changes(from: $from, to: $to, entity: $entity, first: $first, after: $after, asOf: $asOf) {
    edges { node { at action by because claim { ...claim } } }
    pageInfo { hasNextPage endCursor }
    totals { recorded retracted restored }
  }
}
${claimFragment}`,
  shown: ({ changes: { edges, pageInfo, totals } }) => ({
    head: ['At (UTC)', 'What', 'Claim', 'By, because', 'Where it is said'],
    rows: edges.map(({ node: { at, action, by, because, claim } }) => [
      at,
      action,
      saying(claim),
      [by, because].filter((part) => part !== null).join(': '),
      placeOf(claim),
    ]),
    below: [
      ...moreOf(pageInfo),
      `In all ${counted(totals.recorded, 'claim')} recorded, ${String(totals.retracted)} withdrawn, ${String(totals.restored)} taken up again.`,
    ],
  }),
  csvNames: ['at', 'action', 'by', 'because', ...claimNames],
  csvRows: ({ changes: { edges } }) =>
    edges.map(({ node: { claim, ...change } }) => ({ ...change, ...claimRow(claim) })),
};
