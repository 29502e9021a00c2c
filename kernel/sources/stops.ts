/** What a batch may be at most, and what is wrong with one that is refused. */
/** One transaction takes a batch in: it has ten seconds at most. */
export const BATCH_RECORDS_MAX = 200;

/** Why nothing more of a source is taken in until somebody has looked: a closed list. */
export const stopCodes = [
  'MALFORMED',
  'KEY_UNKNOWN',
  'SIGNATURE_WRONG',
  'SOURCE_FOREIGN',
  'KIND_FOREIGN',
  'NUMBER_GAP',
  'NUMBER_BACK',
  'FORK',
  'TIME_BACK',
  'FROM_THE_FUTURE',
  'TOO_LARGE',
  'COUNT_WRONG',
  'DIGEST_WRONG',
  'TOO_MANY_REFUSED',
] as const;
export type StopCode = (typeof stopCodes)[number];
