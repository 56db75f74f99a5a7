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

interface Path {
  readonly nodes: readonly End[];
  readonly hops: readonly { readonly claims: readonly Claim[]; readonly independentSources: number }[];
  readonly cost: number;
  readonly independentSources: number;
  readonly weakestHop: { readonly index: number; readonly why: string } | null;
}

interface Data {
  readonly paths: {
    readonly paths: readonly Path[];
    readonly search: {
      readonly complete: boolean;
      readonly cutBy: string | null;
      readonly claims: number;
      readonly from: { readonly levels: number; readonly nodes: number };
      readonly to: { readonly levels: number; readonly nodes: number };
    };
    readonly nearestMiss: { readonly sentence: string; readonly path: Path } | null;
  };
}

/** The paths, or the one that a limit keeps away, each with its name in the answer. */
const named = ({ paths, nearestMiss }: Data['paths']): { readonly name: string; readonly path: Path }[] => [
  ...paths.map((path, place) => ({ name: String(place + 1), path })),
  ...(nearestMiss === null ? [] : [{ name: 'miss', path: nearestMiss.path }]),
];

const claimsOf = (answer: Data['paths']): { path: string; hop: number; claim: Claim }[] =>
  named(answer).flatMap(({ name, path }) =>
    path.hops.flatMap(({ claims }, index) => claims.map((claim) => ({ path: name, hop: index + 1, claim }))),
  );

/** `xiaojuren paths` */
export const pathsLookup: Lookup<Data> = {
  query: `query ($from: ID!, $to: ID!, $first: Int!, $hops: Int!, $types: [RelationshipType!], $withoutTypes: [RelationshipType!],
  $sources: [ID!], $withoutSources: [ID!], $tiers: [SourceTier!], $independentSources: Int!, $hubDegree: Int!, $asOf: AsOf) {
  paths(from: $from, to: $to, first: $first, hops: $hops, types: $types, withoutTypes: $withoutTypes, sources: $sources,
    withoutSources: $withoutSources, tiers: $tiers, independentSources: $independentSources, hubDegree: $hubDegree, asOf: $asOf) {
    paths { ...path }
    search { complete cutBy claims from { levels nodes } to { levels nodes } }
    nearestMiss { kind value sentence path { ...path } }
  }
}
fragment path on Path {
  nodes { id name nameZh degree isHub } hops { independentSources claims { ...claim } } cost independentSources
  weakestHop { index why }
}
${claimFragment}`,
  shown: ({ paths: answer }) => ({
    head: ['Path', 'Hop', 'What is said', 'When', 'Where it is said'],
    rows: claimsOf(answer).map(({ path, hop, claim }) => [
      path,
      String(hop),
      saying(claim),
      datesOf(claim),
      placeOf(claim),
    ]),
    above: named(answer).map(({ name, path }) => headingOf(name, path)),
    below: [missOf(answer), searchOf(answer.search)].filter((line) => line !== null),
  }),
  csvNames: ['path', 'cost', 'hop', ...claimNames],
  csvRows: ({ paths: answer }) =>
    named(answer).flatMap(({ name, path }) =>
      claimsOf({ ...answer, paths: [path], nearestMiss: null }).map(({ hop, claim }) => ({
        path: name,
        cost: path.cost,
        hop,
        ...claimRow(claim),
      })),
    ),
};

const headingOf = (name: string, { nodes, cost, independentSources, weakestHop }: Path): string => {
  const weakest =
    weakestHop === null ? '' : `; weakest hop ${String(weakestHop.index + 1)}: ${weakestHop.why}`;
  return `${name}: ${nodes.map(nameOf).join(' — ')} (cost ${cost.toFixed(2)}, ${counted(independentSources, 'independent source')}${weakest})`;
};

const missOf = ({ paths, nearestMiss }: Data['paths']): string | null => {
  if (paths.length > 0) return null;
  return nearestMiss === null ? 'No path.' : `No path; there is one ${nearestMiss.sentence}.`;
};

const searchOf = ({ complete, cutBy, claims, from, to }: Data['paths']['search']): string =>
  `Searched ${complete ? 'completely' : `until cut by ${cutBy ?? ''}`}: ${counted(claims, 'claim')}, ${String(from.levels)} and ${String(to.levels)} levels from the two ends.`;
