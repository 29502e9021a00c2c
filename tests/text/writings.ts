/** The ways in which one text reaches us, for tests of every door by which text enters. */

/** Characters that nobody sees, by what they are. */
export const UNSEEN: readonly [what: string, character: string][] = [
  ['a zero-width space', '\u200b'],
  ['a zero-width non-joiner', '\u200c'],
  ['a zero-width joiner', '\u200d'],
  ['a mark of direction', '\u200e'],
  ['an Arabic mark of direction', '\u061c'],
  ['an override of direction', '\u202e'],
  ['an isolate of direction', '\u2067'],
  ['a soft hyphen', '\u00ad'],
  ['a byte order mark', '\ufeff'],
  ['a word joiner', '\u2060'],
  ['an invisible separator', '\u2063'],
  ['a grapheme joiner', '\u034f'],
  ['a variation selector', '\ufe0f'],
  ['a variation selector of another plane', '\u{e0100}'],
  ['a tag', '\u{e0041}'],
  ['the vowel separator of Mongolian', '\u180e'],
  ['a filler of Hangul', '\u3164'],
  ['a narrow filler of Hangul', '\uffa0'],
  ['a first filler of Hangul', '\u115f'],
  ['an inherent vowel of Khmer', '\u17b4'],
  ['a blank of Braille', '\u2800'],
  ['an anchor of annotation', '\ufff9'],
  ['the place of an object', '\ufffc'],
  ['an empty note', '\u{1d159}'],
];

/** Spaces, and what other programs write instead of one. */
export const SPACES: readonly [what: string, character: string][] = [
  ['a space that does not break', '\u00a0'],
  ['a narrow space that does not break', '\u202f'],
  ['a thin space', '\u2009'],
  ['a wide space', '\u3000'],
  ['an Ogham space', '\u1680'],
  ['a tab', '\t'],
  ['two spaces', '  '],
  ['the end of a line', '\r\n'],
  ['a separator of lines', '\u2028'],
  ['a separator of paragraphs', '\u2029'],
  ['a next line', '\u0085'],
];

/** Ways to write `Nguyễn Thị Lan` that nobody can tell apart, or that only typing and copying make. */
export const LAN: readonly [what: string, written: string][] = [
  ...UNSEEN.map(([what, one]): [string, string] => [`with ${what}`, `Nguyễn Th${one}ị${one} Lan${one}`]),
  ...SPACES.map(([what, one]): [string, string] => [`with ${what}`, `${one}Nguyễn${one}Thị${one}Lan`]),
  ['decomposed', 'Nguyễn Thị Lan'.normalize('NFD')],
  ['with marks of a letter in another order', 'Nguye\u0303\u0302n Thi\u0323 Lan'],
  ['with a mark typed twice', 'Nguyễ\u0303n Thị\u0323 Lan'],
  ['with Cyrillic letters', 'Nguуễn Тhị Lаn'],
  ['with Greek letters', 'Νguyễn Τhị Lαn'],
  ['full-width', 'Ｎｇｕｙễｎ Ｔｈị Ｌａｎ'],
  ['of mathematical letters', '𝐍𝐠𝐮𝐲ễ𝐧 𝑻𝒉ị 𝖫𝖺𝗇'],
  ['with an i without its dot', 'Nguyễn Thı\u0323 Lan'],
  ['in capitals of Turkish', 'NGUYỄN THİ\u0323 LAN'],
  ['in small letters', 'nguyễn thị lan'],
  ['with the marks of code page 1258', 'Nguyê\u0303n Thi\u0323 Lan'],
];
