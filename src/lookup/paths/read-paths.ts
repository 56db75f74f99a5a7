/**
 * Paths in full: the claims of each hop as lines, read only for the paths that are given.
 */
import type { Graph } from '../../graph/open-driver.js';
import { endOf, lineOf, type ClaimEnd, type ClaimLine, type ClaimSource } from '../claim-line.js';
import { byPreference } from '../preference.js';
import type { DatedClaim } from '../true-at.js';
import type { FoundPath } from './best-paths.js';
import { judgeTies, strengthOf, type Hop } from './hop.js';
import { unit, weakness } from './measure.js';
import type { Path, PathHop, PathNode, WeakestHop } from './path.js';
import { filterParameters, linesStatement, nodesStatement, type ClaimFilter } from './statements.js';
import type { SourceFacts } from './tie.js';

/** Nodes by id, as answers show them; those that are unknown are not in it. */
export const readNodes = async (
  graph: Graph,
  ids: readonly string[],
  hubDegree: number,
): Promise<Map<string, PathNode>> => {
  const asked = [...new Set(ids)];
  const rows = asked.length === 0 ? [] : await graph.read(nodesStatement, { of: { ids: asked } });
  return new Map(
    rows.map((row) => {
      const { degree, ...end } = row as unknown as ClaimEnd & { degree: number };
      return [end.id, { ...endOf(end), degree, isHub: degree > hubDegree }];
    }),
  );
};

/**
 * Found paths in full. A path that lost its last claim of a hop since it was found is left out.
 * @param nodes what is known of their nodes, or will be.
 * @param sources what is known of the sources of their claims.
 */
export const readPaths = async (
  graph: Graph,
  found: readonly FoundPath[],
  filter: ClaimFilter,
  of: {
    readonly nodes: ReadonlyMap<string, PathNode> | Promise<ReadonlyMap<string, PathNode>>;
    readonly sources: ReadonlyMap<string, SourceFacts>;
  },
): Promise<Path[]> => {
  const { sources } = of;
  const pairs = new Map(found.flatMap(({ nodes }) => pairsOf(nodes)).map((pair) => [pairKey(...pair), pair]));
  const [nodes, rows] = await Promise.all([
    of.nodes,
    pairs.size === 0
      ? []
      : graph.read(linesStatement(filter), filterParameters(filter, { pairs: [...pairs.values()] })),
  ]);
  const lines = new Map<string, ClaimLine[]>();
  for (const row of rows) {
    const [one, other] = row['pair'] as [string, string];
    const line = lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null);
    lines.set(pairKey(one, other), [...(lines.get(pairKey(one, other)) ?? []), line]);
  }
  return found.flatMap((path) => {
    const hops = pairsOf(path.nodes).map(([one, other]) => {
      const [from, to] = [nodes.get(one), nodes.get(other)];
      if (from === undefined || to === undefined) return null;
      return hopOf(from, to, lines.get(pairKey(one, other)) ?? [], filter, sources);
    });
    const whole = hops.filter((hop) => hop !== null);
    return whole.length < hops.length ? [] : [pathOf(path, nodes, whole, sources)];
  });
};

const pairsOf = (nodes: readonly string[]): [string, string][] =>
  nodes.slice(1).map((node, index) => [nodes[index] ?? '', node]);

const pairKey = (one: string, other: string): string => JSON.stringify([one, other].toSorted());

interface WeighedHop {
  readonly hop: PathHop;
  readonly strength: Hop;
}

const hopOf = (
  from: PathNode,
  to: PathNode,
  lines: readonly ClaimLine[],
  { asOf }: ClaimFilter,
  sources: ReadonlyMap<string, SourceFacts>,
): WeighedHop | null => {
  const judged = judgeTies(lines as readonly (ClaimLine & DatedClaim)[], (line) => line.from.id, asOf);
  if (judged.claims.length === 0) return null;
  const { certainty, disputed } = judged;
  const strength = strengthOf(sourcesOf(judged.claims), sources);
  const claims = byPreference(judged.claims).map((claim) => {
    const alike = judged.claims.filter((other) => sameClaim(claim, other));
    const { independentSources } = strengthOf(sourcesOf(alike), sources);
    return { ...claim, independentSources };
  });
  const { independentSources } = strength;
  return {
    hop: { from, to, claims, independentSources, certainty, disputed },
    strength: { ...strength, certainty, disputed },
  };
};

const sourcesOf = (claims: readonly ClaimLine[]): { source: string }[] =>
  claims.map(({ source }) => ({ source: source.id }));

const sameClaim = (a: ClaimLine, b: ClaimLine): boolean =>
  a.type === b.type &&
  a.from.id === b.from.id &&
  JSON.stringify(a.qualifiers) === JSON.stringify(b.qualifiers);

const pathOf = (
  { nodes: ids, cost }: FoundPath,
  nodes: ReadonlyMap<string, PathNode>,
  weighed: readonly WeighedHop[],
  sources: ReadonlyMap<string, SourceFacts>,
): Path => {
  const hops = weighed.map(({ hop }) => hop);
  const all = sourcesOf(hops.flatMap(({ claims }) => claims));
  return {
    nodes: ids.flatMap((id) => nodes.get(id) ?? []),
    hops,
    length: hops.length,
    cost: cost / unit,
    weakestHop: weakestOf(weighed),
    independentSources: strengthOf(all, sources).independentSources,
    fewestIndependentSources:
      hops.length === 0 ? 0 : Math.min(...hops.map(({ independentSources }) => independentSources)),
  };
};

/** The first of the weakest hops. */
const weakestOf = (weighed: readonly WeighedHop[]): WeakestHop | null => {
  const weak = weighed.map(({ strength }) => weakness(strength));
  const index = weak.indexOf(Math.max(...weak));
  const hop = weighed[index]?.strength;
  return hop === undefined
    ? null
    : { index, weakness: Math.round((weak[index] ?? 0) * 1000) / 1000, why: whyOf(hop) };
};

const whyOf = ({ independentSources, tier, certainty, disputed }: Hop): string =>
  [
    independentSources === 1
      ? `one independent source, of tier ${tier ?? 'unknown'}`
      : `${String(independentSources)} independent sources, at best of tier ${tier ?? 'unknown'}`,
    ...(certainty === null ? [] : [`${certainty} at the time asked about`]),
    ...(disputed ? ['disputed'] : []),
  ].join('; ');
