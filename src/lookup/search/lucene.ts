/**
 * The question as queries of the full-text index (Apache Lucene's classic query syntax). Every term is made of folded
 * letters and digits, so no sign of that syntax can come from what was typed. Pure.
 */
import { hasHan, keyOf } from '../../names/fold.js';
import { cutsOf } from '../../names/syllables.js';
import { labelTerm, pairsOf } from '../../names/terms.js';
import { allowedErrors } from '../../names/distance.js';
import { shortestStart, type Asked, type Question } from './question.js';

const names = 'names:';
const words = 'words:';
const sounds = 'sounds:';

/** Readings that are looked for; a name without apostrophes has many in Wade-Giles. */
const mostReadings = 12;
const mostCuts = 4;

/**
 * The names that hold what was typed, or sound so. Weights keep whole names among the first before the database cuts
 * the list; firms, which are many and little known, stand behind the others.
 * @param labels only entities with one of these labels; empty: all.
 */
export const literalQuery = (asked: readonly Asked[], labels: readonly string[]): string =>
  among(
    labels,
    asked.flatMap(({ question }) => literalClauses(question)),
  );

const literalClauses = (question: Question): string[] => {
  const { key, typed, readings, wordReadings } = question;
  const keys = [...new Set([key, keyOf(typed)])];
  const holds = question.words.map((word) => `+${holding(word)}`).join(' ');
  const spoken = wordReadings.map((letters) => cutsOf(letters)[0]);
  return [
    ...keys.map((one) => `${names}${one}^1000`),
    `${names}${key}*^${isShort(key) ? '1' : '100'}`,
    `(${holds})^10`,
    `(${holds} -${words}${labelTerm('Enterprise')})^50`,
    ...readings.slice(0, mostReadings).flatMap(({ letters, spelling }) => [
      `${sounds}${letters}^20`,
      ...(spelling === 'PRESS' ? [`${names}${letters}^20`] : []),
      ...(letters.length > 2 ? [`${sounds}${letters}*`] : []),
      ...cutsOf(letters)
        .slice(0, mostCuts)
        .map((syllables) => phrase(syllables) + '^5'),
    ]),
    ...(spoken.length > 1 && spoken.every((syllables) => syllables !== undefined)
      ? [`(${spoken.map((syllables) => `+${phrase(syllables)}`).join(' ')})^5`]
      : []),
  ];
};

const phrase = (syllables: readonly string[]): string => `${sounds}"${syllables.join(' ')}"`;

/** The names that differ from what was typed by an error or two, or by characters of the same sound. */
export const fuzzyQuery = (asked: readonly Asked[], labels: readonly string[]): string =>
  among(
    labels,
    asked.flatMap(({ question }) => fuzzyClauses(question)),
  );

const fuzzyClauses = (question: Question): string[] => {
  const { key, readings, sound } = question;
  const errors = allowedErrors(key);
  const inWords = question.words.map((word) =>
    hasHan(word) || allowedErrors(word) === 0
      ? `+${holding(word)}`
      : `+(${words}${word}~${String(allowedErrors(word))} ${words}${word}*)`,
  );
  return [
    ...(errors > 0 ? [`${names}${key}~${String(errors)}^100`] : []),
    ...(sound === null ? [] : [`${sounds}${sound}^50`]),
    ...(errors > 0 && hasHan(key) ? pairsOf(question.text).map((pair) => `${words}${pair}`) : []),
    ...(hasHan(key) ? [] : [`(${inWords.join(' ')})^10`]),
    ...(errors > 0 ? readings.slice(0, 3).map(({ letters }) => `${sounds}${letters}~1^10`) : []),
  ];
};

const among = (labels: readonly string[], clauses: readonly string[]): string =>
  labels.length === 0 || clauses.length === 0
    ? clauses.join(' ')
    : `+(${labels.map((label) => words + labelTerm(label)).join(' ')}) +(${clauses.join(' ')})`;

const isShort = (key: string): boolean => key.length < 2;

/** A word as it stands in the index: a Chinese one as its pairs in their order, another as the start of a word. */
const holding = (word: string): string => {
  if (hasHan(word)) return `${words}"${pairsOf(word).join(' ')}"`;
  return word.length < shortestStart ? words + word : `(${words}${word}^5 ${words}${word}*)`;
};
