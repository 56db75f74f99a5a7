import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** 24 random bytes as 48 digits and letters: no sign at its beginning can make it an option of a command. */
export const newSecret = (): string => randomBytes(24).toString('hex');

/** A file that only its owner can read. Written beside and renamed, so that a secret is there whole or not at all. */
export const writeSecret = (file: string, secret: string): void => {
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, file);
};
