/**
 * Other words for what a name says: what the press calls a body, words that only tell what kind of thing is meant, and
 * titles before or after the name of a person. Pure.
 */
const words: Readonly<Record<string, string>> = {
  it: 'information technology',
  tech: 'technology',
  ccp: 'cpc',
  politburo: 'political bureau',
  cabinet: 'state council',
  program: 'programme',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chinese )?communist party\b/g, 'cpc'],
  [/(?<!cpc )\bparty committee\b/g, 'cpc committee'],
  [/\bcentral bank\b/g, 'peoples bank'],
  [/\bstate planner\b/g, 'development reform commission'],
];

/** Words that tell the kind of a thing; a name need not have them. */
const kinds =
  /\b(?:programmes?|programs?|schemes?|firms?|companies|company|enterprises?|province|city|based)\b/g;

/** A folded text in the words that names use; the same when there is nothing to change. */
export const inOtherWords = (folded: string): string => {
  const replaced = phrases.reduce((text, [pattern, other]) => text.replace(pattern, other), folded);
  return replaced
    .split(' ')
    .map((word) => words[word] ?? word)
    .join(' ');
};

/** A folded text without words that tell only the kind of a thing; the same when there are no others. */
export const withoutKind = (folded: string): string => {
  const rest = folded.replace(kinds, ' ').replace(/ +/g, ' ').trim();
  return rest === '' ? folded : rest;
};

const titles =
  /\b(?:acting|chairman|chairwoman|chief|deputy|director|general|governor|head|leader|mayor|minister|mr|mrs|ms|party|premier|president|secretary|state councillor|vice)\b/g;
const chineseTitles =
  /(?:国家|国务院)?(?:常务)?副?(?:部长|省长|市长|主席|总理|书记|局长|主任|司长|国务委员|秘书长)/gu;

/** A folded text without titles, for looking among persons; null when it has none or is nothing else. */
export const withoutTitles = (folded: string): string | null => {
  const rest = folded.replace(titles, ' ').replace(chineseTitles, ' ').replace(/ +/g, ' ').trim();
  return rest === '' || rest === folded ? null : rest;
};
