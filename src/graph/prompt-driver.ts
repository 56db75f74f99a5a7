/**
 * Questions that the database answers at once or not at all. A connection may wait for what never comes, as when a firewall
 * has forgotten it; so what is late, or whose connection was lost, is asked by a second driver as well, whose connections are others.
 */
import type { Driver } from 'neo4j-driver';
import { isWithoutAnswer } from './database-errors.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { deadline } from '../util/deadline.js';

export interface PromptDriver {
  /**
   * What the question gives, which may be asked twice.
   * @throws DATABASE_UNAVAILABLE when nothing came in time, the driver's error when there is no connection, the database's own.
   */
  ask<Result>(question: (driver: Driver) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Never more than two drivers, so that a long silence takes no more connections than they may have.
 * @param withinMs the whole time that a question has; the second driver is asked after half of it.
 */
export const promptDriver = (open: () => Driver, withinMs: number): PromptDriver => {
  let first = open();
  let second: Driver | null = null;
  let isClosed = false;
  const late = (): XiaojurenError => new XiaojurenError('DATABASE_UNAVAILABLE');
  const ask = async <Result>(question: (driver: Driver) => Promise<Result>): Promise<Result> => {
    const asked = first;
    let hasSaid = false;
    const word = wordOf(question(asked)).finally(() => {
      hasSaid = true;
    });
    try {
      return (await deadline(word, withinMs / 2, late))();
    } catch (error) {
      if (isClosed || !isWithoutAnswer(error)) throw error;
    }
    const other = (second ??= open());
    const otherWord = wordOf(question(other)).then((said) => {
      // A connection that was lost is none of a driver's any more; one that is silent stays.
      if (!hasSaid && asked === first && other === second) {
        [first, second] = [other, null];
        asked.close().catch(() => undefined);
      }
      return said;
    });
    return (await anyOf(word, otherWord))();
  };
  return {
    // A driver that was closed before its first use would open connections still.
    ask: (question) => (isClosed ? Promise.reject(late()) : deadline(ask(question), withinMs, late)),
    close: async () => {
      isClosed = true;
      await Promise.all([first.close(), second?.close()]);
    },
  };
};

/** What gives the answer, or throws the database's own error; rejected when there is no word of it. */
const wordOf = <Result>(answer: Promise<Result>): Promise<() => Result> =>
  answer.then(
    (result) => () => result,
    (error: unknown) => {
      if (isWithoutAnswer(error)) throw error;
      return () => {
        throw error;
      };
    },
  );

/** The first of two that is there, or the error of the second. */
const anyOf = <Result>(one: Promise<Result>, other: Promise<Result>): Promise<Result> =>
  Promise.any([one, other]).catch(() => other);
