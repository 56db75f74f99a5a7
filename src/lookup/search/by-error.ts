/** Whether a name is what was typed but for an error or two, or sounds the same in other characters. Pure. */
import { allowedErrors, typingErrors } from '../../names/distance.js';
import { charactersOf, hasHan, keyOf } from '../../names/fold.js';
import { syllablesOf } from '../../names/syllables.js';
import type { Question } from './question.js';
import type { Found } from './steps.js';

/** @param name a folded name; `core` the same without its legal form. */
export const byError = (question: Question, name: string, core: string, isPerson: boolean): Found | null => {
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
