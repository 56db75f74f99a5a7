/** Many requests at a time, by autocannon. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { percentile } from '../lookup/measure.js';
import { peersFolder } from './peers-folder.js';

export interface HttpRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LoadTask {
  readonly url: string;
  readonly requests: readonly HttpRequest[];
  readonly connections: number;
  readonly seconds: number;
  /** Ends before that when so many requests were answered. */
  readonly atMost?: number;
}

export interface LoadResult {
  /** Answers per second, those with errors left out. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answers: number;
  /** Answers with another status than 2xx or with GraphQL errors, and requests without an answer. */
  readonly errors: number;
  /** How many of them named each code; an answer counts by its first. */
  readonly codes: Readonly<Record<string, number>>;
}

/**
 * Posts the requests again and again for some seconds. Each connection begins at another one, so that they do not ask the same at
 * the same moment, and together they have asked all when each has asked its share.
 */
export const load = async ({
  url,
  requests,
  connections,
  seconds,
  atMost,
}: LoadTask): Promise<LoadResult> => {
  const autocannon = createRequire(join(peersFolder, 'package.json'))('autocannon') as Autocannon;
  const times: number[] = [];
  let [failed, wrong] = [0, 0];
  let begun = 0;
  /** Of the answer that is looked at next: autocannon tells of its status, then shows its body. */
  let status = 0;
  const codes: Record<string, number> = {};
  const whole = requests.map((request) => ({ method: 'POST', ...request }));
  const startedAt = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        ...{ url, connections, timeout: requestTimeoutSeconds },
        ...(atMost === undefined ? { duration: seconds } : { amount: Math.max(atMost, connections) }),
        requests: whole,
        setupClient: (client) => {
          const first = Math.floor((whole.length * begun) / connections);
          begun += 1;
          client.setRequests([...whole.slice(first), ...whole.slice(0, first)]);
        },
        verifyBody: (body) => {
          if (status >= 200 && status < 300 && !String(body).includes('"errors":')) return true;
          const code = /"code":"([\w.]+)"/.exec(String(body))?.[1] ?? `status ${String(status)}`;
          codes[code] = (codes[code] ?? 0) + 1;
          return false;
        },
      },
      (error, result) => {
        clearTimeout(limit);
        wrong = result?.mismatches ?? 0;
        failed = (result?.errors ?? 0) + wrong;
        if (error === null || error === undefined) resolve();
        else reject(error);
      },
    );
    const limit = setTimeout(() => {
      instance.stop();
    }, seconds * 1000);
    if (atMost === undefined) clearTimeout(limit);
    // The histogram of autocannon counts whole milliseconds.
    instance.on('response', (_client, statusCode, _bytes, responseMs) => {
      status = statusCode;
      times.push(responseMs);
    });
  });
  const tookSeconds = (performance.now() - startedAt) / 1000;
  return {
    perSecond: (times.length - wrong) / tookSeconds,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    answers: times.length,
    errors: failed,
    codes,
  };
};

/** Longest that one answer is waited for; the product itself gives up after some 13 s. */
const requestTimeoutSeconds = 60;

/** What is used of autocannon 9, whose types are installed only where it is. */
type Autocannon = (
  options: {
    readonly url: string;
    readonly connections: number;
    readonly timeout: number;
    readonly duration?: number;
    readonly amount?: number;
    readonly requests: readonly object[];
    readonly setupClient: (client: { setRequests: (requests: readonly object[]) => void }) => void;
    readonly verifyBody: (body: unknown) => boolean;
  },
  done: (
    error: Error | null | undefined,
    result?: { readonly errors: number; readonly mismatches: number },
  ) => void,
) => {
  stop: () => void;
  on: (
    event: 'response',
    listener: (client: unknown, status: number, bytes: number, responseMs: number) => void,
  ) => void;
};
