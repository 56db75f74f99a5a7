import { spawn, type ChildProcess } from 'node:child_process';

/** What the guard is told, as its one argument. */
export interface GuardTask {
  readonly command: string;
  readonly args: readonly string[];
  /** How long Java may take to stop before it is killed. */
  readonly killAfterMs: number;
}

/**
 * Runs Java and ends it when this program ends, however that comes about: the guard's input is a pipe whose other end
 * only this program holds, and the system closes that end even after SIGKILL. Ends with the exit status of Java.
 * Runs in a process of its own from its own text (`guardScript`), compiled or not, so it uses nothing from outside.
 */
/* istanbul ignore next -- counters of coverage would be names from outside */
const guard = async (): Promise<void> => {
  const { spawn } = await import('node:child_process');
  const { command, args, killAfterMs } = JSON.parse(process.argv[1] ?? '') as GuardTask;
  const java = spawn(command, args, { stdio: ['ignore', 2, 2] });
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    java.kill('SIGTERM');
    setTimeout(() => java.kill('SIGKILL'), killAfterMs);
  };
  java.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  java.once('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.stdin.once('close', stop).once('error', stop).resume();
};

/**
 * Begins a program under a guard, both in a session of their own, so that Ctrl-C in a terminal reaches only this program, which
 * then stops everything in order. Closing the guard's input stops it.
 */
export const spawnGuarded = (
  task: GuardTask,
  {
    output,
    ...options
  }: { readonly output: number | 'ignore'; readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): ChildProcess => {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', guardScript, '--', JSON.stringify(task)],
    { ...options, detached: true, stdio: ['pipe', output, output] },
  );
  child.stdin?.on('error', () => undefined);
  return child;
};

/** The text to run with `node --input-type=module --eval`. */
export const guardScript = `await (${guard.toString()})();`;
