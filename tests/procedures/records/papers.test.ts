import fc from 'fast-check';
import type { ComponentContent } from '../../../kernel/domain/content.ts';
import { contentOf, findingsOf, read, withPapers } from './nationalRecord.ts';

const papersOf = (changes: Record<string, unknown>): ComponentContent[] =>
  contentOf(changes).cases[0]?.components ?? [];
const paperOf = (paper: Record<string, unknown>): ComponentContent | undefined =>
  papersOf(withPapers([paper]))[0];
const QUANTITY = 'THANHPHANHOSO[0].GIAYTO[0].SOBANCHINH';

describe('A paper of a record', () => {
  it('has a kind, a condition, quantities, its form and why nothing replaces it yet', () => {
    expect(
      paperOf({
        TENGIAYTO: 'Tờ khai đăng ký (nếu nộp hồ sơ tại cơ quan đại diện)',
        SOBANCHINH: '1',
        SOBANSAO: '0',
        TENMAUDON: 'Mẫu số 01.docx',
      }),
    ).toMatchObject({
      kind: 'FORM',
      originals: 1,
      copies: 0,
      formName: 'Mẫu số 01.docx',
      condition: { text: 'nếu nộp hồ sơ tại cơ quan đại diện' },
      noEvidenceReason: 'THE_FORM_ITSELF',
    });
    expect(paperOf({ TENGIAYTO: 'Giấy chứng sinh' })).toMatchObject({
      kind: 'SUBMIT',
      originals: null,
      copies: null,
      noEvidenceReason: 'NOT_REVIEWED_YET',
    });
  });

  it('is mapped as published where the ministry itself names what replaces it', () => {
    const [paper] = papersOf(withPapers([{ TENGIAYTO: 'Giấy khai sinh', MA_KQ_THAYTHE: 'KQ.G15.000031' }]));
    expect(paper).toMatchObject({
      mappings: [{ resultType: 'KQ.G15.000031', state: 'PUBLISHED', basis: 'Quyết định 163/QĐ-BTP' }],
      noEvidenceReason: null,
    });
    const unknown = withPapers([{ TENGIAYTO: 'Giấy khai sinh', MA_KQ_THAYTHE: 'KQ.G99.000001' }]);
    expect(papersOf(unknown)[0]).toMatchObject({ mappings: [], noEvidenceReason: 'NOT_REVIEWED_YET' });
    expect(findingsOf(read(unknown))).toEqual([
      'REPLACING_CODE_UNKNOWN THANHPHANHOSO[0].GIAYTO[0].MA_KQ_THAYTHE',
    ]);
  });

  it.each([
    ['Đơn theo Mẫu số 08 ban hành ngày 01/01/', '20261', 'Đơn theo Mẫu số 08 ban hành ngày 01/01/2026', 1],
    ['Đơn đăng ký biến động đất đai theo Mẫu số', '181', 'Đơn đăng ký biến động đất đai theo Mẫu số 18', 1],
    [
      'Văn bản theo khoản 3 Điều 46 Luật Quản lý thuế năm',
      '20191',
      'Văn bản theo khoản 3 Điều 46 Luật Quản lý thuế năm 2019',
      1,
    ],
  ])('%s gets back the number that ran into %s', (name, quantity, whole, originals) => {
    const paper = { TENGIAYTO: name, SOBANCHINH: quantity };
    expect(paperOf(paper)).toMatchObject({ name: whole, originals });
    expect(findingsOf(read(withPapers([paper])))).toEqual([`NUMBER_SEPARATED ${QUANTITY}`]);
  });

  it.each([
    ['Giấy đề nghị giảm tiền thuê đất', '20251', 'QUANTITY_SUSPICIOUS'],
    ['Bản vẽ tỷ lệ tối thiểu 1:10.', '0001', 'QUANTITY_SUSPICIOUS'],
    ['Giấy phép lái xe', '-1', 'QUANTITY_MALFORMED'],
    ['Giấy phép lái xe', 'hai', 'QUANTITY_MALFORMED'],
  ])('%s in %s copies is not guessed', (TENGIAYTO, SOBANCHINH, kind) => {
    expect(paperOf({ TENGIAYTO, SOBANCHINH })).toMatchObject({ name: TENGIAYTO, originals: null });
    expect(findingsOf(read(withPapers([{ TENGIAYTO, SOBANCHINH }])))).toEqual([`${kind} ${QUANTITY}`]);
  });

  it.each([
    [
      'Bản đồ khu vựcMau 35 - Phu luc II_36.2025.TT-BNNMT_02.7.',
      '2025.docx',
      'Bản đồ khu vực',
      'Mau 35 - Phu luc II_36.2025.TT-BNNMT_02.7.2025.docx',
    ],
    [
      'Văn bản theo Nghị định số 33/2026/NĐ-CPMẫu số 25.docx',
      null,
      'Văn bản theo Nghị định số 33/2026/NĐ-CP',
      'Mẫu số 25.docx',
    ],
    [
      'Tờ khai thay đổi thông tin cư trú.1.',
      'Mẫu CT01.doc',
      'Tờ khai thay đổi thông tin cư trú.',
      '1.Mẫu CT01.doc',
    ],
    ['Đơn đề nghị', 'Mẫu số 12.docx', 'Đơn đề nghị', 'Mẫu số 12.docx'],
    ['văn bản theo quy địnhvăn bản đề nghị', '.docx', 'văn bản theo quy địnhvăn bản đề nghị', '.docx'],
  ])('%s and %s are cut only at a seam that can be seen', (TENGIAYTO, TENMAUDON, name, formName) => {
    expect(paperOf({ TENGIAYTO, TENMAUDON })).toMatchObject({ name, formName });
  });
});

