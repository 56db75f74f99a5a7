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

  it('works in bash: the script makes the command known, completes it and its options', () => {
    const main = join(projectFolder, 'dist/cli/main.js');
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `eval "$("$NODE" "$MAIN" completion bash)"
        xiaojuren --version
        COMP_WORDS=(xiaojuren near x --expand) COMP_CWORD=3; _xiaojuren; echo "\${COMPREPLY[@]}"
        COMP_WORDS=(xiaojuren "") COMP_CWORD=1; _xiaojuren; echo "\${#COMPREPLY[@]}"
        complete -p xiaojuren`,
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, PATH: '/usr/bin:/bin', NODE: process.execPath, MAIN: main },
      },
    );
    expect(stderr).toBe('');
    const [version, option, count, registered] = stdout.split('\n');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(option).toBe('--expand-hubs');
    expect(Number(count)).toBe(candidates('').length);
    expect(registered).toBe('complete -o default -F _xiaojuren xiaojuren');
  });
});
