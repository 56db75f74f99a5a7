import type { Measured, Timing } from './measure.js';

/** A table in Markdown; times in milliseconds. */
export const tableOf = (lines: readonly { readonly size: number; readonly measured: Measured }[]): string => {
  const cells = [
    ['lookup', 'enterprises', 'p50', 'p95', 'plain p50', 'plain p95', 'plain / ours', 'same answers'],
    ...lines.map(({ size, measured: { name, ours, plain, compared, equal, failed } }) => [
      name,
      size.toLocaleString('en'),
      ms(ours.p50),
      ms(ours.p95),
      plain === null ? '' : ms(plain.p50),
      plain === null ? '' : ms(plain.p95),
      plain === null ? '' : ratio(plain, ours),
      [
        ...(compared === 0 ? [] : [`${String(equal)} of ${String(compared)}`]),
        ...(failed === 0 ? [] : [`${String(failed)} failed`]),
      ].join(', '),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...rest] = cells;
  return [lineOf(head), lineOf(rule), ...rest.map(lineOf)].join('\n');
};

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

const ratio = (plain: Timing, ours: Timing): string => {
  const times = plain.p50 / ours.p50;
  return times < 10 ? times.toFixed(1) : times.toFixed(0);
};
