/**
 * The program in a few files, its libraries included, each with what V8 made of it beside it. Some two thousand modules take a
 * second to be found, read and compiled, these a third of it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script, constants } from 'node:vm';
import { projectFolder } from './project-folder.js';
import type * as Run from './run.js';
import type * as Serve from './serve.js';

/** Where the build writes these files. */
const folder = join(projectFolder, 'dist/compiled');

export interface Compiled {
  readonly run: () => typeof Run;
  readonly serve: () => typeof Serve;
  /** Writes beside each file that was loaded what V8 has made of it by now, functions that ran included. */
  readonly keepCode: () => void;
}

/** Null: the build made none. What V8 made is passed over where it is of another Node or of other options. */
export const openCompiled = (): Compiled | null => {
  if (!existsSync(join(folder, 'run.cjs'))) return null;
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const loaded = modules.get(file);
    if (loaded !== undefined) return loaded.exports;
    const script = new Script(asFunction(readFileSync(file, 'utf8')), {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(existsSync(codeOf(file)) ? { cachedData: readFileSync(codeOf(file)) } : {}),
    });
    scripts.set(file, script);
    const module = { exports: {} };
    modules.set(file, module);
    const others = createRequire(file);
    const require = (id: string): unknown =>
      id.startsWith('./') ? load(join(dirname(file), id)) : others(id);
    (script.runInThisContext() as ModuleFunction)(
      module.exports,
      Object.assign(require, others),
      module,
      file,
      dirname(file),
    );
    return module.exports;
  };
  return {
    run: () => load(join(folder, 'run.cjs')) as typeof Run,
    serve: () => load(join(folder, 'serve.cjs')) as typeof Serve,
    keepCode: () => {
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
