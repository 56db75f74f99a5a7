import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: two above the compiled `dist/cli/` as above `src/cli/`. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The scripts of which a graph is made. */
export const graphFolders = {
  schema: join(projectFolder, 'cypher/schema'),
  seed: join(projectFolder, 'seed'),
} as const;
