/**
 * Worked examples: `NN-name.graphql`, whose first comment line is the question in words, and beside it
 * `NN-name.variables.json` where the query takes variables.
 */
export interface Example {
  /** File name without its ending, such as `01-hosts`. */
  readonly name: string;
  /** The question in words. */
  readonly question: string;
  readonly query: string;
  /** JSON text, empty when the query takes none. */
  readonly variables: string;
}

/**
 * The examples in the order of their numbers.
 * @param files text by path; paths end in `.graphql` or `.variables.json`, other files are left out.
 */
export const readExamples = (files: Readonly<Record<string, string>>): readonly Example[] => {
  const byName = new Map(Object.entries(files).map(([path, text]) => [path.split('/').at(-1) ?? path, text]));
  return [...byName.keys()]
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => {
      const query = byName.get(`${name}.graphql`) ?? '';
      return {
        name,
        question: /^#\s*(\S.*)$/m.exec(query)?.[1]?.trim() ?? name,
        query,
        variables: byName.get(`${name}.variables.json`) ?? '',
      };
    });
};
