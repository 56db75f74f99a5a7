import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningApi } from '../api/server.js';

/** Before a question, so that whoever asks meanwhile comes first. */
const pauseMs = 50;

/**
 * Asks a server that has just started the questions of the playground, one after the other. The database makes the plan of
 * a statement when it comes for the first time, which takes longer than any answer does; so nobody waits for that whose
 * question is like one of these, and all lookups are among them. A failure is none: whoever asks is told.
 * @param answering how many questions the server is answering.
 * @param folder has the questions, `<name>.graphql` with `<name>.variables.json`.
 * @returns when all were asked, or soon after the signal.
 * @throws when the questions are not there.
 */
export const askBeforehand = async (
  { url, answering }: Pick<RunningApi, 'url' | 'answering'>,
  folder: string,
  signal: AbortSignal,
): Promise<void> => {
  const bodies = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      const variables = join(folder, file.replace('.graphql', '.variables.json'));
      if (!existsSync(variables)) return JSON.stringify({ query });
      return JSON.stringify({ query, variables: JSON.parse(readFileSync(variables, 'utf8')) as unknown });
    });
  try {
    for (const body of bodies) {
      do await sleep(pauseMs, undefined, { signal });
      while (answering() > 0);
      const headers = { 'content-type': 'application/json' };
      await (await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal })).arrayBuffer();
    }
  } catch {
    // The server stops, or the database went: there is nobody to tell.
  }
};
