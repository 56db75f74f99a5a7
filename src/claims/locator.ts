/**
 * Locators: where in a source a claim was read, in a standard fragment form.
 *
 * | form | place | standard |
 * | --- | --- | --- |
 * | `char=1979,2189` | characters from 1979 up to, not including, 2189; Unicode code points counted from 0 | RFC 5147 |
 * | `row=17` | the 17th row of a table, counted from 1, a heading line included | RFC 7111 |
 * | `page=3` | the third page | RFC 8118 |
 * | `text=opened in Nanjing` | the first place with these words, for pages that have no stable positions | WICG URL Fragment Text Directives |
 */
export type Locator =
  | { readonly kind: 'char'; readonly start: number; readonly end: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'text'; readonly words: string };

/** The longest run of another's words a `text=` locator may hold. */
export const maximumTextLocator = 120;

/** The place a locator names, or null when it is none of the four forms, empty, or ends before it starts. */
export const parseLocator = (locator: string): Locator | null => {
  const [, kind, rest] = /^(char|row|page|text)=(.+)$/su.exec(locator) ?? [];
  if (kind === undefined || rest === undefined) return null;
  if (kind === 'text') {
    const fits = rest.trim() === rest && rest.length <= maximumTextLocator && !/[\p{Cc}]/u.test(rest);
    return fits ? { kind, words: rest } : null;
  }
  if (kind === 'char') {
    const [, start, end] = /^(0|[1-9]\d{0,8}),([1-9]\d{0,8})$/.exec(rest) ?? [];
    if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
    return { kind, start: Number(start), end: Number(end) };
  }
  if (!/^[1-9]\d{0,8}$/.test(rest)) return null;
  return kind === 'row' ? { kind, row: Number(rest) } : { kind: 'page', page: Number(rest) };
};

/** Past every position that a locator can name: where places without one come. */
export const lastPosition = 2_000_000_000;

/** Where a place stands among all of its source: its first character, its row or its page; `lastPosition` for words. */
export const positionOf = (locator: string): number => {
  const place = parseLocator(locator);
  if (place === null || place.kind === 'text') return lastPosition;
  if (place.kind === 'char') return place.start;
  return place.kind === 'row' ? place.row : place.page;
};
