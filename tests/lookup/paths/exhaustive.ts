/**
 * Paths by brute force, written apart from the search: every row of different nodes, under the filters and the measure as
 * docs/PATHS.md states them.
 */
import { judgeFact } from '../../../src/lookup/fact.js';
import type { PathsQuestion } from '../../../src/lookup/paths/question.js';
import type { DrawnClaim, DrawnSource } from '../../helpers/tie-graph.js';

export interface Drawn {
  readonly claims: readonly DrawnClaim[];
  readonly sources: readonly DrawnSource[];
}

export interface BrutePath {
  readonly nodes: readonly string[];
  /** In millionths. */
  readonly cost: number;
}

const tiers = [
  'OFFICIAL_FINAL',
  'OFFICIAL_PUBLICISED',
  'OFFICIAL_MIRROR',
  'NEWS',
  'COMMERCIAL',
  'MACHINE_MADE',
];

/** Claims that tie a node to others or to itself, whatever is asked. */
export const degreeIn = (claims: readonly DrawnClaim[], node: string): number =>
  claims.filter(
    ({ from, to, type, retractedAt }) =>
      (from === node || to === node) && !/SAME_AS/.test(type) && retractedAt === undefined,
  ).length;

/** Claims that pass the filters one by one. */
export const passing = ({ claims, sources }: Drawn, question: PathsQuestion): DrawnClaim[] =>
  claims.filter(({ type, source, from, to, retractedAt }) => {
    const tier = sources.find(({ id }) => id === source)?.tier ?? null;
    return (
      from !== to &&
      retractedAt === undefined &&
      !/SAME_AS/.test(type) &&
      (question.types.length === 0 || question.types.some((one) => one === type)) &&
      !question.withoutTypes.some((one) => one === type) &&
      (question.sources.length === 0 || question.sources.includes(source)) &&
      !question.withoutSources.includes(source) &&
      (question.tiers.length === 0 || (tier !== null && question.tiers.includes(tier)))
    );
  });

/** Items by a key. */
export const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const hopBetween = (drawn: Drawn, question: PathsQuestion, a: string, b: string): number | null => {
  const between = passing(drawn, question).filter(
    ({ from, to }) => (from === a && to === b) || (from === b && to === a),
  );
  const facts = [...grouped(between, ({ type, from }) => `${type} ${from}`).values()];
  const judged = facts.flatMap((fact) => judgeFact(fact, question.asOf) ?? []);
  const standing = judged.flatMap(({ claims }) =>
    claims.filter(({ certainty }) => certainty !== 'NOT_YET' && certainty !== 'NO_LONGER'),
  );
  if (standing.length === 0) return null;
  const storyOf = (id: string): string => drawn.sources.find((one) => one.id === id)?.copyOf ?? id;
  const stories = new Set(standing.map(({ source }) => storyOf(source))).size;
  if (stories < question.independentSources) return null;
  const ranks = standing.map(({ source }) => {
    const place = tiers.indexOf(drawn.sources.find(({ id }) => id === source)?.tier ?? '');
    return place < 0 ? 5 : place;
  });
  const doubt = Math.min(
    ...judged.map(({ certainty }) => (certainty === 'UNDATED' ? 1 : certainty === 'POSSIBLE' ? 1 / 2 : 0)),
  );
  return Math.round(1e6 * (1 + (1 / stories + Math.min(...ranks) / 5 + doubt) / 6));
};

/** All paths, best first. */
export const everyPath = (drawn: Drawn, question: PathsQuestion): BrutePath[] => {
  const nodes = [...new Set(drawn.claims.flatMap(({ from, to }) => [from, to]))];
  const degrees = new Map(nodes.map((node) => [node, degreeIn(drawn.claims, node)]));
  const hops = new Map(
    nodes.flatMap((a) => nodes.map((b) => [`${a} ${b}`, hopBetween(drawn, question, a, b)] as const)),
  );
  const found: BrutePath[] = [];
  const go = (path: readonly string[], cost: number, hubs: number): void => {
    const last = path.at(-1) ?? '';
    if (last === question.to) {
      found.push({ nodes: path, cost });
      return;
    }
    if (path.length > question.hops) return;
    for (const next of nodes) {
      const hop = hops.get(`${last} ${next}`) ?? null;
      if (hop === null || path.includes(next)) continue;
      const degree = degrees.get(next) ?? 0;
      const isInner = next !== question.to;
      const hubsNow = hubs + Number(isInner && degree > question.hubDegree);
      if (hubsNow > 1) continue;
      go([...path, next], cost + hop + (isInner ? Math.round(1e5 * Math.log2(1 + degree)) : 0), hubsNow);
    }
  };
  go([question.from], 0, 0);
  const key = ({ nodes: ids }: BrutePath): string => ids.join('\u0000');
  return found.toSorted((a, b) => a.cost - b.cost || (key(a) < key(b) ? -1 : 1));
};
