import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { candidatesOf } from '../../src/cli/completion.js';
import { createProgram } from '../../src/cli/program.js';
import { projectFolder } from '../helpers/project-folder.js';

const program = createProgram('0');
const candidates = (...words: string[]): string[] => candidatesOf(program, words);

describe('completion', () => {
  it.each([
    [['pa'], ['paths']],
    [['s'], ['said-by', 'search', 'show', 'stamp', 'start']],
    [['--v'], ['--version']],
    [['paths', 'a', 'b', '--ho'], ['--hops']],
    [['paths', '--hops', ''], []],
    [
      ['ledger', '--kind', 'RE'],
      ['REGIONS_TO_TOTAL', 'REMOVALS', 'REVIEW'],
    ],
    [['near', 'place/jiangsu', '--label', 'Off'], ['Official']],
    [
      ['completion', ''],
      ['bash', 'fish', 'zsh'],
    ],
    [['show', 'off'], []],
    [['nothing', '--'], []],
    [['nothing', ''], []],
  ])('%j can go on with %j', (words, expected) => {
    expect(candidates(...words)).toEqual(expected);
  });

  it('offers every visible command and no hidden one', () => {
    const commands = candidates('');
    expect(commands).toEqual(
      expect.arrayContaining(['search', 'show', 'paths', 'near', 'timeline', 'compare']),
    );
    expect(commands).not.toContain('complete');
  });

  const environment = {
    ...process.env,
    PATH: '/usr/bin:/bin',
    NODE: process.execPath,
    MAIN: join(projectFolder, 'dist/cli/main.js'),
  };
  /** Runs a script in a shell without the settings of a user; the lines it prints. */
  const linesOf = (shell: string, ...words: string[]): string[] => {
    const { stdout, stderr } = spawnSync(shell, words, { encoding: 'utf8', env: environment });
    expect(stderr).toBe('');
    return stdout.trimEnd().split('\n');
  };
  // Skipped where the shell is not installed, but not in CI.
  const itIn = (shell: string): typeof it => {
    const isThere = spawnSync(shell, ['-c', 'true'], { env: environment }).status === 0;
    return isThere || process.env['CI'] !== undefined ? it : it.skip;
  };

  it('works in bash: the script makes the command known, completes it and its options', () => {
    const [version, option, count, registered] = linesOf(
      'bash',
      '--norc',
      '-c',
      `eval "$("$NODE" "$MAIN" completion bash)"
      xiaojuren --version
      COMP_WORDS=(xiaojuren near x --expand) COMP_CWORD=3; _xiaojuren; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(xiaojuren "") COMP_CWORD=1; _xiaojuren; echo "\${#COMPREPLY[@]}"
      complete -p xiaojuren`,
    );
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(option).toBe('--expand-hubs');
    expect(Number(count)).toBe(candidates('').length);
    expect(registered).toBe('complete -o default -F _xiaojuren xiaojuren');
  });

  itIn('zsh')('works in zsh', () => {
    const lines = linesOf(
      'zsh',
      '-f',
      '-c',
      `eval "$("$NODE" "$MAIN" completion zsh)"
      xiaojuren --version
      compadd() { print -l -- "\${(@P)2}"; }
      words=(xiaojuren near x --expand); CURRENT=4; _xiaojuren
      echo "\${_comps[xiaojuren]}"`,
    );
    expect(lines.slice(1)).toEqual(['--expand-hubs', '_xiaojuren']);
  });

  itIn('fish')('works in fish', () => {
    const lines = linesOf(
      'fish',
      '--no-config',
      '-c',
      `"$NODE" "$MAIN" completion fish | source
      xiaojuren --version
      complete -C 'xiaojuren near x --expand'
      complete -C 'xiaojuren ledger --kind RE'`,
    );
    expect(lines.slice(1)).toEqual(['--expand-hubs', 'REGIONS_TO_TOTAL', 'REMOVALS', 'REVIEW']);
  });
});
