/** The error for a text that is no date; its message shows the start of the text. */
export const dateInvalid = (text: string): Error =>
  expect.objectContaining({
    code: 'DATE_INVALID',
    message: expect.stringContaining(`"${text.slice(0, 40)}`) as string,
  }) as Error;

/** Texts that are no date, day or moment in any reading. */
export const noDates: readonly string[] = [
  '2023-02-30',
  '2023-02-29',
  '2023-13-01',
  '2023-13',
  '2023-00',
  '2023-04-31',
  '0000',
  '0000-01-01',
  '',
  ' ',
  'tomorrow',
  'NOW',
  'null',
  '2022-9-8',
  '20220908',
  '2022-09-08 10:00',
  '٢٠٢٢-٠٩-٠٨',
  '２０２２',
  '2022年9月8日',
  "2022' OR '1'='1",
  '2022\n',
  '9'.repeat(40_000),
  '/'.repeat(40_000),
];
