/** How each kind of peer is asked: GraphQL, or the Cypher that the product sends. */
import type { HttpRequest } from './load.js';
import type { AskedRow, Peer, Prepared } from './peer.js';
import type { Operation, Rows } from './rows/row.js';

const json = { 'content-type': 'application/json' };

/** A GraphQL server. */
export const graphqlLanguage =
  (operationOf: (asked: AskedRow) => Operation | Promise<Operation>): Peer['prepare'] =>
  async (asked) => {
    const { query, answer } = await operationOf(asked);
    return {
      requests: asked.questions.map((variables) => ({
        headers: json,
        body: JSON.stringify({ query, variables }),
      })),
      answerOf: (body) => {
        const { data, errors } = body as { data?: unknown; errors?: unknown };
        if (errors !== undefined || data === undefined || data === null)
          throw new Error(`errors in the answer: ${JSON.stringify(errors).slice(0, 300)}`);
        return answer(data as never);
      },
    };
  };

/** `bench/peers/bare-driver.ts`, which takes the statements in their stages. */
export const driverLanguage: Peer['prepare'] = ({ row, questions, stagesOf }) =>
  Promise.resolve({
    requests: questions.map((question) => ({ headers: json, body: JSON.stringify(stagesOf(question)) })),
    answerOf: (body) => row.rows(body as Rows[]),
  });

/** Neo4j's own query API, which takes one statement a request. */
export const queryApiLanguage =
  (user: string, password: string): Peer['prepare'] =>
  ({ row, questions, stagesOf }) => {
    const count = stagesOf(questions[0] ?? {}).flat().length;
    if (count !== 1)
      return Promise.resolve({
        reason: `takes one statement a request, and the answer is made of ${String(count)}`,
      });
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const headers = { ...json, accept: 'application/json', authorization };
    const requestFor = (question: (typeof questions)[number]): HttpRequest => {
      const [sent] = stagesOf(question).flat();
      return { headers, body: JSON.stringify({ ...sent, accessMode: 'READ' }) };
    };
    const prepared: Prepared = {
      requests: questions.map(requestFor),
      answerOf: (body) => row.rows([rowsOf(body as QueryApiAnswer)]),
    };
    return Promise.resolve(prepared);
  };

interface QueryApiAnswer {
  readonly data?: { readonly fields: readonly string[]; readonly values: readonly (readonly unknown[])[] };
  readonly errors?: unknown;
}

const rowsOf = ({ data, errors }: QueryApiAnswer): Rows => {
  if (data === undefined) throw new Error(`errors in the answer: ${JSON.stringify(errors).slice(0, 300)}`);
  return data.values.map((values) =>
    Object.fromEntries(data.fields.map((field, place) => [field, values[place]])),
  );
};
