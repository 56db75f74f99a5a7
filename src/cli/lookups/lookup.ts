import type { CsvRow, Shown } from '../print-answer.js';

/** A question that a command asks the server, and how its answer is shown. */
export interface Lookup<Data> {
  /** A GraphQL query; its variables are the words and options of the command. */
  readonly query: string;
  /** The answer as a table. */
  readonly shown: (data: Data) => Shown;
  /** The names of the columns of CSV, and the rows. */
  readonly csvNames: readonly string[];
  readonly csvRows: (data: Data) => readonly CsvRow[];
}

/** Where a page ends, as the server gives it. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The line below a page that says how to go on; none after the last page. */
export const moreOf = ({ hasNextPage, endCursor }: PageEnd): string[] =>
  hasNextPage ? [`There is more: --after ${endCursor ?? ''}`] : [];
