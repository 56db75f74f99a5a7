/** The Cypher that the product sends for the questions of a row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSchema, startApi } from '../../src/api/server.js';
import { freePort } from '../../src/database/ports.js';
import { silentLogger } from '../../src/util/logger.js';
import { projectFolder, type BenchGraph } from '../database.js';
import { recorderOf, type Stages } from './record.js';
import type { ApiRow, Question } from './rows/row.js';

export interface Sent {
  /** The statements for any of the questions. Throws when they differ by more than the variables. */
  readonly stagesFor: (
    row: ApiRow,
    questions: readonly Question[],
  ) => Promise<(question: Question) => Stages>;
  readonly close: () => Promise<void>;
}

/** Asks the product the first two questions of a row and takes down what it sends. */
export const openSent = async ({ graph, statements }: BenchGraph): Promise<Sent> => {
  const recorder = recorderOf(graph);
  const api = await startApi({
    graph: recorder.graph,
    schema: await apiSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'), statements),
    projectFolder,
    editors: [],
    neo4jBrowserUrl: null,
    host: '127.0.0.1',
    port: await freePort('127.0.0.1'),
    logger: silentLogger,
    cacheBytes: 0,
  });
  const recorded = async (query: string, variables: Question): Promise<Stages> => {
    recorder.taken();
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`the product answers ${JSON.stringify(errors).slice(0, 300)}`);
    return recorder.taken();
  };
  return {
    stagesFor: async ({ name, ours: { query } }, questions) => {
      const [first = {}, second = first] = questions;
      // The library asks for the database's version once, and a plan that is made for the first time may take too long.
      for (let tries = 3; tries > 0; tries -= 1) if (await recorded(query, first).catch(() => null)) break;
      const stages = await recorded(query, first);
      const stagesOf = (question: Question): Stages => withVariables(stages, first, question);
      if (JSON.stringify(stagesOf(second)) !== JSON.stringify(await recorded(query, second)))
        throw new Error(`${name}: the statements differ by more than the variables`);
      return stagesOf;
    },
    close: () => api.stop(),
  };
};

/** The same statements with the variables of another question. */
const withVariables = (stages: Stages, from: Question, to: Question): Stages => {
  const exchanged = new Map(Object.entries(from).map(([name, value]) => [value, to[name] ?? value]));
  return stages.map((stage) =>
    stage.map(({ statement, parameters }) => ({
      statement,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          typeof value === 'string' ? (exchanged.get(value) ?? value) : value,
        ]),
      ),
    })),
  );
};
