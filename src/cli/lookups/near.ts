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
  readonly neighbourhood: {
    readonly nodes: readonly End[];
    readonly facts: readonly { readonly count: number; readonly claims: readonly Claim[] }[];
    readonly truncated: boolean;
    readonly perHop: readonly { readonly hop: number; readonly nodes: number; readonly leftOut: number }[];
    readonly unexpanded: readonly { readonly node: End; readonly degree: number; readonly why: string }[];
  };
}

/** `xiaojuren near` */
export const nearLookup: Lookup<Data> = {
  query: `query ($entity: ID!, $hops: Int!, $types: [RelationshipType!], $withoutTypes: [RelationshipType!],
  $labels: [EntityLabel!], $withoutLabels: [EntityLabel!], $first: Int!, $hubDegree: Int!, $expandHubs: Boolean!, $asOf: AsOf) {
  neighbourhood(entity: $entity, hops: $hops, types: $types, withoutTypes: $withoutTypes, labels: $labels,
    withoutLabels: $withoutLabels, first: $first, hubDegree: $hubDegree, expandHubs: $expandHubs, asOf: $asOf) {
    nodes { id name nameZh labels hops degree isHub expanded }
    facts { type count certainty claims { ...claim } }
    truncated
    perHop { hop nodes leftOut }
    unexpanded { node { id name nameZh } degree read why }
  }
}
${claimFragment}`,
  shown: ({ neighbourhood: { nodes, facts, truncated, perHop, unexpanded } }) => ({
    head: ['What is said', 'When', 'Claims', 'Where it is said'],
    rows: facts.flatMap(({ count, claims }) =>
      claims.slice(0, 1).map((claim) => [saying(claim), datesOf(claim), String(count), placeOf(claim)]),
    ),
    below: [
      ...unexpanded.map(
        ({ node, degree, why }) => `Not expanded (${why}): ${nameOf(node)}, ${counted(degree, 'claim')}.`,
      ),
      ...perHop
        .filter(({ leftOut }) => leftOut > 0)
        .map(({ hop, leftOut }) => `Hop ${String(hop)}: ${counted(leftOut, 'node')} left out (--first).`),
      `${counted(nodes.length, 'node')}, ${counted(facts.length, 'fact')}${truncated ? '; something was cut' : ''}.`,
    ],
  }),
  csvNames: claimNames,
  csvRows: ({ neighbourhood: { facts } }) => facts.flatMap(({ claims }) => claims.map(claimRow)),
};
