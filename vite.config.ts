/**
 * Builds what the API serves to browsers, into dist/web: the GraphQL playground with its workers and fonts, each file
 * also compressed, and the kit for Neo4j Browser as it is.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const output = join(import.meta.dirname, 'dist/web');

/** Writes FILE.br and FILE.gz beside every file that gains by it, so that nothing is compressed while serving. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle: () => {
    const folder = join(output, 'playground');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html|svg|ttf)$/.test(file)) continue;
      const text = readFileSync(join(folder, file));
      writeFileSync(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }));
      // The highest quality takes ten seconds more to save a tenth.
      const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text, options));
    }
  },
});

const neo4jBrowserKit = (): Plugin => ({
  name: 'neo4j-browser-kit',
  apply: 'build',
  closeBundle: () => {
    cpSync(join(import.meta.dirname, 'src/web/neo4j-browser'), join(output, 'neo4j-browser'), {
      recursive: true,
    });
  },
});

export default defineConfig({
  root: 'src/web/playground',
  base: '/playground/',
  plugins: [react(), compressed(), neo4jBrowserKit()],
  build: {
    outDir: join(output, 'playground'),
    emptyOutDir: true,
    // Monaco is one piece of some megabytes; it is served from the reader's own machine.
    chunkSizeWarningLimit: 8000,
    // "use no memo" in packages speaks to a compiler that has already run on them.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
