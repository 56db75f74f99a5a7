/**
 * Pages of a lookup, as GraphQL Cursor Connections (Relay, GraphQL Cursor Connections Specification) have them: edges
 * with cursors, and whether there is more. Pure.
 */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    /** Null on an empty page, as is the end. */
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Where a page begins and how much is on it. */
export interface PageAsked {
  /** Nodes a page, from 1. */
  readonly first: number;
  /** `endCursor` of the page before, or null for the first page. */
  readonly after: string | null;
}

/** The same as GraphQL gives it. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

export const pageAsked = ({ first, after = null }: PageArguments): PageAsked => ({ first, after });

/**
 * The page that begins with the first of what was found.
 * @param found at least one more than the page holds, where there is more.
 */
export const pageOf = <Node>(found: readonly Edge<Node>[], { first, after }: PageAsked): Page<Node> => {
  const edges = found.slice(0, first);
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
