/** Asks a lookup and the plain statement beside it the same questions, and times both. */
import { randomOf } from '../world/random.js';
import type { Asked, LookupRow } from './row.js';

export interface Timing {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly times: number;
}

export interface Measured {
  readonly name: string;
  readonly ours: Timing;
  /** Null: there is none, or not one answer came within the time. */
  readonly plain: Timing | null;
  /** Answers compared, and how many of them were the same. */
  readonly compared: number;
  readonly equal: number;
  /** Questions that ended in an error. */
  readonly failed: number;
}

/** A lookup and the plain statement are asked no longer than this each in all, since some take seconds a question. */
const budgetMs = 10_000;
/** Each is asked beforehand for so long, or so often: its plan has to be made. */
const warmUpMs = 5_000;
const warmUpQuestions = 500;
/** A database that has just started has its own code to compile: the first lookups take some three times as long. */
const wakeMs = 60_000;
const plainTimeoutMs = 60_000;

const warmUp = async (
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<void> => {
  const until = performance.now() + warmUpMs;
  for (let asked = 0; asked < warmUpQuestions && performance.now() < until; asked += 1)
    await succeeds(() => ask(questions[asked % questions.length] ?? ''));
};

/** Asks all lookups in turn for a minute, so that the first one measured finds the database as the last one does. */
export const wake = async (asked: Asked, rows: readonly LookupRow[]): Promise<void> => {
  const questions = await Promise.all(rows.map((row) => row.questions(asked.graph, randomOf(7), 100)));
  const until = performance.now() + wakeMs;
  for (let turn = 0; performance.now() < until; turn += 1)
    for (const [place, row] of rows.entries())
      if (performance.now() < until)
        await succeeds(() => row.ours(asked, questions[place]?.[turn % 100] ?? ''));
};

export const measureRow = async (asked: Asked, row: LookupRow, count: number): Promise<Measured> => {
  const questions = await row.questions(asked.graph, randomOf(7), count);
  // Plans are made at the first question, which can take longer than a statement may on a busy machine.
  for (let tries = 3; tries > 0; tries -= 1)
    if (await succeeds(() => row.ours(asked, questions[0] ?? ''))) break;
  await warmUp(questions, (question) => row.ours(asked, question));
  let until = performance.now() + budgetMs;
  const ours: number[] = [];
  const answers: string[] = [];
  for (const [place, question] of questions.entries()) {
    if (place > 0 && performance.now() > until) break;
    ours.push(
      await timed(async () => answers.push(JSON.stringify(await row.ours(asked, question).catch(failed)))),
    );
  }
  const plain: number[] = [];
  let [compared, equal] = [0, 0];
  const { plain: beside } = row;
  if (beside !== null) {
    const ask = (question: string) =>
      asked.graph.read(beside.statement, beside.parameters(question), plainTimeoutMs);
    await warmUp(questions, ask);
    until = performance.now() + budgetMs;
    for (const [place, question] of questions.slice(0, answers.length).entries()) {
      if (place > 0 && performance.now() > until) break;
      const begun = performance.now();
      const rows = await ask(question).catch(() => null);
      if (rows === null) break;
      plain.push(performance.now() - begun);
      if (beside.answer === undefined) continue;
      compared += 1;
      if (JSON.stringify(beside.answer(rows, question)) === answers[place]) equal += 1;
    }
  }
  const timing = (times: number[]): Timing => ({
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    times: times.length,
  });
  return {
    ...{ name: row.name, ours: timing(ours), compared, equal },
    failed: answers.filter((answer) => answer.startsWith('{"failed"')).length,
    plain: plain.length === 0 ? null : timing(plain),
  };
};

/** An answer that is equal to no other. */
const failed = (error: unknown): { readonly failed: string } => ({ failed: String(error) });

const succeeds = (work: () => Promise<unknown>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  );

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** The nearest-rank percentile: the least of the values that at least this share of them does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? NaN;
