/**
 * What Latin letters can stand for as the sound of a Chinese name: Hanyu Pinyin, or an older spelling of it. Pure.
 */
import { fold, keyOf } from './fold.js';
import { withoutPressSpellings } from './press-spellings.js';
import { cutsOf } from './syllables.js';
import { pinyinOfWadeGiles } from './wade-giles.js';

/** How a reading spells its syllables. */
export type Spelling = 'PINYIN' | 'PRESS' | 'WADE_GILES';

export interface Reading {
  /** Letters of Hanyu Pinyin without tones and blanks, ü written u. */
  readonly letters: string;
  readonly spelling: Spelling;
}

/** Most Wade-Giles readings; without apostrophes every other syllable has two. */
const most = 32;

/**
 * The readings of a text in Latin letters, the likeliest first. Tone marks and numbers, blanks, hyphens and apostrophes
 * do not matter. Empty when a Chinese character is in it or no letter.
 */
export const readingsOf = (text: string): Reading[] => {
  if (/\p{Script=Han}/u.test(text) || !/[a-z]/i.test(text.normalize('NFKC'))) return [];
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const toneless = withoutUmlauts(plain.replace(/(?<=[a-z:])[0-5](?![0-9])/g, ''));
  const letters = keyOf(fold(toneless));
  const press = keyOf(withoutPressSpellings(fold(toneless)));
  return [
    { letters, spelling: 'PINYIN' as const },
    ...(press === letters ? [] : [{ letters: press, spelling: 'PRESS' as const }]),
    ...fromWadeGiles(plain)
      .filter((other) => other !== letters)
      .map((other) => ({ letters: other, spelling: 'WADE_GILES' as const })),
  ];
};

/** ü written as people write it on a keyboard without it: lv, lu:, lyu. */
const withoutUmlauts = (letters: string): string =>
  letters.replace(/(?<=[ln])(?:u:|v|yu)/g, 'u').replace(/(?<=[jqxy])(?:u:|v)/g, 'u');

const isWadeGiles = (text: string): boolean => pinyinOfWadeGiles(text).length > 0;

const fromWadeGiles = (plain: string): string[] => {
  const words = plain.replace(/[’‘ʼ`´]/g, "'").match(/[a-z']+/g) ?? [];
  const syllables = words.flatMap((word) => cutsOf(word.replace(/^'+|'+$/g, ''), isWadeGiles)[0] ?? ['']);
  let readings = [''];
  for (const syllable of syllables) {
    const stands = pinyinOfWadeGiles(syllable);
    readings = readings.flatMap((reading) => stands.map((one) => reading + one)).slice(0, most);
  }
  return syllables.length > 1 ? readings : [];
};
