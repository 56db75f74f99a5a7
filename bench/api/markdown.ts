/** A table in Markdown. */

/** @param cells rows of texts, the first of them the heading; all but the first columns are numbers and stand right. */
export const markdownTable = (cells: readonly (readonly string[])[], leftColumns = 1): string => {
  const [head = []] = cells;
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const lineOf = (row: readonly string[]): string =>
    `| ${widths
      .map((width, column) => {
        const text = row[column] ?? '';
        return column < leftColumns ? text.padEnd(width) : text.padStart(width);
      })
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column < leftColumns ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [lineOf(head), lineOf(rule), ...cells.slice(1).map(lineOf)].join('\n');
};

/** Three digits, or all before the point. */
export const short = (value: number): string =>
  !Number.isFinite(value)
    ? '-'
    : value < 10
      ? value.toFixed(2)
      : value < 100
        ? value.toFixed(1)
        : value.toFixed(0);
