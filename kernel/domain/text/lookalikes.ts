/**
 * Letters and marks that look like others, as data. Folding reads them; nothing here is ever kept instead of what was written.
 * Not the whole table of confusable characters of Unicode (UTS #39): that one holds l for 1 and m for rn, which would make one name of two.
 */

const pairs = (from: string, to: string): [string, string][] => {
  const targets = [...to];
  return [...from].map((letter, index) => [letter, targets[index] ?? '']);
};

/** Letter by letter, the case kept. NFKD comes before: full-width, mathematical and circled letters are none of these. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  // Cyrillic: a letter goes with its capital, which is the one that looks alike.
  ...pairs('АВЕКМНОРСТУХІЈЅԚԜҺԀҮӀ', 'ABEKMHOPCTYXIJSQWHDYI'),
  ...pairs('авекмнорстухіјѕԛԝһԁүӏ', 'abekmhopctyxijsqwhdyl'),
  // Greek: small letters by their own looks. The small mu stays: it is a measure.
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'),
  ...pairs('αβεζηικνορτυχγϲϳ', 'abeznikvoptuxycj'),
  // Armenian, and letters of phonetics that some telephones offer as a style.
  ...pairs('Օօոսհց', 'Oonuhg'),
  ...pairs('ɑɡɩıȷ', 'agiij'),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  // Đ of other alphabets: Icelandic, African, Zhuang, Gaulish.
  ...pairs('ÐðƉɖƋƌꟇꟈ', 'ĐđĐđĐđĐđ'),
  ...pairs('∕⁄', '//'),
]);

/** Combining marks that look like one of ours: inverted breve and circumflex, perispomeni and tilde. */
export const MARKS: ReadonlyMap<string, string> = new Map(pairs('\u0311\u0342', '\u0302\u0303'));

/** A caron is a breve where no alphabet has one: `Nguyễn Vǎn`. On e and on consonants it is Czech. */
export const CARON = /(?<=[aiouAIOU])\u030c/gu;

/** Marks that an old keyboard or a failed dead key leaves behind the letter, and the marks that they were to be. */
export const SPACING_MARKS: ReadonlyMap<string, string> = new Map(
  pairs('ˋˊˆ˜˘ˇ\u0384ˀ', '\u0300\u0301\u0302\u0303\u0306\u0306\u0301\u0309'),
);

/** Written between letters each of these is an apostrophe; behind the last vowel of a syllable it is an accent. */
export const LOOSE_ACCENTS: ReadonlyMap<string, string> = new Map(
  pairs('`´\u2032\u2035\u1fef\u1ffd', '\u0300\u0301\u0301\u0300\u0300\u0301'),
);

/** Apostrophes and single quotation marks: `H'Hen Niê` is typed with each of them. */
export const APOSTROPHES =
  /['`´‘’‚‛ʼʻʽʾʿˈʹ\u02ca\u02cb\u2032\u2035\u0374\u055a\u05f3\u07f4\u07f5\ua78b\ua78c\uff07\u1fbd\u1fbf\u1fef\u1ffd\u1ffe]/gu;

export const QUOTATION_MARKS = /[“”„‟″‶«»❝❞〝〞〟ʺ\uff02\u05f4]/gu;

/** Hyphens, dashes and minus signs: `Y-Bhăm` is typed with each of them. */
export const HYPHENS = /[\p{Pd}\u2212\u2043\u02d7\u2796\u207b\u208b]/gu;
