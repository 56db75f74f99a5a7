/** A command that asks the server one question and prints the answer. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { askServer } from './ask-server.js';
import { entityNamed, type Ask } from './entity-named.js';
import type { Lookup } from './lookups/lookup.js';
import { printAnswer, type PrintOptions } from './print-answer.js';

/** What a lookup command has of its own. */
export interface LookupSettings {
  readonly description: string;
  /** The words of the command as variables of the query. */
  readonly variables: (words: readonly unknown[]) => Record<string, unknown>;
  /** Which variables are entities, for which a name may stand instead of an id. */
  readonly entities?: readonly string[];
  /** Without the name of the program. */
  readonly examples: readonly string[];
  /** How much is shown when `--first` is left out. */
  readonly first: number;
  readonly isPaged?: boolean;
}

interface CommonOptions extends PrintOptions {
  readonly server?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Adds a lookup command; options of its own are added to what this returns. */
export const addLookup = <Data>(
  program: Command,
  usage: string,
  { query, shown, csvNames, csvRows }: Lookup<Data>,
  settings: LookupSettings,
): Command => {
  const { description, variables, entities = [], examples, first } = settings;
  const { isPaged = false } = settings;
  const command = program
    .command(usage)
    .description(description)
    .option(
      '--as-of <date>',
      'what was true then: 2022, 2022-09, 2022-09-08, 2021/2025 or now; else at any time',
    )
    .option(
      '--known-at <moment>',
      'what this graph believed then: 2026-11-25T06:00, in UTC, or a date; else now',
    );
  command.option('--first <number>', 'how many to show', whole, first);
  if (isPaged) command.option('--after <cursor>', 'go on after the page before');
  return command
    .addOption(new Option('--json', 'print the whole answer as JSON').conflicts('csv'))
    .addOption(new Option('--csv', 'print one row for each claim or hit as CSV'))
    .option('--server <address>', 'address of the server; else XIAOJUREN_SERVER, else the one that runs here')
    .addHelpText('after', ['\nExamples:', ...examples.map((example) => `  xiaojuren ${example}`)].join('\n'))
    .action(async (...given: unknown[]) => {
      const { server, asOf, knownAt, json, csv, ...own } = command.opts<CommonOptions>();
      const ask: Ask = (question, asked) => askServer(question, asked, server);
      const asked: Record<string, unknown> = {
        ...Object.fromEntries(Object.entries(own).map(variableOf)),
        ...variables(given),
        asOf: { trueAt: asOf ?? null, knownAt: knownAt ?? null },
      };
      for (const name of entities) {
        const word = asked[name];
        if (typeof word === 'string') asked[name] = await entityNamed(word, ask);
      }
      const data = await ask<Data>(query, asked);
      printAnswer(
        {
          data,
          shown: () => shown(data),
          csv: () => ({ names: csvNames, rows: csvRows(data) }),
        },
        { json, csv },
      );
    });
};

/** An option as a variable of the query: those that may be given again have a plural there. */
const variableOf = ([name, value]: [string, unknown]): [string, unknown] => {
  if (name === 'unreviewed') return ['reviewed', value !== true];
  return Array.isArray(value) ? [`${name}s`, value] : [name, value];
};

/** An option that may be given again, with one of these values, in capitals or not, if there is a list of them. */
export const repeated = (name: string, description: string, values?: readonly string[]): Option => {
  const option = new Option(
    `--${name} <${values === undefined ? 'id' : (name.split('-').at(-1) ?? '')}>`,
    `${description}; may be given again`,
  );
  const known = new Map(values?.map((value) => [value.toLowerCase(), value]));
  if (values !== undefined) option.choices(values);
  return option.argParser((given: string, before: readonly string[] | undefined) => {
    const value = values === undefined ? given : known.get(given.toLowerCase());
    if (value === undefined) throw new InvalidArgumentError(`It is one of ${(values ?? []).join(', ')}.`);
    return [...(before ?? []), value];
  });
};

/** Reads a whole number of an option. */
export const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
};
