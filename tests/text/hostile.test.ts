import { cleanLines, isBlank } from '../../kernel/domain/text/clean.ts';
import { foldCode, foldName, foldPlain } from '../../kernel/domain/text/fold.ts';
import { findLegacyEncoding } from '../../kernel/domain/text/legacy.ts';

const LENGTH = 5_000;
const many = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** What makes a careless pattern look at the same letters again and again: time would grow with the square. */
const HEAVY: [what: string, text: string][] = [
  ['marks on one letter', `a${many('\u0301')}\``],
  ['marks of different kinds', `d${many('\u0301\u0300\u0302')}`],
  ['loose accents', `a${many('`´')}`],
  ['vowels with tones', many('a\u0301')],
  ['vowels and one tone', `a\u0301${many('a')}`],
  ['spaces', `a${many(' \u00a0')}b`],
  ['ends of lines', `a${many(' \n')}b`],
  ['invisible characters', many('\u200b\u00ad')],
  ['letters of an old font', `${many('¸¨«')}ủ`],
  ['one long word', `${many('a')}ủ`],
  ['words of VNI', many('Nguyeãn ')],
  ['a word of VNI without an end', many('aâ')],
  ['hyphens and apostrophes', many(" - ' –’")],
  ['look-alikes', many('аео')],
  ['digits of another script', many('٩')],
];

describe('A text of thousands of characters', () => {
  it.each(HEAVY)('of %s is cleaned, folded and judged without an end of looking', (_what, text) => {
    for (const work of [cleanLines, isBlank, foldCode, foldName, foldPlain, findLegacyEncoding])
      expect(() => work(text)).not.toThrow();
  });
});
