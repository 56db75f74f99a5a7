// A server that outlived its program: it is known by its command line, which names the database, so nothing has to be
// written down that could be missing or out of date.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { homeArgument } from './java-command.js';
import type { DatabasePaths } from './paths.js';

/** How long a killed process may take to disappear. */
const killedMs = 5_000;

/** Ids of the processes that run a server on this database folder. */
export const findLeftovers = (database: string): number[] =>
  process.platform === 'linux' ? fromProc(homeArgument(database)) : fromPs(homeArgument(database));

/**
 * Ends every server on this database and waits for it. One that is stopping already is left its time.
 * @param killAfterMs how long it may take before it is killed.
 * @returns how many there were.
 * @throws DATABASE_START_FAILED if one stays even so.
 */
export const stopLeftovers = async (
  { database, serverLog }: Pick<DatabasePaths, 'database' | 'serverLog'>,
  killAfterMs = 30_000,
): Promise<number> => {
  const found = findLeftovers(database);
  const deadline = Date.now() + killAfterMs;
  for (const pid of found) send(pid, 'SIGTERM');
  for (let remaining = found; remaining.length > 0; remaining = findLeftovers(database)) {
    const overdueMs = Date.now() - deadline;
    if (overdueMs > 0) for (const pid of remaining) send(pid, 'SIGKILL');
    if (overdueMs > killedMs) {
      const reason = `a server of an earlier run (process ${remaining.join(', ')}) does not end`;
      throw new XiaojurenError('DATABASE_START_FAILED', { reason, log: serverLog });
    }
    await sleep(50);
  }
  return found.length;
};

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

const fromProc = (argument: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandLine(pid).includes(argument));

/** Arguments of a process; none if it has ended. */
const commandLine = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

const fromPs = (argument: string): number[] =>
  execFileSync('/bin/ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 2 ** 26 })
    .toString()
    .split('\n')
    .filter((line) => line.includes(` ${argument} --config-dir=`))
    .map((line) => Number.parseInt(line, 10));
