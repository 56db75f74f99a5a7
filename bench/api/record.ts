/** Which Cypher the product sends to the database for a question: taken down on its way to the driver. */
import { isInt } from 'neo4j-driver';
import type { Graph } from '../../src/graph/open-driver.js';

/** A statement with parameters that JSON can hold. */
export interface SentStatement {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Statements in the order of time: those of one stage were under way together, those of the next waited for them. */
export type Stages = readonly (readonly SentStatement[])[];

export interface Recorder {
  /** The same graph, whose reads are taken down. */
  readonly graph: Graph;
  /** What was sent since the last call. */
  readonly taken: () => Stages;
}

export const recorderOf = (graph: Graph): Recorder => {
  let stages: SentStatement[][] = [];
  let underWay = 0;
  const noted = async <Result>(
    statement: string,
    parameters: Readonly<Record<string, unknown>> = {},
    run: () => Promise<Result>,
  ): Promise<Result> => {
    if (underWay === 0) stages.push([]);
    stages.at(-1)?.push({ statement, parameters: plainParameters(parameters) });
    underWay += 1;
    try {
      return await run();
    } finally {
      underWay -= 1;
    }
  };
  return {
    graph: {
      ...graph,
      read: (statement, parameters, ...others) =>
        noted(statement, parameters, () => graph.read(statement, parameters, ...others)),
      readRecords: (statement, parameters, ...others) =>
        noted(statement, parameters, () => graph.readRecords(statement, parameters, ...others)),
    },
    taken: () => {
      const all = stages;
      stages = [];
      return all;
    },
  };
};

/** Whole numbers of the driver become those of JavaScript, which `bench/peers/bare-driver.ts` turns back. */
const plainParameters = (parameters: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(parameters, (_key, value: unknown) =>
      isInt(value) ? value.toNumber() : typeof value === 'bigint' ? Number(value) : value,
    ),
  ) as Record<string, unknown>;
