/** A statement of @neo4j/graphql line by line; a level of its subqueries is two spaces. */
export type Lines = readonly string[];

/** The spaces that a line begins with. */
export const indentOf = (line = ''): string => /^ */.exec(line)?.[0] ?? '';

export const indented = (lines: Lines, by = '  '): Lines => lines.map((line) => `${by}${line}`);

/** The lines moved to the margin, by as much as the first is away from it. */
export const atMargin = (lines: Lines): Lines => lines.map((line) => line.slice(indentOf(lines[0]).length));

/** A subquery for each row, which is given all variables or those that are named. */
export const subquery = (lines: Lines, imports = '*'): Lines => [
  `CALL (${imports}) {`,
  ...indented(lines),
  '}',
];

/** Whether a line belongs to a subquery that begins at the margin and is given one variable. */
export const isOfSubquery = (line: string): boolean => /^(?: |\}$|CALL \(\w+\) \{$)/.test(line);

/** Where the scope of a line begins: behind the line that opens its subquery, or behind the version of the statement. */
export const scopeStart = (lines: Lines, place: number): number => {
  const depth = indentOf(lines[place]).length;
  let start = place;
  while (start > 0 && indentOf(lines[start - 1]).length >= depth && !isVersion(lines[start - 1])) start -= 1;
  return start;
};

const isVersion = (line = ''): boolean => line.startsWith('CYPHER ');
