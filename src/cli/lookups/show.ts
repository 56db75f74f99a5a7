import { counted } from '../table.js';
import {
  claimFragment,
  claimNames,
  claimRow,
  datesOf,
  nameOf,
  placeOf,
  saying,
  type Claim,
  type End,
} from './claim.js';
import type { Lookup } from './lookup.js';

interface Data {
  readonly entity: {
    readonly asked: string;
    readonly entity: End & { readonly labels: readonly string[] };
    readonly names: readonly { readonly text: string; readonly property: string; readonly when: string }[];
    readonly values: readonly {
      readonly claim: Claim;
      readonly rule: string | null;
      readonly values: number;
    }[];
    readonly relations: readonly {
      readonly type: string;
      readonly direction: string;
      readonly claims: number;
      readonly facts: {
        readonly edges: readonly { readonly node: { readonly claims: readonly Claim[] } }[];
        readonly pageInfo: { readonly hasNextPage: boolean };
      };
    }[];
    readonly sources: readonly { readonly source: Claim['source']; readonly claims: number }[];
    readonly conflicts: { readonly totalCount: number };
  };
}

/** `xiaojuren show` */
export const showLookup: Lookup<Data> = {
  query: `query ($id: ID!, $first: Int!, $asOf: AsOf) {
  entity(id: $id, asOf: $asOf) {
    asked
    entity { id name nameZh labels }
    names { text property when validFrom validTo }
    values { claim { ...claim } rule claims values }
    relations { type direction claims facts(first: $first) { edges { node { claims { ...claim } } } pageInfo { hasNextPage } } }
    sources(first: $first) { source { id title publisher publishedOn tier } claims }
    conflicts(first: 1) { totalCount }
  }
}
${claimFragment}`,
  shown: ({ entity: dossier }) => ({
    above: headingOf(dossier),
    head: ['', 'What is said', 'When', 'Where it is said'],
    rows: [
      ...dossier.values.map(({ claim, rule, values }) => [
        rule === null ? 'value' : `value, preferred of ${String(values)} (${rule})`,
        saying(claim),
        datesOf(claim),
        placeOf(claim),
      ]),
      ...factClaims(dossier).map(({ direction, claim }) => [
        direction === 'OUT' ? 'fact, out' : 'fact, in',
        saying(claim),
        datesOf(claim),
        placeOf(claim),
      ]),
    ],
    below: footingOf(dossier),
  }),
  csvNames: ['part', ...claimNames],
  csvRows: ({ entity: dossier }) => [
    ...dossier.values.map(({ claim }) => ({ part: 'value', ...claimRow(claim) })),
    ...factClaims(dossier).map(({ claim }) => ({ part: 'fact', ...claimRow(claim) })),
  ],
};

type Dossier = Data['entity'];

const factClaims = ({ relations }: Dossier): { direction: string; claim: Claim }[] =>
  relations.flatMap(({ direction, facts }) =>
    facts.edges.flatMap(({ node }) => node.claims.map((claim) => ({ direction, claim }))),
  );

const headingOf = ({ entity, asked, names }: Dossier): string[] => [
  `${nameOf(entity)} (${entity.id}), ${entity.labels.join(', ')}`,
  ...(asked === entity.id ? [] : [`Asked for ${asked}, which somebody decided is the same.`]),
  `Names: ${names.map(({ text, when }) => (when === 'CURRENT' ? text : `${text} (${when.toLowerCase()})`)).join('; ')}`,
];

const footingOf = ({ entity, relations, sources, conflicts }: Dossier): string[] => [
  ...relations
    .filter(({ facts }) => facts.pageInfo.hasNextPage)
    .map(
      ({ type, direction, claims }) =>
        `${type}, ${direction.toLowerCase()}: ${counted(claims, 'claim')} in all (--first shows more).`,
    ),
  `Sources: ${sources.map(({ source, claims }) => `${source.publisher ?? source.title ?? source.id} (${String(claims)})`).join('; ')}`,
  conflicts.totalCount === 0
    ? 'No conflict.'
    : `${counted(conflicts.totalCount, 'conflict')}: xiaojuren conflicts --entity ${entity.id}`,
];
