/**
 * The sound of Chinese names in Hanyu Pinyin (ISO 7098) without tones; ü is written u, so that lü, lv, lyu and lu are
 * one. Pure.
 */
import { pinyin } from 'pinyin-pro';
import { charactersOf } from './fold.js';

/**
 * The syllables of a text, one for each Chinese character; other words stay as they are. A character with several
 * readings gets that of the word it stands in (重 in 重庆 is chong).
 * @param folded a folded text in simplified characters.
 * @param person whether it is a person's name: then a surname at the head is read as one (单 shan, 曾 zeng).
 */
export const syllablesOf = (folded: string, person = false): string[] =>
  folded.split(' ').flatMap((word) =>
    /\p{Script=Han}/u.test(word)
      ? pinyin(word, {
          toneType: 'none',
          type: 'array',
          v: true,
          ...(person ? { surname: 'head' } : {}),
        }).map((syllable, place) => (isName(word, place) ? 'a' : syllable.replaceAll('v', 'u')))
      : [word],
  );

/** 阿 is e in 阿胶, 东阿县 and 阿房宫 alone; in names that are written by sound it is a. */
const isName = (word: string, place: number): boolean =>
  charactersOf(word)[place] === '阿' && !/阿胶|东阿县|阿房/u.test(word);

/** The first letters of syllables, as people abbreviate names: xu xiao lan, xxl. */
export const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.slice(0, 1)).join('');

const table: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou wa wai wan wang wei wen weng wo wu ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
};

/** Every syllable of Standard Chinese as written here. */
export const allSyllables: ReadonlySet<string> = new Set(
  Object.entries(table).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

/** Most ways of cutting that are followed. */
const most = 8;

/**
 * The ways in which letters without blanks can be cut into syllables, the longest first syllable first: xian is xian and
 * xi an. Empty when there is none; at most 8.
 * @param isSyllable of at most 7 letters; those of Hanyu Pinyin when left out.
 */
export const cutsOf = (
  letters: string,
  isSyllable: (text: string) => boolean = (text) => allSyllables.has(text),
): string[][] => {
  const known = new Map<number, string[][]>([[letters.length, [[]]]]);
  const from = (place: number): string[][] => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const cuts: string[][] = [];
    for (let size = Math.min(7, letters.length - place); size > 0 && cuts.length < most; size--) {
      const syllable = letters.slice(place, place + size);
      if (!isSyllable(syllable)) continue;
      for (const rest of from(place + size)) if (cuts.length < most) cuts.push([syllable, ...rest]);
    }
    known.set(place, cuts);
    return cuts;
  };
  return from(0);
};
