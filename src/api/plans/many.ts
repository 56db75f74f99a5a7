/** Claims of a type that lead to one node, and the nodes they come from. */
export interface Many {
  readonly one: string;
  readonly claim: string;
  readonly type: string;
  readonly node: string;
  readonly label: string;
}

/** The many of one, where that is what a line finds. */
export const manyOf = (line = ''): Many | null =>
  (/^MATCH \((?<one>\w+)\)<-\[(?<claim>\w+):(?<type>\w+)\]-\((?<node>\w+):(?<label>\w+)\)$/.exec(line)
    ?.groups as Many | undefined) ?? null;
