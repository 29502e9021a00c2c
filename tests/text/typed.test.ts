import { cleanWithin, NOTE_MAX, readTyped, tellFault } from '../../kernel/domain/text/typed.ts';
import { BLANK_TEXTS, LEGACY_TEXTS } from '../support/legacyTexts.ts';

describe('A text that is typed for others to read', () => {
  it.each(LEGACY_TEXTS)('is refused in %s, and not guessed at', (_code, text) => {
    expect(readTyped(text)).toEqual({ fault: 'NOT_UNICODE' });
  });

  it.each(BLANK_TEXTS)('is refused when it says nothing: %s', (_what, text) => {
    expect(readTyped(text)).toEqual({ fault: 'BLANK' });
  });

  it('is refused with half a character, and when it is too long for anybody to read', () => {
    expect(readTyped('Thiếu giấy \ud800')).toEqual({ fault: 'NOT_UNICODE' });
    expect(readTyped('ạ'.repeat(NOTE_MAX + 1))).toEqual({ fault: 'TOO_LONG' });
    expect(readTyped('a\u0323'.repeat(NOTE_MAX))).toEqual({ text: 'ạ'.repeat(NOTE_MAX) });
  });

  it('is kept as everybody sees it: composed, without what nobody sees, line by line', () => {
    expect(readTyped(' Thiếu \u200bhợp  đồng\r\nthuê nha\u0300 ')).toEqual({
      text: 'Thiếu hợp đồng\nthuê nhà',
    });
  });

  it('is told what is wrong without being repeated, in words to act on', () => {
    expect(tellFault('BLANK', 'lý do')).toBe('Hãy nhập lý do.');
    expect(tellFault('TOO_LONG', 'lý do')).toContain('2.000 ký tự');
    expect(tellFault('NOT_UNICODE', 'lý do')).toContain('Unicode');
  });

  it('is cleaned wherever it stands in what was entered, and nothing else changes', () => {
    const entered = {
      reason: ' Bảo\u200b trì ',
      decision: { number: '1/QĐ\u00ad' },
      list: ['a ', 1],
      none: null,
    };
    expect(cleanWithin(entered)).toEqual({
      reason: 'Bảo trì',
      decision: { number: '1/QĐ' },
      list: ['a', 1],
      none: null,
    });
  });
});
