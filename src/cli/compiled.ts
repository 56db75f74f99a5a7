/**
 * The program in a few files, its libraries included, and beside them what V8 made of them. Some two thousand modules take a second to
 * be found, read and compiled, these a third of it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script, constants } from 'node:vm';
import { projectFolder } from './project-folder.js';

/** Where these files are once all of them are there. */
export const compiledFolder = join(projectFolder, 'dist/compiled');

export interface Compiled {
  /** What the file of a module gives. */
  readonly load: (name: string) => unknown;
  /** Loads what is not loaded yet, and writes beside each file what V8 has made of it by now, functions that ran included. */
  readonly keepCode: () => void;
}

/** The files in a folder. What V8 made of one is passed over where it is of another Node, of other options, or not whole. */
export const openCompiled = (folder: string): Compiled => {
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();
  const load = (name: string): unknown => {
    const loaded = modules.get(name);
    if (loaded !== undefined) return loaded.exports;
    const file = join(folder, name);
    const script = new Script(asFunction(readFileSync(file, 'utf8')), {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(existsSync(codeOf(file)) ? { cachedData: readFileSync(codeOf(file)) } : {}),
    });
    scripts.set(file, script);
    const module = { exports: {} };
    modules.set(name, module);
    const others = createRequire(file);
    const require = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : others(id));
    const run = script.runInThisContext() as ModuleFunction;
    run(module.exports, Object.assign(require, others), module, file, folder);
    return module.exports;
  };
  return {
    load,
    keepCode: () => {
      for (const name of readdirSync(folder)) if (name.endsWith('.cjs')) load(name);
      for (const [file, script] of scripts) writeFileSync(codeOf(file), script.createCachedData());
    },
  };
};

type ModuleFunction = (
  exports: unknown,
  require: unknown,
  module: unknown,
  filename: string,
  dirname: string,
) => void;

/** As Node does with CommonJS modules. */
const asFunction = (text: string): string =>
  `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;

const codeOf = (file: string): string => `${file}.code`;
