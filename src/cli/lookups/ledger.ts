import { counted } from '../table.js';
import { claimFragment, claimNames, claimRow, valueOf, type Claim } from './claim.js';
import { moreOf, type Lookup, type PageEnd } from './lookup.js';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly approximation: string | null;
  readonly derived: boolean;
  readonly claims: readonly Claim[];
}

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly reported: Figure;
  readonly against: readonly Figure[];
  readonly status: string;
  readonly gap: string | null;
  readonly sums: readonly {
    readonly parts: readonly Figure[];
    readonly result: string;
    readonly gap: string;
    readonly rate: string | null;
  }[];
}

interface Data {
  readonly ledger: {
    readonly edges: readonly { readonly node: Line }[];
    readonly pageInfo: PageEnd;
    readonly totalCount: number;
  };
}

/** `xiaojuren ledger` */
export const ledgerLookup: Lookup<Data> = {
  query: `query ($programme: ID, $kind: LedgerKind, $value: String, $sums: Int!, $first: Int!, $after: String, $asOf: AsOf) {
  ledger(programme: $programme, kind: $kind, value: $value, sums: $sums, first: $first, after: $after, asOf: $asOf) {
    edges {
      node {
        id kind reported { ...figure } against { ...figure } status gap combinations
        sums { parts { ...figure } result gap fits rate }
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
fragment figure on LedgerFigure { label value unit approximation derived claims { ...claim } }
${claimFragment}`,
  shown: ({ ledger: { edges, pageInfo, totalCount } }) => ({
    head: ['Reported', 'Status', 'Gap', 'Stated figures, closest first'],
    rows: edges.map(({ node }) => rowOf(node)),
    below: [
      ...moreOf(pageInfo),
      `${counted(edges.length, 'line')} of ${String(totalCount)}. A figure with ~ is printed by no source. With --json or --csv: every claim.`,
    ],
  }),
  csvNames: ['line', 'kind', 'status', 'gap', 'sum', 'figure', ...claimNames],
  csvRows: ({ ledger: { edges } }) =>
    edges.flatMap(({ node }) =>
      figuresOf(node).flatMap(({ sum, figure }) =>
        figure.claims.map((claim) => ({
          line: node.id,
          kind: node.kind,
          status: node.status,
          gap: node.gap,
          sum,
          figure: figure.label,
          ...claimRow(claim),
        })),
      ),
    ),
};

/** The figures of a line: the reported ones, and those of each sum, which count from 1. */
const figuresOf = ({
  reported,
  against,
  sums,
}: Line): { readonly sum: number | null; readonly figure: Figure }[] => [
  ...[reported, ...against].map((figure) => ({ sum: null, figure })),
  ...sums.flatMap(({ parts }, index) => parts.map((figure) => ({ sum: index + 1, figure }))),
];

const shownFigure = (figure: Figure): string =>
  `${figure.label} ${valueOf({ ...figure, value: `${figure.derived ? '~' : ''}${figure.value}`, unit: null })}`;

/** Most parts of a sum that a table shows. */
const mostParts = 7;

const rowOf = (line: Line): string[] => [
  [line.kind, shownFigure(line.reported), ...line.against.map(shownFigure)].join('\n'),
  line.status,
  line.gap ?? '',
  line.sums
    .map(({ result, gap, rate, parts }) => {
      const named = parts.slice(0, mostParts).map(shownFigure).join(' + ');
      const rest = parts.length > mostParts ? ` + ${String(parts.length - mostParts)} more` : '';
      return `${result} (${gap}${rate === null ? '' : `; ${rate}`}) = ${named}${rest}`;
    })
    .join('\n'),
];
