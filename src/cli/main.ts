#!/usr/bin/env node
/**
 * The command line: `xiaojuren start`, `xiaojuren attach SOURCE FILE`. Results go to standard output, everything else
 * to standard error. Exit status 0: done, 1: failed, 2: wrong usage.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { attach } from './commands/attach.js';
import { start } from './commands/start.js';
import { projectFolder } from './project-folder.js';
import { stamp } from './commands/stamp.js';
import { catalogue } from '../errors/catalogue.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('xiaojuren')
  .description('Who is connected to what, since when, and according to which source.')
  .version(version, '--version', 'show the version')
  .showHelpAfterError('Call xiaojuren --help for what there is.')
  .exitOverride();

program
  .command('start')
  .description('start the database, fill it with the seed, serve the API and the playground')
  .action(start);

program
  .command('attach')
  .description('store your own copy of a source text, so that its claims show their quotation')
  .argument('<source>', 'id of the source, such as source/metropoltv-little-giants')
  .argument('<file>', 'the text file; its SHA-256 must be the one on record')
  .action(attach);

program
  .command('stamp')
  .description('for authors of seed scripts: write the claim ids into seed/ that belong to its claims')
  .action(stamp);

/** Says what went wrong; the exit status. What is unexpected goes into a file of its own, for a bug report. */
const report = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof XiaojurenError) {
    console.error(`${error.code}: ${error.message}`);
    return catalogue[error.code].exit;
  }
  const reference = join(mkdtempSync(join(tmpdir(), 'xiaojuren-')), 'error.log');
  writeFileSync(reference, inspect(error, { depth: 5 }), { mode: 0o600 });
  return report(new XiaojurenError('INTERNAL_SERVER_ERROR', { reference }, { cause: error }));
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
