/** Whether a Chinese name sounds like letters that were typed. Pure. */
import { hasHan, keyOf } from '../../names/fold.js';
import { initialsOf, syllablesOf } from '../../names/syllables.js';
import { givenNameFirst } from '../../names/terms.js';
import type { Question } from './question.js';
import type { Found } from './steps.js';

/**
 * @param core a folded name without its legal form; one without Chinese characters answers only to older spellings of it.
 */
export const bySound = (question: Question, core: string, isPerson: boolean): Found | null => {
  const { readings, wordReadings } = question;
  const [first] = readings;
  if (first === undefined) return null;
  if (!hasHan(core)) {
    const respelt = readings.some(({ letters, spelling }) => spelling === 'PRESS' && letters === keyOf(core));
    return respelt ? ['SOUND', 1] : null;
  }
  const syllables = syllablesOf(core, isPerson);
  const sound = syllables.join('');
  const share = (letters: string): number => Math.min(1, letters.length / sound.length);
  const whole = readings.find(
    ({ letters }) => letters === sound || (isPerson && letters === givenNameFirst(syllables)),
  );
  // An older spelling that is also a name in Latin letters tells more than its sound.
  if (whole !== undefined) return ['SOUND', whole.spelling === 'PRESS' ? 0.9 : 1];
  const start = readings.find(({ letters }) => letters.length > 1 && sound.startsWith(letters));
  if (start !== undefined) return ['SOUND_PREFIX', share(start.letters)];
  const within = readings.find(({ letters }) => letters.length > 1 && isWithin(letters, syllables));
  if (within !== undefined) return ['SOUND_WITHIN', share(within.letters)];
  if (wordReadings.length > 1 && wordReadings.every((letters) => isWithin(letters, syllables)))
    return ['SOUND_WITHIN', share(wordReadings.join(''))];
  const initials = initialsOf(syllables);
  if (first.letters.length < 2) return null;
  if (first.letters === initials) return ['INITIALS', 1];
  return first.letters.length > 2 && initials.startsWith(first.letters)
    ? ['INITIALS', first.letters.length / initials.length]
    : null;
};

/** Whether letters are some of the syllables, one after the other. */
const isWithin = (letters: string, syllables: readonly string[]): boolean =>
  syllables.some((_, place) => {
    let rest = letters;
    for (const syllable of syllables.slice(place)) {
      if (rest === '') break;
      if (!rest.startsWith(syllable)) return false;
      rest = rest.slice(syllable.length);
    }
    return rest === '';
  });
