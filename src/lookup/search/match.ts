/** Whether and how a name answers a question. Pure. */
import { allowedErrors, typingErrors } from '../../names/distance.js';
import { charactersOf, fold, hasHan, keyOf, simplified, wordsOf } from '../../names/fold.js';
import { withoutLegalForm } from '../../names/legal-form.js';
import { givenNameFirst, namingsOf, type Named, type Naming } from '../../names/terms.js';
import { initialsOf, syllablesOf } from '../../names/syllables.js';
import { shortestStart, type Question } from './question.js';

/** How a name matched, best first; the same names and meanings as `enum MatchKind` of schema.graphql. */
export const matchKinds = ['EXACT', 'OTHER_SCRIPT', 'PREFIX', 'WORDS', 'PINYIN', 'FUZZY'] as const;
export type MatchKind = (typeof matchKinds)[number];

export interface Match {
  readonly kind: MatchKind;
  /** The name that matched. */
  readonly naming: Naming;
  /** Steps below the best match, by the order of `steps`. */
  readonly step: number;
  /** Share of the name that the question covers, above 0 to 1. */
  readonly coverage: number;
}

/** What matches better stands before: literally before by sound, wholly before in part. */
const steps = [
  'EXACT',
  'OTHER_SCRIPT',
  'LEGAL_FORM',
  'PREFIX',
  'OTHER_SCRIPT_PREFIX',
  'WORDS',
  'OTHER_SCRIPT_WORDS',
  'SOUND',
  'SOUND_PREFIX',
  'SOUND_WITHIN',
  'INITIALS',
  'HOMOPHONE',
  'TYPING_ERROR',
] as const;
type Step = (typeof steps)[number];

/** How many steps there are. */
export const lastStep = steps.length - 1;

const kindOf: Readonly<Record<Step, MatchKind>> = {
  EXACT: 'EXACT',
  OTHER_SCRIPT: 'OTHER_SCRIPT',
  LEGAL_FORM: 'PREFIX',
  PREFIX: 'PREFIX',
  OTHER_SCRIPT_PREFIX: 'OTHER_SCRIPT',
  WORDS: 'WORDS',
  OTHER_SCRIPT_WORDS: 'OTHER_SCRIPT',
  SOUND: 'PINYIN',
  SOUND_PREFIX: 'PINYIN',
  SOUND_WITHIN: 'PINYIN',
  INITIALS: 'PINYIN',
  HOMOPHONE: 'FUZZY',
  TYPING_ERROR: 'FUZZY',
};

/** Whether a match leaves little doubt: literal, or the whole name by its sound. */
export const isConfident = ({ step }: Pick<Match, 'step'>): boolean => step <= steps.indexOf('SOUND');

/** The best match among the names of an entity, or null when none answers. */
export const matchOf = (question: Question, entity: Named): Match | null => {
  let best: Match | null = null;
  for (const naming of namingsOf(entity)) {
    const found = stepOf(question, naming, entity.labels.includes('Official'));
    if (found === null) continue;
    const [step, coverage] = found;
    const match = { kind: kindOf[step], naming, step: steps.indexOf(step), coverage };
    if (best === null || match.step < best.step || (match.step === best.step && coverage > best.coverage))
      best = match;
  }
  return best;
};

type Found = readonly [step: Step, coverage: number];

const stepOf = (question: Question, naming: Naming, isPerson: boolean): Found | null => {
  const printed = fold(naming.text);
  const name = simplified(printed);
  if (naming.property === 'id') return keyOf(question.typed) === keyOf(name) ? ['EXACT', 1] : null;
  const core = withoutLegalForm(name) || name;
  return (
    literal(question, printed, name, core) ??
    (question.readings.length > 0 && hasHan(core) ? bySound(question, core, isPerson) : null) ??
    byError(question, name, core, isPerson)
  );
};

