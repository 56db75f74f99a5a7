import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';

/**
 * Texts and lists of others that tests compare with. They lie beside the project and are not part of it, so tests
 * that need them are skipped without them, except where CI says that they must be there.
 */
const sharedFolder = join(projectFolder, '../shared');

export const hasShared = existsSync(join(sharedFolder, 'sources')) || process.env['CI'] !== undefined;

/** `describe`, skipped (needs ../shared beside the project) where the shared material is absent. */
export const describeWithShared = hasShared ? describe : describe.skip;

export const sharedPath = (file: string): string => join(sharedFolder, file);
export const readShared = (file: string): string => readFileSync(sharedPath(file), 'utf8');

/** The seed article: its source id and its file. */
export const article = {
  source: 'source/metropoltv-little-giants',
  file: 'sources/metropoltv-little-giants.txt',
} as const;
