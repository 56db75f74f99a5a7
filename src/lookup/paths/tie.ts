/**
 * What the search knows of the graph: claims as ties between neighbours, in the fewest words that filters and ranking need.
 */

/** One claim between two neighbours. */
export interface Tie {
  readonly type: string;
  readonly source: string;
  /** Id of the node where the claim starts. */
  readonly from: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly observedOn: string | null;
  readonly status: string | null;
}

/** Two neighbours and all claims between them that the database let through; read out only when asked for. */
export interface Link {
  readonly ends: readonly [string, string];
  readonly ties: () => readonly Tie[];
}

/** The end of a link that is not this one. */
export const otherEnd = ({ ends: [one, other] }: Link, node: string): string => (one === node ? other : one);

/** A link as seen from a node that was expanded. */
export interface Neighbour {
  readonly of: string;
  readonly id: string;
  readonly degree: number;
  /** How many claims. */
  readonly claims: number;
  readonly ties: () => readonly Tie[];
}

/** What is known of a source. */
export interface SourceFacts {
  readonly tier: string | null;
  /** Name of the story it tells: the same for all copies of one text. */
  readonly story: string;
}

/** Sets of nodes that are to be joined. */
export interface Joining {
  /** Links of `nodes` into a set, and with `hubs` to all nodes that have more claims than this. Null: none. */
  readonly direct: {
    readonly nodes: readonly string[];
    readonly into: readonly string[];
    readonly hubs: boolean;
  } | null;
  /** Nodes that are no hubs and have links both to `nodes` and into another set, with all these links. Null: none. */
  readonly through: { readonly nodes: readonly string[]; readonly into: readonly string[] } | null;
  readonly hubDegree: number;
  /** Claims of the nodes with which these begin. */
  readonly begin: number;
  /** Most claims to be looked at. */
  readonly claims: number;
}

export interface Joined {
  readonly neighbours: readonly Neighbour[];
  /** Claims looked at. */
  readonly claims: number;
}

/** The graph behind a search, filtered by types, sources, tiers and clocks. */
export interface Expander {
  /**
   * All neighbours of some nodes, in any order; two of these nodes that are neighbours are given from both.
   * @throws PathTimeout when that took longer.
   */
  readonly expand: (nodes: readonly string[], timeoutMs: number) => Promise<readonly Neighbour[]>;
  /**
   * The links by which sets of nodes are joined, and no others; null when more claims would have to be looked at than is
   * allowed.
   * @throws PathTimeout when that took longer.
   */
  readonly join: (joining: Joining, timeoutMs: number) => Promise<Joined | null>;
  /** What is known of sources; those of the ties of some links, once they were met. */
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly meetSources: (links: readonly Link[]) => Promise<void>;
}

/** Thrown by an expander whose time is over. */
export class PathTimeout extends Error {}
