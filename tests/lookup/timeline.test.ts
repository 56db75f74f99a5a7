import type { Graph } from '../../src/graph/open-driver.js';
import { everyPage } from '../helpers/every-page.js';
import {
  timeline,
  timelineStatements,
  type Timeline,
  type TimelineQuestion,
} from '../../src/lookup/timeline.js';
import { always, parseAsOf } from '../../src/time/as-of.js';
import { dateInvalid, noDates } from '../helpers/date-invalid.js';
import { draw, type Drawn } from '../helpers/draw.js';
import { hostileTexts, noCursors } from '../helpers/hostile-texts.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const ask = (question: Partial<TimelineQuestion> = {}): Promise<Timeline> =>
  timeline(graph, statements, {
    entity: 'official/a',
    types: [],
    from: null,
    until: null,
    first: 200,
    after: null,
    asOf: always,
    ...question,
  });

const shown = ({ edges }: Timeline): string[] =>
  edges.map(({ node: { date, step, claim } }) => `${date} ${step} ${claim.claim}`);

/** One entry of each sort, and two claims without a date. */
const life: readonly Drawn[] = [
  ['official/a', 'HELD', 'post/p', { validFrom: '2020-03', validTo: '2022-09-08' }],
  ['official/a', 'HELD', 'post/q', { observedOn: '2022' }],
  ['official/a', 'SPOKE_AT', 'conference/c', { observedOn: '2022-09-08' }],
  ['official/a', 'ATTENDED', 'conference/c', { observedOn: '2022-09' }],
  [
    'official/a',
    'OBSERVATION',
    'indicator/i',
    { kind: 'ACTUAL', unit: 'RANK', value: '1', period: '2021/2025', observedOn: '2023' },
  ],
  [
    'official/a',
    'OBSERVATION',
    'indicator/i',
    { kind: 'TARGET', unit: 'RANK', value: '2', period: '2025', observedOn: '2021-12-17' },
  ],
  ['official/a', 'OBSERVATION', 'indicator/born', { kind: 'ACTUAL', unit: 'DATE', value: '1963-11' }],
  [
    'official/a',
    'OBSERVATION',
    'indicator/said',
    { kind: 'STATEMENT', unit: 'TEXT', value: 'hello', observedOn: '2022-01-01' },
  ],
  ['official/a', 'HELD', 'post/r'],
  ['official/a', 'OBSERVATION', 'indicator/i', { kind: 'ACTUAL', unit: 'RANK', value: '3' }],
  ['official/a', 'ATTENDED', 'conference/d', { validFrom: '2022-09-08', validTo: '2022-09-10' }],
  ['official/b', 'HELD', 'post/p', { validFrom: '2022' }],
];

const inTime = [
  '1963-11 NAMED c7',
  '2020-03 BEGINS c1',
  '2021/2025 MEASURED c5',
  '2021-12-17 TOLD c6',
  '2022 OBSERVED c2',
  '2022-01-01 TOLD c8',
  '2022-09 HAPPENED c4',
  '2022-09-08 ENDS c1',
  '2022-09-08 HAPPENED c11',
  '2022-09-08 HAPPENED c3',
  '2022-09-10 ENDS c11',
  '2023 OBSERVED c5',
  '2025 DUE c6',
];

