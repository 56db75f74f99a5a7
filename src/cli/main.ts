#!/usr/bin/env node
/** Where the command line begins: from the files that `npm run build` made of all modules, else from the modules themselves. */
import { openCompiled } from './compiled.js';

const { run } = openCompiled()?.run() ?? (await import('./run.js'));
await run();
