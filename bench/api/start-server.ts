import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../database.js';

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Ends it and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** Compiled servers of this project. */
export const ownServer = (name: string): string =>
  join(projectFolder, 'dist/bench/bench/peers', `${name}.js`);

const startTimeoutMs = 120_000;

/**
 * Starts a server as a process of its own, in the way of production.
 * @param task what it is told, as JSON.
 * @param node the Node that runs it; left out: ours.
 * @throws Error when it ends, or has told no address within two minutes.
 */
export const startServer = async (
  script: string,
  task: unknown,
  node: string = process.execPath,
): Promise<RunningServer> => {
  const child = spawn(node, [script, JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const url = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill();
      reject(new Error(`${script} told no address`));
    }, startTimeoutMs);
    child.once('message', (message) => {
      clearTimeout(limit);
      resolve((message as { url: string }).url);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`${script} ended with ${String(code)}`));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};
