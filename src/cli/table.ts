import Table from 'cli-table3';

/**
 * A table for a terminal, without colours; Chinese characters count as two columns. Lines break between words, and
 * inside a word only where it is wider than its column.
 * @param widths columns of each cell, its margins included.
 */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string => {
  const table = new Table({
    head: [...head],
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map((cell, column) => breakable(cell, (widths[column] ?? 80) - 2))));
  return table.toString();
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

// East Asian wide characters (UAX 11), as far as our material has them: from Hangul on, everything counts as wide.
const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);

/** A number with its noun: `1 line`, `3 lines`. */
export const counted = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
