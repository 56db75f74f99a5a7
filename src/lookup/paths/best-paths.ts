/**
 * The best simple paths in what is known of a graph, exactly. Pure.
 *
 * Best first: the beginning of a path with the least cost so far plus the least cost of going on is lengthened first (A*:
 * P. E. Hart, N. J. Nilsson and B. Raphael, A Formal Basis for the Heuristic Determination of Minimum Cost Paths, 1968). The
 * cost of going on is that of walks, which may come back to a node of the beginning; such a beginning is weighed anew
 * without its own nodes when its turn comes, so nothing is lengthened that does not lead to a path of that cost. Beginnings
 * of equal cost are taken in the order of their ids, and so paths of equal cost come out in that order too.
 */
import { heap } from '../../util/heap.js';
import { leastCostAvoiding, leastCosts } from './completions.js';
import type { KnownGraph } from './known-graph.js';
import { walkGraph, type Ends, type PathRules, type WalkGraph } from './walk-graph.js';

/** A path as the ids of its nodes, with its cost in millionths. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly cost: number;
}

export interface BestPaths {
  readonly paths: readonly FoundPath[];
  /** Whether no path that is known and not given is better; false when the work was cut. */
  readonly isExact: boolean;
}

/** Links looked at before the choice is cut: about a quarter of a second. */
export const mostSteps = 10_000_000;

interface Beginning {
  readonly nodes: readonly number[];
  readonly spent: number;
  readonly hubs: number;
  /** What the path will cost at least; exactly when `isSure`. */
  readonly cost: number;
  readonly isSure: boolean;
}

/**
 * The best paths between two different nodes, best first.
 * @param count most paths.
 * @param hubs most hubs between the ends.
 */
export const bestPaths = async (
  known: KnownGraph,
  ends: Ends,
  rules: PathRules,
  count: number,
  hubs = 1,
): Promise<BestPaths> => {
  const graph = await walkGraph(known, ends, rules);
  return graph === null ? { paths: [], isExact: true } : bestIn(graph, rules.hops, count, hubs);
};

const bestIn = (graph: WalkGraph, hops: number, count: number, hubs: number): BestPaths => {
  const { ids, from, to, isHub, steps } = graph;
  const least = leastCosts(graph, hops, hubs);
  const queue = heap<Beginning>(isBefore);
  let work = 0;
  const spend = (links: number): void => {
    work += links;
  };
  const paths: FoundPath[] = [];
  const cost = least({ node: from, hops, hubs });
  if (cost < Infinity) queue.push({ nodes: [from], spent: 0, hubs, cost, isSure: false });
  while (paths.length < count) {
    const beginning = queue.pop();
    if (beginning === undefined) break;
    if (work > mostSteps) return { paths, isExact: false };
    const { nodes, spent } = beginning;
    const node = nodes.at(-1) ?? from;
    if (node === to) {
      paths.push({ nodes: nodes.map((number) => ids[number] ?? ''), cost: spent });
      continue;
    }
    const left = hops + 1 - nodes.length;
    if (!beginning.isSure) {
      const sure = spent + leastCostAvoiding(graph, nodes, { node, hops: left, hubs: beginning.hubs }, spend);
      if (sure > beginning.cost) {
        if (sure < Infinity) queue.push({ ...beginning, cost: sure, isSure: true });
        continue;
      }
    }
    const onward = steps[node] ?? [];
    spend(onward.length);
    for (const step of onward) {
      const hubsLeft = beginning.hubs - Number(isHub[step.to]);
      if (nodes.includes(step.to)) continue;
      const rest = least({ node: step.to, hops: left - 1, hubs: hubsLeft });
      const sum = spent + step.cost + rest;
      if (sum === Infinity) continue;
      queue.push({
        nodes: [...nodes, step.to],
        spent: spent + step.cost,
        hubs: hubsLeft,
        cost: Math.max(sum, beginning.cost),
        isSure: false,
      });
    }
  }
  return { paths, isExact: true };
};

const isBefore = (a: Beginning, b: Beginning): boolean => {
  if (a.cost !== b.cost) return a.cost < b.cost;
  for (const [place, node] of a.nodes.entries()) {
    const other = b.nodes[place];
    if (other === undefined) return false;
    if (node !== other) return node < other;
  }
  return a.nodes.length < b.nodes.length;
};
