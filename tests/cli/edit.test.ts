import { userInfo } from 'node:os';
import type { Graph } from '../../src/graph/open-driver.js';
import { bringBack, claimsIn } from '../helpers/claims.js';
import { finished, runCommand } from '../helpers/product.js';
import { seededGraph } from '../helpers/test-graph.js';

let graph: Graph;
let seeded: string[];

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await claimsIn(graph);
});
afterEach(() => bringBack(graph, seeded));
afterAll(() => graph.close());

const run = (...words: string[]) =>
  finished(
    runCommand(words, {
      NEO4J_URI: process.env['XIAOJUREN_TEST_URI'] ?? '',
      NEO4J_PASSWORD: process.env['XIAOJUREN_TEST_PASSWORD'] ?? '',
    }),
  );
const place = [
  '--source',
  'source/metropoltv-little-giants',
  '--locator',
  'text=x',
  '--because',
  'read there',
];
const claim = [
  'record-claim',
  '--type',
  'HOSTED_BY',
  '--from',
  'conference/national-sme-2022',
  '--to',
  'organization/miit',
  ...place,
];
const observation = [
  'record-observation',
  '--about',
  'programme/little-giant',
  '--indicator',
  'indicator/little-giants',
  '--kind',
  'ACTUAL',
  ...place,
];

describe('the commands that change the graph', () => {
  it('record, withdraw and restore a claim, one line each, and the trail tells', async () => {
    const recorded = await run(...claim, '--qualifier', 'role=CO_HOST', '--note', 'a=b');
    expect(recorded.status).toBe(0);
    expect(recorded.stdout).toMatch(/^RECORDED [a-z2-7]{16} \(change\/\S+\)\n$/);
    const [, id = ''] = recorded.stdout.split(' ');
    const again = await run(...claim, '--qualifier', 'role=CO_HOST');
    expect(again).toMatchObject({ status: 0, stdout: `ALREADY_RECORDED ${id}\n` });
    const gone = await run('retract-claim', id, '--because', 'read wrongly', '--by', 'li');
    expect(gone.stdout).toMatch(new RegExp(`^RETRACTED ${id} `));
    expect((await run(...claim, '--qualifier', 'role=CO_HOST')).stdout).toMatch(/^RESTORED /);
    const { status, stdout } = await run('audit', '--claim', id);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ +/)[1])).toEqual(['RESTORED', 'RETRACTED', 'RECORDED']);
    expect(lines[1]).toContain('by li: read wrongly');
    expect(lines[2]).toContain(`by ${userInfo().username}: read there`);
    const json = JSON.parse((await run('audit', '--by', 'li', '--json')).stdout) as unknown;
    expect(json).toMatchObject([{ action: 'RETRACTED', claim: id, by: 'li' }]);
  });

  it('record an observation, whatever its value begins with', async () => {
    const { status, stdout } = await run(...observation, '--value', '-5', '--unit', 'PERCENT');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^RECORDED /) as string });
  });

  it.each([
    [1, 'NOT_FOUND', [...claim, '--from', 'conference/none']],
    [1, 'NOT_FOUND', ['retract-claim', 'none', '--because', 'x']],
    [1, 'NOT_FOUND', ['audit', '--claim', 'none']],
    [2, 'CLAIM_INVALID', [...claim, '--qualifier', 'role']],
    [2, 'CLAIM_INVALID', [...claim, '--observed-on', '2022-02-30', '--by', '']],
    [2, 'CLAIM_INVALID', [...observation, '--value', 'many', '--unit', 'PERCENT']],
    [2, "option '--value <value>' not specified", [...observation, '--unit', 'PERCENT']],
    [2, 'unknown option', [...claim, '--colour', 'red']],
    [2, "argument 'claim'", ['retract-claim', '--because', 'x']],
  ])('exit with %i and say %s', async (expected, words, command) => {
    const { status, stdout, stderr } = await run(...command);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('have help with an example, which runs on the seed', async () => {
    for (const [command, expected] of [
      ['record-claim', /^ALREADY_RECORDED /],
      ['record-observation', /^ALREADY_RECORDED /],
      ['retract-claim', /^RETRACTED /],
      ['audit', /seed: part of the seed/],
    ] as const) {
      const { status, stdout } = await run(command, '--help');
      expect(status).toBe(0);
      const [, example = ''] = /Example:\n {2}xiaojuren ([^]+?)\n*$/.exec(stdout) ?? [];
      const words = [...example.replaceAll('\\\n', '').matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      );
      expect(words[0]).toBe(command);
      expect((await run(...words)).stdout).toMatch(expected);
      await bringBack(graph, seeded);
    }
  });
});
