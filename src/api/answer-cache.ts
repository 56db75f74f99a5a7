/** Answers kept in memory, each with the version of the graph that it is of; the least recently used go first. */
import { LRUCache } from 'lru-cache';

export interface KeptAnswer {
  /** The version that the graph had before the answer was read, which is of this version or a later one. */
  readonly version: string;
  readonly contentType: string;
  /** The JSON of the response. */
  readonly body: string;
}

export interface AnswerCache {
  /** The answer to a question when it is of this version; null when there is none. */
  readonly get: (question: string, version: string) => KeptAnswer | null;
  /** Whether there is one of some version. */
  readonly has: (question: string) => boolean;
  /** Keeps an answer, instead of one of another version. One that would take more than a tenth of all room is not kept. */
  readonly put: (question: string, answer: KeptAnswer) => void;
  /** Bytes that are taken, and answers that are kept. */
  readonly taken: () => { readonly bytes: number; readonly answers: number };
}

/** What an answer takes beside its texts: an estimate of the entry and its key. */
const entryBytes = 500;

/** @param maximumBytes room for all answers, in bytes of UTF-16 as the engine holds them; above 0. */
export const openAnswerCache = (maximumBytes: number): AnswerCache => {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maximumBytes,
    maxEntrySize: Math.max(1, Math.floor(maximumBytes / 10)),
    sizeCalculation: ({ body }) => 2 * body.length + entryBytes,
  });
  return {
    get: (question, version) => {
      const answer = answers.get(question);
      return answer?.version === version ? answer : null;
    },
    has: (question) => answers.has(question),
    put: (question, answer) => {
      answers.set(question, answer);
    },
    taken: () => ({ bytes: answers.calculatedSize, answers: answers.size }),
  };
};
