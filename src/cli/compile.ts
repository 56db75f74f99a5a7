/** The last step of the build: runs what `npm start` runs, without a database, so that V8 compiles it, and keeps that. */
import { openCompiled } from './compiled.js';

const nowhere = { uri: 'bolt://127.0.0.1:1', user: '', password: '', database: 'neo4j' };

const compiled = openCompiled();
if (compiled === null) throw new Error('dist/compiled is missing: vite.program.config.ts makes it.');
compiled.run();
const { graph, listen } = compiled.serve().loadServer()(nowhere);
const api = await listen({
  editors: [],
  neo4jBrowserUrl: null,
  host: '127.0.0.1',
  port: 0,
  cacheBytes: 0,
});
await api.stop();
await graph.close();
compiled.keepCode();
