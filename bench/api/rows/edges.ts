/** Edges of a connection as @neo4j/graphql gives them, and the short form in which answers are compared. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
}

export interface Source {
  readonly id: string;
  readonly title: string | null;
}

/** An edge: what one claim says, and the node at its other end. */
export interface Edge<Properties = unknown, Node = Named> {
  readonly properties: Properties & { readonly claim: string };
  readonly node: Node;
}

export interface Connection<Properties = unknown, Node = Named> {
  readonly edges: readonly Edge<Properties, Node>[];
}

/** A claim with its source and the node at its other end, in one line. */
export type Sourced = Edge<{ readonly source: Source | null }>;

export const sourcedLine = ({ properties: { claim, source }, node }: Sourced): string[] => [
  claim,
  source?.id ?? '',
  source?.title ?? '',
  node.id,
  node.name ?? '',
];

/** A connection as PostGraphile gives it: the rows of a table of claims. */
export interface Nodes<Row> {
  readonly nodes: readonly Row[];
}

/** Rows of a table of claims as edges to what each names at its other end. */
export const asEdges = <Row extends { readonly claim: string }, Node>(
  { nodes }: Nodes<Row>,
  otherEnd: (row: Row) => Node,
): Connection<Row, Node> => ({
  edges: nodes.map((row) => ({ properties: row, node: otherEnd(row) })),
});
