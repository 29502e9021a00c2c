/**
 * Cleans text that was typed, pasted or sent. Nothing visible is lost: the text is composed (NFC), without invisible
 * characters, with one kind of space. `fold.ts` is for comparison, and folded text is never stored.
 */

/** Text in the composed form (NFC), and nothing else about it changed. */
export const composed = (text: string): string => text.normalize('NFC');

/** Every accent a character of its own (NFD), to look at accents one by one. */
export const decomposed = (text: string): string => text.normalize('NFD');

/**
 * Characters that show nothing. Unicode calls most of them ignorable: zero-width spaces and joiners, the soft hyphen, marks that
 * turn the direction of writing, variation selectors, tags, the word joiner, Hangul fillers, the vowel separator of Mongolian. To
 * them come the other marks of format, the blank of Braille, the empty place of an embedded object, a filler of Khitan and an empty note.
 *
 * Joiners (U+200C, U+200D) go as well. They shape some writings of South Asia and glue emoji together; names and answers here
 * are in Latin letters, where they only make two equal names differ.
 */
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\u{2800}\u{fff9}-\u{fffc}\u{16fe4}\u{1d159}]|(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/gu;

/** Line endings of every origin: Windows, old Macintosh, mainframes, word processors. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Every kind of space, and controls, which some programs write instead of one. Only the end of a line means something. */
const SPACE = /[^\S\n]|(?!\n)\p{Cc}/gu;

/** Nothing here needs cleaning but perhaps spaces: the usual text, told by one look. */
const USUAL = /^[\x20-\x7e\n\u00c0-\u024f\u1ea0-\u1ef9]*$/u;

/** Text in which nothing is left that shows nothing; its spaces and lines as they were. */
export const withoutUnseen = (text: string): string => composed(text.replace(UNSEEN, ''));

/**
 * Text with its lines as it is kept: NFC, nothing invisible, single spaces, none at the ends of lines, one kind of line end. Empty
 * lines between others stay: somebody made them.
 */
export function cleanLines(text: string): string {
  const seen = USUAL.test(text) ? text : withoutUnseen(text).replace(LINE_END, '\n').replace(SPACE, ' ');
  return seen
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** Text of one line as it is kept: names, numbers and codes have no lines, so the end of one is a space. */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\n+/gu, ' ');

/** Whether there is nothing to see. An answer of invisible characters says as little as none. */
export const isBlank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || cleanLines(text) === '';

/** Whether a text holds invisible characters, line ends included, for callers that refuse them instead of cleaning. */
export const holdsUnseen = (text: string): boolean =>
  text.search(UNSEEN) !== -1 || /[\p{C}\p{Zl}\p{Zp}]/u.test(text);
