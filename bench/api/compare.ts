import type { Peer, Prepared } from './peer.js';

export interface Comparison {
  readonly compared: number;
  readonly equal: number;
  /** Of the first answer that is another, what is different; null when all are the same. */
  readonly difference: string | null;
}

/** Longest that an answer is waited for when answers are compared. */
const timeoutMs = 60_000;

/** The answers of a peer to the first questions, in the form in which they are compared; an error is an answer that no other equals. */
export const answersOf = async (
  { name, url }: Peer,
  { requests, answerOf }: Prepared,
  count: number,
): Promise<string[]> => {
  const answers: string[] = [];
  for (const { headers, body } of requests.slice(0, count)) {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      answers.push(JSON.stringify(answerOf(await response.json())));
    } catch (error) {
      answers.push(`${name}: ${String(error)}`);
    }
  }
  return answers;
};

/** How many answers are those of the product. */
export const compareAnswers = (ours: readonly string[], others: readonly string[]): Comparison => {
  const place = others.findIndex((answer, index) => answer !== ours[index]);
  return {
    compared: others.length,
    equal: others.filter((answer, index) => answer === ours[index]).length,
    difference: place < 0 ? null : differenceOf(ours[place] ?? '', others[place] ?? ''),
  };
};

/** Both texts around the first place where they differ. */
const differenceOf = (one: string, other: string): string => {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const around = (text: string): string => text.slice(Math.max(0, place - 40), place + 80);
  return `ours ...${around(one)}... and ...${around(other)}...`;
};
