/**
 * Named Cypher statements: `claim/quotation` is the file `cypher/claim/quotation.cypher`. Each file holds one
 * statement below a header comment.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a named statement, without its comments. Throws when there is no such file. */
export type Statements = (name: string) => string;

/** The statements below a folder, each read once. */
export const openStatements = (cypherFolder: string): Statements => {
  const known = new Map<string, string>();
  return (name) => {
    const text =
      known.get(name) ?? withoutComments(readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8'));
    known.set(name, text);
    return text;
  };
};

const withoutComments = (file: string): string =>
  file
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim()
    .replace(/;$/, '');

/** The name of the one column that a statement returns. */
export const columnOf = (statement: string): string =>
  /(?:\bAS\s+)?(\w+)\s*$/.exec(statement.slice(statement.lastIndexOf('RETURN ')))?.[1] ?? '';
