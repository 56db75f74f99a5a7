/** Completion of commands, options and their values by the Tab key, in bash, zsh and fish. */
import { join } from 'node:path';
import { Argument, type Command, type Option } from 'commander';
import { projectFolder } from './project-folder.js';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Adds `completion <shell>`, which prints the script of a shell, and the hidden command that those scripts ask. */
export const addCompletionCommand = (program: Command): void => {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands and options, and know xiaojuren by name')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText(
      'after',
      `
Examples:
  eval "$(npx xiaojuren completion bash)"
  eval "$(npx xiaojuren completion zsh)"
  npx xiaojuren completion fish | source

Put the line into ~/.bashrc, ~/.zshrc or ~/.config/fish/config.fish to keep it.`,
    )
    .action((shell: (typeof shells)[number]) => {
      console.log(scripts[shell]);
    });
  program.command('complete [words...]', { hidden: true }).action((words: string[]) => {
    for (const candidate of candidatesOf(program, words)) console.log(candidate);
  });
};

/**
 * What may stand where the last word is written, in alphabetical order; empty where anything may.
 * @param words those after the name of the program; the last is unfinished and may be empty.
 */
export const candidatesOf = (program: Command, words: readonly string[]): string[] => {
  const [name, ...rest] = words;
  const command = program.commands.find((one) => one.name() === name);
  const word = words.at(-1) ?? '';
  const all =
    rest.length === 0
      ? [
          ...program
            .createHelp()
            .visibleCommands(program)
            .map((one) => one.name()),
          ...optionsOf(program),
        ]
      : command === undefined
        ? []
        : valuesOf(command, rest);
  return all.filter((one) => one.startsWith(word) && (word.startsWith('-') || !one.startsWith('-'))).sort();
};

const valuesOf = (command: Command, words: readonly string[]): readonly string[] => {
  const before = words.at(-2);
  const option = command.options.find(
    ({ long, short }) => before !== undefined && [long, short].includes(before),
  );
  if (option !== undefined && takesValue(option)) return option.argChoices ?? [];
  return [
    ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    ...optionsOf(command),
  ];
};

const takesValue = ({ required, optional }: Option): boolean => required || optional;

const optionsOf = (command: Command): string[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({ long }) => long)
    .filter((long) => long !== undefined);

/** How the shells call this very program, whether it is installed or not. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const self = `${quoted(process.execPath)} ${quoted(join(projectFolder, 'dist/cli/main.js'))}`;

const scripts = {
  bash: `command -v xiaojuren >/dev/null || xiaojuren() { ${self} "$@"; }
_xiaojuren() {
  mapfile -t COMPREPLY < <(${self} complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _xiaojuren xiaojuren`,
  zsh: `command -v xiaojuren >/dev/null || xiaojuren() { ${self} "$@"; }
_xiaojuren() {
  local candidates
  candidates=("\${(@f)$(${self} complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$candidates" ]]; then compadd -a candidates; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _xiaojuren xiaojuren`,
  fish: `type -q xiaojuren; or function xiaojuren; ${self.replaceAll(`'\\''`, `\\'`)} $argv; end
complete -c xiaojuren -n 'not __fish_seen_subcommand_from attach' -f
complete -c xiaojuren -a '(xiaojuren complete -- (commandline -opc)[2..] (commandline -ct))'`,
} as const;
