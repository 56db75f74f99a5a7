import type { Example } from '../../src/web/playground/examples.js';
import { editionOf, indexOfExample, tabsForVisit } from '../../src/web/playground/tabs.js';

const example = (name: string): Example => ({
  name,
  question: `${name}?`,
  query: `# ${name}?\nquery ${name} { ${name} }\n`,
  variables: '',
});
const stored = (...queries: (string | null)[]): string =>
  JSON.stringify({
    activeTabIndex: 0,
    tabs: queries.map((query, index) => ({ id: String(index), title: 'T', query, variables: null })),
  });
const titles = (tabs: ReturnType<typeof tabsForVisit>) =>
  tabs?.tabs.map(({ query }) => /query (\w+)/.exec(query ?? '')?.[1]);

const [first, second, third] = [example('First'), example('Second'), example('Third')] as const;

describe('tabsForVisit', () => {
  it.each([
    { case: 'a first visit gets all examples', edition: null, tabs: null, expected: ['First', 'Second'] },
    {
      case: 'a visit with the same examples keeps its tabs as they are',
      edition: editionOf([first, second]),
      tabs: stored(second.query),
      expected: undefined,
    },
    {
      case: 'new examples are laid out and the own tabs kept behind them',
      edition: editionOf([first, third]),
      tabs: stored(first.query, third.query, 'query Mine { mine }'),
      expected: ['First', 'Second', 'Mine'],
    },
    {
      case: 'an example that the visitor changed counts as their own',
      edition: editionOf([first]),
      tabs: stored(first.query.replace('{ First }', '{ changed }')),
      expected: ['First', 'Second', 'First'],
    },
    {
      case: 'empty tabs are dropped',
      edition: '[]',
      tabs: stored('  ', null),
      expected: ['First', 'Second'],
    },
    {
      case: 'broken storage counts as none',
      edition: '{',
      tabs: '{"tabs": 7}',
      expected: ['First', 'Second'],
    },
  ])('$case', ({ edition, tabs, expected }) => {
    expect(titles(tabsForVisit([first, second], edition, tabs))).toEqual(expected);
  });

  it('titles a tab with its operation', () => {
    expect(tabsForVisit([first], null, null)?.tabs[0]).toMatchObject({
      title: 'First',
      operationName: 'First',
    });
  });
});

describe('indexOfExample', () => {
  it('finds the tab that shows the example unchanged', () => {
    expect(indexOfExample([{ query: third.query }, { query: ` ${first.query}`, variables: '' }], first)).toBe(
      1,
    );
    expect(indexOfExample([{ query: `${first.query}x` }], first)).toBe(-1);
  });
});
