import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface PostgresqlPrograms {
  /** Folder of `initdb`, `postgres` and `psql`. */
  readonly folder: string;
  /** Such as `PostgreSQL 15.8`. */
  readonly version: string;
}

/** Debian keeps the programs of each version apart. */
const debianFolder = '/usr/lib/postgresql';

/** The PostgreSQL of this machine, the newest where there are several; null when there is none. */
export const postgresqlPrograms = (): PostgresqlPrograms | null => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versionsIn(debianFolder)];
  for (const folder of folders) {
    // Without initdb in the same folder it is a client or a link to one program alone.
    const { status } = spawnSync(join(folder, 'initdb'), ['--version']);
    if (status !== 0) continue;
    const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    const version = /\d+(\.\d+)?/.exec(stdout)?.[0];
    if (version !== undefined) return { folder, version: `PostgreSQL ${version}` };
  }
  return null;
};

const versionsIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(folder, version, 'bin'));
  } catch {
    return [];
  }
};
