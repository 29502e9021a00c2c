import fc from 'fast-check';
import type { FeeLine } from '../../../kernel/domain/content.ts';
import { statementOf, tellStatement } from '../../../kernel/domain/fees.ts';
import { listMoney } from '../../../subgraphs/procedures/records/rules/money.ts';
import { contentOf, findingsOf, read, withRow } from './nationalRecord.ts';

const AMOUNT = 'CACHTHUCTHUCHIEN[0].THOIGIAN[0].PHILEPHI[0].SOTIEN';
const base = { THOIGIANGIAIQUYET: '5', DONVITINH: 'Ngày' };
const feesOf = (row: Record<string, unknown>): FeeLine[] =>
  contentOf(withRow({ ...base, ...row })).channels[0]?.fees ?? [];
const inWords = (words: string): FeeLine[] => feesOf({ MOTA: `(${words})`, PHILEPHI: [] });
const beside = (SOTIEN: string, words: string) => ({
  MOTA: `(${words})`,
  PHILEPHI: [{ SOTIEN, DONVI: 'VNĐ', MOTA: null }],
});
const tell = (line: FeeLine): string =>
  [
    statementOf(line),
    line.amountDong ?? line.foreignAmount?.amount ?? '',
    line.bounds === undefined ? '' : `${line.bounds.fromDong}–${line.bounds.toDong}`,
    line.percent ?? '',
    line.setBy ?? '',
    line.per === undefined ? '' : `/${line.per}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

describe('What words say of a fee', () => {
  it.each([
    ['Không có', ['NONE 0']],
    ['Không', ['NONE 0']],
    ['Không quy định.', ['NONE 0']],
    ['Phí, lệ phí: Không có', ['NONE 0']],
    ['Miễn phí', ['FREE 0']],
    ['Không thu phí', ['FREE 0']],
    ['Miễn lệ phí (Thông tư số 1/2019/TT-BTC).', ['FREE 0']],
    ['Chưa quy định.', ['NOT_SET_YET']],
    ['Theo quy định của Hội đồng nhân dân cấp tỉnh', ['ELSEWHERE Hội đồng nhân dân cấp tỉnh']],
    ['Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định.', ['ELSEWHERE Hội đồng nhân dân tỉnh']],
    ['Thực hiện theo Thông tư số 3/2022/TT-BTC ngày 11/01/2022', ['ELSEWHERE Thông tư số 3/2022/TT-BTC']],
    ['8.000 đồng/bản sao', ['AMOUNT 8000 /bản sao']],
    ['2.000 đồng/trang', ['AMOUNT 2000 /trang']],
    ['100.000 đồng/ngày', ['AMOUNT 100000 /ngày']],
    ['20.000 đ/km', ['AMOUNT 20000 /km']],
    ['02 triệu đồng/lần cấp', ['AMOUNT 2000000 /lần cấp']],
    ['1,5 triệu đồng', ['AMOUNT 1500000']],
    ['4.500.000 (bốn triệu năm trăm nghìn) đồng/trường hợp', ['AMOUNT 4500000 /trường hợp']],
    ['Trên 150 tỷ: 25 triệu đồng/giấy', ['AMOUNT 25000000 /giấy']],
    ['50 USD/chuyến bay', ['AMOUNT 50 /chuyến bay']],
    ['Từ 500.000 đồng đến 1.000.000 đồng', ['RANGE 500000–1000000']],
    ['Mức thu tối đa 200.000 đồng', ['RANGE null–200000']],
    ['Lệ phí: 0,1 % giá trị hợp đồng', ['PERCENT 0.1']],
    ['Phí bằng 0,5% tổng mức đầu tư, tối đa 5.000.000 đồng', ['PERCENT null–5000000 0.5']],
    [
      '- Cấp lần đầu: 600.000 đồng/lần. - Gia hạn: 400.000 đồng/lần',
      ['AMOUNT 600000 /lần', 'AMOUNT 400000 /lần'],
    ],
    ['Cấp mới: 200.000 đồng, cấp lại: 100.000 đồng', ['AMOUNT 200000', 'AMOUNT 100000']],
    [
      'Lệ phí do Hội đồng nhân dân tỉnh quyết định. Phí cấp bản sao theo quy định tại Thông tư số 2/2016/TT-BTC.',
      ['ELSEWHERE Hội đồng nhân dân tỉnh', 'ELSEWHERE Thông tư số 2/2016/TT-BTC'],
    ],
    ['- Miễn lệ phí. - Phí công bố: 100.000 đồng/lần', ['FREE 0', 'AMOUNT 100000 /lần']],
    ['- Đối với kiểm tra: Không\n- Đối với kiểm dịch: 40.000 đồng', ['NONE 0', 'AMOUNT 40000']],
    ['Miễn lệ phí cho người thuộc hộ nghèo.', ['NOT_STATED']],
    ['Thiết bị lẻ, vật tư khác', ['NOT_STATED']],
    ['Không có thông tin', []],
  ])('is told apart: %s', (words, lines) => {
    expect(inWords(words).map(tell)).toEqual(lines);
  });

  it('keeps every word: what says no amount stays with the line before it', () => {
    const words = '- Cấp mới: 2.000 đồng. Nộp tại quầy. - Cấp lại: 1.000 đồng. Miễn phí cho hộ nghèo.';
    expect(
      inWords(words)
        .map(({ condition }) => condition)
        .join(' '),
    ).toBe(words);
  });

  it('gives the kind that a heading names to all below it', () => {
    const lines = inWords('Phí thẩm định: - Cấp mới: 2.000 đồng. - Cấp lại: 1.000 đồng.');
    expect(lines.map(({ kind }) => kind)).toEqual(['FEE', 'FEE']);
  });

  it.each([
    ['Lệ phí cấp thẻ theo Thông tư số 1/2020/TT-BTC quy định mức thu phí, lệ phí', 'CHARGE'],
    ['200.000 đồng (Miễn phí từ ngày 07/4/2026 đến 30/6/2026)', 'NOT_STATED'],
    ['Mức lệ phí do Hội đồng nhân dân tỉnh quyết định (hướng dẫn về phí và lệ phí)', 'CHARGE'],
    ['Phí đăng ký theo Mục VIII Biểu mức thu phí, lệ phí trong lĩnh vực hàng không: 550.000 đồng', 'FEE'],
    ['Phí đăng ký (Miễn lệ phí từ ngày 07/4/2026 đến 30/6/2026)', 'FEE'],
    ['Lệ phí: mức thu như phí thẩm định', 'CHARGE'],
    ['Phí và lệ phí theo Thông tư số 1/2020/TT-BTC', 'NOT_STATED'],
  ])('is of the kind that the line names, not what it cites or waives: %s', (words, kind) => {
    expect(inWords(words)).toMatchObject([{ kind }]);
  });

  it.each([
    ['Phí thẩm định: 200.000 đồng', []],
    ['200.000 đồng', []],
    ['200.000 đồng (Miễn lệ phí từ ngày 07/4/2026)', ['FEE_KIND_INFERRED']],
    ['200.000 đồng theo Thông tư số 1/2020/TT-BTC quy định mức thu phí thẩm định', ['FEE_KIND_INFERRED']],
  ])('is told where only what it cites or waives names it: %s', (words, findings) => {
    const { repairs } = read(withRow({ ...base, ...beside('200000', words) }));
    const kinds = repairs.map(({ kind }) => kind).filter((kind) => kind.startsWith('FEE_'));
    expect(kinds).toEqual(findings);
  });

  it('reads the kind in the description where the fee itself names none', () => {
    expect(feesOf({ ...beside('50000', '/hồ sơ'), MOTA: '(/hồ sơ)Nộp lệ phí tại quầy' })).toMatchObject([
      { kind: 'CHARGE', name: 'Lệ phí', per: 'hồ sơ' },
    ]);
  });

  it('never makes an amount of what words do not state, whatever the words', () => {
    const word = fc.constantFrom(
      'phí',
      'lệ phí',
      'theo',
      'quy định',
      'miễn',
      'không',
      'Thông tư 1/2020/TT-BTC',
      '20',
      '.',
      ';',
      '-',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        fc.pre(listMoney(text).length === 0);
        expect(inWords(text).every(({ amountDong }) => amountDong === null || amountDong === 0)).toBe(true);
      }),
    );
  });
});

describe('A page that writes "Miễn phí" where the amount stands', () => {
  it.each([
    ['Không có thông tinMiễn phí', ['FREE 0']],
    [
      'Không có thông tinMiễn phí(Theo quy định của Hội đồng nhân dân tỉnh)',
      ['ELSEWHERE Hội đồng nhân dân tỉnh'],
    ],
    ['Không có thông tinMiễn phí(30.000 đồng/bản)', ['AMOUNT 30000 /bản']],
    ['Không có thông tinKhông có thông tin', []],
  ])('is free only where no words set an amount: %s', (MOTA, lines) => {
    expect(feesOf({ THOIGIANGIAIQUYET: null, DONVITINH: null, MOTA, PHILEPHI: [] }).map(tell)).toEqual(lines);
  });
});

describe('A figure and the words beside it', () => {
  it.each([
    ['50000', '50.000 đồng/thẻ', ['AMOUNT 50000 /thẻ'], []],
    ['0', 'Miễn lệ phí', ['FREE 0'], []],
    ['0', 'Không có', ['NONE 0'], []],
    ['0', '20.000 đồng/tờ khai', ['AMOUNT 20000 /tờ khai'], ['AMOUNT_CONTRADICTED', 'AMOUNT_FROM_TEXT']],
    [
      '0',
      'Do Hội đồng nhân dân tỉnh quyết định',
      ['ELSEWHERE Hội đồng nhân dân tỉnh'],
      ['AMOUNT_CONTRADICTED'],
    ],
    ['1000000', 'Mức thu: 2.000.000 đồng', ['AMOUNT 1000000', 'AMOUNT 2000000'], ['AMOUNT_CONTRADICTED']],
    [
      '50',
      'Phí hải quan 50USD/chuyến bay',
      ['AMOUNT 50 /chuyến bay'],
      ['AMOUNT_FROM_TEXT', 'AMOUNT_SUSPICIOUS'],
    ],
    ['4500000', 'gồm 3.000.000 đồng thẩm định; 1.500.000 đồng cấp giấy', ['AMOUNT 4500000'], []],
    ['200000', '200.000 đồng. Trường hợp cấp lại: 400.000 đồng', ['AMOUNT 200000', 'AMOUNT 400000'], []],
    [
      '4000000',
      'Áp dụng mức phí 2.000.000 đồng đến hết ngày 31/12/2026',
      ['AMOUNT 4000000', 'AMOUNT 2000000'],
      [],
    ],
  ])('%s, %s: nothing is picked quietly', (figure, words, lines, findings) => {
    const row = beside(figure, words);
    expect(feesOf(row).map(tell)).toEqual(lines);
    expect(findingsOf(read(withRow({ ...base, ...row }))).sort()).toEqual(
      findings.map((kind) => `${kind} ${AMOUNT}`),
    );
  });

  it('of which the words state more than can be told apart leave the amount open, and it is told', () => {
    const row = beside('800000', '800.000 đồng thay cho 400.000 đồng');
    expect(feesOf(row).map(tell)).toEqual(['NOT_STATED']);
    expect(findingsOf(read(withRow({ ...base, ...row })))).toEqual([`AMOUNT_ONLY_IN_TEXT ${AMOUNT}`]);
  });
});

describe('A line in words for citizens', () => {
  const line = (changes: Partial<FeeLine>) => tellStatement({ amountDong: null, kind: 'FEE', ...changes });
  it.each([
    [{ amountDong: 50_000, per: 'bản' }, '50.000 đồng/bản'],
    [{ foreignAmount: { currency: 'USD', amount: 25 } }, '25 USD'],
    [{ amountDong: 0 }, 'Miễn phí'],
    [{ amountDong: 0, kind: 'CHARGE' }, 'Miễn lệ phí'],
    [{ amountDong: 0, says: 'NONE', kind: 'NOT_STATED' }, 'Không có phí, lệ phí'],
    [{ says: 'NOT_SET_YET' }, 'Chưa quy định mức phí'],
    [
      { says: 'ELSEWHERE', setBy: 'Hội đồng nhân dân tỉnh' },
      'Mức phí theo quy định của Hội đồng nhân dân tỉnh',
    ],
    [{ says: 'ELSEWHERE' }, 'Mức phí được quy định tại văn bản khác'],
    [{ says: 'RANGE', bounds: { fromDong: 1000, toDong: 2000 } }, 'Từ 1.000 đồng đến 2.000 đồng'],
    [
      { says: 'PERCENT', percent: 0.1, bounds: { fromDong: null, toDong: 9000 } },
      '0,1 %, nhiều nhất 9.000 đồng',
    ],
    [{}, 'Không nêu mức phí'],
  ] as [Partial<FeeLine>, string][])('%j reads %s', (changes, words) => {
    expect(line(changes)).toBe(words);
  });
});
