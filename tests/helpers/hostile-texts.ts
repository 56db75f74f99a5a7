/** Texts that nobody has as an id or label, and that must never reach an engine as more than text. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '/',
  "official/xu-xiaolan' OR 1=1 //",
  '"\'`;{}[]()',
  '`}) DETACH DELETE n //',
  'official/*',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'AND OR NOT',
  '$entity',
  '\u0000',
  '\u202E\uD800',
  '小巨人',
  'x/'.repeat(20_000),
];

/** Texts that are no cursor of any list. */
export const noCursors: readonly string[] = [
  'x',
  'W10',
  'WzEsMl0',
  'WzFd',
  '',
  'bnVsbA',
  '%00',
  'e30',
  '"',
  'é'.repeat(9_999),
];
