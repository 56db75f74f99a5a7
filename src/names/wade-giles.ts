/**
 * Wade-Giles spellings, as older books and Taiwan write Chinese names (H. A. Giles, A Chinese-English Dictionary, 1892).
 * Pure.
 */
import { allSyllables } from './syllables.js';

const initials: readonly (readonly [pinyin: string, wadeGiles: string])[] = [
  ['zh', 'ch'],
  ['ch', "ch'"],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', "p'"],
  ['d', 't'],
  ['t', "t'"],
  ['g', 'k'],
  ['k', "k'"],
  ['j', 'ch'],
  ['q', "ch'"],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', "ts'"],
  ['r', 'j'],
  ['f', 'f'],
  ['h', 'h'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['s', 's'],
];

const whole: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: "tz'u",
  si: 'ssu',
  zhi: 'chih',
  chi: "ch'ih",
  shi: 'shih',
  ri: 'jih',
  er: 'erh',
  e: 'o',
  yi: 'i',
  yan: 'yen',
  ye: 'yeh',
  you: 'yu',
  yong: 'yung',
  yue: 'yueh',
  ge: 'ko',
  ke: "k'o",
  he: 'ho',
  gui: 'kuei',
  kui: "k'uei",
};

/** A syllable of Hanyu Pinyin in Wade-Giles, without umlauts. */
export const wadeGilesOf = (syllable: string): string => {
  const irregular = whole[syllable];
  if (irregular !== undefined) return irregular;
  const [initial = '', spelt = ''] = initials.find(([pinyin]) => syllable.startsWith(pinyin)) ?? [];
  const final = syllable.slice(initial.length);
  return spelt + finalOf(final, initial);
};

const finalOf = (final: string, initial: string): string => {
  if (/^(?:ian|ie|iong|iu|ue|uo|ong)$/.test(final)) {
    if (final === 'uo') return /^(?:g|k|h|sh)$/.test(initial) ? 'uo' : 'o';
    return { ian: 'ien', ie: 'ieh', iong: 'iung', iu: 'iu', ue: 'ueh', ong: 'ung' }[final] ?? final;
  }
  return final;
};

const known = new Map<string, string[]>();
for (const syllable of allSyllables) {
  const spelt = wadeGilesOf(syllable);
  for (const form of new Set([spelt, spelt.replace("'", '')])) {
    known.set(form, [...(known.get(form) ?? []), syllable]);
  }
}

/**
 * The syllables of Hanyu Pinyin that a Wade-Giles syllable can stand for; several where its apostrophe is left out, as
 * it mostly is. Empty when it is none.
 */
export const pinyinOfWadeGiles = (spelt: string): readonly string[] => known.get(spelt) ?? [];
