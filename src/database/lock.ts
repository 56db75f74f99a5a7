// One run per home folder. The lock is a file made in one step by link(2), which fails when the name exists;
// it names the process and the moment that started, so the lock of a killed run is recognised and taken over.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { startMark } from './process-identity.js';
import type { DatabasePaths } from './paths.js';

const factsSchema = z.object({
  uri: z.string().optional(),
  browserUrl: z.string().optional(),
  user: z.string().optional(),
  apiUrl: z.string().optional(),
});

const contentSchema = z.object({
  pid: z.int().positive(),
  started: z.string(),
  token: z.uuid(),
  facts: factsSchema,
});

/** What a run tells others about itself. */
export type RunFacts = Readonly<z.infer<typeof factsSchema>>;

type LockContent = Readonly<z.infer<typeof contentSchema>>;

export interface Lock {
  /** Add facts to the lock file, for `findRunning`. */
  describe(facts: RunFacts): void;
  /** Give the home back. Harmless when called again, or after another run took over. */
  release(): void;
}

/**
 * The lock of a home folder, which must exist.
 * @throws DATA_IN_USE with the process that holds it.
 */
export const takeLock = ({ home, lock: path }: Pick<DatabasePaths, 'home' | 'lock'>): Lock => {
  let mine: LockContent = {
    pid: process.pid,
    started: startMark(process.pid) ?? '',
    token: randomUUID(),
    facts: {},
  };
  const holder = take(path, mine);
  if (holder !== null) throw new XiaojurenError('DATA_IN_USE', { folder: home, pid: holder.pid });
  return {
    describe: (facts) => {
      mine = { ...mine, facts: { ...mine.facts, ...facts } };
      if (readContent(path)?.token === mine.token) replace(path, mine);
    },
    release: () => {
      if (readContent(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
};

/** The living run that holds the lock of a home, or null. */
export const lockHolder = (path: string): Pick<LockContent, 'pid' | 'facts'> | null => {
  const content = readContent(path);
  return content !== null && isAlive(content) ? content : null;
};

/**
 * Take the lock at `path`, or say who holds it. A stale lock is replaced by whoever first takes the claim named after
 * that very lock, so of many only one does, and one who comes late finds another token in it. A claim is a lock like
 * any other: if its owner is killed, it is taken over the same way.
 */
const take = (path: string, mine: LockContent): LockContent | null => {
  for (;;) {
    if (create(path, mine)) return null;
    const holder = readContent(path);
    if (holder !== null && isAlive(holder)) return holder;
    const token = holder?.token ?? 'unreadable';
    const claim = `${path}.${token}`;
    const rival = take(claim, mine);
    if (rival !== null) return rival;
    try {
      if ((readContent(path)?.token ?? 'unreadable') === token) {
        replace(path, mine);
        return null;
      }
    } finally {
      rmSync(claim, { force: true });
    }
  }
};

const isAlive = ({ pid, started }: LockContent): boolean => startMark(pid) === started;

const create = (path: string, content: LockContent): boolean => {
  const draft = writeDraft(path, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

const replace = (path: string, content: LockContent): void => {
  renameSync(writeDraft(path, content), path);
};

const writeDraft = (path: string, content: LockContent): string => {
  const draft = `${path}.${randomUUID()}.draft`;
  writeFileSync(draft, JSON.stringify(content));
  return draft;
};

/** The content of a lock file; null when there is none or it cannot be understood (a power cut may empty a file). */
const readContent = (path: string): LockContent | null => {
  try {
    return contentSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};
