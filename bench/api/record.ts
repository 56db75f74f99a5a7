/** Which Cypher the product sends to the database for a question: taken down on its way through the driver. */
import { isInt, type Driver } from 'neo4j-driver';
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
      driver: recordingDriver(graph.driver, noted),
      read: (statement, parameters, ...others) =>
        noted(statement, parameters, () => graph.read(statement, parameters, ...others)),
    },
    taken: () => {
      const all = stages;
      stages = [];
      return all;
    },
  };
};

type Noted = <Result>(
  statement: string,
  parameters: Readonly<Record<string, unknown>> | undefined,
  run: () => Promise<Result>,
) => Promise<Result>;

interface Runs {
  readonly run: (statement: string, parameters?: Record<string, unknown>) => Promise<unknown>;
}

/** The driver as @neo4j/graphql uses it: a session, a managed transaction in it, and statements in that. */
const recordingDriver = (driver: Driver, noted: Noted): Driver =>
  replacing(driver, 'session', (...given: Parameters<Driver['session']>) => {
    const session = driver.session(...given);
    return replacing(
      session,
      'executeRead',
      (work: (transaction: Runs) => Promise<unknown>, config: object) =>
        session.executeRead(
          (transaction) =>
            work({
              run: (statement, parameters) =>
                noted(statement, parameters, async () => transaction.run(statement, parameters)),
            }),
          config,
        ),
    );
  });

/** An object with one method of another kind; the others are its own. */
const replacing = <Target extends object>(target: Target, name: string, method: unknown): Target =>
  new Proxy(target, {
    get: (_, property) => {
      if (property === name) return method;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

/** Whole numbers of the driver become those of JavaScript, which `bench/peers/bare-driver.ts` turns back. */
const plainParameters = (parameters: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(parameters, (_key, value: unknown) =>
      isInt(value) ? value.toNumber() : typeof value === 'bigint' ? Number(value) : value,
    ),
  ) as Record<string, unknown>;
