import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { terminalLogger } from '../terminal-logger.js';
import { applySchema } from '../../claims/apply-schema.js';
import { stampSeed } from '../../claims/stamp-seed.js';
import { readConfig } from '../../config.js';
import { databasePaths } from '../../database/paths.js';
import { startDatabase } from '../../database/start-database.js';
import { openGraph } from '../../graph/open-driver.js';

/** `xiaojuren stamp`: writes the claim ids into seed/ with the help of a throw-away database. */
export const stamp = async (): Promise<void> => {
  const config = readConfig(process.env, projectFolder);
  const home = await mkdtemp(join(tmpdir(), 'xiaojuren-stamp-'));
  try {
    const database = await startDatabase({
      config: { ...config, home, ports: { api: null, bolt: null, browser: null } },
      projectFolder,
      browser: { postConnectCommand: '', contentHosts: '' },
      logger: terminalLogger,
      jarsFolder: databasePaths(config.home).jars,
    });
    const graph = openGraph({ ...database, database: 'neo4j' });
    try {
      await applySchema(graph, join(projectFolder, 'cypher/schema'));
      const { claims, stamped, scripts } = await stampSeed(graph, join(projectFolder, 'seed'));
      console.log(
        `${String(claims)} claims, ${String(stamped)} ids written. Scripts changed: ${scripts.join(', ') || 'none'}.`,
      );
    } finally {
      await graph.close();
      await database.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
