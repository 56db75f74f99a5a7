import type { Expander, Link, Neighbour } from './tie.js';

/** The part of a graph that was read so far. Each node is expanded once, however many searches pass it. */
export interface KnownGraph {
  readonly expander: Expander;
  readonly degreeOf: (node: string) => number;
  readonly isExpanded: (node: string) => boolean;
  /** Links of a node that are known, each once; all of them once it is expanded. */
  readonly linksOf: (node: string) => readonly Link[];
  /** Claims read. */
  readonly claims: () => number;
  /** Reads all links of some nodes; at most once each. */
  readonly expand: (nodes: readonly string[], timeoutMs: number) => Promise<void>;
}

/**
 * A graph of which nothing is known but the degrees of some nodes.
 * @param degrees claims of each of these nodes; of those found later the expander tells.
 */
export const knownGraph = (expander: Expander, degrees: ReadonlyMap<string, number>): KnownGraph => {
  const degree = new Map(degrees);
  const links = new Map<string, Link[]>();
  const expanded = new Set<string>();
  let claims = 0;
  const put = (node: string, link: Link): void => {
    const known = links.get(node);
    if (known === undefined) links.set(node, [link]);
    else known.push(link);
  };
  const add = ({ of, id, degree: claimsOfNode, ties }: Neighbour): void => {
    degree.set(id, claimsOfNode);
    const link: Link = { ends: [of, id], ties };
    put(of, link);
    put(id, link);
  };
  return {
    expander,
    degreeOf: (node) => degree.get(node) ?? 0,
    isExpanded: (node) => expanded.has(node),
    linksOf: (node) => links.get(node) ?? [],
    claims: () => claims,
    expand: async (nodes, timeoutMs) => {
      const asked = new Set(nodes.filter((node) => !expanded.has(node)));
      if (asked.size === 0) return;
      for (const neighbour of await expander.expand([...asked], timeoutMs)) {
        claims += neighbour.claims;
        // The link to a node that was expanded is known from there.
        const isKnown =
          expanded.has(neighbour.id) || (asked.has(neighbour.id) && neighbour.id < neighbour.of);
        if (!isKnown) add(neighbour);
      }
      for (const node of asked) expanded.add(node);
    },
  };
};
