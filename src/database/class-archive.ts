/**
 * What Java finds out about the classes of Neo4j at each start, kept for the next ones in an archive of 150 MB beside the jars:
 * some 17,000 classes need not be read from them, parsed and verified (class data sharing, JEP 310). Measured, from `npm start` to
 * the first answer: 9 to 11 s with it, 14 to 16 without.
 */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants as system, freemem, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Java } from './find-java.js';
import { freeMb, neededMb } from './free-space.js';
import { spawnGuarded } from './guard.js';
import { archiveCommand } from './java-command.js';
import type { DatabasePaths } from './paths.js';

/** Java 17 reads lines of a list into 4,096 bytes and gives up at a longer one; those are few, of lambdas. */
const longestLine = 4_000;

/** How long Java may take to give up. */
const killAfterMs = 1_000;
/** What a making that was broken off left is deleted after this time. */
const leftForMs = 3_600_000;
/** Memory that has to be free: Java takes up to 870 MB to make it. */
const neededBytes = 2 ** 30;

/** The archive for one build of Java, its options, and these jars, since Java itself takes no other. */
export const classArchive = (paths: DatabasePaths, { build }: Pick<Java, 'build'>): string => {
  const jars = readdirSync(paths.jars)
    .filter((file) => file.endsWith('.jar'))
    .sort()
    .map((file) => [file, statSync(join(paths.jars, file)).mtimeMs]);
  const { args } = archiveCommand(paths, { list: '', archive: '' });
  const made = createHash('sha256')
    .update(JSON.stringify([build, args, jars]))
    .digest('hex');
  return join(paths.jars, `classes-${made.slice(0, 16)}.jsa`);
};

/**
 * What tells a server to use its archive, or, while there is none, to write down which classes it takes. Java ignores an
 * archive that does not fit or whose checksum is wrong (which takes it 0.1 s) and starts as without.
 */
export const archiveOptions = (paths: DatabasePaths, java: Java): readonly string[] => {
  const archive = classArchive(paths, java);
  return [
    '-XX:+IgnoreUnrecognizedVMOptions',
    ...(existsSync(archive)
      ? [`-XX:SharedArchiveFile=${archive}`, '-XX:+VerifySharedSpaces', '-Xlog:cds*=off']
      : [`-XX:DumpLoadedClassList=${paths.classes}`]),
  ];
};

/**
 * Makes the archive of the classes that the running server has taken so far, if there is none: some 40 s of one core at
 * the lowest priority and 870 MB of memory, in a process that touches no data. Others in the folder go.
 * @param signal gives up.
 * @returns whether there is one now. A failure is none: the next start takes its time.
 */
export const makeClassArchive = async (
  paths: DatabasePaths,
  java: Java,
  signal: AbortSignal,
): Promise<boolean> => {
  try {
    const archive = classArchive(paths, java);
    if (existsSync(archive)) return true;
    accessSync(paths.jars, constants.W_OK);
    if ((await freeMb(paths.jars)) < neededMb || freemem() < neededBytes) return false;
    return await make(paths, java, archive, signal);
  } catch {
    return false;
  }
};

const make = async (
  paths: DatabasePaths,
  java: Java,
  archive: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const partial = `${archive}.${process.pid}.partial`;
  const list = `${paths.classes}.complete`;
  try {
    writeFileSync(list, completeLines(readFileSync(paths.classes, 'utf8')));
    const { args, env } = archiveCommand(paths, { list, archive: partial });
    const task = { command: java.path, args, killAfterMs };
    if (!(await succeeds(spawnGuarded(task, { output: 'ignore', cwd: paths.logs, env }), signal)))
      return false;
    // In one step, so that no start finds half of one.
    renameSync(partial, archive);
    for (const file of readdirSync(paths.jars).filter((name) => /^classes-\w+\.jsa/.test(name)))
      if (isPast(join(paths.jars, file), archive)) rmSync(join(paths.jars, file), { force: true });
    return true;
  } finally {
    rmSync(partial, { force: true });
    rmSync(list, { force: true });
  }
};

/** Whether nobody has use for a file any more: an archive of other jars, or of another Java, or what was left of making one. */
const isPast = (file: string, archive: string): boolean =>
  file.endsWith('.partial') ? Date.now() - statSync(file).mtimeMs > leftForMs : file !== archive;

const succeeds = (guard: ChildProcess, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const giveUp = (): void => {
      guard.stdin?.destroy();
    };
    const end = (isDone: boolean): void => {
      signal.removeEventListener('abort', giveUp);
      resolve(isDone);
    };
    guard.once('error', () => {
      end(false);
    });
    guard.once('exit', (status) => {
      end(status === 0);
    });
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    try {
      // Before it begins Java, which takes that over.
      if (guard.pid !== undefined) setPriority(guard.pid, system.priority.PRIORITY_LOW);
    } catch {
      // Where that is not allowed, it is made at the usual priority.
    }
  });

/** Without what follows the last line break, where the server may still be writing. */
const completeLines = (list: string): string =>
  list
    .slice(0, list.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.length <= longestLine)
    .join('\n');
