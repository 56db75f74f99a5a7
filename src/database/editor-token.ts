import { existsSync, readFileSync } from 'node:fs';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { tokenForm } from '../config.js';
import { usable } from './open-home.js';
import { databasePaths } from './paths.js';
import { newSecret, writeSecret } from './secret-file.js';

export interface EditorToken {
  readonly token: string;
  /** Where it is kept; messages name the file and never the token. */
  readonly file: string;
}

/**
 * The token of whoever owns a home folder: made once, 24 random bytes, and kept in a file that only its owner can read. To
 * change it, delete the file and start again.
 * @param home a folder that is there.
 * @throws HOME_NOT_USABLE when the file cannot be read or written, or holds something else.
 */
export const editorToken = (home: string): EditorToken =>
  usable(home, () => {
    const { editorToken: file } = databasePaths(home);
    if (!existsSync(file)) writeSecret(file, newSecret());
    const token = readFileSync(file, 'utf8').trim();
    if (tokenForm.test(token)) return { token, file };
    throw new XiaojurenError('HOME_NOT_USABLE', {
      folder: home,
      reason: `${file} does not hold a token; delete it, and the next start makes a new one`,
    });
  });
