import type { CsvRow } from '../print-answer.js';
import { counted } from '../table.js';
import {
  claimFragment,
  claimNames,
  claimRow,
  nameOf,
  placeOf,
  saying,
  valueOf,
  type Claim,
  type End,
} from './claim.js';
import type { Lookup } from './lookup.js';

interface Fact {
  readonly claims: readonly Claim[];
}

interface Data {
  readonly compare: {
    readonly sides: readonly { readonly entity: End }[];
    readonly neighbours: readonly {
      readonly node: End;
      readonly aFacts: readonly Fact[];
      readonly bFacts: readonly Fact[];
      readonly overlaps: readonly {
        readonly certainty: string;
        readonly from: string | null;
        readonly until: string | null;
      }[];
    }[];
    readonly direct: readonly Fact[];
    readonly values: readonly {
      readonly indicator: End;
      readonly a: Claim;
      readonly b: Claim;
      readonly sameBasis: boolean;
    }[];
    readonly sourceCount: number;
    readonly truncated: boolean;
  };
}

/** `xiaojuren compare` */
export const compareLookup: Lookup<Data> = {
  query: `query ($a: ID!, $b: ID!, $first: Int!, $asOf: AsOf) {
  compare(a: $a, b: $b, first: $first, asOf: $asOf) {
    sides { entity { id name nameZh } degree complete }
    neighbours {
      node { id name nameZh } degree weight
      aFacts { count claims { ...claim } } bFacts { count claims { ...claim } }
      overlaps { type certainty from until }
    }
    direct { count claims { ...claim } }
    values { indicator { id name nameZh } sameBasis a { ...claim } b { ...claim } }
    sourceCount
    truncated
  }
}
${claimFragment}`,
  shown: ({ compare: { sides, neighbours, direct, values, sourceCount, truncated } }) => ({
    head: ['Shared', ...sides.map(({ entity }) => nameOf(entity)), 'Both at once'],
    rows: [
      ...direct.map((fact) => ['each other', said([fact]), '', '']),
      ...neighbours.map(({ node, aFacts, bFacts, overlaps }) => [
        nameOf(node),
        said(aFacts),
        said(bFacts),
        overlaps
          .map(({ certainty, from, until }) => `${from ?? '?'} to ${until ?? '?'}: ${certainty}`)
          .join('\n'),
      ]),
      ...values.map(({ indicator, a, b, sameBasis }) => [
        `${nameOf(indicator)}${sameBasis ? '' : ' (counted differently)'}`,
        `${valueOf(a)} [${placeOf(a)}]`,
        `${valueOf(b)} [${placeOf(b)}]`,
        '',
      ]),
    ],
    below: [
      `${counted(neighbours.length, 'neighbour')}, ${counted(sourceCount, 'source')} and ${counted(values.length, 'value')} shared${truncated ? '; there may be more' : ''}.`,
    ],
  }),
  csvNames: ['shared', 'side', ...claimNames],
  csvRows: ({ compare: { direct, neighbours, values } }) => [
    ...rowsOf(null, 'both', direct),
    ...neighbours.flatMap(({ node, aFacts, bFacts }) => [
      ...rowsOf(node.id, 'a', aFacts),
      ...rowsOf(node.id, 'b', bFacts),
    ]),
    ...values.flatMap(({ indicator, a, b }) => [
      ...rowsOf(indicator.id, 'a', [{ claims: [a] }]),
      ...rowsOf(indicator.id, 'b', [{ claims: [b] }]),
    ]),
  ],
};

const rowsOf = (shared: string | null, side: string, facts: readonly Fact[]): CsvRow[] =>
  facts.flatMap(({ claims }) => claims.map((claim) => ({ shared, side, ...claimRow(claim) })));

const said = (facts: readonly Fact[]): string =>
  facts
    .flatMap(({ claims }) => claims.slice(0, 1).map((claim) => `${saying(claim)} [${placeOf(claim)}]`))
    .join('\n');
