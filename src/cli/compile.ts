/**
 * The last step of the build: runs what `npm start` runs, without a database, so that V8 compiles it, and keeps that. The folder
 * gets its name when all is in it, so that a build that stopped leaves none.
 */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder, openCompiled } from './compiled.js';
import { projectFolder } from './project-folder.js';
import type * as Serve from './serve.js';

const folder = join(projectFolder, 'dist/compiling');
const { load, keepCode } = openCompiled(folder);
const { loadServer } = load('serve.cjs') as typeof Serve;
const { graph, listen } = loadServer()({
  uri: 'bolt://127.0.0.1:1',
  user: '',
  password: '',
  database: 'neo4j',
});
const api = await listen({
  editors: [],
  neo4jBrowserUrl: null,
  host: '127.0.0.1',
  port: 0,
  cacheBytes: 0,
});
await api.stop();
await graph.close();
keepCode();
rmSync(compiledFolder, { recursive: true, force: true });
renameSync(folder, compiledFolder);
