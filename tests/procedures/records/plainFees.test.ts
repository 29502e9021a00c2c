/** Nothing of fees is decided quietly: a row whose words on fees the grammar of plain ones does not take whole is told, with what it was read as. */
import fc from 'fast-check';
import type { FeeLine } from '../../../kernel/domain/content.ts';
import { isPlainFee } from '../../../subgraphs/procedures/records/rules/plainFees.ts';
import { read, withRow } from './nationalRecord.ts';

const ROW = 'CACHTHUCTHUCHIEN[0].THOIGIAN[0]';
const base = { THOIGIANGIAIQUYET: '5', DONVITINH: 'Ngày' };
const figure = (SOTIEN: string, MOTA: string | null = null) => ({ SOTIEN, DONVI: 'VNĐ', MOTA });

/** What is told of the fees of a row. */
const toldOf = (row: Record<string, unknown>) =>
  read(withRow({ ...base, ...row })).unproven.filter(({ questions }) => questions.includes('FEE'));
const toldOfWords = (words: string) => toldOf({ MOTA: `(${words})`, PHILEPHI: [] });
const toldBeside = (amount: string, words: string) =>
  toldOf({ MOTA: `(${words})`, PHILEPHI: [figure(amount)] });

describe('A plain fee', () => {
  it.each([
    ['Không'],
    ['Không có'],
    ['Không quy định.'],
    ['Phí, lệ phí: Không có'],
    ['Miễn phí'],
    ['Không thu lệ phí'],
    ['Chưa quy định'],
    ['10.000 đồng'],
    ['10.000 Đồng/bản'],
    ['Lệ phí: 10.000 đồng'],
    ['Lệ phí cấp giấy phép lái xe: 135.000 đồng/lần'],
    ['Phí thẩm định: 02 triệu đồng/hồ sơ'],
    ['50 USD/chuyến bay'],
    ['Phí thẩm định: 300.000 đồng/hồ sơ (Thông tư số 3/2022/TT-BTC)'],
    ['Phí thẩm định'],
    ['Theo quy định của Hội đồng nhân dân cấp tỉnh'],
    ['Lệ phí: Theo quy định của HĐND tỉnh'],
    ['Thực hiện theo Thông tư số 3/2022/TT-BTC ngày 11/01/2022'],
    ['Lệ phí cấp mới: 20.000 đồng; Lệ phí cấp lại: 10.000 đồng'],
    ['Lệ phí: - Cấp mới: 20.000 đồng - Cấp lại: 10.000 đồng'],
  ])('is taken whole, and nothing is told: %s', (words) => {
    expect(toldOfWords(words)).toEqual([]);
  });

  it.each([
    ['an amount alone', { PHILEPHI: [figure('20000')] }],
    ['an amount with what it is for each of', { MOTA: '(/hồ sơ)', PHILEPHI: [figure('20000')] }],
    ['an amount that has its name beside it', { PHILEPHI: [figure('20000', 'Lệ phí cấp giấy phép')] }],
    ['an amount that its words say again', { MOTA: '(20.000 đ/tờ khai)', PHILEPHI: [figure('20000')] }],
    ['nothing at all', { PHILEPHI: [] }],
    ['nothing, beside words on time', { MOTA: 'kể từ ngày nhận đủ hồ sơ hợp lệ', PHILEPHI: [] }],
  ])('is %s', (_what, row) => {
    expect(toldOf(row)).toEqual([]);
  });
});