const literal = (question: Question, printed: string, name: string, core: string): Found | null => {
  const { typed, text, key } = question;
  const nameKey = keyOf(name);
  const coverage = Math.min(1, charactersOf(key).length / charactersOf(keyOf(core)).length);
  if (keyOf(typed) === keyOf(printed)) return ['EXACT', 1];
  if (keyOf(simplified(typed)) === nameKey) return ['OTHER_SCRIPT', 1];
  if (key === keyOf(core)) return ['LEGAL_FORM', 1];
  const isSameScript = (part: string): boolean => keyOf(printed).includes(part);
  const asPrinted = wordsOf(withoutLegalForm(typed) || typed).every(isSameScript);
  if (nameKey.startsWith(key)) return [asPrinted ? 'PREFIX' : 'OTHER_SCRIPT_PREFIX', coverage];
  const nameWords = core.split(' ');
  const isThere = (word: string): boolean =>
    hasHan(word)
      ? keyOf(core).includes(word)
      : nameWords.some((other) => other === word || (word.length >= shortestStart && other.startsWith(word)));
  if (text !== '' && question.words.every(isThere))
    return [asPrinted ? 'WORDS' : 'OTHER_SCRIPT_WORDS', coverage];
  return null;
};

const bySound = ({ readings }: Question, core: string, isPerson: boolean): Found | null => {
  const syllables = syllablesOf(core, isPerson);
  const sound = syllables.join('');
  const coverage = (letters: string): number => Math.min(1, letters.length / sound.length);
  const whole = readings.find(
    ({ letters }) => letters === sound || (isPerson && letters === givenNameFirst(syllables)),
  );
  if (whole !== undefined) return ['SOUND', 1];
  const start = readings.find(({ letters }) => letters.length > 1 && sound.startsWith(letters));
  if (start !== undefined) return ['SOUND_PREFIX', coverage(start.letters)];
  const within = readings.find(({ letters }) => letters.length > 1 && isWithin(letters, syllables));
  if (within !== undefined) return ['SOUND_WITHIN', coverage(within.letters)];
  const [first] = readings;
  const initials = initialsOf(syllables);
  if (first === undefined || first.letters.length < 2) return null;
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

const byError = (question: Question, name: string, core: string, isPerson: boolean): Found | null => {
  const { key, words } = question;
  if (
    question.sound !== null &&
    hasHan(core) &&
    charactersOf(key).length === charactersOf(keyOf(core)).length
  ) {
    if (question.sound === syllablesOf(core, isPerson).join('')) return ['HOMOPHONE', 1];
  }
  const allowed = allowedErrors(key);
  for (const whole of new Set([keyOf(name), keyOf(core)])) {
    const errors = allowed === 0 ? 1 : typingErrors(key, whole);
    if (errors <= allowed) return ['TYPING_ERROR', 1 - errors / (charactersOf(key).length + 1)];
  }
  if (hasHan(key)) {
    const errors = allowed === 0 ? 1 : typingErrors(key, keyOf(core), { within: true });
    return errors <= allowed ? ['TYPING_ERROR', 0.9 * (1 - errors / charactersOf(key).length)] : null;
  }
  const nameWords = core.split(' ').filter((word) => !hasHan(word));
  const errorsOf = words.map((word) =>
    Math.min(
      Infinity,
      ...nameWords
        .map((other) => (other.startsWith(word) ? 0 : typingErrors(word, other)))
        .filter((errors) => errors <= allowedErrors(word)),
    ),
  );
  const total = errorsOf.reduce((sum, errors) => sum + errors, 0);
  if (words.length > 0 && total <= 2)
    return ['TYPING_ERROR', 0.9 * (1 - total / key.length) * Math.min(1, key.length / keyOf(core).length)];
  if (!hasHan(core) || question.readings.length === 0) return null;
  const sound = syllablesOf(core, isPerson).join('');
  const errors = Math.min(
    ...question.readings.slice(0, 3).map(({ letters }) => typingErrors(letters, sound)),
  );
  return errors <= Math.min(allowed, 1) ? ['TYPING_ERROR', 0.8 * (1 - errors / key.length)] : null;
};
