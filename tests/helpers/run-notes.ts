import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRunFolder } from './run-folder.js';
import type { Graph } from '../../src/graph/open-driver.js';

/** Notes for later test files of what was done to the graph, each good until a transaction commits. */
const file = (what: string): string => inRunFolder(`${what}.version`);

/** Notes that something was done to the graph as it is. */
export const noteDone = async (what: string, graph: Graph): Promise<void> => {
  writeFileSync(file(what), await graph.version());
};

/** Whether that was done, in this run, and nothing committed since. */
export const isDone = async (what: string, graph: Graph): Promise<boolean> =>
  existsSync(file(what)) && readFileSync(file(what), 'utf8') === (await graph.version());
