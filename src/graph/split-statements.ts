/**
 * The statements of a Cypher file, each with the comments before it and without its `;`. A `;` inside a string, a
 * comment or backticks ends nothing. What follows the last `;` is a statement too. A piece that is only comments is none.
 *
 * Joined with `;` they are the file again, but for white space around them and comments that stand alone.
 */
export const splitStatements = (text: string): string[] => {
  const pieces: string[] = [];
  let start = 0;
  let hasCode = false;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === ';') {
      if (hasCode) pieces.push(text.slice(start, index).trim());
      start = index + 1;
      hasCode = false;
    } else if (!isComment(token)) {
      hasCode = true;
    }
  }
  if (hasCode) pieces.push(text.slice(start).trim());
  return pieces;
};

/** The text with every string and comment emptied, so that only Cypher's own words are left. */
export const withoutStringsAndComments = (text: string): string =>
  text.replace(tokens, (token) => (isComment(token) ? '' : /^['"]/.test(token) ? "''" : token));

// In this order: comments, strings (a backslash escapes; an open string runs to the end), names in backticks, the
// end of a statement, and any other character that is not white space.
const tokens =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:\\[^]|[^'\\])*(?:'|\\?$)|"(?:\\[^]|[^"\\])*(?:"|\\?$)|`[^`]*(?:`|$)|;|\S/g;

const isComment = (token: string): boolean => token.startsWith('//') || token.startsWith('/*');
