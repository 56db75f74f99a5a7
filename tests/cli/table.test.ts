import fc from 'fast-check';
import columnsOf from 'string-width';
import { printable, tableOf } from '../../src/cli/table.js';

const linesOf = (table: string): string[] => table.split('\n');

describe('tables of the terminal', () => {
  it('are as wide as their content, with Chinese characters counted as two columns', () => {
    expect(tableOf(['Name', '名称'], [['Jiangsu', '江苏']], 80)).toBe(
      [
        '┌─────────┬──────┐',
        '│ Name    │ 名称 │',
        '├─────────┼──────┤',
        '│ Jiangsu │ 江苏 │',
        '└─────────┴──────┘',
      ].join('\n'),
    );
  });

  it('break between words, and in a word that is wider than its column', () => {
    const table = tableOf(['A', 'B'], [['one two three four', '国'.repeat(40)]], 40);
    expect(linesOf(table).map(columnsOf)).toEqual(
      linesOf(table).map(() => columnsOf(linesOf(table)[0] ?? '')),
    );
    expect(columnsOf(linesOf(table)[0] ?? '')).toBeLessThanOrEqual(40);
    expect(table.replace(/[^国]/g, '')).toBe('国'.repeat(40));
  });

  it('have lines of one width that the terminal has, whatever stands in them, and lose no character', () => {
    const sign = fc.constantFrom(...Array.from('abc 江苏省«“”—…①ｆ＃가😀é-=@/\n'));
    const cell = fc.array(sign, { maxLength: 90 }).map((signs) => signs.join(''));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, fc.integer({ min: 80, max: 160 }), (body, available) => {
        const head = (body[0] ?? []).map(() => 'Head');
        const lines = linesOf(tableOf(head, body, available));
        expect(new Set(lines.map(columnsOf)).size).toBe(1);
        expect(columnsOf(lines[0] ?? '')).toBeLessThanOrEqual(available);
        const kept = (text: string): string[] => Array.from(text.replace(/[\s│┌┬┐├┼┤└┴┘─]|Head/g, '')).sort();
        expect(kept(lines.join(''))).toEqual(kept(body.flat().join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('show the sign of the unknown for what would move the cursor, recolour or reverse the line', () => {
    expect(printable('a\u001b[31mred\u0000\u0007\r\u009b2J\u202eb\n江苏')).toBe(
      'a�[31mred���' + '�2J�b\n江苏',
    );
  });
});
