/** A statement of @neo4j/graphql line by line; a level of its subqueries is two spaces. */
export type Lines = readonly string[];

/** The spaces that a line begins with. */
export const indentOf = (line = ''): string => /^ */.exec(line)?.[0] ?? '';

export const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);
