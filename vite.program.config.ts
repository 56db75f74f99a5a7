/** Makes a few files of the program and its libraries, into dist/compiled; see src/cli/compiled.ts. */
import { join } from 'node:path';
import { defineConfig } from 'vite';

const source = join(import.meta.dirname, 'src/cli');

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: join(import.meta.dirname, 'dist/compiled'),
    emptyOutDir: true,
    // Of a size that nobody downloads.
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      input: { run: join(source, 'run.ts'), serve: join(source, 'serve.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: { noExternal: true, target: 'node' },
});
