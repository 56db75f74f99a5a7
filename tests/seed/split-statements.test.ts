import fc from 'fast-check';
import { splitStatements, withoutStringsAndComments } from '../../src/graph/split-statements.js';

describe('splitStatements', () => {
  it.each([
    { name: 'an empty file', text: '', statements: [] },
    { name: 'only comments', text: '// a;\n/* b; */\n', statements: [] },
    { name: 'two statements', text: 'RETURN 1;\nRETURN 2;\n', statements: ['RETURN 1', 'RETURN 2'] },
    { name: 'no last semicolon', text: 'RETURN 1; RETURN 2', statements: ['RETURN 1', 'RETURN 2'] },
    { name: 'empty statements', text: ';;RETURN 1;;', statements: ['RETURN 1'] },
    { name: 'a comment before', text: '// why; so\nRETURN 1;', statements: ['// why; so\nRETURN 1'] },
    { name: 'strings', text: `RETURN ';', ";";RETURN 2`, statements: [`RETURN ';', ";"`, 'RETURN 2'] },
    { name: 'escapes', text: `RETURN 'a\\';b';RETURN 2`, statements: [`RETURN 'a\\';b'`, 'RETURN 2'] },
    { name: 'backticks', text: 'RETURN 1 AS `a;b`;RETURN 2', statements: ['RETURN 1 AS `a;b`', 'RETURN 2'] },
    { name: 'a block comment', text: 'RETURN /* ; */ 1;', statements: ['RETURN /* ; */ 1'] },
    {
      name: 'a quote in a comment',
      text: "RETURN 1; // it's\nRETURN 2;",
      statements: ['RETURN 1', "// it's\nRETURN 2"],
    },
    { name: 'slashes in a string', text: `RETURN 'http://x;y';`, statements: [`RETURN 'http://x;y'`] },
    { name: 'an open string', text: `RETURN 'a;b`, statements: [`RETURN 'a;b`] },
  ])('splits $name', ({ text, statements }) => {
    expect(splitStatements(text)).toEqual(statements);
  });

  // Pieces that are whole by themselves, with a semicolon wherever one may hide.
  const piece = fc.oneof(
    fc.constantFrom('RETURN 1', 'MATCH (n)', ' ', '\n', '// c;\n', '/* ;* */', '`a;b`', '1 / 2'),
    fc.string().map((text) => `'${text.replace(/[\\']/g, '\\$&')}'`),
    fc.string().map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`),
  );
  const statement = fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map((pieces) => `RETURN ${pieces.join(' ')} AS x`);

  it('gives back the statements that were joined', () => {
    fc.assert(
      fc.property(fc.array(statement), (statements) => {
        expect(splitStatements(statements.join(';\n'))).toEqual(statements.map((text) => text.trim()));
      }),
    );
  });

  it('loses nothing of any text but semicolons, white space and comments that stand alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ';', "'", '"', '`', '/', '*', '\\', '\n', ' ') }),
        (text) => {
          const squeeze = (part: string): string => part.replace(/[;\s]/g, '');
          const pieces = splitStatements(text);
          for (const piece of pieces) expect(text).toContain(piece);
          const code = pieces.map(withoutStringsAndComments).join('');
          expect(squeeze(code)).toBe(squeeze(withoutStringsAndComments(text)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('empties strings and comments', () => {
    expect(withoutStringsAndComments(`MATCH (:A {id: ':B'}) // :C\nRETURN ":D"`)).toBe(
      "MATCH (:A {id: ''}) \nRETURN ''",
    );
  });
});
