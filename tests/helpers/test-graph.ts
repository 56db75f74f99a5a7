import { join } from 'node:path';
import { projectFolder } from './project-folder.js';
import { applySchema } from '../../src/claims/apply-schema.js';
import { applySeed } from '../../src/claims/apply-seed.js';
import { openGraph, type Graph } from '../../src/graph/open-driver.js';
import { openStatements } from '../../src/graph/statements.js';

export const cypherFolder = join(projectFolder, 'cypher');
export const seedFolder = join(projectFolder, 'seed');
export const statements = openStatements(cypherFolder);

/** The database of this run, emptied, with the constraints and indexes of cypher/schema/. Close it in afterAll. */
export const emptyGraph = async (): Promise<Graph> => {
  const graph = openGraph({
    uri: process.env['XIAOJUREN_TEST_URI'] ?? '',
    user: 'neo4j',
    password: process.env['XIAOJUREN_TEST_PASSWORD'] ?? '',
    database: 'neo4j',
  });
  await graph.run('MATCH (node) DETACH DELETE node');
  await applySchema(graph, join(cypherFolder, 'schema'));
  return graph;
};

/** The same with the seed. */
export const seededGraph = async (): Promise<Graph> => {
  const graph = await emptyGraph();
  await applySeed(graph, seedFolder);
  return graph;
};
