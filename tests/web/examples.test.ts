import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../src/web/playground/examples.js';

describe('readExamples', () => {
  it('gives question, query and variables in the order of the numbers', () => {
    const examples = readExamples({
      '../examples/10-b.graphql': '# Tenth?\nquery B { b }\n',
      '../examples/2-a.graphql': '\n#   Second?  \n# More.\nquery A { a }\n',
      '../examples/10-b.variables.json': '{ "x": 1 }',
      '../examples/README.md': '# Not an example',
    });
    expect(examples).toEqual([
      { name: '2-a', question: 'Second?', query: '\n#   Second?  \n# More.\nquery A { a }\n', variables: '' },
      { name: '10-b', question: 'Tenth?', query: '# Tenth?\nquery B { b }\n', variables: '{ "x": 1 }' },
    ]);
  });

  it('falls back to the file name where the question is missing', () => {
    expect(readExamples({ 'a/1-x.graphql': 'query X { x }' })[0]?.question).toBe('1-x');
  });
});

describe('the shipped examples', () => {
  const folder = join(import.meta.dirname, '../../src/web/examples');
  const examples = readExamples(
    Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  );

  it.each(examples)('$name begins with its question and names its one operation', ({ query, variables }) => {
    expect(query).toMatch(/^# \S/);
    expect(query.match(/^query \w+/gm)).toHaveLength(1);
    expect(() => JSON.parse(variables || '{}') as unknown).not.toThrow();
  });

  it('have different operation names, since these are the titles of the tabs', () => {
    const names = examples.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect(new Set(names).size).toBe(names.length);
  });
});
