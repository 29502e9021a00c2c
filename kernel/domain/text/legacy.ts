/**
 * Recognises text that is not in Unicode, or was decoded wrongly. It is reported and never repaired: only its author knows what it
 * should say, and a wrong guess would be a wrong name.
 */
import { composed } from './clean.ts';
import { isSyllable } from './syllables.ts';

/**
 * MISREAD: UTF-8 read as Latin-1 or code page 1252. LOST: letters already replaced by U+FFFD. TCVN3 and
 * VNI: fonts that draw Vietnamese on codes of Latin-1. WINDOWS_1258: its tone marks read as letters of code page 1252.
 */
export type LegacyEncoding = 'MISREAD' | 'LOST' | 'TCVN3' | 'VNI' | 'WINDOWS_1258';

const HIGH_OF_1252 = '\u0080-\u009f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * What UTF-8 of Vietnamese looks like when it was read byte by byte; no Vietnamese text contains any of it. Behind Ã only what is
 * no mark of writing counts: `“XÃ”` is a word in quotation marks.
 */
const MISREAD = new RegExp(
  [
    "Ä[\\u0080-\\u009f‘'ƒ©¨]",
    'Æ[°¡¯\\u00a0]',
    `á[º»][\\u0080-\\u00bf${HIGH_OF_1252}]`,
    'Ã[\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]',
    '(?<=\\p{Ll})Ã\\u00a0',
    'Å[¨©]',
    'Ì[€\\u0080\\u0081‚ƒ†‰›£]',
    'â€[™œ\\u009d“”¦]',
  ].join('|'),
  'u',
);

/** Whether UTF-8 was read as something else: it may be read again, which is no guess, because only one text has those bytes. */
export const isMisread = (text: string): boolean => MISREAD.test(text);

const tableOf = (codes: string, letters: string): ReadonlyMap<string, string> => {
  const written = codes.split(' ');
  return new Map(
    composed(letters)
      .split(' ')
      .map((letter, index) => [written[index] ?? '', letter]),
  );
};

/** Vietnamese in TCVN 5712 VN3, as its bytes are drawn by everybody else. Capitals with tones it has none. */
const TCVN3 = tableOf(
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ ¡ ¢ § £ ¤ ¥ ¦',
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ Ă Â Đ Ê Ô Ơ Ư',
);

/** Vietnamese in VNI: the letter, and behind it its marks as other letters. Longer ones first. */
const VNI = tableOf(
  'aø aù aû aõ aï aâ aà aá aå aã aä aê aè aé aú aü aë eø eù eû eõ eï eâ eà eá eå eã eä oø où oû oõ oï oâ oà oá oå oã oä ôø ôù ôû ôõ ôï öø öù öû öõ öï uø uù uû uõ uï yø yù yû yõ ô ö æ ó ò î ñ',
  'à á ả ã ạ â ầ ấ ẩ ẫ ậ ă ằ ắ ẳ ẵ ặ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ừ ứ ử ữ ự ù ú ủ ũ ụ ỳ ý ỷ ỹ ơ ư ỉ ĩ ị ỵ đ',
);

/** Code page 1258, whose tones are marks of their own, read as 1252: letters behind a vowel. */
const WINDOWS_1258 = tableOf(
  'Ì Ò Þ ì ò Ã ã Ð ð Õ õ Ý ý',
  '\u0300 \u0309 \u0303 \u0301 \u0323 Ă ă Đ đ Ơ ơ Ư ư',
);

const VNI_UNIT = new RegExp([...VNI.keys()].join('|'), 'gu');

/** One encoding that a text may be in. */
interface Suspect {
  name: LegacyEncoding;
  /** Its words as they are drawn wrongly. */
  words: RegExp;
  /** What a word says in it; undefined where it cannot be in it. */
  decode(word: string): string | undefined;
  /** Signs that hardly any other writing has. Everything else is weak: `Lü` and `Seán` are names. */
  strong: RegExp;
}

const LETTERS_OF_1252 = /(?<![\p{L}\p{M}])[A-Za-zÀ-ÖØ-öø-ÿ]+(?![\p{L}\p{M}])/gu;

const SUSPECTS: readonly Suspect[] = [
  {
    name: 'TCVN3',
    words: /(?<![\p{L}\p{M}])[A-Za-z\u00a1-\u00ff]+(?![\p{L}\p{M}])/gu,
    decode: (word) => decodeEach(word, TCVN3),
    strong: /^(?=.{3}).*(?:[¸¶·¹¨»¾¼½©®ª×«¬÷¡¢§£¤¥¦\u00ad]|[A-Za-z]µ|[a-z][ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖÝØÜÞ])|^[^MN]ª$/u,
  },
  {
    name: 'VNI',
    words: LETTERS_OF_1252,
    decode: (word) => {
      const decoded = word.toLowerCase().replace(VNI_UNIT, (unit) => VNI.get(unit) ?? unit);
      return decoded === word.toLowerCase() ? undefined : decoded;
    },
    strong: /a[øùûõâàáåãäê]|e[øùûõâàåãä]|o[øûõâåä]|[uy][øùûõ]|[ôö][øùûõï]|öô|^ñ.*[^\p{ASCII}]/iu,
  },
  {
    name: 'WINDOWS_1258',
    words: LETTERS_OF_1252,
    decode: (word) => decodeEach(word, WINDOWS_1258),
    strong: /[aeiouyâêôãõý]Þ|[âêôãõý][ìòÌÒ]|[a-z][ÌÒ]|[^cg]iò|[aey]ò|ýõ/u,
  },
];

/** Every letter beyond ASCII by the table; those that the table leaves alone are the same in both. */
function decodeEach(word: string, table: ReadonlyMap<string, string>): string | undefined {
  const decoded = [...word].map((letter) => table.get(letter) ?? letter).join('');
  return decoded === word ? undefined : decoded;
}

/** Letters that only Unicode has: a text with them was not written in any of these encodings. */
const ONLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;

/** What speaks for an encoding: words that are Vietnamese in it and nothing as they stand; and against: those that are neither. */
function weigh(text: string, { words, decode, strong }: Suspect) {
  const weight = { strong: 0, weak: 0, foreign: 0 };
  for (const [word] of text.matchAll(words)) {
    // A mark that stands alone, such as the dot of a list, is a mark.
    if (/^(?:[A-Za-z]+|[^A-Za-z]+)$/u.test(word) || isSyllable(word)) continue;
    const decoded = decode(word);
    if (decoded === undefined || !isSyllable(decoded)) weight.foreign += 1;
    else if (strong.test(word)) weight.strong += 1;
    else weight.weak += 1;
  }
  return weight;
}

function isWritten(text: string, suspect: Suspect): boolean {
  const { strong, weak, foreign } = weigh(text, suspect);
  if (strong + weak < foreign) return false;
  if (ONLY_UNICODE.test(text)) return strong > 1;
  return strong > 0 || (weak > 1 && foreign === 0);
}

/**
 * The encoding in which a text was written, when it is not Unicode. Ask before cleaning: a soft hyphen is a letter in TCVN3.
 * Undefined also where nothing can be said: one short word that is a name elsewhere is taken as it is.
 */
export function findLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (!/[\u0080-\u00ff\ufffd]/u.test(text)) return undefined;
  if (text.includes('\ufffd')) return 'LOST';
  if (isMisread(text)) return 'MISREAD';
  const line = composed(text);
  return SUSPECTS.find((suspect) => isWritten(line, suspect))?.name;
}