describe('A heading over papers', () => {
  const two = (heading: string) => ({
    THANHPHANHOSO: [
      { TRUONGHOP: heading, GIAYTO: [{ TENGIAYTO: 'Hộ chiếu' }] },
      { TRUONGHOP: null, GIAYTO: [{ TENGIAYTO: 'Giấy chứng sinh' }] },
    ],
  });

  it('never makes a case: it gives a kind or a condition and is kept', () => {
    const shown = contentOf(two('* Giấy tờ phải xuất trình:'));
    expect(shown.cases).toHaveLength(1);
    expect(shown.cases[0]?.components[0]).toMatchObject({
      kind: 'PRESENT',
      condition: null,
      heading: '* Giấy tờ phải xuất trình:',
    });
    expect(papersOf(two('a) Trường hợp đăng ký lần đầu:'))[0]).toMatchObject({
      kind: 'SUBMIT',
      condition: { text: 'Trường hợp đăng ký lần đầu' },
    });
    expect(papersOf(two('* Lưu ý:'))[0]).toMatchObject({ kind: 'NOTE', noEvidenceReason: 'NOTE_ONLY' });
  });
});

describe('The code of a paper that has none', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}( [a-z]{2,8}){1,4}$/), {
    minLength: 2,
    maxLength: 12,
  });
  const codesOf = (papers: readonly string[]): Map<string, string> =>
    new Map(
      papersOf(withPapers(papers.map((TENGIAYTO) => ({ TENGIAYTO })))).map(({ name, code }) => [name, code]),
    );

  it('stays the same when papers are added, moved or numbered anew', () => {
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (papers, order) => {
        const before = codesOf(papers);
        const moved = papers
          .map((name) => ({ name, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ name }) => name);
        const after = codesOf(['Giấy tờ mới thêm', ...moved]);
        expect(papers.map((name) => after.get(name))).toEqual(papers.map((name) => before.get(name)));
      }),
      { numRuns: 60 },
    );
    const [plain] = papersOf(withPapers([{ TENGIAYTO: 'Giấy chứng sinh;' }]));
    const [numbered] = papersOf(withPapers([{ TENGIAYTO: '3. Giấy chứng sinh' }]));
    expect(numbered?.code).toBe(plain?.code);
  });

  it('is never that of another paper, whatever the record repeats', () => {
    const twice = [
      { TENGIAYTO: 'Giấy chứng sinh' },
      { TENGIAYTO: 'Giấy chứng sinh' },
      { TENGIAYTO: 'Ảnh', MAGIAYTO: 'A' },
      { TENGIAYTO: 'Sơ đồ', MAGIAYTO: 'A' },
    ];
    const codes = papersOf(withPapers(twice)).map(({ code }) => code);
    expect(new Set(codes).size).toBe(4);
    expect(codes.slice(2)).toEqual(['A', 'A-2']);
    expect(findingsOf(read(withPapers(twice)))).toEqual([
      'SITUATION_UNDECIDED THANHPHANHOSO[0].GIAYTO[1].TENGIAYTO',
      'COMPONENT_CODE_TWICE THANHPHANHOSO[0].GIAYTO[3].MAGIAYTO',
    ]);
  });
});
