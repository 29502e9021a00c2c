/**
 * Text as it is compared, never as it is kept. Two writings of one name become one; two names stay two: every vowel, every tone
 * and the stroke of đ count (a ≠ ă ≠ â, Hòa ≠ Hóa ≠ Hoa, Đỗ ≠ Do).
 */
import { cleanLine, composed, decomposed } from './clean.ts';
import {
  APOSTROPHES,
  CARON,
  HYPHENS,
  LETTERS,
  LOOSE_ACCENTS,
  MARKS,
  QUOTATION_MARKS,
  SPACING_MARKS,
} from './lookalikes.ts';

/** Letters of Vietnamese and ASCII: nothing in such a text looks like something else. */
const USUAL = /^[\x20-\x5f\x61-\x7eÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/u;

/** One line in which look-alikes of Vietnamese letters, digits, apostrophes and hyphens are replaced by them. Case and accents stay. */
export function foldLetters(text: string): string {
  const line = cleanLine(text);
  if (USUAL.test(line)) return line;
  const plain = attachMarks(line)
    .replace(APOSTROPHES, "'")
    .replace(QUOTATION_MARKS, '"')
    .replace(HYPHENS, '-')
    .normalize('NFKD')
    .replace(/\P{ASCII}/gu, foldCharacter)
    .replace(CARON, '\u0306')
    // A stroke laid over d or b, and the comma that stands where a horn should.
    .replace(
      /([dDbB])(\p{M}*?)[\u0335\u0336]/gu,
      (_all, letter: string, marks: string) => STROKED[letter] + marks,
    )
    .replace(/(?<=[oOuU]\p{M}{0,4})\u0315/gu, '\u031b')
    .replace(/(\P{M})(\p{M}{2,})/gu, (_all, letter: string, marks: string) => letter + tidyMarks(marks))
    // The dot that lower case leaves on an i of Turkish.
    .replace(/(?<=[iIjJ])\u0307/gu, '');
  return composed(plain);
}

const STROKED: Readonly<Record<string, string>> = { d: 'đ', D: 'Đ', b: 'ƀ', B: 'Ƀ' };

const DIGIT = /\p{Nd}/u;

const foldCharacter = (one: string): string =>
  LETTERS.get(one) ?? MARKS.get(one) ?? (DIGIT.test(one) ? digitOf(one) : one);

/** Digits of every script stand in tens, from nought to nine. */
function digitOf(one: string): string {
  const code = one.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && DIGIT.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
}

/** Marks that stand behind their letter are set on it. Looking back is bounded: somebody sends a megabyte of marks. */
function attachMarks(line: string): string {
  return line
    .replace(/(?<=[aeiouyăâêôơư]\p{M}{0,4})[ˋˊˆ˜˘ˇ\u0384ˀ]/giu, (mark) => SPACING_MARKS.get(mark) ?? mark)
    .replace(
      /(?<=[aeiouyăâêôơư]\p{M}{0,4})[`´\u2032\u2035\u1fef\u1ffd](?![\p{L}\p{M}\p{N}])/giu,
      (mark) => LOOSE_ACCENTS.get(mark) ?? mark,
    );
}

/** Marks of one letter: each once, in the order in which they are composed. */
const tidyMarks = (marks: string): string => [...new Set(marks)].sort(byShape).join('');

/** The shape of the letter (circumflex, breve, horn) before its tone. */
const byShape = (one: string, other: string): number =>
  Number(isTone(one)) - Number(isTone(other)) || (one < other ? -1 : 1);

/** The five tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const TONE = new RegExp(`[${TONES}]`, 'u');
const isTone = (mark: string): boolean => TONES.includes(mark);

/**
 * A code, a number or a day as its grammar reads it: such a text has one way of being written, so this form may be kept. Case
 * stays, and so do spaces within: a number in groups is another form of it.
 */
export const foldCode = foldLetters;

/**
 * The form in which names are compared (DOMAIN C4): look-alikes folded, one case, the place of tone marks unified, so that
 * Hóa and Hoá are one name, and so are `Y-Bhăm`, `Y – Bhăm` and `Y‑Bhăm`. For a name typed cleanly it is what it always was,
 * because hashes of it are kept.
 */
export function foldName(name: string): string {
  const syllables = decomposed(foldLetters(name))
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ ?(['-]) ?/gu, '$1')
    .replace(/[^ '-]+/gu, unifyToneMark);
  return composed(syllables);
}

/** A tone typed on two vowels of one syllable: `Hòà`. */
const TONE_TWICE = new RegExp(`([${TONES}])(?=[aeiouy\\u0302\\u0306\\u031b]+\\1)`, 'gu');

/** Moves the tone mark of a syllable to its end: where it stands is spelling, not identity. */
function unifyToneMark(syllable: string): string {
  const single = syllable.replace(TONE_TWICE, '');
  const tone = TONE.exec(single)?.[0];
  return tone === undefined ? single : single.replace(TONE, '') + tone;
}

/** A clean text without any diacritics, in one case: equal here but not above is a near match, for an officer to judge. */
export function stripDiacritics(text: string): string {
  return decomposed(text)
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Any text without diacritics, look-alikes folded: how words are found that people type without them. */
export const foldPlain = (text: string): string => stripDiacritics(foldLetters(text)).replaceAll('ƀ', 'b');
