/**
 * The commands of the command line. What a command does is loaded when it is called, so that looking something up does
 * not wait for the parts that start a database.
 */
import { Command } from 'commander';
import { addCompletionCommand } from './completion.js';
import { addEditCommands } from './edit-commands.js';
import { addLookupCommands } from './lookup-commands.js';

/** Longer lists of choices are not printed in the help; shell completion offers them. */
const mostChoicesShown = 8;

/** The command line as a tree of commands; `parseAsync` runs one. */
export const createProgram = (version: string): Command => {
  const program = new Command('xiaojuren')
    .description('Who is connected to what, since when, and according to which source.')
    .version(version, '--version', 'show the version')
    .showHelpAfterError('Call xiaojuren --help for what there is.')
    .configureHelp({
      optionDescription: ({ description, argChoices = [], defaultValue }) =>
        [
          description,
          argChoices.length > 0 && argChoices.length <= mostChoicesShown ? ` (${argChoices.join(', ')})` : '',
          defaultValue === undefined || typeof defaultValue === 'boolean' || Array.isArray(defaultValue)
            ? ''
            : ` (default: ${String(defaultValue)})`,
        ].join(''),
    })
    .exitOverride();

  program
    .command('start')
    .description('start the database, fill it with the seed, serve the API and the playground')
    .action(async () => (await import('./commands/start.js')).start());

  addLookupCommands(program);

  program
    .command('attach')
    .description('store your own copy of a source text, so that its claims show their quotation')
    .argument('<source>', 'id of the source, such as source/metropoltv-little-giants')
    .argument('<file>', 'the text file; its SHA-256 must be the one on record')
    .action(async (source: string, file: string) =>
      (await import('./commands/attach.js')).attach(source, file),
    );

  program
    .command('check')
    .description(
      'whether every claim has its source, every conflict was looked at, and all is as the model says',
    )
    .option('--json', 'print everything as JSON')
    .addHelpText('after', '\nThe exit status is 1 when anything is wrong.')
    .action(async (options: { readonly json?: boolean }) =>
      (await import('./commands/check.js')).check(options),
    );

  program
    .command('recount')
    .description(
      'make the stored counts of enterprises anew from the claims, after a change past our commands',
    )
    .action(async () => (await import('./commands/recount.js')).recount());

  addEditCommands(program);
  addCompletionCommand(program);

  program
    .command('stamp')
    .description('for authors of seed scripts: write the claim ids into seed/ that belong to its claims')
    .action(async () => (await import('./commands/stamp.js')).stamp());
  return program;
};
