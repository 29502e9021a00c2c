import fc from 'fast-check';
import { cleanText } from '../../../subgraphs/procedures/onceOnly/rules/matching/clean.ts';
import type { ComponentText } from '../../../subgraphs/procedures/onceOnly/rules/matching/report.ts';
import { suggestResultTypes } from '../../../subgraphs/procedures/onceOnly/rules/matching/suggest.ts';
import { namePaper } from '../../../subgraphs/procedures/onceOnly/rules/readings.ts';
import { readIndex } from './labelled.ts';

const index = readIndex();

const match = (name: string, changes: Partial<ComponentText> = {}) =>
  suggestResultTypes({ name, heading: null, procedureName: '', field: '', results: [], ...changes }, index);
const firstOf = (name: string, changes: Partial<ComponentText> = {}) =>
  match(name, changes).suggestions[0]?.type.code;

describe('The matcher', () => {
  it.each([
    ['CMND/CCCD', 'KQ.G01.000023'],
    ['Bản sao có chứng thực thẻ căn cước công dân của người nộp', 'KQ.G01.000023'],
    ['Sổ đỏ', 'KQ.G10.001148'],
    ['Giấy chứng nhận ĐKKD', 'KQ.G12.001056'],
    ['Bằng lái xe', 'KQ.G01.000185'],
    ['Đăng ký xe (bản chính)', 'KQ.G01.000014'],
    ['Trích lục khai sinh', 'KQ.G15.000031'],
    ['Giấy đăng ký kết hôn', 'KQ.G15.000032'],
    ['Giấy chứng tử', 'KQ.G15.000034'],
    ['Xác nhận tình trạng hôn nhân', 'KQ.G15.000038'],
    ['Hộ chiếu còn thời hạn', 'KQ.G01.000083'],
    ['Phiếu lý lịch tư pháp số 2', 'KQ.G01.000198'],
    ['Giấy chứng nhận hộ nghèo', 'KQ.G10.001156'],
    ['01 bản sao Chứng chỉ hành nghề thú y;', 'KQ.G10.000206'],
  ])('reads “%s” as %s', (name, code) => {
    expect(match(name).issued).toBe('YES');
    expect(firstOf(name)).toBe(code);
  });

  it.each([
    'Đơn đề nghị cấp lại Giấy chứng nhận đăng ký doanh nghiệp theo Mẫu số 01',
    'Văn bản đề nghị cấp giấy phép xây dựng',
    'Tờ khai căn cước công dân',
    'Giấy ủy quyền của người có giấy phép lái xe',
    'Hai ảnh màu 4x6',
    'Bản vẽ thiết kế công trình',
    'Hợp đồng chuyển nhượng quyền sử dụng đất',
    'Giấy chứng nhận kết hôn do cơ quan có thẩm quyền của nước ngoài cấp',
    'Nghị quyết, quyết định của hội đồng thành viên',
    'Lưu ý: cơ quan tiếp nhận có trách nhiệm tra cứu Giấy khai sinh',
    'Giấy tờ phải xuất trình:',
    'Hồ sơ gồm:',
    '.',
  ])('suggests nothing for what the state does not issue: %s', (name) => {
    expect(match(name)).toEqual({ issued: 'NO', suggestions: [] });
  });

  it('gives a suggestion for each of several papers, and says that only some are the state’s', () => {
    const { issued, suggestions } = match(
      'Giấy khai sinh hoặc Giấy chứng nhận kết hôn hoặc hợp đồng thuê nhà',
    );
    expect(issued).toBe('PARTLY');
    expect(suggestions.filter(({ score }) => score >= 0.99).map(({ type }) => type.code)).toEqual([
      'KQ.G15.000031',
      'KQ.G15.000032',
    ]);
  });

  it('leaves an open-ended proof open: a possibility at most, never a likely one', () => {
    const { issued, suggestions } = match('Giấy tờ chứng minh nơi cư trú của người nộp hồ sơ');
    expect(issued).toBe('PARTLY');
    expect(suggestions[0]).toMatchObject({ type: { code: 'KQ.G01.000062' }, score: expect.closeTo(0.75, 1) });
  });

  it('does not take a foreigner’s passport for ours', () => {
    expect(match('Hộ chiếu', { procedureName: 'Cấp thẻ tạm trú cho người nước ngoài' }).issued).toBe('NO');
  });

  it('means what the procedure itself gives when it asks for “the certificate already issued”', () => {
    const renewal = { procedureName: 'Cấp đổi Giấy chứng nhận', results: ['KQ.G10.001148'] };
    const { suggestions } = match('Bản gốc Giấy chứng nhận đã cấp', renewal);
    expect(suggestions[0]?.type.code).toBe('KQ.G10.001148');
    expect(suggestions[0]?.reasons[0]).toEqual({ kind: 'OWN_RESULT', text: 'Cấp đổi Giấy chứng nhận' });
  });

  it('says why: the words, the other name, the short form, what was left out', () => {
    const { suggestions } = match('a) Bản sao có chứng thực CCCD (nếu có)');
    expect(suggestions[0]?.reasons).toEqual([
      { kind: 'WORDS', text: 'thẻ căn cước' },
      { kind: 'SYNONYM', text: 'căn cước công dân = thẻ căn cước' },
      { kind: 'ABBREVIATION', text: 'CCCD = căn cước công dân' },
      { kind: 'IGNORED', text: '(nếu có)' },
      { kind: 'IGNORED', text: 'Bản sao có chứng thực' },
    ]);
  });

  it('trusts a text without diacritics less', () => {
    const plain = match('giay chung nhan ket hon').suggestions[0];
    expect(plain).toMatchObject({ type: { code: 'KQ.G15.000032' }, score: 0.9 });
    expect(plain?.reasons.map(({ kind }) => kind)).toContain('WITHOUT_DIACRITICS');
    expect(match('Giấy chứng nhận kết hôn').suggestions[0]?.score).toBe(1);
  });

  it('never takes the withdrawal of a paper for the paper', () => {
    expect(firstOf('Giấy chứng nhận đăng ký tàu cá')).toBe('KQ.G10.000871');
    const names = match('Giấy chứng nhận đăng ký doanh nghiệp').suggestions.map(({ type }) => type.name);
    expect(names.filter((name) => /thu hồi|từ chối/iu.test(name))).toEqual([]);
  });

  it('gives the same answer to the same words, in either normal form, with scores from 0 to 1, best first', () => {
    const words =
      'giấy chứng nhận hoặc quyết định tờ khai bản sao (nếu có); a) CMND thẻ căn cước đất xe của , . / đã cấp'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (picked) => {
        const text = picked.join(' ');
        const first = match(text);
        expect(match(text.normalize('NFD'))).toEqual(first);
        const scores = first.suggestions.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(first.suggestions.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(match(text).suggestions.length).toBeLessThanOrEqual(8);
        expect(cleanText(cleanText(text).text).text).toEqual(expect.any(String));
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('names a paper without copies, marks and forms, so that equal papers count as one', () => {
    expect(namePaper('- Bản sao có chứng thực Giấy khai sinh;')).toBe('Giấy khai sinh');
    expect(namePaper('01 bản chính giấy khai sinh (nếu có).')).toBe('Giấy khai sinh');
  });
});
