// The sources as plain JavaScript in a scratch folder, for tests that need another Node process than Jest's.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { projectFolder, scratchFolder } from './scratch.js';

const parts = ['database', 'errors', 'util', 'config.ts'];

/** A new folder with what `src/database` needs, compiled; the caller removes it. */
export const compileSources = (): string => {
  const folder = scratchFolder('compiled');
  const source = join(projectFolder, 'src');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && parts.some((part) => file.startsWith(part)),
  );
  for (const file of files) {
    const { code } = transformFileSync(join(source, file), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const target = join(folder, file.replace(/ts$/, 'js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return folder;
};

/** Runs a script beside compiled sources; it says what it has to say on one line of its output. */
export const runScript = (folder: string, script: string): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The first line a process prints. */
export const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.once('close', () => {
      reject(new Error(`The process ended after saying "${text}".`));
    });
  });
