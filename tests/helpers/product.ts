import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectFolder } from './project-folder.js';
import { inRunFolder } from './run-folder.js';
import { readConfig } from '../../src/config.js';
import { databasePaths } from '../../src/database/paths.js';

export interface Product {
  readonly apiUrl: string;
  readonly browserUrl: string;
  readonly boltUri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  /** The process of `xiaojuren start`. */
  readonly process: ChildProcess;
  /** Standard output and error so far. */
  output(): string;
  /** Stops it as Ctrl-C would and waits; then removes the home folder, if this call made it. */
  stop(): Promise<void>;
}

/** A new home folder with the program of the database in it, so that nothing has to be fetched. */
export const scratchHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'xiaojuren-product-'));
  const { jars } = databasePaths(readConfig({}, projectFolder).home);
  symlinkSync(jars, join(home, basename(jars)));
  return home;
};

/**
 * A home folder whose database was filled before, as that of whoever starts a second time: a copy of one that is made
 * once in a run. That a start on an empty home fills it is tested in tests/cli/start.test.ts.
 */
export const filledHome = async (): Promise<string> => {
  if (!existsSync(firstFilled())) {
    const home = scratchHome();
    await (await startProduct({ home })).stop();
    keepFilledHome(home);
  }
  const home = mkdtempSync(join(tmpdir(), 'xiaojuren-product-'));
  cpSync(firstFilled(), home, { recursive: true, verbatimSymlinks: true });
  return home;
};

const firstFilled = (): string => inRunFolder('filled-home');

/** Keeps a home folder that a start filled and left in order, to be copied; or removes it where there is one. */
export const keepFilledHome = (home: string): void => {
  if (existsSync(firstFilled())) rmSync(home, { recursive: true, force: true });
  else renameSync(home, firstFilled());
};

/** Runs the command line of the built product. */
export const runCommand = (words: readonly string[], environment: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [join(projectFolder, 'dist/cli/main.js'), ...words], {
    env: { ...process.env, NEO4J_URI: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What a command printed and how it ended. */
export const finished = async (
  child: ChildProcess,
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> => {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
};

/** The real `xiaojuren start` on a home folder, else on a filled one, once it has printed its addresses. */
export const startProduct = async (
  options: { readonly home?: string; readonly environment?: Record<string, string> } = {},
): Promise<Product> => {
  const home = options.home ?? (await filledHome());
  const child = runCommand(['start'], { XIAOJUREN_HOME: home, ...options.environment });
  let output = '';
  const block = await new Promise<RegExpExecArray>((resolve, reject) => {
    const read = (part: Buffer): void => {
      output += part.toString();
      const match =
        /Playground +(\S+)\/graphql[\s\S]*Neo4j Browser +(\S+)\s+user (\S+), password (\S+)[\s\S]*Try first/.exec(
          output,
        );
      if (match !== null) resolve(match);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => {
      reject(new Error(`xiaojuren start ended:\n${output}`));
    });
  });
  const [, apiUrl = '', browserUrl = '', user = '', password = ''] = block;
  const discovery = (await (
    await fetch(new URL('/', browserUrl), { headers: { accept: 'application/json' } })
  ).json()) as { bolt_direct: string };
  return {
    apiUrl,
    browserUrl,
    boltUri: discovery.bolt_direct,
    user,
    password,
    home,
    process: child,
    output: () => output,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const closed = new Promise((resolve) => child.once('close', resolve));
        child.kill('SIGINT');
        await closed;
      }
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
};
