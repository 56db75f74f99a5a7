import { candidatesOf } from '../src/cli/completion.js';
import { createProgram } from '../src/cli/program.js';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../src/graph/open-driver.js';
import { projectFolder } from './helpers/project-folder.js';
import { startTestApi, type TestApi } from './helpers/test-api.js';
import { seededGraph } from './helpers/test-graph.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const all = pages.map(({ text }) => text).join('\n');

describe('docs', () => {
  let graph: Graph;
  let api: TestApi;

  beforeAll(async () => {
    graph = await seededGraph();
    api = await startTestApi(graph);
  });

  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  const blocks = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g)].map(
      ([, query, answer]) => ({
        file,
        query: query ?? '',
        answer,
      }),
    ),
  );

  it('ask at least one question in the README', () => {
    expect(blocks.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(0);
  });

  it.each(blocks)('$file: each query has its true answer below it', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(answer).toBeDefined();
    expect(data).toEqual(JSON.parse(answer ?? ''));
  });

  it('name only scripts that package.json has, and the README names the two that matter', () => {
    const named = [...all.matchAll(/npm run ([a-z][a-z0-9:-]*)/g)].map(([, name]) => name ?? '');
    for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
    expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm start');
    expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm test');
  });

  it('describe every command of the command line', () => {
    const commands = candidatesOf(createProgram('0'), ['']).filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands)
      expect(all).toMatch(new RegExp(`xiaojuren ${command}\\b|npm ${command}\\b`));
  });

  it('begin every statement of cypher/ with a comment that says what it is for', () => {
    for (const file of readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.cypher'),
    )) {
      expect(readFileSync(join('cypher', file), 'utf8')).toMatch(/^\/\/ .+/);
    }
  });

  it('link only to what is there', () => {
    const broken = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
        .map(([, target]) => join(projectFolder, dirname(file), target ?? ''))
        .filter((target) => !existsSync(target)),
    );
    expect(broken).toEqual([]);
  });

  it('give a reason for every package', () => {
    const design = readFileSync('docs/DESIGN.md', 'utf8');
    for (const name of Object.keys(manifest.dependencies)) expect(design).toContain(name);
  });

  it('speak of the product alone', () => {
    expect(all).not.toMatch(/(^|[^\w.-])\/(root|home|work|tmp)\//);
  });
});
