import { closeSync, openSync } from 'node:fs';
import { archiveOptions } from './class-archive.js';
import type { Java } from './find-java.js';
import { spawnGuarded, type GuardTask } from './guard.js';
import { serverCommand } from './java-command.js';
import { stopLeftovers } from './leftovers.js';
import type { Memory } from './memory.js';
import type { DatabasePaths } from './paths.js';

/** Java's time to stop: 0.3 s when idle; a large checkpoint on a slow disk may need more. */
const killAfterMs = 30_000;

export interface ServerProcess {
  hasEnded(): boolean;
  /** Settles when Java has ended, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends Java and waits for it. Harmless when it has ended. */
  stop(): Promise<void>;
}

/** Starts Java under its guard. */
export const startServerProcess = (paths: DatabasePaths, java: Java, memory?: Memory): ServerProcess => {
  const { args, env } = serverCommand(paths, archiveOptions(paths, java), memory);
  const task: GuardTask = { command: java.path, args, killAfterMs };
  const output = openSync(paths.output, 'w');
  const guard = spawnGuarded(task, { output, cwd: paths.database, env });
  closeSync(output);
  let hasEnded = false;
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      resolve();
    };
    guard.once('exit', end);
    guard.once('error', end);
  });
  return {
    hasEnded: () => hasEnded,
    exited,
    stop: async () => {
      guard.stdin?.destroy();
      await exited;
      // Only if the guard itself was killed can Java still be there.
      await stopLeftovers(paths, killAfterMs);
    },
  };
};
