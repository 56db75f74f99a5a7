/** How a server of the comparison is started: a process of its own, which is told where its database is and tells its address. */
import type { Connection } from '../../src/graph/open-driver.js';

/** What a server that asks Neo4j is told, as JSON in its one argument. */
export interface ServerTask {
  readonly connection: Connection;
  /** Room for kept answers, in bytes; only the product keeps any. */
  readonly cacheBytes: number;
}

export const serverTask = (): ServerTask => JSON.parse(process.argv[2] ?? '') as ServerTask;

/** Tells the process that started this one where to ask, and ends with it. */
export const serveAt = (url: string): void => {
  process.on('disconnect', () => process.exit());
  process.send?.({ url });
};
