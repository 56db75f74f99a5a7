/**
 * Notes for later test files of what was done to the graph, each good until a transaction commits. What a database is too
 * busy for to tell its version is done again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRunFolder } from './run-folder.js';
import type { Graph } from '../../src/graph/open-driver.js';

/** Notes that something was done to the graph as it is. */
export const noteDone = async (what: string, graph: Graph): Promise<void> => {
  const version = await versionOf(graph);
  if (version !== null) writeFileSync(file(what), version);
};

/** Whether that was done, in this run, and nothing committed since. */
export const isDone = async (what: string, graph: Graph): Promise<boolean> =>
  existsSync(file(what)) && readFileSync(file(what), 'utf8') === (await versionOf(graph));

const file = (what: string): string => inRunFolder(`${what}.version`);
const versionOf = (graph: Graph): Promise<string | null> => graph.version().catch(() => null);
