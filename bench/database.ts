/** A generated graph of one size in a database of its own, made once and found again. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applySchema } from '../src/claims/apply-schema.js';
import { ensureSeed } from '../src/claims/ensure-seed.js';
import { refreshSearchTerms } from '../src/claims/search-terms.js';
import { rebuildTallies } from '../src/claims/tally/rebuild.js';
import { readConfig } from '../src/config.js';
import type { Memory } from '../src/database/memory.js';
import { databasePaths } from '../src/database/paths.js';
import { freePort } from '../src/database/ports.js';
import { startDatabase } from '../src/database/start-database.js';
import { openGraph, type Connection, type Graph } from '../src/graph/open-driver.js';
import { openStatements, type Statements } from '../src/graph/statements.js';
import type { Logger } from '../src/util/logger.js';
import { loadWorld } from './world/load.js';

/** Compiled, this file lies in dist/bench/bench/. */
export const projectFolder = resolve(import.meta.dirname, '../../..');

/** Sizes that can be asked for, in enterprises. */
export const sizes = [10_000, 100_000, 1_000_000] as const;

/** One seed for all sizes: a smaller graph is the beginning of a larger one. */
const seed = 20_221_109;

/** Raised when the generator writes something else, so that graphs of before are made anew. */
const generation = 3;

const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};
const logger: Logger = { info: say, warn: say, error: say };

export interface BenchGraph {
  readonly graph: Graph;
  readonly statements: Statements;
  /** How other processes reach the same database. */
  readonly connection: Connection;
  /** Address of Neo4j Browser, which is where the database listens for HTTP. */
  readonly browserUrl: string;
  readonly enterprises: number;
  readonly claims: number;
  /** Seconds it took to write, when it was written. */
  readonly loadedInS: number;
  readonly close: () => Promise<void>;
}

interface Made {
  readonly generation: number;
  readonly claims: number;
  readonly loadedInS: number;
}

/** Memory that a graph of this size wants: the whole store in the page cache, about 1.2 GB for a million firms. */
const memoryFor = (enterprises: number): Memory =>
  enterprises > 200_000
    ? { heapMb: 3_072, pageCacheMb: 2_560, transactionMb: 1_024 }
    : { heapMb: 1_024, pageCacheMb: 512, transactionMb: 512 };

/**
 * The graph of a size, running. The first call makes it in `<home>/<size>`, which takes some minutes for 100,000
 * enterprises; later ones take it as it is.
 */
export const openBenchGraph = async (home: string, enterprises: number): Promise<BenchGraph> => {
  const folder = join(home, String(enterprises));
  const stamp = join(folder, 'made.json');
  const made = existsSync(stamp) ? (JSON.parse(readFileSync(stamp, 'utf8')) as Made) : null;
  // What an earlier generator made, or made by half, is of no use.
  if (made?.generation !== generation) rmSync(folder, { recursive: true, force: true });
  const config = readConfig({ ...process.env, NEO4J_URI: '', XIAOJUREN_HOME: folder }, projectFolder);
  const bolt = await freePort('127.0.0.1');
  const browser = await freePort('127.0.0.1', [bolt]);
  const database = await startDatabase({
    config: { ...config, ports: { api: null, bolt, browser } },
    projectFolder,
    browser: { postConnectCommand: '', contentHosts: '' },
    logger,
    jarsFolder: databasePaths(readConfig({}, projectFolder).home).jars,
    memory: memoryFor(enterprises),
  });
  const { uri, user, password, browserUrl } = database;
  const connection = { uri, user, password, database: 'neo4j' };
  const graph = openGraph(connection);
  const close = async (): Promise<void> => {
    await graph.close();
    await database.stop();
  };
  try {
    const statements = openStatements(join(projectFolder, 'cypher'));
    await applySchema(graph, join(projectFolder, 'cypher/schema'));
    await ensureSeed(graph, statements, join(projectFolder, 'seed'), logger);
    const found =
      made?.generation === generation
        ? made
        : await make(graph, enterprises, (text) => {
            say(text);
          });
    writeFileSync(stamp, JSON.stringify(found));
    const { claims, loadedInS } = found;
    return { graph, statements, connection, browserUrl, enterprises, claims, loadedInS, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const make = async (graph: Graph, enterprises: number, tell: (line: string) => void): Promise<Made> => {
  const begun = Date.now();
  const claims = await loadWorld(graph, enterprises, seed, tell);
  tell('Search terms and tallies.');
  await refreshSearchTerms(graph);
  await rebuildTallies(graph);
  const loadedInS = Math.round((Date.now() - begun) / 1000);
  tell(`${String(enterprises)} enterprises with ${String(claims)} claims in ${String(loadedInS)} s.`);
  return { generation, claims, loadedInS };
};
