import type { Graph } from '../../src/graph/open-driver.js';
import { search } from '../../src/lookup/search.js';
import { always } from '../../src/time/as-of.js';
import {
  nameBenchGroups,
  parseNameBench,
  readCsv,
  readNameBench,
  type NameBenchGroup,
} from '../helpers/name-bench.js';
import { looseGroups, scoreNames } from '../helpers/name-bench-scores.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

const rows = readNameBench();
const groups = Object.keys(nameBenchGroups) as NameBenchGroup[];

const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
};

describe('tests/fixtures/name-bench.csv', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  afterAll(() => graph.close());

  it('holds at least 1,100 rows, sorted by group', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1100);
    const order = rows.map(({ group }) => groups.indexOf(group));
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });

  it.each(Object.entries(nameBenchGroups))('holds at least as many rows of %s as said: %d', (name, least) => {
    expect(rows.filter(({ group }) => group === name).length).toBeGreaterThanOrEqual(least);
  });

  it('is answered as it should be: each group by itself, and nothing where nothing is meant', async () => {
    const scores = await scoreNames(rows, async (text) => {
      const asked = { text, sound: true, labels: [], first: 10, asOf: always };
      return (await search(graph, statements, asked)).hits;
    });
    const below = scores.filter(({ group, recallAt5, precisionAt1 }) =>
      looseGroups.includes(group)
        ? recallAt5 < 0.85 || precisionAt1 < 0.75
        : recallAt5 < 0.97 || precisionAt1 < 0.95,
    );
    expect(below).toEqual([]);
    expect(scores.filter(({ wrong }) => wrong > 0)).toEqual([]);
  }, 240_000);

  it('asks nothing twice', () => {
    expect(repeated(rows.map(({ query }) => query))).toEqual([]);
  });

  it('has no empty query, and no blanks at an end where they are not the matter', () => {
    const blank = rows.filter(
      ({ query, group }) =>
        query === '' || (query !== query.trim() && group !== 'folding' && group !== 'none'),
    );
    expect(blank).toEqual([]);
  });

  it('has notes without blanks at their ends', () => {
    expect(rows.filter(({ note }) => note !== note.trim())).toEqual([]);
  });

  it('writes every query in composed characters', () => {
    expect(rows.filter(({ query }) => query !== query.normalize('NFC'))).toEqual([]);
  });

  it('names an entity in every group but none, and none there', () => {
    expect(rows.filter(({ entities, group }) => (entities.length === 0) !== (group === 'none'))).toEqual([]);
    expect(rows.filter(({ entities }) => repeated(entities).length > 0)).toEqual([]);
  });

  it('names entities of the seed, and nearly all of them', async () => {
    const records = await graph.read('MATCH (entity:Entity) RETURN entity.id AS id', {});
    const known = new Set(records.map(({ id }) => String(id)));
    const named = new Set(rows.flatMap(({ entities }) => entities));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
    expect(named.size).toBeGreaterThanOrEqual(200);
  });

  it('spreads over the entities: the ten that are asked for most have less than a quarter of the rows', () => {
    const counts = new Map<string, number>();
    for (const id of rows.flatMap(({ entities }) => entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const most = [...counts.values()].toSorted((left, right) => right - left).slice(0, 10);
    expect(most.reduce((sum, count) => sum + count, 0)).toBeLessThan(rows.length / 4);
  });
});

describe('the reader of name benches', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['a,b\n', [['a', 'b']]],
    [
      'a,b\r\nc,\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [',\n', [['', '']]],
    ['\n', [['']]],
    ['"a,b","say ""x""","two\nlines",""\n', [['a,b', 'say "x"', 'two\nlines', '']]],
    ['  a ,　\n', [['  a ', '　']]],
  ])('reads %j', (text, records) => {
    expect(readCsv(text)).toEqual(records);
  });

  it.each(['a,b', 'a"b,c\n', '"a\n', '"a"b,c\n', '"a" ,b\n', 'a,', 'a\rb\n', '""""'])(
    'refuses %j',
    (text) => {
      expect(() => readCsv(text)).toThrow(/^not CSV at character \d+: /);
    },
  );

  it('gives typed rows', () => {
    expect(
      parseNameBench(
        'query,entity,group,note\n苏,place/jiangsu|place/suzhou,abbreviation,both\n" ",,none,\n',
      ),
    ).toEqual([
      { query: '苏', entities: ['place/jiangsu', 'place/suzhou'], group: 'abbreviation', note: 'both' },
      { query: ' ', entities: [], group: 'none', note: '' },
    ]);
  });

  it.each([
    ['query,group\n', 'line 1: columns query,group, expected query,entity,group,note'],
    ['query,entity,group,note\nx,,none\n', 'line 2: 3 fields, expected 4'],
    ['query,entity,group,note\nx,,nobody,\n', 'line 2: unknown group "nobody"'],
    ['query,entity,group,note\nx,,toString,\n', 'line 2: unknown group "toString"'],
  ])('refuses %j', (text, message) => {
    expect(() => parseNameBench(text)).toThrow(message);
  });
});
