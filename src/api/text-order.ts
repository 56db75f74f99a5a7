/**
 * What comes after or before a text in the order of the database. Neo4j sorts texts by code points, but compares them with a
 * parameter by UTF-16 units (run: 5.26.30). The two differ where one text has a character beyond U+FFFF (𠮷) and the other one
 * of U+E000 to U+FFFF (a full-width bracket) in the same place behind the same beginning; these are put right here.
 * Properties with a range index would be compared by code points, so this is for those without.
 */
export interface TextFilter {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly startsWith?: string;
}

/** What is found by one condition and none of some others. */
export interface TextRange {
  readonly within: TextFilter;
  readonly without: readonly TextFilter[];
}

/** Characters looked at; texts that have these in common and differ only in such a place behind them are too rare to ask for. */
const maximumPlaces = 30;
const firstBeyond = '\u{10000}';
const firstHigh = '\uE000';

/** Ranges that together hold each text that comes after the given one, or before it. */
export const textsBeyond = (text: string, isDescending: boolean): TextRange[] => {
  const places = oddPlaces(text);
  // By units these come after the text and by code points before it.
  const early = places
    .filter(({ isBeyond }) => isBeyond)
    .map(({ before }) => ({ startsWith: before, gte: before + firstHigh }));
  // And these the other way round.
  const late = places
    .filter(({ isBeyond }) => !isBeyond)
    .map(({ before }) => ({ startsWith: before, gte: before + firstBeyond, lt: before + firstHigh }));
  const [added, taken] = isDescending ? [early, late] : [late, early];
  return [
    { within: isDescending ? { lt: text } : { gt: text }, without: taken },
    ...added.map((within) => ({ within, without: [] })),
  ];
};

/** Where characters stand that the two orders place otherwise, with what stands before. */
const oddPlaces = (text: string): { before: string; isBeyond: boolean }[] => {
  const places: { before: string; isBeyond: boolean }[] = [];
  let before = '';
  for (const character of text) {
    const isBeyond = character.length === 2;
    if (isBeyond || character >= firstHigh) places.push({ before, isBeyond });
    if (places.length === maximumPlaces) break;
    before += character;
  }
  return places;
};
