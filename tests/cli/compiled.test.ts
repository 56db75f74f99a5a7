import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../helpers/project-folder.js';

/** The files that the build made of all modules, as they are after `npm run build`. */
const compiled = join(projectFolder, 'dist/compiled');
const files = readdirSync(compiled).filter((name) => name.endsWith('.cjs'));

it('holds once what must be there once', () => {
  const whole = files.map((name) => readFileSync(join(compiled, name), 'utf8')).join('\n');
  const count = (part: string): number => whole.split(part).length - 1;
  expect({
    graphql: count('from another module or realm'),
    driver: count('var Neo4jError = '),
    errors: count('XiaojurenError = class'),
  }).toEqual({ graphql: 1, driver: 1, errors: 1 });
});

it('is taken by V8 with the code that it made of it', () => {
  const script = `
    const { readFileSync, existsSync } = require('node:fs');
    const { Script } = require('node:vm');
    const taken = {};
    for (const file of JSON.parse(process.argv[1])) {
      if (!existsSync(file + '.code')) continue;
      const text = '(function (exports, require, module, __filename, __dirname) { ' + readFileSync(file, 'utf8') + '\\n})';
      taken[file] = !new Script(text, { cachedData: readFileSync(file + '.code') }).cachedDataRejected;
    }
    process.stdout.write(JSON.stringify(taken));`;
  const paths = files.map((name) => join(compiled, name));
  const taken = JSON.parse(
    execFileSync(process.execPath, ['-e', script, '--', JSON.stringify(paths)], { encoding: 'utf8' }),
  ) as Record<string, boolean>;
  expect(taken).toMatchObject({ [join(compiled, 'run.cjs')]: true, [join(compiled, 'serve.cjs')]: true });
  expect(Object.values(taken)).not.toContain(false);
});

describe('a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiaojuren-compiled-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'dist'));
    for (const name of readdirSync(join(projectFolder, 'dist')).filter(
      (name) => name !== 'web' && name !== 'bench',
    ))
      cpSync(join(projectFolder, 'dist', name), join(folder, 'dist', name), { recursive: true });
    cpSync(join(projectFolder, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const help = (): string =>
    execFileSync(process.execPath, [join(folder, 'dist/cli/main.js'), '--help'], { encoding: 'utf8' });

  it('is the same with that code, with half of it, and from its modules', () => {
    const modules = join(folder, 'dist/cli/run.js');
    const text = readFileSync(modules, 'utf8');
    rmSync(modules);
    const whole = help();
    expect(whole).toMatch(/^Usage: xiaojuren /);
    for (const name of readdirSync(join(folder, 'dist/compiled')).filter((one) => one.endsWith('.code')))
      truncateSync(join(folder, 'dist/compiled', name), 500);
    expect(help()).toBe(whole);
    writeFileSync(modules, text);
    rmSync(join(folder, 'dist/compiled'), { recursive: true });
    expect(help()).toBe(whole);
  });
});
