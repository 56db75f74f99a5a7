import { join } from 'node:path';
import { projectFolder } from './project-folder.js';
import { terminalLogger } from './terminal-logger.js';
import { applySchema } from '../claims/apply-schema.js';
import { ensureSeed } from '../claims/ensure-seed.js';
import { readConfig } from '../config.js';
import { findRunning } from '../database/find-running.js';
import { startDatabase } from '../database/start-database.js';
import { openGraph, type Graph } from '../graph/open-driver.js';
import { openStatements } from '../graph/statements.js';

/**
 * Runs a piece of work on the graph a command is meant for: the server of NEO4J_URI; else the embedded database that
 * `xiaojuren start` runs at the moment; else the embedded database, started for this work and stopped after it.
 */
export const withGraph = async (work: (graph: Graph) => Promise<void>): Promise<void> => {
  const config = readConfig(process.env, projectFolder);
  const running = config.neo4j ?? findRunning(config.home);
  if (running !== null) {
    await workOn(openGraph({ database: 'neo4j', ...running }), work);
    return;
  }
  const database = await startDatabase({
    config,
    projectFolder,
    browser: { postConnectCommand: '', contentHosts: '' },
    logger: terminalLogger,
  });
  try {
    await workOn(openGraph({ ...database, database: 'neo4j' }), async (graph) => {
      await applySchema(graph, join(projectFolder, 'cypher/schema'));
      await ensureSeed(
        graph,
        openStatements(join(projectFolder, 'cypher')),
        join(projectFolder, 'seed'),
        terminalLogger,
      );
      await work(graph);
    });
  } finally {
    await database.stop();
  }
};

const workOn = async (graph: Graph, work: (graph: Graph) => Promise<void>): Promise<void> => {
  try {
    await work(graph);
  } finally {
    await graph.close();
  }
};
