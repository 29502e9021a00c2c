import fc from 'fast-check';
import { foldCode, foldName, foldPlain } from '../../kernel/domain/text/fold.ts';
import { streamCitizens } from '../../nation/nation.ts';
import { LAN } from './writings.ts';

describe('Folding of text: one name', () => {
  it.each(LAN)('is the same %s', (_what, written) => {
    expect(foldName(written)).toBe(foldName('Nguyễn Thị Lan'));
  });

  it.each([
    [
      "H'Hen Niê",
      'H’Hen Niê',
      'H‘Hen Niê',
      'HʼHen Niê',
      'HʻHen Niê',
      'H`Hen Niê',
      'H´Hen Niê',
      'H′Hen Niê',
      "H' Hen Niê",
      'H＇Hen Niê',
    ],
    [
      'Y-Bhăm Êban',
      'Y‑Bhăm Êban',
      'Y‐Bhăm Êban',
      'Y–Bhăm Êban',
      'Y—Bhăm Êban',
      'Y−Bhăm Êban',
      'Y⁃Bhăm Êban',
      'Y - Bhăm Êban',
      'Y﹣Bhăm Êban',
    ],
    ['Ksor Hlơ', 'Ksor Hlo\u031b', 'Ksor Hlo\u0315', 'KSOR HLƠ'],
    ['Kpă Y Thŏ', 'Kpǎ Y Thǒ', 'Kpa\u0306 Y Tho\u0306', 'Kpa˘ Y Tho˘'],
    ['Đặng Đức', 'Ðặng Ðức', 'ðặng Ɖức', 'ƋẶNG ƌỨC', 'D\u0335ặng D\u0336ức'],
    ['Trần Thị Hòa', 'Trần Thị Hoà', 'Trần Thị Hòà', 'Trần Thị Hoa\u0340', 'Trần Thị Hoa`', 'Trần Thị Hoaˋ'],
    ['Vũ Thị Thúy', 'Vũ Thị Thuý', 'VŨ THỊ THÚÝ', 'Vũ Thị Thuy´'],
    ['Ka Să Ƀlơng', 'ka să ƀlơng', 'Ka Să b\u0335lơng'],
    ['Anna Weiß', 'ANNA WEISS', 'Anna Weiss'],
    ['Thạch Sà Rương', 'Thạch\u00a0Sà\u200b Rương', 'Thach\u0323 Sà Rương'],
  ])('is %s however it is typed', (name, ...written) => {
    expect(written.map(foldName)).toEqual(written.map(() => foldName(name)));
  });

  it('is folded once and for all: a second time, capitals and the other form change nothing', () => {
    const letters = [...'aăâeêioôơuưyđbcghklmnpqrstvxzABĐHMŎƀ', 'а', 'е', 'о', 'Н', 'β', '\u00a0', '\u200b'];
    const syllable = fc
      .tuple(fc.array(fc.constantFrom(...letters), { maxLength: 5 }), fc.nat(5))
      .chain(([written, place]) =>
        fc
          .constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323')
          .map((tone) => written.map((one, at) => (at === place ? one + tone : one)).join('')),
      );
    const between = fc.constantFrom(' ', "'", '-', '’', '–', ' - ', '\u3000');
    fc.assert(
      fc.property(syllable, between, syllable, (one, mark, other) => {
        const name = one + mark + other;
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
        expect(foldName(name.normalize('NFD'))).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Folding of text: two names', () => {
  it.each([
    ['Trần Thị Hòa', 'Trần Thị Hoa'],
    ['Trần Thị Hòa', 'Trần Thị Hóa'],
    ['Lê Lam', 'Lê Lâm'],
    ['Lê Lâm', 'Lê Lăm'],
    ['Lê Mơ', 'Lê Mô'],
    ['Lê Tư', 'Lê Tu'],
    ['Đỗ Lâm', 'Dỗ Lâm'],
    ["H'Hen Niê", 'HHen Niê'],
    ["H'Hen Niê", 'H Hen Niê'],
    ['Y-Bhăm', 'Y Bhăm'],
    ['Ka Ƀlơng', 'Ka Blơng'],
    ['Kpă Thŏ', 'Kpă Tho'],
    ['Hòa-Bình', 'Hoa-Bình'],
    ['Hòa-Binh', 'Hoa-Bình'],
    ['Vũ Lý', 'Vũ Lí'],
    ['Éléonore', 'Eléonore'],
    ['Văn Ba', 'Văn Bà'],
  ])('stay two: %s and %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('of the nation stay as many as they are, and each folds as it always did, because hashes of it are kept', () => {
    const names = new Set([...streamCitizens({ people: 5_000 })].map(({ fullName }) => fullName));
    expect(new Set([...names].map(foldName)).size).toBe(names.size);
    expect([...names].filter((name) => foldName(name) !== foldedAsBefore(name))).toEqual([]);
  });

  it('that differ in one letter or one tone are two, whatever the letters', () => {
    const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    );
    const alphabet = [...letters, ...'bcdđghklmnpqrstvxƀ'];
    expect(new Set(alphabet.map(foldName)).size).toBe(alphabet.length);
    const syllables = alphabet.flatMap((one) => [`h${one}n`, `h${one}n`.toUpperCase()]);
    expect(new Set(syllables.map(foldName)).size).toBe(alphabet.length);
  });
});

/** How names were folded when the first hashes were kept: NFD, one case, single spaces, the tone at the end of its word. */
function foldedAsBefore(name: string): string {
  const words = name.normalize('NFD').toLowerCase().replace(/\s+/gu, ' ').trim().split(' ');
  const moved = words.map((word) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(word)?.[0];
    return tone === undefined ? word : word.replace(tone, '') + tone;
  });
  return moved.join(' ').normalize('NFC');
}

describe('Folding of text: a code or a number', () => {
  it.each([
    ['９６６１９４０００１０１', '966194000101'],
    ['٩٦٦١٩٤٠٠٠١٠١', '966194000101'],
    ['៩៦៦១៩៤០០០១០១', '966194000101'],
    ['𝟗𝟔𝟔', '966'],
    ['966194000101\u200b', '966194000101'],
    ['\u202a966194000101\u202c ', '966194000101'],
    ['2026‑11–16', '2026-11-16'],
    ['Н15．50．05', 'H15.50.05'],
    ['0１04−001', '0104-001'],
    ['12／2026／NÐ‑CP', '12/2026/NĐ-CP'],
    ['966 194', '966 194'],
    ['Mã-á', 'Mã-á'],
  ])('%j is read as %s', (written, read) => expect(foldCode(written)).toBe(read));
});

describe('A text without its diacritics', () => {
  it.each([
    ['Trần Thị Hòa', 'tran thi hoa'],
    ['Ðặng ƉỨC', 'dang duc'],
    ['Ka Ƀlơng', 'ka blong'],
    ['Hộ\u00a0tịch\u200b', 'ho tich'],
    ['Ｈộ tịсh', 'ho tich'],
  ])('of %s is %s', (text, plain) => expect(foldPlain(text)).toBe(plain));
});
