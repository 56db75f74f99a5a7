import { userInfo } from 'node:os';

/** The name under which the operating system knows who runs this; `editor` where it knows none. */
export const userName = (): string => {
  try {
    return userInfo().username || 'editor';
  } catch {
    return 'editor';
  }
};
