/**
 * Questions that the database answers at once or not at all. A connection may wait for what never comes, as when a firewall
 * has forgotten it; so what is late, or whose connection was lost, is asked once more on a new one.
 */
import type { Driver } from 'neo4j-driver';
import { isDatabaseUnavailable } from './database-errors.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { deadline } from '../util/deadline.js';

export interface PromptDriver {
  /**
   * What the question gives, asked at most twice, for half of the time each.
   * @throws DATABASE_UNAVAILABLE when nothing came, the driver's error when there was no connection, the database's own error.
   */
  ask<Result>(question: (driver: Driver) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** @param withinMs the whole time that a question has. */
export const promptDriver = (open: () => Driver, withinMs: number): PromptDriver => {
  let driver = open();
  const once = <Result>(answer: Promise<Result>): Promise<Result> =>
    deadline(answer, withinMs / 2, () => new XiaojurenError('DATABASE_UNAVAILABLE'));
  return {
    ask: async (question) => {
      const first = driver;
      try {
        return await once(question(first));
      } catch (error) {
        if (!isWithoutAnswer(error)) throw error;
        if (driver === first) {
          driver = open();
          first.close().catch(() => undefined);
        }
        return once(question(driver));
      }
    },
    close: () => driver.close(),
  };
};

/** Whether an error is no word of the database's. */
export const isWithoutAnswer = (error: unknown): boolean =>
  isDatabaseUnavailable(error) || (error instanceof XiaojurenError && error.code === 'DATABASE_UNAVAILABLE');
