/** Whether and how the names of an entity answer a question. Pure. */
import { fold, keyOf, simplified } from '../../names/fold.js';
import { coreOf } from '../../names/legal-form.js';
import { namingsOf, type Named, type Naming } from '../../names/terms.js';
import { byError } from './by-error.js';
import { bySound } from './by-sound.js';
import { isThere, literally } from './literally.js';
import type { Asked, Question } from './question.js';
import { steps, type Found, type Step } from './steps.js';

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

const kindOf: Readonly<Record<Step, MatchKind>> = {
  EXACT: 'EXACT',
  OTHER_SCRIPT: 'OTHER_SCRIPT',
  LEGAL_FORM: 'PREFIX',
  PREFIX: 'PREFIX',
  OTHER_SCRIPT_PREFIX: 'OTHER_SCRIPT',
  WORDS: 'WORDS',
  OTHER_SCRIPT_WORDS: 'OTHER_SCRIPT',
  WORD_STARTS: 'WORDS',
  WORDS_APART: 'WORDS',
  SOUND: 'PINYIN',
  SOUND_PREFIX: 'PINYIN',
  SOUND_WITHIN: 'PINYIN',
  INITIALS: 'PINYIN',
  HOMOPHONE: 'FUZZY',
  TYPING_ERROR: 'FUZZY',
};

/** Whether a match leaves little doubt: literal, or the whole name by its sound. */
export const isConfident = ({ step }: Pick<Match, 'step'>): boolean => step <= steps.indexOf('SOUND');

/** The best match of any of the questions among the names of an entity, or null when none answers. */
export const matchOf = (asked: readonly Asked[], entity: Named): Match | null => {
  const isPerson = entity.labels.includes('Official');
  let best: Match | null = null;
  const offer = (naming: Naming, [step, coverage]: Found, least: Step): void => {
    const place = Math.max(steps.indexOf(step), steps.indexOf(least));
    if (best !== null && (best.step < place || (best.step === place && best.coverage >= coverage))) return;
    best = { kind: kindOf[steps[place] ?? step], naming, step: place, coverage };
  };
  for (const { question, how } of asked) {
    if (how === 'WITHOUT_TITLES' && !isPerson) continue;
    // What was not typed so is no exact match.
    const least = how === 'AS_TYPED' ? 'EXACT' : 'WORDS';
    for (const naming of namingsOf(entity)) {
      const found = foundIn(question, naming, isPerson);
      if (found !== null) offer(naming, found, least);
    }
    const apart = wordsApart(question, entity);
    if (apart !== null) offer(apart, ['WORDS_APART', 0.3], 'WORDS_APART');
  }
  return best;
};

const foundIn = (question: Question, naming: Naming, isPerson: boolean): Found | null => {
  const printed = fold(naming.text);
  const name = simplified(printed);
  if (naming.property === 'id') return keyOf(question.typed) === keyOf(name) ? ['EXACT', 1] : null;
  const core = coreOf(name);
  return (
    literally(question, printed, name, core) ??
    bySound(question, core, isPerson) ??
    byError(question, name, core, isPerson)
  );
};

/** The first name with a word of the question, when each of several words is in some name of the entity. */
const wordsApart = ({ words }: Question, entity: Named): Naming | null => {
  if (words.length < 2) return null;
  const namings = namingsOf(entity).map((naming) => ({ naming, core: simplified(fold(naming.text)) }));
  const bearers = words.map((word) => namings.find(({ core }) => isThere(word, core) === 'WHOLE'));
  return bearers.every((bearer) => bearer !== undefined) ? (bearers[0]?.naming ?? null) : null;
};
