import { findLegacyEncoding } from '../../kernel/domain/text/legacy.ts';
import { isSyllable } from '../../kernel/domain/text/syllables.ts';
import { streamCitizens } from '../../nation/nation.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';

describe('A text that is not in Unicode', () => {
  it.each([
    ['TCVN3', 'NguyÔn ThÞ Lan'],
    ['TCVN3', 'TrÇn V¨n Minh'],
    ['TCVN3', 'Bïi V¨n Nam'],
    ['TCVN3', 'TRÇN V¡N MINH'],
    ['TCVN3', '§¨ng ký th\u00adêng tró'],
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    ['VNI', 'Nguyeãn Thò Lan'],
    ['VNI', 'NGUYEÃN THÒ LAN'],
    ['VNI', 'Traàn Vaên Minh'],
    ['VNI', 'Döông Thò Oanh'],
    ['VNI', 'Ñaêng kyù thöôøng truù'],
    ['WINDOWS_1258', 'NguyêÞn Thiò Lan'],
    ['WINDOWS_1258', 'Dýõng Thiò Hýõng'],
    ['WINDOWS_1258', 'Ðãng kyì thýõÌng truì'],
    ['MISREAD', 'Nguyá»…n Thá»‹ Lan'],
    ['MISREAD', 'HoÃ\u00a0ng VÅ© Minh'],
    ['MISREAD', 'Ä\u0090Äƒng kÃ½'],
    ['LOST', 'Nguy\ufffdn Th\ufffd Lan'],
  ])('is told: %s, %s', (encoding, text) => expect(findLegacyEncoding(text)).toBe(encoding));

  it.each([
    'Nguyễn Thị Hoà',
    'NGUYỄN THỊ HOÀ',
    'XÃ HỘI, “XÃ” VÀ XÃ–PHƯỜNG, cấp «XÃ»',
    'BẢN SAO·BẢN CHÍNH',
    'Mai · Lan · Hoa',
    'hoàÔng, vàÁo, rồiÝ',
    'Ô tô của ÔNG Ất',
    'Bế Văn Ðàn',
    '§ 5, 5 µm, 10 m², 1½, 3×4 cm, 20 °C',
    'Windows® ©2020 «Xin chào»',
    'Loïc, Zoë, Anaïs, Gaël',
    'Seán O’Connor',
    'João Leão',
    'José María Núñez Peña',
    'Jürgen Groß, Müller, Strömberg',
    'Björk Guðmundsdóttir, Þórður',
    'Søren Løkken, Åse',
    'Lü Wei',
    'può, ciò, perché',
    'crème brûlée à la où août',
    'Łukasz Żółć, Dvořák, İstanbul',
    "H'Hen Niê, Ayŭn, Hđơk, Ka Ƀlơng",
    'công\u00adty',
    '',
  ])('is not this one: %s', (text) => expect(findLegacyEncoding(text)).toBeUndefined());

  it('is none of the names of the nation and none of the texts of the catalogue, whole or word by word, in any case', () => {
    const names = [...streamCitizens({ people: 2_000 })].map(({ fullName }) => fullName);
    const texts = [...names, ...readSeedContents().flatMap((content) => textsOf(content))];
    const words = new Set(texts.flatMap((text) => text.split(/\s+/u)));
    const all = [...texts, ...words, ...[...words].map((word) => word.toUpperCase())];
    expect(all.length).toBeGreaterThan(5_000);
    expect(all.filter((text) => findLegacyEncoding(text) !== undefined)).toEqual([]);
  });
});

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

describe('A Vietnamese syllable', () => {
  it.each('Nguyễn thuở khuya giường quỳnh NGHIÊNG ích yếu ăn xoong gì quê hoá hóa'.split(' '))(
    'is %s',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each("Nguyeãn ThÞ Leão Müller lazy òò hòá cầc bìt H'Hen wạ".split(' '))('is not %s', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
