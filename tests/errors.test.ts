import { readFileSync } from 'node:fs';
import { serverCodes } from '../src/api/format-error.js';
import { catalogue, type ErrorCode } from '../src/errors/catalogue.js';
import { XiaojurenError } from '../src/errors/xiaojuren-error.js';

const rows = readFileSync('docs/ERRORS.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, code]) => /^`[A-Z0-9_]+`$/.test(code ?? ''))
  .map(([, code, ...cells]) => ({ code: (code ?? '').slice(1, -1), cells }));

describe('docs/ERRORS.md', () => {
  it('lists the codes of the catalogue and of the GraphQL server, each once', () => {
    const codes = new Set<string>([...Object.keys(catalogue), ...serverCodes]);
    expect(rows.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  });

  it.each(rows.filter(({ code }) => code in catalogue))('gives $code its exit status', ({ code, cells }) => {
    const entry = catalogue[code as ErrorCode];
    const numbers = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
    expect(numbers).toContain(entry.exit);
    expect(numbers.every((number) => number === entry.exit || number === entry.status)).toBe(true);
  });
});

describe('XiaojurenError', () => {
  it('fills the details into the message and keeps the code', () => {
    const error = new XiaojurenError('PORT_TAKEN', { port: 7687, setting: 'XIAOJUREN_BOLT_PORT' });
    expect(error.code).toBe('PORT_TAKEN');
    expect(error.message).toContain('Port 7687 (XIAOJUREN_BOLT_PORT)');
  });

  it('takes details as they are, whatever signs they hold', () => {
    const error = new XiaojurenError('NOT_FOUND', { what: 'source', id: '$& {what} $1', suggestion: '' });
    expect(error.message).toBe('There is no source "$& {what} $1".');
  });
});
