/** Makes a few files of the program and its libraries, into dist/compiling; see src/cli/compiled.ts. */
import { join } from 'node:path';
import { defineConfig } from 'vite';

const source = join(import.meta.dirname, 'src/cli');

/** Which file of a library is taken; by the usual rules there would be two forms of graphql, which do not know each other's classes. */
const asNode = { conditions: ['node'], mainFields: ['main'], extensions: ['.js', '.json', '.mjs'] };

export default defineConfig({
  publicDir: false,
  // So graphql need not look for another form of itself whenever it asks of which class something is.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: join(import.meta.dirname, 'dist/compiling'),
    emptyOutDir: true,
    // Of a size that nobody downloads.
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      input: { run: join(source, 'run.ts'), serve: join(source, 'serve.ts') },
      output: {
        format: 'cjs',
        strict: true,
        entryFileNames: '[name].cjs',
        chunkFileNames: '[name]-[hash].cjs',
      },
    },
  },
  resolve: asNode,
  environments: { ssr: { resolve: { ...asNode, noExternal: true } } },
});
