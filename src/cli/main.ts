#!/usr/bin/env node
/** Where the command line begins: from the files that `npm run build` made of all modules, else from the modules themselves. */
import { existsSync } from 'node:fs';
import { compiledFolder, openCompiled } from './compiled.js';
import type * as Run from './run.js';

const { run } = existsSync(compiledFolder)
  ? (openCompiled(compiledFolder).load('run.cjs') as typeof Run)
  : await import('./run.js');
await run();
