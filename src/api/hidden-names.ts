/** Names under which more is asked for than the query does. No query can use them: GraphQL has no spaces in names. */
export const hidden = {
  /** One of what the rows are ordered by, in a node or in the properties of a claim. */
  key: (place: number): string => `key ${String(place)}`,
  /** The key of a node, there to say that of the rows beyond the page it is only to be known whether there are any. */
  more: 'only more',
  /** What tells the node apart whose connections these are. */
  parent: 'parent key',
  /** The same connection from its beginning, for what is said about all of it. */
  whole: (name: string): string => `whole ${name}`,
  where: (place: number): string => `where ${String(place)}`,
} as const;
