/**
 * What the search index knows of an entity: its names cut into terms, since no analyser of the database folds traditional
 * characters, finds a single one, or knows a sound. Pure.
 */
import { charactersOf, fold, hasHan, keyOf, simplified, wordsOf } from './fold.js';
import { coreOf } from './legal-form.js';
import { initialsOf, syllablesOf } from './syllables.js';

/** The properties of an entity by which it is found. */
export interface Named {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name?: string | null;
  readonly nameZh?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly code?: string | null;
  readonly isoCode?: string | null;
  readonly creditCode?: string | null;
  readonly documentNumber?: string | null;
}

/** Properties of an entity that are read for its terms. */
export const namedProperties = [
  'name',
  'nameZh',
  'aliases',
  'code',
  'isoCode',
  'creditCode',
  'documentNumber',
  'id',
] as const;

/** One way of naming an entity, and the property it stands in. */
export interface Naming {
  readonly property: (typeof namedProperties)[number];
  readonly text: string;
}

/** Every naming of an entity once, in the order of the properties above. */
export const namingsOf = (entity: Named): Naming[] => {
  const all = namedProperties.flatMap((property) =>
    [entity[property] ?? []].flat().map((text) => ({ property, text })),
  );
  return all.filter(({ text }, place) => all.findIndex((other) => other.text === text) === place);
};

/** What the search index reads: each property is a list of terms divided by blanks. */
export interface SearchTerms {
  /** Whole names as keys, with and without legal form. */
  readonly names: string[];
  /** Words; Chinese ones as single characters and as pairs in their order; `_label` of each label. */
  readonly words: string[];
  /** Chinese names by their sound: all syllables as one, initials, and the syllables in their order. */
  readonly sounds: string[];
}

/** Longest key that the index takes as one term. */
const longest = 120;

/** The terms of an entity. */
export const termsOf = (entity: Named): SearchTerms => {
  const folded = namingsOf(entity).map(({ text }) => simplified(fold(text)));
  const cores = folded.map(coreOf);
  const isPerson = entity.labels.includes('Official');
  const heard = distinct(cores.filter(hasHan)).map((core) => syllablesOf(core, isPerson));
  return {
    names: distinct([...folded, ...cores].map((name) => keyOf(name).slice(0, longest))),
    words: distinct([
      entity.labels
        .filter((label) => label !== 'Entity')
        .map(labelTerm)
        .toSorted()
        .join(' '),
      ...distinct(cores).map((core) => pairsOf(core).join(' ')),
      distinct(
        cores.flatMap((core) =>
          wordsOf(core)
            .filter(hasHan)
            .flatMap((word) => charactersOf(word)),
        ),
      ).join(' '),
    ]),
    sounds: distinct([
      ...heard.map((syllables) => syllables.join('').slice(0, longest)),
      ...(isPerson ? heard.map(givenNameFirst) : []),
      ...heard.map((syllables) => initialsOf(syllables).slice(0, longest)),
      ...heard.map((syllables) => syllables.join(' ')),
    ]),
  };
};

/** The term of a label. No word has an underscore, so nothing a person types is one. */
export const labelTerm = (label: string): string => `_${label}`;

/** The words of a folded text, Chinese ones as the pairs of their characters: 大疆创新 is 大疆, 疆创, 创新. */
export const pairsOf = (folded: string): string[] =>
  wordsOf(folded).flatMap((word) => {
    const characters = charactersOf(word);
    if (!hasHan(word) || characters.length === 1) return [word];
    return characters.slice(1).map((character, place) => (characters[place] ?? '') + character);
  });

/** A person's syllables with the given name first, as one. */
export const givenNameFirst = ([surname = '', ...given]: readonly string[]): string =>
  [...given, surname].join('');

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
