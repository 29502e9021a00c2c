/**
 * Free text that somebody types for others to read, as it is kept: a reason, a note, the words of a decision. One way in for all of
 * them, so that none is cleaned without being looked at first.
 */
import { cleanLines } from './clean.ts';
import { findLegacyEncoding } from './legacy.ts';

export type TextFault = 'BLANK' | 'TOO_LONG' | 'NOT_UNICODE';

export type TypedText = { text: string; fault?: undefined } | { text?: undefined; fault: TextFault };

/** The longest reason or note that anybody has to read. */
export const NOTE_MAX = 2_000;

/** A half of a character, which no text has. */
const HALF = /\p{Cs}/u;

/** Whether a text is in Unicode, as far as can be told. Ask before cleaning, which takes letters of old codes away. */
export const isUnicode = (typed: string): boolean =>
  !HALF.test(typed) && findLegacyEncoding(typed) === undefined;

/** How JSON writes a half of a character; behind an even number of strokes, since an odd one is a stroke of the text. */
const HALF_IN_JSON = /(?<!\\)(?:\\\\)*\\ud[89a-f][\da-f]{2}/u;

/** The same of every text that a value holds, names of members too. */
export function holdsUnicode(value: unknown): boolean {
  const json = JSON.stringify(value);
  return isUnicode(json) && !HALF_IN_JSON.test(json);
}

/** The text to keep, cleaned, or why there is none. What a text in another code should say is not guessed. */
export function readTyped(typed: string, lengthMax: number = NOTE_MAX): TypedText {
  if (!isUnicode(typed)) return { fault: 'NOT_UNICODE' };
  const text = cleanLines(typed);
  if (text === '') return { fault: 'BLANK' };
  return text.length > lengthMax ? { fault: 'TOO_LONG' } : { text };
}

/**
 * What is wrong, in Vietnamese for whoever typed it. It never repeats the text.
 *
 * @param what what was asked for, as it stands within a sentence
 */
export function tellFault(fault: TextFault, what: string, lengthMax: number = NOTE_MAX): string {
  switch (fault) {
    case 'BLANK':
      return `Hãy nhập ${what}.`;
    case 'TOO_LONG':
      return `Phần ${what} dài quá ${lengthMax.toLocaleString('vi-VN')} ký tự; hãy rút gọn.`;
    case 'NOT_UNICODE':
      return `Phần ${what} không ở bảng mã Unicode (có thể là TCVN3, VNI hoặc chữ bị đọc sai bảng mã); hãy chuyển sang Unicode rồi nhập lại.`;
  }
}

/** Every text within an entered value, cleaned, so that a later confirmation shows what will be kept. */
export function cleanWithin(entered: unknown): unknown {
  if (typeof entered === 'string') return cleanLines(entered);
  if (Array.isArray(entered)) return entered.map(cleanWithin);
  if (typeof entered !== 'object' || entered === null) return entered;
  return Object.fromEntries(Object.entries(entered).map(([name, value]) => [name, cleanWithin(value)]));
}
