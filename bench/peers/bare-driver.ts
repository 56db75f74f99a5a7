/**
 * The driver alone: runs the statements that it is sent, those of one stage side by side, and answers with their rows. No
 * GraphQL, no checks, one transaction a statement without retries.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { isInt } from 'neo4j-driver';
import type { SentStatement, Stages } from '../api/record.js';
import { serveAt, serverTask } from './served.js';

const { uri, user, password, database } = serverTask().connection;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 50 });

const run = async ({ statement, parameters }: SentStatement): Promise<unknown[]> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(statement, withIntegers(parameters));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
};

/** JSON has one kind of number; the statements know whole ones only. */
const withIntegers = (value: unknown): unknown => {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIntegers(inner)]));
};

const answer = async (stages: Stages): Promise<unknown[][]> => {
  const all: unknown[][] = [];
  for (const stage of stages) all.push(...(await Promise.all(stage.map(run))));
  return all;
};

/** Integers of the driver as numbers. */
const asJson = (_key: string, value: unknown): unknown => (isInt(value) ? value.toNumber() : value);

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body, asJson));
    };
    answer(JSON.parse(Buffer.concat(parts).toString()) as Stages).then(
      (rows) => {
        send(200, rows);
      },
      (error: unknown) => {
        send(500, { errors: [String(error)] });
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  serveAt(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
});
