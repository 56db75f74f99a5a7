import { styleText } from 'node:util';
import Table from 'cli-table3';
import columnsOf from 'string-width';

/** How wide tables are where the output is no terminal. */
const usualWidth = 150;

/**
 * A table that fits the terminal; Chinese characters count as two columns. Each column is as wide as its content, and
 * the widest give way first. Lines break between words, and inside a word only where it is wider than its column.
 * @param available columns of the terminal.
 */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  available = process.stdout.isTTY ? process.stdout.columns : usualWidth,
): string => {
  const widths = fitted(
    head.map((name, column) => Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map(natural))),
    available - 3 * head.length - 1,
  );
  const table = new Table({
    head: head.map(bold),
    colWidths: widths.map((width) => width + 2),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map((cell, column) => breakable(cell, widths[column] ?? usualWidth))));
  return table.toString();
};

/** Bold on a terminal that shows colours, plain elsewhere, as https://no-color.org asks. */
export const bold = (text: string): string => {
  const { NO_COLOR: none, TERM: terminal } = process.env;
  const isPlain = !process.stdout.isTTY || (none !== undefined && none !== '') || terminal === 'dumb';
  return isPlain ? text : styleText('bold', text);
};

/** A text without the control characters by which a name could move the cursor of a terminal or recolour it. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === '\n' ? sign : '\ufffd',
  );

const natural = (cell: string): number => Math.max(...cell.split('\n').map(columnsOf));

/** No column narrower than this. */
const narrowest = 8;

/** The widths, cut at the one height at which they fit together. */
const fitted = (widths: readonly number[], available: number): number[] => {
  const cutAt = (most: number): number[] => widths.map((width) => Math.min(width, most));
  let most = Math.max(...widths, narrowest);
  while (most > narrowest && cutAt(most).reduce((sum, width) => sum + width, 0) > available) most -= 1;
  return cutAt(most);
};

const breakable = (cell: string, width: number): string =>
  cell.replace(/\S+/gu, (word) => (columnsOf(word) <= width ? word : pieces(word, width).join('\n')));

const pieces = (word: string, width: number): string[] => {
  const found = [''];
  for (const character of word) {
    const last = found.at(-1) ?? '';
    if (columnsOf(last + character) > width) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
};

/** A number with its noun: `1 line`, `3 lines`. */
export const counted = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
