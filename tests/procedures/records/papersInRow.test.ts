/** Several papers in one row are told apart where the row shows it; rules and remains of a page are no papers. */
import type { ComponentContent } from '../../../kernel/domain/content.ts';
import { classifyPaper } from '../../../subgraphs/procedures/records/rules/classification.ts';
import { findingsOf, read, withPapers } from './nationalRecord.ts';

const papersOf = (name: string, row: object = {}, heading: string | null = null): ComponentContent[] =>
  read(withPapers([{ TENGIAYTO: name, SOBANCHINH: '1', SOBANSAO: '0', ...row }], heading)).content?.cases[0]
    ?.components ?? [];

const REPORTED = 'PAPERS_IN_ONE_ROW THANHPHANHOSO[0].GIAYTO[0]';
const SEPARATED = 'PAPERS_SEPARATED THANHPHANHOSO[0].GIAYTO[0]';

describe('A row that names several papers', () => {
  it.each<[string, string, string[]]>([
    [
      'with letters in their order',
      'a) Tờ khai nuôi chim; b) Giấy phép của chuồng;',
      ['Tờ khai nuôi chim', 'Giấy phép của chuồng'],
    ],
    [
      'with one bullet again and again',
      'Hợp đồng nuôi chim; + Giấy phép nuôi chim; + Hộ chiếu của người nuôi.',
      ['Hợp đồng nuôi chim', 'Giấy phép nuôi chim', 'Hộ chiếu của người nuôi.'],
    ],
    [
      'with semicolons and capitals',
      'Bản sao Giấy chứng nhận nuôi chim; Quyết định cho nuôi; Biên bản đếm chim (nếu có)',
      ['Bản sao Giấy chứng nhận nuôi chim', 'Quyết định cho nuôi', 'Biên bản đếm chim (nếu có)'],
    ],
    [
      'below a situation, which each keeps',
      'Đối với trường hợp đổi chuồng: + Đơn đề nghị đổi; + Bản sao giấy phép cũ',
      [
        'Đối với trường hợp đổi chuồng: Đơn đề nghị đổi',
        'Đối với trường hợp đổi chuồng: Bản sao giấy phép cũ',
      ],
    ],
    [
      'a form by its code, and a paper',
      'Đơn đề nghị nuôi chim theo Mẫu số 05 và Bản thông tin cá nhân của người nuôi',
      ['Đơn đề nghị nuôi chim theo Mẫu số 05', 'Bản thông tin cá nhân của người nuôi'],
    ],
  ])('%s is as many papers, and that is told', (_how, name, names) => {
    const found = papersOf(name);
    expect(found.map((paper) => paper.name)).toEqual(names);
    expect(found.map(({ originals, copies }) => [originals, copies])).toEqual(names.map(() => [1, 0]));
    expect(new Set(found.map(({ code }) => code)).size).toBe(names.length);
    expect(findingsOf(read(withPapers([{ TENGIAYTO: name }])))).toContain(SEPARATED);
  });

  it('gives the file of the row to its form, and to each paper its own situation', () => {
    const row = { TENMAUDON: 'Mau 05.docx' };
    const found = papersOf('Bản sao giấy phép cũ; Đơn đề nghị đổi; Biên bản đếm chim (nếu có)', row);
    expect(found.map(({ kind, formName, condition }) => [kind, formName, condition])).toEqual([
      ['SUBMIT', null, null],
      ['FORM', 'Mau 05.docx', null],
      ['SUBMIT', null, { text: 'nếu có' }],
    ]);
  });

  it.each<[string, string]>([
    ['of the contents of one', 'Báo cáo nuôi chim, trong đó nêu rõ: a) Số chim; b) Số chuồng'],
    ['of offices', 'Văn bản của Công an xã; Ủy ban nhân dân xã'],
    ['of alternatives', 'Giấy phép nuôi chim; hoặc Giấy xác nhận có chuồng'],
    ['in small letters', 'Bản vẽ chuồng chim; kết quả đo chuồng'],
    ['of grounds for one', 'Văn bản chứng minh thuộc một trong các trường hợp; Giấy tờ kèm theo'],
    [
      'of the act that its form comes from',
      'Đơn theo Mẫu số 01 Nghị định 1/2026/NĐ-CP và Quyết định số 2/QĐ-BTP',
    ],
    ['of two that are one or the other', 'Đơn hoặc Tờ khai theo Mẫu số 01 và Giấy tờ kèm theo'],
  ])('is one paper where it is a list %s', (_what, name) => {
    expect(papersOf(name).map((paper) => paper.name)).toEqual([name]);
    expect(findingsOf(read(withPapers([{ TENGIAYTO: name }])))).not.toContain(SEPARATED);
  });

  it('stays one row and is told where nothing shows whether all of them are asked for', () => {
    const name = 'Bản sao các giấy tờ sau đây: - Giấy tờ của người nuôi; - Giấy tờ của người bán';
    expect(papersOf(name).map((paper) => paper.name)).toEqual([name]);
    expect(findingsOf(read(withPapers([{ TENGIAYTO: name }])))).toContain(REPORTED);
  });

  it('stays one row and is told where its parts are called papers in small letters', () => {
    const told = [
      'Danh sách người nuôi; danh sách người mua (nếu có)',
      'Bản vẽ chuồng chim; kết quả đo chuồng',
    ].map((TENGIAYTO) => findingsOf(read(withPapers([{ TENGIAYTO }]))));
    const ofOne = 'SITUATION_UNDECIDED THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO';
    expect(told).toEqual([[REPORTED, ofOne], []]);
  });

  it('stays one where its source gave the row a code, or says what replaces it', () => {
    const name = 'Hợp đồng nuôi chim; + Giấy phép nuôi chim';
    expect(papersOf(name, { MAGIAYTO: 'KQ01' }).map(({ code }) => code)).toEqual(['KQ01']);
    expect(papersOf(name, { MA_KQ_THAYTHE: 'KQ.G15.000031' })).toHaveLength(1);
  });

  it('read again from what it became gives the same', () => {
    const first = papersOf('Trường hợp đổi chuồng: - Đơn đề nghị đổi; - Bản sao giấy phép cũ');
    const again = first.flatMap(({ name }) => papersOf(name));
    expect(again.map(({ name, condition, kind }) => [name, condition, kind])).toEqual(
      first.map(({ name, condition, kind }) => [name, condition, kind]),
    );
    expect(first.map(({ condition }) => condition)).toEqual(
      first.map(() => ({ text: 'Trường hợp đổi chuồng' })),
    );
  });
});

