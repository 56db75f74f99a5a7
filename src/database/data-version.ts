import { readFileSync, writeFileSync } from 'node:fs';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { neo4jVersion, type DatabasePaths } from './paths.js';

/**
 * Note the Neo4j that is about to open the data. To be done before each start, since the first start of a newer
 * version already changes the data.
 * @throws DATA_TOO_NEW if a newer version has opened it before.
 */
export const claimDataVersion = (paths: DatabasePaths, version = neo4jVersion): void => {
  const found = recordedVersion(paths);
  if (found !== null && isNewer(found, version))
    throw new XiaojurenError('DATA_TOO_NEW', { folder: paths.database, found, version });
  if (found !== version) writeFileSync(paths.version, `${version}\n`);
};

const recordedVersion = (paths: DatabasePaths): string | null => {
  try {
    return readFileSync(paths.version, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** Whether dotted version `a` is newer than `b`, number by number: 5.26.30 > 5.26.9, 2026.8 > 5.26. */
export const isNewer = (a: string, b: string): boolean => {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
};
