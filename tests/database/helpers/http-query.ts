import { request } from 'node:http';
import type { RunningDatabase } from '../../../src/database/start-database.js';

export interface Answer {
  readonly rows: readonly (readonly unknown[])[];
  readonly errorCodes: readonly string[];
}

interface Body {
  readonly results: readonly { readonly data: readonly { readonly row: readonly unknown[] }[] }[];
  readonly errors: readonly { readonly code: string }[];
}

/** Runs one statement over HTTP, so that these tests need no driver. */
export const httpQuery = (
  { browserPort, user, password }: Pick<RunningDatabase, 'browserPort' | 'user' | 'password'>,
  statement: string,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port: browserPort,
      path: '/db/neo4j/tx/commit',
      method: 'POST',
      auth: `${user}:${password}`,
      headers: { 'content-type': 'application/json' },
      agent: false,
    });
    call.once('error', reject);
    call.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => {
        const { results = [], errors } = JSON.parse(text) as Partial<Body> & Pick<Body, 'errors'>;
        resolve({
          rows: results.flatMap(({ data }) => data.map(({ row }) => row)),
          errorCodes: errors.map(({ code }) => code),
        });
      });
    });
    call.end(JSON.stringify({ statements: [{ statement }] }));
  });
