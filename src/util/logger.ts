/** Where a part says what it is doing. Only `cli/` prints; the rest is handed one of these. */
export interface Logger {
  /** A step a user waits for, one line. */
  info: (message: string) => void;
  /** Something worth a look that does not stop the work. */
  warn: (message: string) => void;
  /** Something that failed, with what is known about it. */
  error: (message: string, cause?: unknown) => void;
}

/** Says nothing. */
export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
