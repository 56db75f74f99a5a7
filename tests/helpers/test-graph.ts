import { join } from 'node:path';
import { projectFolder } from './project-folder.js';
import { isDone, noteDone } from './run-notes.js';
import { hasSeedCopy, keepSeedCopy, putBackSeedCopy } from './seed-copy.js';
import { applySchema } from '../../src/claims/apply-schema.js';
import { applySeed } from '../../src/claims/apply-seed.js';
import { openGraph, type Graph } from '../../src/graph/open-driver.js';
import { openStatements } from '../../src/graph/statements.js';

export const cypherFolder = join(projectFolder, 'cypher');
export const seedFolder = join(projectFolder, 'seed');
export const statements = openStatements(cypherFolder);

/** A connection to the database of this run, as it is, or by another address. Close it in afterAll. */
export const anotherConnection = (uri = process.env['XIAOJUREN_TEST_URI'] ?? ''): Graph =>
  openGraph({
    uri,
    user: 'neo4j',
    password: process.env['XIAOJUREN_TEST_PASSWORD'] ?? '',
    database: 'neo4j',
  });

/** The same, emptied, with the constraints and indexes of cypher/schema/. */
export const emptyGraph = async (): Promise<Graph> => {
  const graph = anotherConnection();
  await empty(graph);
  return graph;
};

const empty = async (graph: Graph): Promise<void> => {
  // In steps, since a test may leave more than one transaction has memory for.
  await graph.run('MATCH ()-[edge]->() CALL (edge) { DELETE edge } IN TRANSACTIONS OF 10000 ROWS');
  await graph.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS');
  await applySchema(graph, join(cypherFolder, 'schema'));
};

/**
 * The same with the seed: from its scripts the first time of a run, then from a copy, unless it is there as the test file
 * before left it.
 */
export const seededGraph = async (): Promise<Graph> => {
  const graph = anotherConnection();
  if (await isDone('seeded', graph)) return graph;
  await empty(graph);
  await fillWithSeed(graph);
  await noteDone('seeded', graph);
  return graph;
};

/** Brings the seed into an empty graph, for tests of something else than how it comes there. */
export const fillWithSeed = async (graph: Graph): Promise<void> => {
  if (hasSeedCopy()) return putBackSeedCopy(graph);
  await applySeed(graph, seedFolder);
  await keepSeedCopy(graph);
};
