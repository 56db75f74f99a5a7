/**
 * What Java finds out about the classes of Neo4j at each start, kept for the next ones in an archive beside the jars: some
 * 17,000 classes need not be read from them, parsed and verified. Class data sharing, JEP 310; two thirds of a start, 150 MB.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, join } from 'node:path';
import type { Java } from './find-java.js';
import { archiveCommand, type JavaCommand } from './java-command.js';
import type { DatabasePaths } from './paths.js';

/** Java 17 reads lines of a list into 4,096 bytes and gives up at a longer one; those are few, of lambdas. */
const longestLine = 4_000;

/** The archive for one build of Java and one place of the jars, since Java itself takes no other. */
export const classArchive = (
  { jars }: Pick<DatabasePaths, 'jars'>,
  { build }: Pick<Java, 'build'>,
): string => {
  const place = createHash('sha256')
    .update(`${build}\n${realpathSync(jars)}`)
    .digest('hex');
  return join(jars, `classes-${place.slice(0, 16)}.jsa`);
};

/**
 * What tells a server to use its archive, or, while there is none, to write down which classes it takes. Java ignores an
 * archive that does not fit or whose checksum is wrong (which takes it 0.1 s) and starts as without.
 */
export const archiveOptions = (paths: DatabasePaths, java: Java): readonly string[] => {
  const archive = classArchive(paths, java);
  return existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`, '-XX:+VerifySharedSpaces']
    : [`-XX:DumpLoadedClassList=${paths.classes}`];
};

/**
 * Makes the archive of the classes that the running server has taken so far, if there is none: half a minute of one core at
 * the lowest priority and some 700 MB of memory, in a process that touches no data. Other archives in the folder go.
 * @param signal gives up.
 * @returns whether there is one now. A failure is none: the next start takes its time.
 */
export const makeClassArchive = async (
  paths: DatabasePaths,
  java: Java,
  signal: AbortSignal,
): Promise<boolean> => {
  const archive = classArchive(paths, java);
  if (existsSync(archive)) return true;
  const partial = `${archive}.${process.pid}.partial`;
  const list = `${paths.classes}.complete`;
  try {
    writeFileSync(list, completeLines(readFileSync(paths.classes, 'utf8')));
    if (!(await succeeds(java, archiveCommand(paths, { list, archive: partial }), signal))) return false;
    for (const file of readdirSync(paths.jars))
      if (file.startsWith('classes-') && file !== basename(partial))
        rmSync(join(paths.jars, file), { force: true });
    // In one step, so that no start finds half of one.
    renameSync(partial, archive);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(partial, { force: true });
    rmSync(list, { force: true });
  }
};

const succeeds = ({ path }: Java, { args, env }: JavaCommand, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(path, args, { env, stdio: 'ignore', signal, killSignal: 'SIGKILL' });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (status) => {
      resolve(status === 0);
    });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  });

/** Without what follows the last line break, where the server may still be writing. */
const completeLines = (list: string): string =>
  list
    .slice(0, list.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.length <= longestLine)
    .join('\n');
