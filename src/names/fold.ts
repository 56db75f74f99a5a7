/**
 * Names as they are compared: width, case, accents, brackets, quotes and blanks do not matter, nor whether characters
 * are traditional or simplified. Folded texts are keys for comparing, never for showing. Pure.
 */
import { Converter } from 'opencc-js/t2cn';

// The package's own types import files without their extension, which this compiler does not resolve.
const converter = Converter as (scripts: { from: 't' | 'hk'; to: 'cn' }) => (text: string) => string;

const fromTraditional = converter({ from: 't', to: 'cn' });
// Forms that are usual in Hong Kong only, such as 衞.
const fromHongKong = converter({ from: 'hk', to: 'cn' });

/**
 * A text as words of lower-case letters and digits, one blank between them; a run of Chinese characters is a word, and
 * what else is written together with it is another. Compatibility forms, such as full-width letters, are folded
 * (Unicode Standard Annex 15, NFKC), accents and apostrophes left out, all other signs taken for blanks.
 */
export const fold = (text: string): string =>
  wordsOf(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replace(/(?<=[a-z])['’‘ʼ`´](?=[a-z])/g, ''),
  ).join(' ');

/** A folded text with its traditional characters replaced by simplified ones. */
export const simplified = (folded: string): string => fromTraditional(fromHongKong(folded));

/** A folded text without its blanks. */
export const keyOf = (folded: string): string => folded.replaceAll(' ', '');

/** The words of a folded text: runs of Chinese characters, and runs of other letters and digits. */
export const wordsOf = (text: string): string[] =>
  text.match(/(?:(?=[\p{L}\p{N}])\p{Script=Han})+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];

/** The characters of a text, one entry a code point. */
export const charactersOf = (text: string): string[] => Array.from(text);

/** Whether a text has a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
