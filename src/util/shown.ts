/** Characters of a value that a message shows. */
const mostShown = 100;

/**
 * A value as it can stand in a message: cut after 100 characters, and what does not print (control characters, marks of
 * direction, halves of characters) as its number, such as `\u{7}`. Nothing given is `nothing`.
 */
export const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.trim() === '') return 'blank';
  const characters = Array.from(text.slice(0, 2 * mostShown));
  const cut = characters.slice(0, mostShown).join('');
  const printable = cut.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return characters.length > mostShown ? `${printable}...` : printable;
};