describe('A row that names no paper', () => {
  it.each([
    ['the rest of a bracket', ') (khoản 2 Điều 9 Nghị định số 1/2026/NĐ-CP).'],
    ['a citation in brackets', '(Theo mẫu 01 ban hành kèm theo Thông tư số 1/2026/TT-BTP)'],
    ['the rest of a sentence', ', trong đó nêu rõ: + Số chim; + Số chuồng'],
    ['a number of sets behind a number with a stroke', '2/ Số lượng hồ sơ: 01 (bộ)'],
    ['nothing', 'Không có.'],
    ['what is done', 'c3) Đối với việc xây chuồng: thực hiện theo quy định tại điểm a'],
    ['who must declare', 'Người nuôi chưa đủ 16 tuổi thì tờ khai phải do cha hoặc mẹ ký'],
    ['which office it is', 'Cơ quan có thẩm quyền đếm chim là cơ quan thú y.'],
    ['what is paid back', '6. Chi phí dự thi được hoàn trả cho người không đủ điều kiện'],
    ['the beginning of a list', 'Tùy từng trường hợp, hồ sơ phải có thêm các tài liệu sau:'],
  ])('is a note: %s', (_what, name) => {
    expect(classifyPaper(name, 'TITLE').kind).toBe('NOTE');
    expect(papersOf(name).map((paper) => [paper.name, paper.kind])).toEqual([[expect.any(String), 'NOTE']]);
  });

  it.each<[string, string]>([
    ['1/ Đơn đề nghị nuôi chim (theo mẫu)', 'FORM'],
    ['c3) Đối với chuồng lớn: Giấy đề nghị nuôi chim', 'FORM'],
    ['Người nuôi nộp giấy chứng nhận có chuồng', 'SUBMIT'],
    ['Thủ tục hải quan: tờ khai', 'SUBMIT'],
    ['(Bản sao) Giấy phép nuôi chim', 'SUBMIT'],
  ])('is none of them, and stays a paper: %s', (name, kind) => {
    expect(classifyPaper(name, 'TITLE').kind).toBe(kind);
  });
});
