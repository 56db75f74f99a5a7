import { cpus, totalmem } from 'node:os';
import { spawnSync } from 'node:child_process';
import { neo4jVersion } from '../../src/database/paths.js';
import { newerNode, versionOf } from './peers-folder.js';

/** One paragraph: the date, the machine, and the versions of all that takes part. */
export const machineLine = (postgresqlVersion: string | null): string => {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const node = spawnSync(newerNode, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const packages = ['@apollo/server', '@neo4j/graphql', 'neo4j-driver', 'fastify', 'autocannon'].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  return [
    `${new Date().toISOString().slice(0, 10)}. ${String(cpus().length)} cores of ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB;`,
    `Node ${process.versions.node}, Neo4j Community ${neo4jVersion}, ${packages.join(', ')};`,
    postgresqlVersion === null
      ? 'PostgreSQL is not installed, so PostGraphile was left out.'
      : `PostGraphile ${versionOf('postgraphile')} on Node ${node.replace(/^v/, '')}, ${postgresqlVersion}.`,
  ].join(' ');
};
