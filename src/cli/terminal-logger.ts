import type { Logger } from '../util/logger.js';

/** Says what is going on on standard error, one line each. */
export const terminalLogger: Logger = {
  info: (message) => {
    console.error(message);
  },
  warn: (message) => {
    console.error(`Warning: ${message}`);
  },
  error: (message, cause) => {
    console.error(`Error: ${message}`, cause ?? '');
  },
};
