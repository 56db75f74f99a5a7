import { lookedAtForOne } from './budget.js';
import type { Expander, Joining, Link, Neighbour } from './tie.js';

/** The part of a graph that was read so far. Each node is expanded once, however many searches pass it. */
export interface KnownGraph {
  readonly expander: Expander;
  readonly degreeOf: (node: string) => number;
  readonly isExpanded: (node: string) => boolean;
  /** Links of a node that are known, each once; all of them once it is expanded. */
  readonly linksOf: (node: string) => readonly Link[];
  /** Claims read; of those that were only looked at, some count as one (budget.ts). */
  readonly claims: () => number;
  /** How many links are known. */
  readonly links: () => number;
  /** Reads all links of some nodes; at most once each. */
  readonly expand: (nodes: readonly string[], timeoutMs: number) => Promise<void>;
  /** Reads what joins two sets of nodes; false when that would be more claims than allowed. */
  readonly join: (joining: Joining, timeoutMs: number) => Promise<boolean>;
}

/**
 * A graph of which nothing is known but the degrees of some nodes.
 * @param degrees claims of each of these nodes; of those found later the expander tells.
 */
export const knownGraph = (expander: Expander, degrees: ReadonlyMap<string, number>): KnownGraph => {
  const degree = new Map(degrees);
  const links = new Map<string, Link[]>();
  const linked = new Map<string, Set<string>>();
  const expanded = new Set<string>();
  let claims = 0;
  let count = 0;
  const put = (node: string, other: string, link: Link): void => {
    const [own, others] = [links.get(node), linked.get(node)];
    if (own === undefined || others === undefined) {
      links.set(node, [link]);
      linked.set(node, new Set([other]));
    } else {
      own.push(link);
      others.add(other);
    }
  };
  const add = ({ of, id, degree: claimsOfNode, ties }: Neighbour): void => {
    degree.set(id, claimsOfNode);
    // Known from its other end, or from when only some links of a node were read.
    if (linked.get(of)?.has(id) === true) return;
    const link: Link = { ends: [of, id], ties };
    count += 1;
    put(of, id, link);
    put(id, of, link);
  };
  return {
    expander,
    degreeOf: (node) => degree.get(node) ?? 0,
    isExpanded: (node) => expanded.has(node),
    linksOf: (node) => links.get(node) ?? [],
    claims: () => claims,
    links: () => count,
    expand: async (nodes, timeoutMs) => {
      const asked = new Set(nodes.filter((node) => !expanded.has(node)));
      if (asked.size === 0) return;
      for (const neighbour of await expander.expand([...asked], timeoutMs)) {
        claims += neighbour.claims;
        add(neighbour);
      }
      for (const node of asked) expanded.add(node);
    },
    join: async (joining, timeoutMs) => {
      const joined = await expander.join(joining, timeoutMs);
      if (joined === null) return false;
      claims += Math.ceil(joined.claims / lookedAtForOne);
      joined.neighbours.forEach(add);
      return true;
    },
  };
};
