/** What somebody typed, taken apart for searching. Pure. */
import { charactersOf, fold, hasHan, keyOf, simplified, wordsOf } from '../../names/fold.js';
import { withoutLegalForm, withoutState } from '../../names/legal-form.js';
import { inOtherWords, withoutKind, withoutTitles } from '../../names/paraphrases.js';
import { readingsOf, type Reading } from '../../names/readings.js';
import { syllablesOf } from '../../names/syllables.js';

export interface Question {
  /** Folded, in the characters in which it was typed. */
  readonly typed: string;
  /** The same in simplified characters, without legal form and name of the state. */
  readonly text: string;
  readonly key: string;
  /** The words that can tell names apart. */
  readonly words: readonly string[];
  /** What its Latin letters sound like; empty when sounds are not asked for. */
  readonly readings: readonly Reading[];
  /** The same word by word, where there are several; else empty. */
  readonly wordReadings: readonly string[];
  /** The sound of a text in Chinese characters as one; null likewise, and for a single character. */
  readonly sound: string | null;
}

/** The question as it was typed, and in other words. */
export interface Asked {
  readonly question: Question;
  /** AS_TYPED, IN_OTHER_WORDS, or a person's name without the titles about it, to be looked for among persons alone. */
  readonly how: 'AS_TYPED' | 'IN_OTHER_WORDS' | 'WITHOUT_TITLES';
}

/** Longest text that is looked for; the rest of a longer one is left out. */
export const longestText = 100;
const mostWords = 12;
/** Shortest start of a Latin word that stands for the word. */
export const shortestStart = 3;

/** English words that stand in very many names. */
const common: ReadonlySet<string> = new Set(
  'a an and at by for from in is not of on or the to chinas'.split(' '),
);

/**
 * The questions in a text, as typed first; empty when there is nothing in it that could name anything: blanks, signs, a
 * legal form alone, or words such as "and".
 * @param sound whether names are also found by their sound.
 */
export const questionsOf = (given: string, sound: boolean): Asked[] => {
  const cut = charactersOf(
    given
      .slice(0, longestText * 8)
      .normalize('NFKC')
      .trim(),
  )
    .slice(0, longestText)
    .join('');
  const typed = fold(cut);
  const whole = withoutState(simplified(typed));
  const others = [...new Set([inOtherWords(whole), withoutKind(inOtherWords(whole))])].filter(
    (text) => text !== whole,
  );
  const person = withoutTitles(whole);
  return [
    { how: 'AS_TYPED' as const, question: questionOf(cut, typed, whole, sound) },
    ...others.map((text) => ({
      how: 'IN_OTHER_WORDS' as const,
      question: questionOf(text, text, text, false),
    })),
    ...(person === null
      ? []
      : [{ how: 'WITHOUT_TITLES' as const, question: questionOf(person, person, person, sound) }]),
  ].flatMap(({ how, question }) => (question === null ? [] : [{ how, question }]));
};

const questionOf = (cut: string, typed: string, whole: string, sound: boolean): Question | null => {
  const text = withoutLegalForm(whole);
  const all = wordsOf(text).slice(0, mostWords);
  const telling = all.filter((word) => !common.has(word));
  if (telling.length === 0) return null;
  const readings = sound ? readingsOf(cut).filter(({ letters }) => letters !== '') : [];
  const spoken = readings.length > 0 ? cut.split(/\s+/u) : [];
  return {
    typed,
    text,
    key: keyOf(text),
    words: telling,
    readings,
    wordReadings: spoken.length < 2 ? [] : spoken.flatMap((word) => readingsOf(word)[0]?.letters ?? []),
    sound: sound && hasHan(text) && charactersOf(text).length > 1 ? keyOf(syllablesOf(text).join('')) : null,
  };
};
