// What the server said about itself: Java's output of the latest start, and what that start added to neo4j.log.
import { readFileSync, statSync } from 'node:fs';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { neededMb } from './free-space.js';
import { neo4jVersion, type DatabasePaths } from './paths.js';

export interface ServerReport {
  /** Everything said since the report was begun. */
  text(): string;
}

/** Begin to listen: neo4j.log is kept from start to start, and what it holds now is left out. */
export const beginReport = (paths: DatabasePaths): ServerReport => {
  const before = sizeOf(paths.serverLog);
  return {
    text: () => {
      const log = read(paths.serverLog);
      // A log shorter than before was rotated: all of it is new.
      const added = log.length >= before ? log.subarray(before) : log;
      return `${read(paths.output).toString()}\n${added.toString()}`;
    },
  };
};

export interface FailureContext {
  readonly paths: DatabasePaths;
  readonly ports: readonly { readonly port: number; readonly setting: string }[];
  readonly freeMb: number;
}

/** The error that a server's last words stand for. */
export const startFailure = (text: string, { paths, ports, freeMb }: FailureContext): XiaojurenError => {
  if (/No space left on device/.test(text))
    return new XiaojurenError('DISK_FULL', { folder: paths.database, free: freeMb, needed: neededMb });
  if (/is a newer version|Downgrade is not supported|Unknown store version|UNSUPPORTED_FUTURE/.test(text))
    return new XiaojurenError('DATA_TOO_NEW', {
      folder: paths.database,
      found: '(version not recorded)',
      version: neo4jVersion,
    });
  const taken = ports.find(({ port }) => new RegExp(`:${port}\\b`).test(bindFailures(text)));
  if (taken !== undefined) return new XiaojurenError('PORT_TAKEN', { ...taken });
  return new XiaojurenError('DATABASE_START_FAILED', {
    reason: tellingLine(text),
    log: text.includes(' ERROR ') ? paths.serverLog : paths.output,
  });
};

const bindFailures = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /bind/i.test(line))
    .join('\n');

/** The innermost cause if a stack trace names one; else the last error; else the last line. */
export const tellingLine = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line =
    lines.findLast((each) => each.startsWith('Caused by: ')) ??
    lines.findLast((each) => / ERROR |^Exception in |^Error/.test(each)) ??
    lines.findLast((each) => !/ (?:INFO|DEBUG) /.test(each)) ??
    'it ended without saying why; perhaps it was killed or ran out of memory';
  return line
    .replace(/^Caused by: (?:[\w.$]+: )?/, '')
    .replace(/^Exception in thread "[^"]*" (?:[\w.$]+: )?/, '')
    .replace(/^[\d: .+-]+ERROR /, '')
    .replace(/\.$/, '')
    .trim();
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const read = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
};
