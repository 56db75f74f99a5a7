import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/**
 * The real path of a home folder, made if it is not there. Each level is made by itself: made all at once, a folder
 * below /proc keeps Node busy for ever.
 * @throws HOME_NOT_USABLE with the reason.
 */
export const openHome = (home: string): string =>
  usable(home, () => {
    const missing: string[] = [];
    for (let folder = home; !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
    for (const folder of missing) mkdirSync(folder);
    if (!statSync(home).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    return realpathSync(home);
  });

/** What `work` gives; a refusal of the file system becomes HOME_NOT_USABLE. */
export const usable = <Result>(home: string, work: () => Result): Result => {
  try {
    return work();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (cause instanceof XiaojurenError || code === undefined) throw cause;
    throw new XiaojurenError('HOME_NOT_USABLE', { folder: home, reason: reasons[code] ?? code }, { cause });
  }
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a file is in the way',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'the name is too long',
};
