/**
 * The command line: runs a command of program.ts. Results go to standard output, everything else to standard error.
 * Exit status 0: done, 1: failed, 2: wrong usage.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { AnsweredError } from './ask-server.js';
import { createProgram } from './program.js';
import { projectFolder } from './project-folder.js';
import { printable } from './table.js';
import { catalogue } from '../errors/catalogue.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  version: string;
};

/** Says what went wrong; the exit status. What is unexpected goes into a file of its own, for a bug report. */
const report = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof XiaojurenError || error instanceof AnsweredError) {
    console.error(printable(`${error.code}: ${error.message}`));
    return error instanceof AnsweredError ? error.exit : catalogue[error.code].exit;
  }
  const reference = join(mkdtempSync(join(tmpdir(), 'xiaojuren-')), 'error.log');
  writeFileSync(reference, inspect(error, { depth: 5 }), { mode: 0o600 });
  return report(new XiaojurenError('INTERNAL_SERVER_ERROR', { reference }, { cause: error }));
};

/** Runs the command that this process was started with, and sets its exit status. */
export const run = async (): Promise<void> => {
  // A reader such as `head` that closes the pipe early is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    await createProgram(version).parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
};
