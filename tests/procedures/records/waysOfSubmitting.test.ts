import type { ChannelContent, FeeLine, TimeLimit } from '../../../kernel/domain/content.ts';
import { contentOf, findingsOf, read, withRow } from './nationalRecord.ts';

const channelOf = (changes: Record<string, unknown>): ChannelContent => {
  const [channel] = contentOf(changes).channels;
  if (channel === undefined) throw new Error('no channel');
  return channel;
};
const limitOf = (row: Record<string, unknown>): TimeLimit | undefined =>
  channelOf(withRow(row)).timeLimits[0];
const feesOf = (row: Record<string, unknown>): FeeLine[] => channelOf(withRow(row)).fees;

const TIME = 'CACHTHUCTHUCHIEN[0].THOIGIAN[0].THOIGIANGIAIQUYET';
const AMOUNT = 'CACHTHUCTHUCHIEN[0].THOIGIAN[0].PHILEPHI[0].SOTIEN';
const fee = (SOTIEN: string, DONVI: string | null = 'VNĐ', MOTA: string | null = null) => ({
  THOIGIANGIAIQUYET: '5',
  DONVITINH: 'Ngày',
  PHILEPHI: [{ SOTIEN, DONVI, MOTA }],
});

describe('A time limit', () => {
  it.each([
    ['Ngày làm việc', 'WORKING_DAY'],
    ['Ngày', 'DAY'],
    ['Giờ', 'HOUR'],
    ['Tháng', 'MONTH'],
  ])('tells working days from calendar days: %s', (DONVITINH, unit) => {
    expect(limitOf({ THOIGIANGIAIQUYET: '05', DONVITINH, MOTA: 'kể từ ngày nhận đủ hồ sơ' })).toEqual({
      value: 5,
      unit,
      condition: 'kể từ ngày nhận đủ hồ sơ',
    });
  });

  it('has no unit where the source names none', () => {
    expect(limitOf({ THOIGIANGIAIQUYET: '1', DONVITINH: null })).toEqual({
      value: 1,
      unit: null,
      condition: null,
    });
  });

  it('that ran into an amount is read where the words state the amount', () => {
    const row = { THOIGIANGIAIQUYET: '120', MOTA: 'VNĐ(20.000 đ/tờ khai)', PHILEPHI: [] };
    expect(channelOf(withRow(row))).toMatchObject({
      timeLimits: [{ value: 1, unit: null, condition: null }],
      fees: [{ amountDong: 20_000, condition: '20.000 đ/tờ khai' }],
    });
    expect(findingsOf(read(withRow(row)))).toEqual([`NUMBER_SEPARATED ${TIME}`]);
  });

  it('is read where only one cut leaves a number that can begin an amount, the amount stays open', () => {
    const row = { THOIGIANGIAIQUYET: '1100', MOTA: 'VNĐ', PHILEPHI: [] };
    expect(channelOf(withRow(row))).toMatchObject({
      timeLimits: [{ value: 1 }],
      fees: [{ amountDong: null }],
    });
  });

  it('stays open, with its digits kept, where the reading is anybody’s guess', () => {
    const row = { THOIGIANGIAIQUYET: '125', MOTA: 'VNĐ', PHILEPHI: [] };
    expect(limitOf(row)).toEqual({ value: null, unit: null, condition: '125' });
    expect(findingsOf(read(withRow(row)))).toContain(`TIME_LIMIT_SUSPICIOUS ${TIME}`);
  });

  it.each(['0', '-3', 'năm', '20261'])('of %s is no time', (THOIGIANGIAIQUYET) => {
    const row = { THOIGIANGIAIQUYET, DONVITINH: 'Ngày' };
    expect(limitOf(row)).toEqual({ value: null, unit: 'DAY', condition: THOIGIANGIAIQUYET });
    expect(findingsOf(read(withRow(row)))).toEqual([`TIME_LIMIT_MALFORMED ${TIME}`]);
  });

  it('of one and a half days cannot be held as a whole number', () => {
    const row = {
      THOIGIANGIAIQUYET: '1',
      MOTA: '.5 Ngày làm việc40,000 Việt Nam Đồng(- Xe trên 10 chỗ)',
      PHILEPHI: [],
    };
    expect(channelOf(withRow(row))).toMatchObject({
      timeLimits: [{ value: null, unit: 'WORKING_DAY', condition: '1.5 Ngày làm việc' }],
      fees: [{ amountDong: 40_000, condition: '- Xe trên 10 chỗ' }],
    });
  });

  it('that only words state is read when they state a single one', () => {
    const one = { MOTA: 'Không có thông tinMiễn phí15 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ' };
    expect(limitOf(one)).toMatchObject({ value: 15, unit: 'WORKING_DAY' });
    expect(limitOf({ MOTA: 'Chậm nhất vào ngày 20 tháng đầu tiên hàng quý' })).toMatchObject({ value: null });
  });
});

