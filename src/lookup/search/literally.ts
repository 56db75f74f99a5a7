/** Whether a name is, begins with or holds what was typed, in either script. Pure. */
import { charactersOf, hasHan, keyOf, simplified, wordsOf } from '../../names/fold.js';
import { shortestStart, type Question } from './question.js';
import type { Found } from './steps.js';

/**
 * @param printed the folded name as it is written; `name` in simplified characters, `core` without its legal form.
 */
export const literally = (question: Question, printed: string, name: string, core: string): Found | null => {
  const { typed, key, words } = question;
  const nameKey = keyOf(name);
  if (keyOf(typed) === keyOf(printed)) return ['EXACT', 1];
  if (keyOf(simplified(typed)) === nameKey) return ['OTHER_SCRIPT', 1];
  if (key === keyOf(core)) return ['LEGAL_FORM', 1];
  const [asTyped, asPrinted] = [keyOf(typed), keyOf(printed)];
  const isAsPrinted =
    words.filter(hasHan).every((word) => asTyped.includes(word) && asPrinted.includes(word)) ||
    wordsOf(typed)
      .filter(hasHan)
      .every((word) => asPrinted.includes(word));
  const share = (text: string): number =>
    Math.min(1, charactersOf(text).length / charactersOf(keyOf(core)).length);
  if (nameKey.startsWith(key)) return [isAsPrinted ? 'PREFIX' : 'OTHER_SCRIPT_PREFIX', share(key)];
  const there = words.map((word) => isThere(word, core));
  if (there.includes(null)) return null;
  if (there.includes('START')) return ['WORD_STARTS', share(words.join(''))];
  return [isAsPrinted ? 'WORDS' : 'OTHER_SCRIPT_WORDS', share(words.join(''))];
};

/** Whether a word, or a word that begins with it, is in a folded name. */
export const isThere = (word: string, name: string): 'WHOLE' | 'START' | null => {
  if (hasHan(word)) return keyOf(name).includes(word) ? 'WHOLE' : null;
  const words = name.split(' ');
  if (words.some((other) => other === word || other === `${word}s` || `${other}s` === word)) return 'WHOLE';
  return word.length >= shortestStart && words.some((other) => other.startsWith(word)) ? 'START' : null;
};