describe('Words on fees are told as unproven', () => {
  it.each([
    ['where they say who pays nothing', 'Lệ phí: 10.000 đồng, miễn cho người nghèo'],
    ['where they hold for a time', 'Lệ phí: 10.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026'],
    ['where the name says who does not pay', 'Phí thẩm định trừ hộ nghèo: 300.000 đồng/hồ sơ'],
    ['where the name says when', 'Lệ phí nếu cấp lại: 10.000 đồng'],
    ['where it may be that there is none', 'Lệ phí (nếu có) theo quy định của Hội đồng nhân dân tỉnh'],
    ['where another unit follows the first', 'Phí thẩm định: 6.000.000 đồng/01 cơ sở/lần'],
    ['where a threshold stands before the amount', 'Trên 150 tỷ: 25 triệu đồng/giấy'],
    ['where they state bounds', 'Mức thu tối đa 200.000 đồng'],
    ['where they state a share', 'Lệ phí: 0,1 % giá trị hợp đồng'],
    ['where several amounts are for nothing that is named', '50.000 đồng/tem; 25.000 đồng/tem'],
    ['where they waive only in a case', 'Miễn lệ phí đối với hồ sơ nộp trực tuyến'],
    ['where a case has no amount', 'Đối với sân bay chuyên dùng'],
    [
      'where the text that they cite waives some',
      'Lệ phí: 10.000 đồng theo Thông tư số 6/2025/TT-BTC quy định miễn một số khoản',
    ],
    ['where a sum in letters is not compared', 'Lệ phí: 2.500.000 đồng (Hai triệu đồng)'],
    [
      'where only what they cite names which of the two it is',
      'Thực hiện theo Thông tư số 3/2022/TT-BTC quy định mức thu lệ phí cấp giấy',
    ],
  ])('%s: %s', (_where, words) => {
    expect(toldOfWords(words).map(({ field }) => field)).toEqual([`${ROW}.MOTA`]);
  });

  it.each([
    ['an amount that they do not say', '20000', 'Không'],
    ['an amount, and they give no mark of a unit', '20000', '1 lần'],
    ['an amount, and they say when', '20000', 'đồng/lần (khi cấp lại)'],
    ['a zero, and they say nothing of it', '0', 'Phí thẩm định'],
  ])('beside %s: %s (%s)', (_what, amount, words) => {
    const { repairs } = read(withRow({ ...base, MOTA: `(${words})`, PHILEPHI: [figure(amount)] }));
    const isFinding = repairs.some(({ kind }) => kind.startsWith('AMOUNT_'));
    expect(isFinding || toldBeside(amount, words).length === 1).toBe(true);
  });

  it.each([
    ['a zero', { PHILEPHI: [figure('0')] }, 'PHILEPHI[0].SOTIEN'],
    [
      '“Miễn phí” where the amount stands',
      { THOIGIANGIAIQUYET: null, DONVITINH: null, MOTA: 'Không có thông tinMiễn phí' },
      'MOTA',
    ],
    ['several amounts', { PHILEPHI: [figure('20000'), figure('30000')] }, 'PHILEPHI[0].SOTIEN'],
    ['words on time that speak of a fee', { MOTA: 'Nộp phí khi nhận kết quả', PHILEPHI: [] }, 'MOTA'],
    ['words in the place of those on fees', { MOTA: '(kể từ ngày nhận hồ sơ)', PHILEPHI: [] }, 'MOTA'],
  ])('and so is a row that has only %s', (_what, row, field) => {
    expect(toldOf(row).map((one) => one.field)).toEqual([`${ROW}.${field}`]);
  });

  it('with what they were read as, every line of it', () => {
    const words = 'Phí thẩm định: 300.000 đồng/hồ sơ, trừ hộ nghèo; Lệ phí: Không có';
    expect(toldOfWords(words)).toEqual([
      {
        field: `${ROW}.MOTA`,
        questions: ['FEE'],
        text: words,
        readAs: 'Phí: 300.000 đồng/hồ sơ | Lệ phí: Không có lệ phí',
      },
    ]);
    expect(toldOf({ MOTA: 'Nộp tiền khi nhận kết quả', PHILEPHI: [] })[0]?.readAs).toBe(
      'không có khoản thu nào',
    );
  });

  it('once: not where a finding tells of the amount already', () => {
    const row = { ...base, MOTA: '(tính theo ngày)', PHILEPHI: [figure('150')] };
    expect(read(withRow(row)).repairs.map(({ kind }) => kind)).toContain('AMOUNT_SUSPICIOUS');
    expect(toldOf(row)).toEqual([]);
  });
});

describe('Plain words that were read as something else', () => {
  const line: FeeLine = {
    ...{ kind: 'CHARGE', code: '', name: 'Lệ phí', amountDong: 10_000, foreignAmount: null, condition: null },
    ...{ exemptions: [], locality: null, timeLimit: null, per: 'bản' },
  };
  const isPlain = (changes: Partial<FeeLine>): boolean =>
    isPlainFee('Lệ phí: 10.000 đồng/bản', null, [{ ...line, ...changes }]);

  it('are plain only where the line says what they say', () => {
    expect(isPlain({})).toBe(true);
    expect(isPlain({ kind: 'FEE' })).toBe(false);
    expect(isPlain({ amountDong: 100_000 })).toBe(false);
    expect(isPlain({ per: 'trang' })).toBe(false);
    expect(isPlain({ says: 'NOT_SET_YET', amountDong: null })).toBe(false);
    expect(isPlain({ exemptions: ['Miễn lệ phí'] })).toBe(false);
    expect(isPlainFee('Lệ phí: 10.000 đồng/bản', null, [line, line])).toBe(false);
    expect(isPlainFee('Lệ phí: 10.000 đồng/bản', null, [])).toBe(false);
  });

  it('are told whatever word stands behind them', () => {
    const word = fc.constantFrom(
      'trừ',
      'nếu',
      'miễn',
      'giảm 50%',
      'đối với tổ chức',
      'tối đa',
      'mỗi năm',
      'ghi chú',
    );
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 999 }), (behind, thousands) => {
        const amountDong = thousands * 1000;
        const words = `Lệ phí: ${thousands}.000 đồng/bản`;
        expect(isPlainFee(words, null, [{ ...line, amountDong }])).toBe(true);
        return !isPlainFee(`${words}, ${behind}`, null, [{ ...line, amountDong }]);
      }),
    );
  });
});
