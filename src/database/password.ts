import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { adminCommand } from './java-command.js';
import type { Java } from './find-java.js';
import type { DatabasePaths } from './paths.js';
import { newSecret, writeSecret } from './secret-file.js';

/**
 * The password of the user `neo4j`: 24 random bytes in letters and digits, made before the first start and kept in a file
 * that only its owner can read. Data that never started is given the password (again), so a start that was cut short
 * is made good by the next.
 * @throws DATABASE_START_FAILED if there is data and its password file is gone.
 */
export const preparePassword = async (
  paths: DatabasePaths,
  java: Java,
  signal?: AbortSignal,
): Promise<string> => {
  const hasData = existsSync(join(paths.data, 'databases', 'system'));
  if (!existsSync(paths.password)) {
    if (hasData)
      throw new XiaojurenError('DATABASE_START_FAILED', {
        reason: `${paths.password} is missing, and the data cannot be opened without it. Put it back, or move ${paths.database} away to begin with an empty database`,
        log: paths.serverLog,
      });
    writeSecret(paths.password, newSecret());
  }
  if (!hasData) await setInitialPassword(paths, java, signal);
  return readFileSync(paths.password, 'utf8').trim();
};

/** The tool reads the password from the file (`@file`), so that it never shows in the list of processes. */
const setInitialPassword = async (paths: DatabasePaths, java: Java, signal?: AbortSignal): Promise<void> => {
  rmSync(join(paths.data, 'dbms', 'auth.ini'), { force: true });
  const { args, env } = adminCommand(paths, ['dbms', 'set-initial-password', `@${paths.password}`]);
  try {
    await promisify(execFile)(java.path, args, { env, cwd: paths.database, ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    const { stderr = '' } = error as { stderr?: string };
    throw new XiaojurenError(
      'DATABASE_START_FAILED',
      {
        reason: `the initial password was refused (${stderr.trim().split('\n').at(-1) ?? ''})`,
        log: paths.serverLog,
      },
      { cause: error },
    );
  }
};
