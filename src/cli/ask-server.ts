/** Asks the API of a running server, over HTTP, as any client does. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { catalogue, type ErrorCode } from '../errors/catalogue.js';
import { readConfig } from '../config.js';
import { findRunning } from '../database/find-running.js';
import { projectFolder } from './project-folder.js';

/** An error that the server answered with, under its own code and words. */
export class AnsweredError extends Error {
  override readonly name = 'AnsweredError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** The exit status: that of the catalogue, or 2 for what only the server knows, such as a query it cannot read. */
  get exit(): 1 | 2 {
    return this.code in catalogue ? catalogue[this.code as ErrorCode].exit : 2;
  }
}

/** How long an answer is waited for; the server stops every question earlier. */
const patienceMs = 30_000;

/**
 * The data of an answer.
 * @param server the address given with `--server`; else XIAOJUREN_SERVER, else the server that runs on the home folder of
 *   this user, else the usual address.
 * @throws AnsweredError, or SERVER_UNAVAILABLE when nothing answers there as our server does.
 */
export const askServer = async <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  server: string | undefined,
): Promise<Data> => {
  const address = addressOf(server);
  const unavailable = (reason: string, cause?: unknown): XiaojurenError =>
    new XiaojurenError('SERVER_UNAVAILABLE', { address, reason }, { cause });
  let answer: { data?: Data | null; errors?: { message: string; extensions?: { code?: string } }[] } | null;
  try {
    const response = await fetch(`${address.replace(/\/+$/, '')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patienceMs),
    });
    answer = (await response.json()) as typeof answer;
  } catch (cause) {
    if (cause instanceof SyntaxError) throw unavailable('what answers there is another program', cause);
    const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw unavailable(isLate ? 'it does not answer' : 'nothing answers there', cause);
  }
  const [error] = answer?.errors ?? [];
  if (error !== undefined) throw new AnsweredError(error.extensions?.code ?? 'BAD_REQUEST', error.message);
  const data = answer?.data ?? {};
  if (Object.keys(data).length === 0) throw unavailable('what answers there is another program');
  return data as Data;
};

const addressOf = (given: string | undefined): string => {
  const config = readConfig(process.env, projectFolder);
  const address =
    given ??
    config.server ??
    findRunning(config.home)?.apiUrl ??
    `http://localhost:${String(config.ports.api ?? 4000)}`;
  if (/^https?:\/\/\S+$/.test(address) && URL.canParse(address)) return address;
  throw new XiaojurenError('OPTION_INVALID', {
    option: '--server',
    value: address.slice(0, 100),
    expected: 'an address such as http://localhost:4000',
  });
};
