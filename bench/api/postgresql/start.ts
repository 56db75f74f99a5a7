/** The same data in a PostgreSQL of its own, made once for each size and found again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../src/database/ports.js';
import type { Graph } from '../../../src/graph/open-driver.js';
import { copyGraph, type Psql } from './copy.js';
import type { PostgresqlPrograms } from './programs.js';
import { keysSql, tablesSql } from './schema.js';

export interface PostgresqlTask {
  readonly programs: PostgresqlPrograms;
  /** Folder of the graphs; the data lies in that of the size, so both are made anew together. */
  readonly home: string;
  readonly size: number;
  readonly graph: Graph;
  readonly say: (line: string) => void;
}

export interface RunningPostgresql {
  readonly connectionString: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const host = '127.0.0.1';
const user = 'postgres';

/**
 * PostgreSQL with the data of a graph, running. It refuses to run as root, so root gives it to the user `postgres`.
 * @throws Error when it does not start, or a step of loading fails.
 */
export const startPostgresql = async (task: PostgresqlTask): Promise<RunningPostgresql> => {
  const { programs, home, size, graph, say } = task;
  const folder = join(home, String(size), 'postgresql');
  const data = join(folder, 'data');
  const stamp = join(folder, 'made.txt');
  const isMade = existsSync(stamp) && readFileSync(stamp, 'utf8') === contents;
  const owner = ownerOf();
  if (!isMade) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (owner !== null) chownSync(folder, owner.uid, owner.gid);
    const made = spawnSync(
      join(programs.folder, 'initdb'),
      ['-D', data, '-U', user, '-A', 'trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
      { cwd: '/', encoding: 'utf8', ...owner },
    );
    if (made.status !== 0) throw new Error(`initdb in ${data} failed: ${made.stderr}`);
  }
  const port = await freePort(host);
  const server = spawn(
    join(programs.folder, 'postgres'),
    ['-D', data, '-p', String(port), ...settingsFor(size).flatMap((setting) => ['-c', setting])],
    { cwd: '/', stdio: ['ignore', 'ignore', 'ignore'], ...owner },
  );
  const kill = (): void => {
    server.kill('SIGINT');
  };
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    await ended(server);
  };
  const psql: Psql = {
    path: join(programs.folder, 'psql'),
    args: ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', host, '-p', String(port), '-U', user, '-d', 'postgres'],
  };
  try {
    await untilReady(join(programs.folder, 'pg_isready'), port, server);
    if (!isMade) {
      run(psql, tablesSql);
      await copyGraph(graph, psql, say);
      say('PostgreSQL: keys, indexes and statistics');
      run(psql, keysSql);
      writeFileSync(stamp, contents);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    connectionString: `postgres://${user}@${host}:${String(port)}/postgres`,
    pid: server.pid ?? 0,
    stop,
  };
};

/** What is in a folder that was made by these sources. */
const contents = `${tablesSql}\n${keysSql}\n`;

/**
 * As much memory as the graph database is given (`bench/database.ts`), costs of a disk without a head, and no compiling of plans,
 * which short questions wait for. What makes loading faster has no part in reading.
 */
const settingsFor = (size: number): string[] => [
  `listen_addresses=${host}`,
  'unix_socket_directories=',
  ...(size > 200_000
    ? ['shared_buffers=2560MB', 'effective_cache_size=5GB', 'maintenance_work_mem=1GB']
    : ['shared_buffers=512MB', 'effective_cache_size=1GB', 'maintenance_work_mem=256MB']),
  ...['work_mem=64MB', 'random_page_cost=1.1', 'jit=off'],
  ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=4GB'],
];

/** Who PostgreSQL runs as; null: whoever runs this. */
const ownerOf = (): { readonly uid: number; readonly gid: number } | null => {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number => {
    const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`PostgreSQL cannot run as root, and there is no user "${user}"`);
    return Number(stdout);
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
};

const run = ({ path, args }: Psql, sql: string): void => {
  const { status, stderr } = spawnSync(path, [...args], { input: sql, encoding: 'utf8' });
  if (status !== 0) throw new Error(`psql: ${stderr}`);
};

const startTimeoutMs = 60_000;

const untilReady = async (isReady: string, port: number, server: ChildProcess): Promise<void> => {
  const deadline = Date.now() + startTimeoutMs;
  while (spawnSync(isReady, ['-q', '-h', host, '-p', String(port)]).status !== 0) {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended while it started');
    if (Date.now() > deadline) throw new Error('PostgreSQL does not answer');
    await sleep(100);
  }
};

/** Ends it in its fast way: who is still connected is cut off. */
const ended = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGINT');
  await exit;
};
