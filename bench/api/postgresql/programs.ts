import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface PostgresqlPrograms {
  /** Folder of `initdb`, `postgres`, `pg_isready` and `psql`. */
  readonly folder: string;
  /** Such as `PostgreSQL 15.8`. */
  readonly version: string;
}

/** Debian keeps the programs of each version apart. */
const debianFolder = '/usr/lib/postgresql';

/** The PostgreSQL of this machine, the newest where PATH names none and there are several; null when there is none. */
export const postgresqlPrograms = (): PostgresqlPrograms | null => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versionsIn(debianFolder)];
  for (const initdb of folders.map((folder) => join(folder, 'initdb')).filter((file) => existsSync(file))) {
    // A folder of PATH may hold links to some of the programs only.
    const folder = dirname(realpathSync(initdb));
    if (!['postgres', 'pg_isready', 'psql'].every((name) => existsSync(join(folder, name)))) continue;
    const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    const version = /\d+(\.\d+)?/.exec(stdout)?.[0];
    if (version !== undefined) return { folder, version: `PostgreSQL ${version}` };
  }
  return null;
};

const versionsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(folder, version, 'bin'))
    : [];