describe('timeline', () => {
  describe('of one life', () => {
    beforeAll(() => draw(graph, life));

    it('is in the order of time, the coarser date first, with both ends of a term', async () => {
      const answer = await ask();
      expect(shown(answer)).toEqual(inTime);
      expect(await answer.totalCount()).toBe(inTime.length);
      expect(await answer.undated()).toBe(2);
      expect(await answer.dataSince()).toEqual({ trueAt: '2020-03', knownAt: '2026-11-25T00:00:00' });
    });

    it('says how exact each date is, and which days it covers', async () => {
      const { edges } = await ask();
      const found = ['2021/2025', '2022', '2022-09', '2022-09-10'].map((text) => {
        const { date, precision, firstDay, lastDay, year } =
          edges.map(({ node }) => node).find((node) => node.date === text) ?? {};
        return [date, precision, firstDay, lastDay, year];
      });
      expect(found).toEqual([
        ['2021/2025', 'PERIOD', '2021-01-01', '2025-12-31', 2021],
        ['2022', 'YEAR', '2022-01-01', '2022-12-31', 2022],
        ['2022-09', 'MONTH', '2022-09-01', '2022-09-30', 2022],
        ['2022-09-10', 'DAY', '2022-09-10', '2022-09-10', 2022],
      ]);
    });

    it.each([
      ['2023', null, ['2021/2025 MEASURED c5', '2023 OBSERVED c5', '2025 DUE c6']],
      [null, '2020', ['1963-11 NAMED c7', '2020-03 BEGINS c1']],
      ['2022-10', '2022-12', ['2021/2025 MEASURED c5', '2022 OBSERVED c2']],
      ['2022-09-30', '2022-09', ['2021/2025 MEASURED c5', '2022 OBSERVED c2', '2022-09 HAPPENED c4']],
      ['2030', null, []],
    ])('from %j until %j', async (from, until, expected) => {
      const answer = await ask({ from, until });
      expect(shown(answer)).toEqual(expected);
      expect(await answer.totalCount()).toBe(expected.length);
      expect(await answer.undated()).toBe(2);
    });

    it('keeps to some types, without observations', async () => {
      const answer = await ask({ types: ['HELD'] });
      expect(shown(answer)).toEqual(['2020-03 BEGINS c1', '2022 OBSERVED c2', '2022-09-08 ENDS c1']);
      expect(await answer.undated()).toBe(1);
    });

    it.each([1, 2, 5])('is the same in pages of %i', async (first) => {
      const found = await everyPage((after) => ask({ first, after }));
      expect(found.map(({ date, step, claim }) => `${date} ${step} ${claim.claim}`)).toEqual(inTime);
    });
  });

  it('shows each arm of a claim of a place with itself once', async () => {
    await draw(graph, [['place/x', 'WITHIN', 'place/x', { validFrom: '2020' }]]);
    expect(shown(await ask({ entity: 'place/x' }))).toEqual(['2020 BEGINS c1']);
  });

  it('answers four pairs of times in four ways', async () => {
    await draw(graph, [
      ['official/a', 'HELD', 'post/p', { validFrom: '2020', validTo: '2021' }],
      ['official/a', 'HELD', 'post/q', { validFrom: '2023', recordedAt: '2026-11-26T00:00:00' }],
      ['official/a', 'HELD', 'post/r', { validFrom: '2021', retractedAt: '2026-11-26T12:00:00' }],
      [
        'official/a',
        'OBSERVATION',
        'indicator/i',
        { kind: 'ACTUAL', unit: 'RANK', value: '1', period: '2022', retractedAt: '2026-11-26T12:00:00' },
      ],
    ]);
    const seen = async (trueAt: string | null, knownAt: string | null): Promise<string[]> =>
      shown(await ask({ asOf: parseAsOf({ trueAt, knownAt }) }));
    expect(await seen(null, null)).toEqual(['2020 BEGINS c1', '2021 ENDS c1', '2023 BEGINS c2']);
    expect(await seen('2020', null)).toEqual(['2020 BEGINS c1', '2021 ENDS c1']);
    expect(await seen(null, '2026-11-25')).toEqual([
      '2020 BEGINS c1',
      '2021 ENDS c1',
      '2021 BEGINS c3',
      '2022 MEASURED c4',
    ]);
    expect(await seen('2022', '2026-11-25')).toEqual(['2021 BEGINS c3', '2022 MEASURED c4']);
    expect(await seen(null, '2026-11-24')).toEqual([]);
  });

  it('refuses a window that ends before it begins', async () => {
    await expect(ask({ from: '2023', until: '2022' })).rejects.toMatchObject({ code: 'DATE_INVALID' });
  });

  it.each(noDates)('refuses %.20j as a date', async (text) => {
    await expect(ask({ from: text })).rejects.toEqual(dateInvalid(text));
    await expect(ask({ until: text })).rejects.toEqual(dateInvalid(text));
  });

  it.each(hostileTexts)('knows no entity %.40j', async (entity) => {
    await expect(ask({ entity })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask({ entity })).rejects.toThrow(/^.{1,400}$/su);
  });

  it.each(noCursors)('refuses %.20j as a cursor', async (after) => {
    await expect(ask({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it.each(Object.entries(timelineStatements))('%s starts from an index', async (_name, statement) => {
    const clocks = { firstDay: null, lastDay: null, knownAt: '2026' };
    const parameters = { entity: 'x', key: '', rows: 10n, from: null, until: null, ...clocks };
    const operators = await operatorsOf(graph, statement, parameters);
    expect(operators.filter((name) => /Scan|CartesianProduct/.test(name))).toEqual([]);
    expect(operators.filter((name) => name.includes('IndexSeek')).length).toBeGreaterThan(0);
  });
});
