// Neo4j itself comes from Maven, once: the jars of pom.xml and those they need are copied into the home folder.
import { spawn } from 'node:child_process';
import {
  constants,
  accessSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Logger } from '../util/logger.js';
import type { Java } from './find-java.js';
import { neo4jVersion } from './paths.js';

export interface FetchOptions {
  /** Where the jars belong. */
  readonly folder: string;
  /** The folder that holds package.json; the list of jars is `src/database/pom.xml` in it. */
  readonly projectFolder: string;
  /** Folders to look for Maven in, as in PATH. */
  readonly path: string;
  /** The Java that runs Maven. */
  readonly java: Pick<Java, 'home'>;
  readonly logger: Logger;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes sure the jars of Neo4j are in a folder. If they are, nothing runs and the network is not needed.
 * The folder appears in one step, complete. Maven keeps what it has downloaded in its own repository, so after a
 * broken download the next call goes on from there.
 * @throws MAVEN_NOT_FOUND, DOWNLOAD_FAILED
 */
export const fetchJars = async (options: FetchOptions): Promise<void> => {
  const { folder, projectFolder, path, java, logger, signal } = options;
  if (isComplete(folder)) return;
  const maven = findProgram('mvn', path);
  if (maven === null) throw new XiaojurenError('MAVEN_NOT_FOUND', { version: neo4jVersion, folder });
  logger.info(`Fetching Neo4j ${neo4jVersion} into ${folder}: about 140 MB, once.`);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const { status, output } = await run(
    // `env` adds JAVA_HOME to the environment (proxy settings and the like stay), since Maven may not find Java itself.
    '/usr/bin/env',
    [
      `JAVA_HOME=${java.home}`,
      maven,
      ...['-B', '-q', '-f', join(projectFolder, 'src', 'database', 'pom.xml')],
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partial}`,
    ],
    signal,
  );
  signal?.throwIfAborted();
  if (status !== 0)
    throw new XiaojurenError('DOWNLOAD_FAILED', { version: neo4jVersion, reason: downloadReason(output) });
  writeFileSync(join(partial, contents), JSON.stringify(sizesIn(partial)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
};

/** File in the folder that lists what belongs into it, with sizes in bytes. */
const contents = 'contents.json';

const sizesIn = (folder: string): Record<string, number> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.jar'))
      .map((file) => [file, statSync(join(folder, file)).size]),
  );

/** Whether every jar is there in its full size; a copied or cut-off folder is fetched again. */
const isComplete = (folder: string): boolean => {
  try {
    const expected = JSON.parse(readFileSync(join(folder, contents), 'utf8')) as Record<string, number>;
    const found = sizesIn(folder);
    return Object.entries(expected).every(([file, size]) => found[file] === size);
  } catch {
    return false;
  }
};

/** Why Maven failed, in one line without addresses: those are Maven's business and differ from place to place. */
export const downloadReason = (output: string): string => {
  if (/No space left on device/i.test(output)) return 'no space is left on the disk';
  if (
    /Unknown host|Connect to|Connection|connect timed out|unreachable|name resolution|timed out/i.test(output)
  )
    return 'the Maven repository cannot be reached';
  const line = output
    .split('\n')
    .filter(
      (text) =>
        text.startsWith('[ERROR]') &&
        !/\[Help 1\] http|Re-run Maven|To see the full|^\[ERROR\]\s*$/.test(text),
    )
    .at(-1);
  const reason = (line ?? 'Maven stopped without saying why; try mvn --version')
    .replace('[ERROR]', '')
    .replace(/ -> \[Help 1\].*/, '')
    .replace(/\s*\(?https?:\/\/[^\s)]*\)?/g, '')
    .trim();
  return reason.length > 300 ? `${reason.slice(0, 300)}...` : reason;
};

const findProgram = (name: string, path: string): string | null =>
  path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable) ?? null;

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const run = (
  command: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
): Promise<{ readonly status: number | null; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, output });
    });
  });
