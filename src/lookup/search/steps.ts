/** What matches better stands before: literally before by sound, wholly before in part. */
export const steps = [
  'EXACT',
  'OTHER_SCRIPT',
  'LEGAL_FORM',
  'PREFIX',
  'OTHER_SCRIPT_PREFIX',
  'WORDS',
  'OTHER_SCRIPT_WORDS',
  'WORD_STARTS',
  'WORDS_APART',
  'SOUND',
  'SOUND_PREFIX',
  'SOUND_WITHIN',
  'INITIALS',
  'HOMOPHONE',
  'TYPING_ERROR',
] as const;
export type Step = (typeof steps)[number];

/** How many steps lie below the first. */
export const lastStep = steps.length - 1;

/** A step, and the share of the name that the question covers, above 0 to 1. */
export type Found = readonly [step: Step, coverage: number];
