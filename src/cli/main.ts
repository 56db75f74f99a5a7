#!/usr/bin/env node
/**
 * The command line: `xiaojuren start`, `xiaojuren attach SOURCE FILE`, and the commands of edit-commands.ts. Results go to standard output, everything else
 * to standard error. Exit status 0: done, 1: failed, 2: wrong usage.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { attach } from './commands/attach.js';
import { check } from './commands/check.js';
import { conflicts } from './commands/conflicts.js';
import { ledger } from './commands/ledger.js';
import { addEditCommands } from './edit-commands.js';
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

const clocks = (command: Command): Command =>
  command
    .option(
      '--as-of <date>',
      'what was true then: 2022, 2022-09, 2022-09-08, 2021/2025 or now; else at any time',
    )
    .option(
      '--known-at <moment>',
      'what this graph believed then: 2026-11-25T06:00, in UTC, or a date; else now',
    )
    .option('--json', 'print everything as JSON');

clocks(
  program
    .command('conflicts')
    .description('where sources differ: every value, the preferred one, and what an editor found')
    .option('--entity <id>', 'only about this entity, such as batch/little-giant-2')
    .option('--unreviewed', 'only those that nobody has looked at since the last claim came in'),
)
  .addHelpText('after', '\nExample: xiaojuren conflicts --entity batch/little-giant-2')
  .action(conflicts);

clocks(
  program
    .command('ledger')
    .description('reported figures against the parts that sources state, each gap as a number')
    .option('--programme <id>', 'only of this programme, such as programme/little-giant')
    .option('--kind <kind>', 'only lines of this kind, such as BATCHES_TO_TOTAL')
    .option('--value <figure>', 'only lines whose reported figure has this value, such as 8997')
    .option('--sums <number>', 'how many combinations a line shows, 1 to 200; 3 when left out'),
)
  .addHelpText('after', '\nExample: xiaojuren ledger --value 8997 --sums 18')
  .action(ledger);

program
  .command('check')
  .description(
    'whether every claim has its source, every conflict was looked at, and all is as the model says',
  )
  .option('--json', 'print everything as JSON')
  .addHelpText('after', '\nThe exit status is 1 when anything is wrong.')
  .action(check);
addEditCommands(program);

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
