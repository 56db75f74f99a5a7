/**
 * `npm run bench:start -- --times 10`: how long the program takes to begin, from the files that the build makes (src/cli/compiled.ts)
 * beside the modules one by one, in turn: the command line, the API without a database, and `npm start` on a seeded folder.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.js';
import { databasePaths } from '../src/database/paths.js';
import { freePort } from '../src/database/ports.js';
import { projectFolder } from './database.js';
import { wholeNumber } from './options.js';

type Form = 'compiled' | 'modules';
const forms: readonly Form[] = ['compiled', 'modules'];
const host = '127.0.0.1';
const built = (file: string): string =>
  JSON.stringify(pathToFileURL(join(projectFolder, 'dist/cli', file)).href);
const evaluated = (code: string, words: readonly string[] = []): string[] => [
  ...['--input-type=module', '--eval', code, '--', ...words],
];

const program = (form: Form, words: readonly string[]): string[] =>
  form === 'compiled'
    ? [join(projectFolder, 'dist/cli/main.js'), ...words]
    : evaluated(`const { run } = await import(${built('run.js')}); await run();`, words);

const home = mkdtempSync(join(tmpdir(), 'xiaojuren-start-'));
const begin = (words: readonly string[], port = 0): ChildProcess =>
  spawn(process.execPath, words, {
    env: { ...process.env, NEO4J_URI: '', XIAOJUREN_HOME: home, XIAOJUREN_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const version = async (form: Form): Promise<number> => {
  const begun = performance.now();
  const [status] = (await once(begin(program(form, ['--version'])), 'exit')) as [number | null];
  if (status !== 0) throw new Error('xiaojuren --version has failed.');
  return performance.now() - begun;
};

/** The process says how old it is, once it listens. */
const api = async (form: Form): Promise<number> => {
  const serve =
    form === 'compiled'
      ? `await import(${built('compiled.js')}).then((all) => all.openCompiled(all.compiledFolder).load('serve.cjs'))`
      : `await import(${built('serve.js')})`;
  const child = begin(
    evaluated(`const { loadServer } = ${serve};
    const { listen } = loadServer()({ uri: 'bolt://${host}:1', user: '', password: '', database: 'neo4j' });
    await listen({ editors: [], neo4jBrowserUrl: null, host: '${host}', port: ${String(await freePort(host))}, cacheBytes: 0 });
    process.stdout.write(String(1000 * process.uptime()), () => process.exit());`),
  );
  let text = '';
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  await once(child, 'close');
  if (text === '') throw new Error('The API has not begun.');
  return Number(text);
};

const question = JSON.stringify({
  query:
    '{ conferences(where: {id: {eq: "conference/2022"}}) { id hostedByConnection { edges { node { name } } } } }',
});
/** From the command to the first answer about the graph. */
const start = async (form: Form): Promise<number> => {
  const port = await freePort(host);
  const begun = performance.now();
  const child = begin(program(form, ['start']), port);
  const ended = once(child, 'exit');
  const answer = async (): Promise<boolean> => {
    const headers = { 'content-type': 'application/json' };
    const url = `http://${host}:${String(port)}/graphql`;
    return (await fetch(url, { method: 'POST', headers, body: question })).ok;
  };
  while (!(await answer().catch(() => false))) {
    if (child.exitCode !== null || performance.now() - begun > 120_000)
      throw new Error('xiaojuren start gives no answer.');
    await sleep(20);
  }
  const took = performance.now() - begun;
  child.kill('SIGINT');
  await ended;
  return took;
};

const shown = (taken: readonly number[]): string => {
  const sorted = taken.toSorted((a, b) => a - b).map((ms) => (ms / 1_000).toFixed(2));
  return `${sorted[Math.floor(sorted.length / 2)] ?? ''} (${sorted[0] ?? ''} to ${sorted.at(-1) ?? ''})`;
};

const rows = {
  '`xiaojuren --version`': version,
  'API without a database, listening': api,
  '`xiaojuren start`, first answer': start,
};
const { values } = parseArgs({ options: { times: { type: 'string', default: '10' } } });
const times = wholeNumber(values.times);
try {
  const { jars } = databasePaths(readConfig({}, projectFolder).home);
  symlinkSync(jars, join(home, basename(jars)));
  // The first fills the folder.
  await start('compiled');
  const [cpu] = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}. ${String(cpus().length)} cores of ${cpu?.model.trim() ?? 'unknown'}; Node ${process.versions.node}; ${String(times)} times each, in turn: median (least to most), in s.\n`,
  );
  console.log('| what | from the files of the build | from the modules |\n| --- | --: | --: |');
  for (const [name, measure] of Object.entries(rows)) {
    const taken: Record<Form, number[]> = { compiled: [], modules: [] };
    for (let time = 0; time < times; time++) for (const form of forms) taken[form].push(await measure(form));
    console.log(`| ${name} | ${forms.map((form) => shown(taken[form])).join(' | ')} |`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
