/** What somebody typed, taken apart for searching. Pure. */
import { charactersOf, fold, hasHan, keyOf, simplified, wordsOf } from '../../names/fold.js';
import { withoutLegalForm } from '../../names/legal-form.js';
import { readingsOf, type Reading } from '../../names/readings.js';
import { syllablesOf } from '../../names/syllables.js';

export interface Question {
  /** Folded, in the characters in which it was typed. */
  readonly typed: string;
  /** The same in simplified characters, without a legal form at its end. */
  readonly text: string;
  readonly key: string;
  /** The words that can tell names apart. */
  readonly words: readonly string[];
  /** What its Latin letters sound like; empty when sounds are not asked for. */
  readonly readings: readonly Reading[];
  /** The sound of a text in Chinese characters as one; null likewise, and for a single character. */
  readonly sound: string | null;
}

/** Longest text that is looked for; the rest of a longer one is left out. */
export const longestText = 100;
const mostWords = 12;
/** Shortest start of a Latin word that stands for the word. */
export const shortestStart = 3;

/** English words that stand in very many names. */
const common: ReadonlySet<string> = new Set(
  'a an and at by for from in is not of on or the to with china chinese'.split(' '),
);

/**
 * The question in a text; null when there is nothing in it that could name anything: blanks, signs, a legal form alone,
 * or words such as "and".
 * @param sound whether names are also found by their sound.
 */
export const questionOf = (given: string, sound: boolean): Question | null => {
  const cut = charactersOf(
    given
      .slice(0, longestText * 8)
      .normalize('NFKC')
      .trim(),
  )
    .slice(0, longestText)
    .join('');
  const typed = fold(cut);
  const text = withoutLegalForm(simplified(typed));
  const all = wordsOf(text).slice(0, mostWords);
  const telling = all.filter((word) => !common.has(word));
  const words = telling.length > 0 ? telling : all.filter((word) => word.startsWith('chin'));
  if (words.length === 0) return null;
  return {
    typed,
    text,
    key: keyOf(text),
    words,
    readings: sound ? readingsOf(cut).filter(({ letters }) => letters !== '') : [],
    sound: sound && hasHan(text) && charactersOf(text).length > 1 ? keyOf(syllablesOf(text).join('')) : null,
  };
};
