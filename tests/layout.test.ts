import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Layers from the top; a file may import from its own layer's line and from the lines below it. */
const layers = [
  ['cli'],
  ['api'],
  ['lookup'],
  ['claims'],
  ['graph', 'database'],
  ['config', 'model', 'names', 'time'],
  ['errors'],
  ['util'],
] as const;

/** Packages that only one folder may import. */
const owners: Record<string, string> = {
  'neo4j-driver': 'graph',
  '@apollo/server': 'api',
  '@neo4j/graphql': 'api',
  fastify: 'api',
  'lru-cache': 'api',
  'prom-client': 'api',
  commander: 'cli',
  'pinyin-pro': 'names',
  'opencc-js': 'names',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const folderOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const layerOf = (folder: string): number =>
  layers.findIndex((names) => names.some((name) => name === folder));
const importsOf = (text: string): { name: string; isType: boolean }[] =>
  [...text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from '([^']+)';$/gm)].map(([, type, name]) => ({
    name: name ?? '',
    isType: type !== undefined,
  }));

describe('layout', () => {
  it('knows the layer of every file', () => {
    const strangers = files.filter(({ file }) => folderOf(file) !== 'web' && layerOf(folderOf(file)) < 0);
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  it('imports from the same folder or a lower layer only', () => {
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter(({ name }) => name.startsWith('.'))
        .map(({ name }) => relative('.', join(dirname(file), name)))
        .filter((target) => {
          const [from, to] = [folderOf(file), folderOf(target.replace(/\.js$/, '.ts'))];
          if (from === to) return false;
          if (from === 'web') return to !== 'model';
          return layerOf(to) <= layerOf(from);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(
      files.map(({ file, text }) => [
        file,
        importsOf(text)
          .filter(({ name, isType }) => name.startsWith('.') && !isType)
          .map(({ name }) => join(dirname(file), name).replace(/\.js$/, '.ts')),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, above: readonly string[]): void => {
      if (above.includes(file)) throw new Error(`cycle: ${[...above, file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...above, file]);
      done.add(file);
    };
    for (const { file } of files) visit(file, []);
    expect(done.size).toBeGreaterThanOrEqual(files.length);
  });

  it('leaves each of these packages to one folder', () => {
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter(({ name }) => {
          const owner = Object.entries(owners).find(
            ([pack]) => name === pack || name.startsWith(`${pack}/`),
          )?.[1];
          return owner !== undefined && owner !== folderOf(file);
        })
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment, prints and exits in one place each', () => {
    const uses = (pattern: RegExp, allowed: RegExp): string[] =>
      files.filter(({ file, text }) => pattern.test(text) && !allowed.test(file)).map(({ file }) => file);
    expect(uses(/process\.env/, /^(config\.ts$|cli\/)/)).toEqual([]);
    expect(uses(/console\.|process\.exit/, /^(cli\/|database\/guard\.ts$)/)).toEqual([]);
  });
});
