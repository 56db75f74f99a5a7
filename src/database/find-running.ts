import { readFileSync } from 'node:fs';
import { lockHolder } from './lock.js';
import { databasePaths } from './paths.js';

export interface Running {
  readonly uri: string;
  readonly browserUrl: string;
  readonly user: string;
  readonly password: string;
  /** The process that started the database. */
  readonly pid: number;
  /** Address of the API of that process, once it has said so. */
  readonly apiUrl?: string;
}

/**
 * The database that runs on a home folder now, so that a command can use it instead of starting another.
 * @returns null when none runs, or when it is not ready yet.
 */
export const findRunning = (home: string): Running | null => {
  const paths = databasePaths(home);
  const holder = lockHolder(paths.lock);
  if (holder === null) return null;
  const { uri, browserUrl, user, apiUrl } = holder.facts;
  if (uri === undefined || browserUrl === undefined || user === undefined) return null;
  const password = readFileSync(paths.password, 'utf8').trim();
  return { uri, browserUrl, user, password, pid: holder.pid, ...(apiUrl === undefined ? {} : { apiUrl }) };
};
