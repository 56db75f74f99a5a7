import { stringify } from 'csv-stringify/sync';
import { printable, tableOf } from './table.js';

/** One row of CSV: a cell for each name, in the same order in all rows of an answer. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null>>;

/** An answer as a table shows it. */
export interface Shown {
  readonly head: readonly string[];
  /** One text for each column; parts of a cell stand on lines of their own. */
  readonly rows: readonly (readonly string[])[];
  /** Lines above and below the table. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
}

/** An answer in the three forms in which it can be printed. */
export interface Printable {
  readonly data: unknown;
  readonly shown: () => Shown;
  /** The names of the columns, which stand there even without rows, and the rows. */
  readonly csv: () => { readonly names: readonly string[]; readonly rows: readonly CsvRow[] };
}

export interface PrintOptions {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

/**
 * Prints an answer: a table with what a reader needs, or all of it as JSON, or one row for each claim or hit as CSV
 * (RFC 4180, UTF-8 with a byte order mark, so that Excel reads the Chinese). No cell of text begins as a formula does; a
 * spreadsheet shows it as text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const printAnswer = (answer: Printable, { json, csv }: PrintOptions): void => {
  if (json === true) console.log(JSON.stringify(answer.data, null, 2));
  else if (csv === true) {
    process.stdout.write(csvOf(answer.csv()));
    // Whether there is more, as the lines below the table say it; beside the file, not in it.
    for (const line of answer.shown().below ?? []) console.error(printable(line));
  } else printShown(answer.shown());
};

const csvOf = ({ names, rows }: ReturnType<Printable['csv']>): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: [...names],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });

const printShown = ({ head, rows, above = [], below = [] }: Shown): void => {
  for (const line of above) console.log(printable(line));
  if (rows.length > 0)
    console.log(
      tableOf(
        head.map(printable),
        rows.map((row) => row.map(printable)),
      ),
    );
  for (const line of below) console.log(printable(line));
};
