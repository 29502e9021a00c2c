import fc from 'fast-check';
import { cleanLine, cleanLines, holdsUnseen, isBlank } from '../../kernel/domain/text/clean.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';
import { SPACES, UNSEEN } from './writings.ts';

/** Any text, with more of what is hard about text than chance would bring. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...[...UNSEEN, ...SPACES].map(([, one]) => one), 'ễ', 'e\u0302\u0303', '\n', 'Đ', ' '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('A clean text', () => {
  it.each(UNSEEN)('holds no %s', (_what, one) => {
    expect(cleanLine(`${one}Hòa${one} Bì${one}nh${one}`)).toBe('Hòa Bình');
    expect(holdsUnseen(`Hòa${one}`)).toBe(true);
  });

  it.each(SPACES)('has a space where %s stood', (_what, one) => {
    expect(cleanLine(`${one}Hòa${one}${one}Bình${one}`)).toBe('Hòa Bình');
  });

  it.each([
    ['the end of a line of Windows', 'Tổ 5\r\nấp Ba'],
    ['one of an old Macintosh', 'Tổ 5\rấp Ba'],
    ['a separator of lines', 'Tổ 5\u2028ấp Ba'],
    ['a separator of paragraphs', 'Tổ 5\u2029ấp Ba'],
    ['a line with spaces around its end', ' Tổ  5 \u00a0\n\tấp Ba \n'],
  ])('keeps its lines: %s', (_what, text) => {
    expect(cleanLines(text)).toBe('Tổ 5\nấp Ba');
    expect(cleanLine(text)).toBe('Tổ 5 ấp Ba');
  });

  it('keeps an empty line between two, which somebody made', () => {
    expect(cleanLines('một\n \nhai')).toBe('một\n\nhai');
  });

  it.each([
    'Nguyễn Thị Lan',
    'H’Hen Niê',
    'Y‑Bhăm – Êban',
    'Кириллица, Ελληνικά, Ｆｕｌｌ',
    'ĐẶNG Ð ð ƀ ŏ',
    '50.000 ₫ (năm mươi nghìn) ½ m²',
    'សុខ សាន្ត',
    '👩 ☑ 中文 한국어 العربية',
  ])('is %s as it was: what is seen is kept, look-alikes too', (text) => {
    expect(cleanLines(text)).toBe(text);
  });

  it('is composed across what was invisible between a letter and its mark', () => {
    expect(cleanLine('Hoa\u200b\u0300')).toBe('Hoà');
  });

  it('is clean: a second time changes nothing, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = cleanLines(text);
        expect(cleanLines(lines)).toBe(lines);
        expect(lines).toBe(lines.normalize('NFC'));
        expect(lines).not.toMatch(/[^\S \n]|\p{Default_Ignorable_Code_Point}|(?!\n)\p{Cc}| {2}|^\s|\s$/u);
        expect(cleanLine(lines)).toBe(cleanLine(text));
        expect(cleanLine(text)).not.toContain('\n');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every character that somebody sees, in its order', () => {
    const seen = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}\u{fffc}\u{16fe4}\u{1d159}]/gu, '');
    const kept = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(kept, (text) => expect(seen(cleanLines(text))).toBe(seen(text))),
      { numRuns: 300 },
    );
  });
});

describe('A blank text', () => {
  it.each([...UNSEEN, ...SPACES])('is one of %s', (_what, one) => {
    expect(isBlank(one)).toBe(true);
    expect(isBlank(` ${one}\u00a0${one}`)).toBe(true);
  });

  it.each([null, undefined, '', ' \n\t', '\u0000'])('is %j', (text) => expect(isBlank(text)).toBe(true));

  it.each(['0', '-', '…', 'ạ', '។', '\u0301'])('is not %j: there is something to see', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});

describe('The catalogue that is embedded', () => {
  const textsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsOf)
        : [];

  it('is clean already, so that cleaning makes no version new', () => {
    const texts = readSeedContents().flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(2_000);
    expect(texts.filter((text) => cleanLines(text) !== text)).toEqual([]);
  });
});
