import { fileURLToPath } from 'node:url';

/** The folder of package.json: two above the compiled `dist/cli/` as above `src/cli/`. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
