import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import columnsOf from 'string-width';
import type { Graph } from '../../src/graph/open-driver.js';
import { createProgram } from '../../src/cli/program.js';
import { searchLookup } from '../../src/cli/lookups/search.js';
import { hostileTexts } from '../helpers/hostile-texts.js';
import { finished, runCommand, scratchHome } from '../helpers/product.js';
import { projectFolder } from '../helpers/project-folder.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { seededGraph } from '../helpers/test-graph.js';

const lookups = [
  'search',
  'show',
  'paths',
  'near',
  'timeline',
  'said-by',
  'conflicts',
  'ledger',
  'counts',
  'changes',
  'compare',
];

let graph: Graph;
let api: TestApi;
const run = (...words: string[]) => finished(runCommand(words, { XIAOJUREN_SERVER: api.url }));

beforeAll(async () => {
  graph = await seededGraph();
  api = await startTestApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

/** The words of the command lines of a text that begin with `xiaojuren`, without their remarks. */
const linesIn = (text: string): string[][] =>
  Array.from(text.matchAll(/^ *(?:npx )?xiaojuren (.+)$/gm), ([, line = '']) =>
    line
      .replace(/\s#.*$/, '')
      .trim()
      .split(/\s+/),
  );

describe('what the documents say', () => {
  const help = (name: string): string => {
    let text = '';
    const command = createProgram('0').commands.find((one) => one.name() === name);
    command?.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
    return text;
  };
  const shown = [...lookups.map(help), readFileSync(join(projectFolder, 'docs/COMMANDS.md'), 'utf8')]
    .flatMap(linesIn)
    .filter(([name = '']) => lookups.includes(name));

  it('every lookup has examples in its help, and a place in docs/COMMANDS.md', () => {
    expect(lookups.filter((name) => !help(name).includes('Examples:\n  xiaojuren '))).toEqual([]);
    expect(lookups.filter((name) => shown.filter(([first]) => first === name).length < 2)).toEqual([]);
  });

  it('each of these commands answers with something, in lines that fit together', async () => {
    for (const words of shown) {
      const { status, stdout, stderr } = await run(...words);
      expect({ words, status, stderr: words.includes('--csv') ? '' : stderr }).toEqual({
        words,
        status: 0,
        stderr: '',
      });
      expect(stdout.length).toBeGreaterThan(60);
      const borders = stdout.split('\n').filter((line) => /^[│┌├└]/.test(line));
      expect({ words, widths: new Set(borders.map(columnsOf)).size }).toEqual({
        words,
        widths: borders.length === 0 ? 0 : 1,
      });
      expect(Math.max(0, ...borders.map(columnsOf))).toBeLessThanOrEqual(150);
    }
  });
});

describe('answers', () => {
  it.each<[string[], (string | RegExp)[]]>([
    [
      ['search', '徐晓兰'],
      [/official\/xu-xiaolan +│ Xu Xiaolan +│ 徐晓兰 +│ 徐晓兰 +│ EXACT +│/, '1 hit.'],
    ],
    [['search', '--label', 'official', 'Hsu', 'Hsiao-lan'], ['official/xu-xiaolan']],
    [['search', 'zzzzzz'], ['0 hits.']],
    [
      ['show', '徐晓兰'],
      ['Xu Xiaolan (official/xu-xiaolan), Official', 'HELD Vice Minister', 'No conflict.'],
    ],
    [
      ['show', 'batch/little-giant-2'],
      [
        /value +│ Batch 2: Number of firms/,
        '1584 enterprises',
        'conflict: xiaojuren conflicts --entity batch/little-giant-2',
      ],
    ],
    [
      ['paths', '徐晓兰', 'place/jiangsu', '--first', '1'],
      [/^1: Xu Xiaolan — 2022 National Conference .* — Jiangsu \(cost/m, 'Searched completely'],
    ],
    [
      ['paths', 'official/xu-xiaolan', 'place/jiangsu', '--hops', '2', '--tier', 'OFFICIAL_FINAL'],
      [/^miss: Xu Xiaolan — /m, 'No path; there is one if you accept'],
    ],
    [['paths', 'place/jiangsu', 'place/jiangsu'], [/^1: Jiangsu \(cost 0.00, 0 independent sources\)$/m]],
    [['near', 'organization/miit'], [/\d+ nodes, \d+ facts/]],
    [
      ['near', 'organization/miit', '--first', '3'],
      [/Hop 1: \d+ nodes left out/, 'something was cut'],
    ],
    [
      ['timeline', 'official/xiao-yaqing'],
      ['2020-08-11', 'BEGINS', 'ENDS', '2022-07-28'],
    ],
    [
      ['said-by', 'source/metropoltv-little-giants', '--first', '2'],
      ['char=13,57', 'There is more: --after '],
    ],
    [
      ['conflicts', '--entity', 'batch/little-giant-4'],
      ['* 4328 (3)', '- 4357 (1)', 'DIFFERENT_STAGE'],
    ],
    [['conflicts', '--unreviewed'], ['0 conflicts of 0.']],
    [
      ['ledger', '--value', '8997', '--sums', '18'],
      [/OPEN +│ 13 +│ 8984 \(13\) = Review of batch 1 \(2022\), passed 142 \+ Batch 2 ~1584/],
    ],
    [['ledger', '--known-at', '2020'], ['0 lines of 0.']],
    [
      ['counts', 'province'],
      [/Guangdong +│ place\/guangdong +│ 15 +│ 15 +│ 1 +│/, '8 groups of 8;'],
    ],
    [
      ['counts', 'batch', '--place', '广东'],
      [/batch\//, /groups? of \d/],
    ],
    [
      ['changes', '--from', '2026-11-24', '--first', '1'],
      ['RECORDED', /In all \d+ claims recorded, 0 withdrawn/],
    ],
    [
      ['compare', '徐晓兰', '金壮龙'],
      ['2022 National Conference', /\d+ neighbours, /],
    ],
  ])('%j', async (words, parts) => {
    const { status, stdout, stderr } = await run(...words);
    expect(stderr).toBe('');
    for (const part of parts)
      expect(stdout).toMatch(part instanceof RegExp ? part : new RegExp(escaped(part)));
    expect(status).toBe(0);
  });

  it('--known-at and --as-of ask about both clocks', async () => {
    const [then, before] = await Promise.all([
      run('show', 'post/minister-miit', '--as-of', '2022-09-08', '--json'),
      run('said-by', 'source/metropoltv-little-giants', '--known-at', '2020', '--json'),
    ]);
    const held = JSON.stringify(JSON.parse(then.stdout));
    expect(held).toContain('official/jin-zhuanglong');
    expect(held).not.toContain('official/miao-wei');
    expect(JSON.parse(before.stdout)).toMatchObject({ saidBy: { edges: [], totalCount: 0 } });
  });

  it('--json prints what GraphQL answers', async () => {
    const variables = { text: '工信部', sound: true, first: 10, asOf: { trueAt: null, knownAt: null } };
    const { data } = await api.ask(searchLookup.query, variables);
    expect(JSON.parse((await run('search', '工信部', '--json')).stdout)).toEqual(data);
  });

  it('--csv prints one row for each claim, its source and place, and beside it whether there is more', async () => {
    const { stdout, stderr } = await run(
      'said-by',
      'source/metropoltv-little-giants',
      '--first',
      '5',
      '--csv',
    );
    const rows = parse<Record<string, string>>(stdout, { bom: true, columns: true });
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatchObject({
      type: 'OBSERVATION',
      from: 'programme/little-giant',
      toName: 'Number of little giants',
      value: '8997',
      unit: 'ENTERPRISES',
      observedOn: '2022-09',
      source: 'source/metropoltv-little-giants',
      tier: 'NEWS',
      locator: 'char=81,339',
    });
    expect(rows[2]?.['claim']).toMatch(/^[a-z2-7]{16}$/);
    expect(stderr).toMatch(/There is more: --after \S+\n5 claims of \d+\.\n/);
  });

  it.each(lookups)('%s --csv has a cell for each name in all rows', async (name) => {
    const words: Record<string, string[]> = {
      search: ['江苏'],
      show: ['batch/little-giant-2'],
      paths: ['official/xu-xiaolan', 'place/jiangsu'],
      near: ['organization/miit'],
      timeline: ['official/xiao-yaqing'],
      'said-by': ['source/metropoltv-little-giants'],
      counts: ['city'],
      changes: ['--from', '2026-11-24'],
      compare: ['official/xu-xiaolan', 'official/jin-zhuanglong'],
    };
    const { stdout, status } = await run(name, ...(words[name] ?? []), '--csv');
    const [head = [], ...rows] = parse(stdout, { bom: true });
    expect(status).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    // Every column is filled in some row of some lookup; here, no cell says that a value was no text.
    expect(rows.flat().filter((cell) => /undefined|\[object/.test(cell))).toEqual([]);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });
});

describe('what goes wrong', () => {
  it.each<[number, string, string[]]>([
    [
      1,
      'NOT_FOUND: There is no entity "batch/little-giant-44".',
      ['conflicts', '--entity', 'batch/little-giant-44'],
    ],
    [
      1,
      'NOT_FOUND: There is no entity with the whole name "徐晓". Did you mean official/xu-xiaolan',
      ['show', '徐晓'],
    ],
    [1, 'NOT_FOUND: There is no source "source/none".', ['said-by', 'source/none']],
    [
      2,
      'DATE_INVALID: "2023-02-30" is not a date: 2023-02 has 28 days',
      ['conflicts', '--as-of', '2023-02-30'],
    ],
    [2, 'LIMIT_OUT_OF_RANGE', ['paths', 'place/jiangsu', 'place/nanjing', '--hops', '9']],
    [2, 'LIMIT_OUT_OF_RANGE', ['ledger', '--sums', '0']],
    [2, 'CURSOR_INVALID', ['ledger', '--after', 'x']],
    [2, 'does not exist in "CountBy" enum', ['counts', 'colour']],
    [2, "option '--kind <kind>' argument 'all' is invalid", ['ledger', '--kind', 'all']],
    [2, "unknown option '--nothing'", ['conflicts', '--nothing']],
    [2, "missing required argument 'to'", ['paths', 'place/jiangsu']],
    [2, "required option '--from <moment>' not specified", ['changes']],
    [2, 'Expected a whole number', ['search', 'x', '--first', '-1']],
    [2, "option '--json' cannot be used with option '--csv'", ['search', 'x', '--json', '--csv']],
    [2, 'OPTION_INVALID: Option --server is "ftp://x"', ['search', 'x', '--server', 'ftp://x']],
  ])('ends with %i and %s', async (expected, message, words) => {
    const { status, stdout, stderr } = await run(...words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(expected);
  });

  it('takes whatever is typed as text', async () => {
    for (const text of hostileTexts.filter((one) => !one.includes('\u0000') && one.length < 10_000)) {
      const { status, stderr } = await run('search', '--', text);
      expect({ text, status, stderr }).toEqual({ text, status: 0, stderr: '' });
      const shown = await run('show', '--', text);
      expect(`${String(shown.status)} ${shown.stderr}`).toMatch(/^(0 $|1 NOT_FOUND: |2 BAD_USER_INPUT: )/);
    }
  });
});

describe('the server', () => {
  const answering = async (answer: string): Promise<{ server: Server; address: string }> => {
    const server = createServer((_request, response) => response.end(answer));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
  };

  it('is that of XIAOJUREN_SERVER, and before it that of --server; it says clearly when there is none', async () => {
    const elsewhere = { XIAOJUREN_HOME: scratchHome() };
    const ask = (environment: Record<string, string>, ...more: string[]) =>
      finished(runCommand(['search', '江苏', ...more], environment));
    const none = 'http://127.0.0.1:1';
    const outcomes = [
      await ask({ ...elsewhere, XIAOJUREN_SERVER: api.url }),
      await ask({ ...elsewhere, XIAOJUREN_SERVER: none }, '--server', `${api.url}/`),
      await ask({ ...elsewhere, XIAOJUREN_SERVER: none }),
    ];
    rmSync(elsewhere.XIAOJUREN_HOME, { recursive: true, force: true });
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 1]);
    expect(outcomes[2]?.stderr).toBe(
      `SERVER_UNAVAILABLE: No Xiaojuren server at ${none}: nothing answers there. Start one with "xiaojuren start", or give the address of one with --server or XIAOJUREN_SERVER.\n`,
    );
  });

  it.each(['<html>', '{}', '[]', 'null', '{"data":null}', '{"data":{}}'])(
    'is another program when %s answers',
    async (answer) => {
      const { server, address } = await answering(answer);
      const { status, stderr } = await run('search', 'x', '--server', address);
      server.close();
      expect(stderr).toContain('SERVER_UNAVAILABLE');
      expect(stderr).toContain('what answers there is another program');
      expect(status).toBe(1);
    },
  );
});

describe('a terminal', () => {
  // `script` gives a command a terminal of its own; it belongs to every Debian.
  const onTerminal = (environment: Record<string, string>): ReturnType<typeof finished> =>
    finished(
      spawn(
        'script',
        [
          '-qec',
          `"${process.execPath}" "${join(projectFolder, 'dist/cli/main.js')}" search 江苏`,
          '/dev/null',
        ],
        {
          env: { PATH: process.env['PATH'], TERM: 'xterm', XIAOJUREN_SERVER: api.url, ...environment },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      ),
    );

  it('gets colours, and no other place does', async () => {
    // eslint-disable-next-line no-control-regex -- what colours begin with.
    const coloured = /\u001b\[/;
    expect((await onTerminal({})).stdout).toMatch(coloured);
    expect((await onTerminal({ NO_COLOR: '1' })).stdout).not.toMatch(coloured);
    expect((await run('search', '江苏')).stdout).not.toMatch(coloured);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