describe('An amount', () => {
  it.each([
    ['50000', 'VNĐ', 50_000],
    ['1.500.000', 'Việt Nam Đồng', 1_500_000],
    ['1,500,000', 'đồng', 1_500_000],
  ])('of %s %s is an integer of đồng', (digits, unit, amountDong) => {
    expect(feesOf(fee(digits, unit))).toMatchObject([{ amountDong, foreignAmount: null }]);
  });

  it('in another currency stays in it', () => {
    expect(feesOf(fee('25', 'USD', 'Cấp thị thực có giá trị một lần'))).toMatchObject([
      {
        amountDong: null,
        foreignAmount: { currency: 'USD', amount: 25 },
        condition: 'Cấp thị thực có giá trị một lần',
      },
    ]);
  });

  it.each([
    ['000', 'VNĐ', 'AMOUNT_SUSPICIOUS'],
    ['50', 'VNĐ', 'AMOUNT_SUSPICIOUS'],
    ['105000000000000', 'VNĐ', 'AMOUNT_SUSPICIOUS'],
    ['-50000', 'VNĐ', 'AMOUNT_MALFORMED'],
    ['10%', 'VNĐ', 'AMOUNT_MALFORMED'],
    ['năm mươi', 'VNĐ', 'AMOUNT_MALFORMED'],
    ['1,5', 'USD', 'AMOUNT_MALFORMED'],
  ])('of %s %s is never guessed: not set, and told (%s)', (digits, unit, kind) => {
    expect(feesOf(fee(digits, unit))).toMatchObject([{ amountDong: null, foreignAmount: null }]);
    expect(findingsOf(read(withRow(fee(digits, unit))))).toEqual([`${kind} ${AMOUNT}`]);
  });

  it('without a unit is not set', () => {
    expect(feesOf(fee('50000', null))).toMatchObject([{ amountDong: null }]);
  });

  it('that lost its thousands is read where the words beside it state them', () => {
    const row = { ...fee('135'), MOTA: '(Lệ phí cấp giấy phép lái xe: 135.000 đồng/lần.)' };
    expect(feesOf(row)).toMatchObject([
      {
        kind: 'CHARGE',
        name: 'Lệ phí cấp giấy phép lái xe',
        amountDong: 135_000,
        condition: '135.000 đồng/lần.',
      },
    ]);
    expect(findingsOf(read(withRow(row)))).toEqual([`NUMBER_SEPARATED ${AMOUNT}`]);
  });

  it('that only words state is read when they state nothing else', () => {
    const row = { THOIGIANGIAIQUYET: '5', DONVITINH: 'Ngày', MOTA: '(20.000.000 đồng/lần)', PHILEPHI: [] };
    expect(feesOf(row)).toMatchObject([{ amountDong: 20_000_000 }]);
  });

  it('set elsewhere is not set here, with who pays nothing', () => {
    const MOTA =
      '(Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho người thuộc hộ nghèo.)Tại Ủy ban nhân dân cấp xã';
    expect(
      channelOf(withRow({ THOIGIANGIAIQUYET: '1', DONVITINH: 'Ngày', MOTA, PHILEPHI: [] })),
    ).toMatchObject({
      timeLimits: [{ value: 1, condition: 'Tại Ủy ban nhân dân cấp xã' }],
      fees: [{ kind: 'CHARGE', amountDong: null, exemptions: ['Miễn lệ phí cho người thuộc hộ nghèo.'] }],
    });
  });

  it.each([
    ['Phí thẩm định: theo biểu', 'FEE'],
    ['Lệ phí cấp thẻ', 'CHARGE'],
    ['Theo quy định của Luật phí và lệ phí', 'NOT_STATED'],
    ['Phí thẩm định và lệ phí cấp giấy phép', 'NOT_STATED'],
    ['Chi phí đi lại do tổ chức chi trả', 'NOT_STATED'],
  ])('%s is a %s', (words, kind) => {
    expect(feesOf(fee('50000', 'VNĐ', words))).toMatchObject([{ kind }]);
  });
});

describe('The rows of a channel', () => {
  it('belong together wherever they stand, and each keeps its amounts', () => {
    const row = (days: string, amount: string) => ({
      KENH: '1',
      THOIGIAN: [{ ...fee(amount), THOIGIANGIAIQUYET: days }],
    });
    const { channels } = contentOf({ CACHTHUCTHUCHIEN: [row('5', '50000'), row('2', '90000')] });
    expect(channels).toHaveLength(1);
    expect(channels[0]?.timeLimits.map(({ value }) => value)).toEqual([5, 2]);
    expect(channels[0]?.fees.map(({ amountDong, timeLimit }) => [amountDong, timeLimit])).toEqual([
      [50_000, 0],
      [90_000, 1],
    ]);
    expect(new Set(channels[0]?.fees.map(({ code }) => code)).size).toBe(2);
  });

  it('share an amount that stands in all of them', () => {
    const row = (days: string) => ({ ...fee('50000'), THOIGIANGIAIQUYET: days });
    const { channels } = contentOf({ CACHTHUCTHUCHIEN: [{ KENH: '2', THOIGIAN: [row('5'), row('2')] }] });
    expect(channels[0]?.fees).toMatchObject([{ amountDong: 50_000, timeLimit: null }]);
  });

  it('of a channel that nobody knows are left out and told', () => {
    expect(findingsOf(read(withRow({ THOIGIANGIAIQUYET: '5' }, '9')))).toEqual([
      'CHANNEL_UNKNOWN CACHTHUCTHUCHIEN[0].KENH',
    ]);
  });
});
