import { statfs } from 'node:fs/promises';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/**
 * Free space below which the database is not started: the jars and the archive of their classes take 300 MB, and Neo4j stops
 * badly on a full disk.
 */
export const neededMb = 512;

/** Megabytes (MiB, rounded down) that this user can still write to the disk that holds a folder. */
export const freeMb = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 2 ** 20);
};

/** @throws DISK_FULL if the disk that holds `folder` has less than `needed` MB left. */
export const requireFreeSpace = async (folder: string, needed = neededMb): Promise<void> => {
  const free = await freeMb(folder);
  if (free < needed) throw new XiaojurenError('DISK_FULL', { folder, free, needed });
};
