/** Amounts that hold for a time, in words as publications have them: what is due follows the day, and what is not understood is not asked for. */

import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import type { PublishedFee } from '../../kernel/domain/content.ts';
import { judgeDue, judgeLines, tellAmounts } from '../../subgraphs/payments/rules/due.ts';

const fee = (amountDong: number | null, condition: string | null, more: object = {}): PublishedFee => ({
  ...{ kind: 'FEE', code: 'P', name: 'Phí', amountDong, condition },
  ...more,
});
const charge = (amountDong: number, condition: string | null): PublishedFee =>
  fee(amountDong, condition, { kind: 'CHARGE', code: 'LP', name: 'Lệ phí' });

const BY = 'theo Thông tư số 64/2025/TT-BTC ngày 30/6/2025 của Bộ Tài chính';
const HALF_YEAR = 'kể từ ngày 01/7/2025 đến hết ngày 31/12/2026';
const CARD = `- Cấp lại thẻ căn cước đối với các trường hợp quy định tại khoản 2 Điều 24 Luật Căn cước: 70.000 đồng/thẻ căn cước. Kể từ ngày 01/01/2025 đến hết ngày 31/12/2025, mức thu lệ phí khi công dân nộp hồ sơ theo hình thức trực tuyến bằng 50% mức thu lệ phí quy định. - Kể từ ngày 01/7/2025 đến hết ngày 31/12/2026 mức thu lệ phí cấp đổi, cấp lại thẻ căn cước bằng 50% mức thu nêu trên ${BY}.`;

type Expected = number | 'NothingToPay' | 'AmountNotSet';
const dueOn = (published: PublishedFee[], day: string): Expected => {
  const verdict = judgeDue(published, day);
  return verdict.kind === 'Due' ? verdict.totalDong : verdict.kind;
};
const LAST = '2026-12-31';
const AFTER = '2027-01-01';

describe('An amount that holds for a time', () => {
  it.each<[string, PublishedFee[], [before: Expected, first: Expected, last: Expected, after: Expected]]>([
    ['nothing dated', [fee(9_000, 'Nộp trực tiếp')], [9_000, 9_000, 9_000, 9_000]],
    [
      'a lower amount named beside the ordinary one',
      [fee(3_500_000, `/hồ sơ áp dụng mức phí 1.750.000 đồng/hồ sơ ${HALF_YEAR} ${BY}`, { per: 'hồ sơ' })],
      [3_500_000, 1_750_000, 1_750_000, 3_500_000],
    ],
    [
      'a lower amount as a line of its own, beside a charge',
      [
        fee(800_000, '/hồ sơ', { per: 'hồ sơ' }),
        fee(400_000, `(áp dụng mức phí 400.000 đồng/hồ sơ ${HALF_YEAR} ${BY}).`, { per: 'hồ sơ' }),
        { ...charge(100_000, '100.000 đồng/hồ sơ.'), per: 'hồ sơ' },
      ],
      [900_000, 500_000, 500_000, 900_000],
    ],
    [
      'the same words beside both lines',
      [4_000_000, 2_000_000].map((amount) =>
        fee(amount, `(Áp dụng mức phí: 2.000.000 đồng (Hai triệu đồng) ${HALF_YEAR} ${BY}).`),
      ),
      [4_000_000, 2_000_000, 2_000_000, 4_000_000],
    ],
    ['a half of what stands above', [charge(70_000, CARD)], ['AmountNotSet', 'AmountNotSet', 35_000, 70_000]],
    [
      'an amount that ends and nothing after it',
      [fee(25_000, `25.000đ/tem (áp dụng đến hết ngày 31/12/2026 ${BY}).`, { per: 'tem' })],
      [25_000, 25_000, 25_000, 'AmountNotSet'],
    ],
    [
      'an amount in millions, its days in words',
      [
        fee(
          3_000_000,
          'Mức thu từ ngày 01 tháng 7 năm 2025 đến hết ngày 31 tháng 12 năm 2026: 03 triệu đồng',
        ),
      ],
      ['AmountNotSet', 3_000_000, 3_000_000, 'AmountNotSet'],
    ],
    [
      'an amount that begins and has no end',
      [fee(30_000, '30.000 đồng/hồ sơ, áp dụng từ ngày 01/01/2027.', { per: 'hồ sơ' })],
      ['AmountNotSet', 'AmountNotSet', 'AmountNotSet', 30_000],
    ],
    [
      'a lower amount from a day on',
      [fee(80_000, '80.000 đồng/hồ sơ. Kể từ ngày 01/7/2025 áp dụng mức thu 40.000 đồng/hồ sơ.')],
      [80_000, 40_000, 40_000, 40_000],
    ],
    [
      'a text that is in force from a day on',
      [fee(9_000, '9.000 đồng/hồ sơ theo Thông tư số 5/2026/TT-BTC có hiệu lực từ ngày 01/01/2027')],
      [9_000, 9_000, 9_000, 9_000],
    ],
    [
      'a waiver',
      [charge(50_000, `50.000 đồng/lần. Miễn lệ phí ${HALF_YEAR}.`)],
      [50_000, 'NothingToPay', 'NothingToPay', 50_000],
    ],
  ])('of %s is due on its days and not beside them', (_what, published, expected) => {
    const days = ['2025-06-30', '2025-07-01', LAST, AFTER];
    expect(days.map((day) => dueOn(published, day))).toEqual(expected);
  });

  it.each<[string, PublishedFee[], Expected]>([
    [
      'for some ways only',
      [charge(50_000, `50.000 đồng. Miễn lệ phí khi nộp trực tuyến ${HALF_YEAR}.`)],
      50_000,
    ],
    [
      'for some people only',
      [charge(9_000, `9.000 đồng. Áp dụng mức thu 5.000 đồng đối với người dưới 14 tuổi ${HALF_YEAR}.`)],
      9_000,
    ],
    [
      'by another text',
      [
        fee(
          2_500_000,
          `Đồng (Từ ngày 01/7/2025 đến hết ngày 31/12/2026 áp dụng theo quy định tại Thông tư số 64/2025/TT-BTC ngày 30/6/2025 của Bộ trưởng Bộ Tài chính quy định mức thu, miễn một số khoản phí, lệ phí nhằm hỗ trợ cho doanh nghiệp, người dân)`,
        ),
      ],
      'AmountNotSet',
    ],
    [
      'as a half of what another text sets',
      [
        fee(
          30_000,
          '30.000 đồng/hồ sơ. Kể từ ngày 01 tháng 7 năm 2025 đến hết ngày 31 tháng 12 năm 2026, mức thu bằng 50% mức thu phí quy định tại điểm 2 Biểu',
        ),
      ],
      30_000,
    ],
    [
      'as a larger amount than the ordinary one',
      [fee(50_000, `25.000.000đ/giấy (áp dụng mức phí đến hết ngày 31/12/2026 ${BY}).`)],
      'AmountNotSet',
    ],
  ])('%s is for the counter while it lasts', (_what, published, after) => {
    expect([LAST, AFTER].map((day) => dueOn(published, day))).toEqual(['AmountNotSet', after]);
  });

  it('ends with its last day in Vietnam, not with that of Greenwich', () => {
    const published = [fee(2_000, `Áp dụng mức phí 1.000 đồng ${HALF_YEAR}.`)];
    const dueAt = (moment: string) => dueOn(published, dayInVietnam(new Date(moment)));
    expect(dueAt('2026-12-31T16:59:59Z')).toBe(1_000);
    expect(dueAt('2026-12-31T17:00:00Z')).toBe(2_000);
    expect(dueAt('2025-06-30T16:59:59Z')).toBe(2_000);
    expect(dueAt('2025-06-30T17:00:00Z')).toBe(1_000);
  });

  it('is told line by line, with the amount of the day', () => {
    const published = [fee(800, null), fee(400, `(áp dụng mức phí 400 đồng ${HALF_YEAR}).`)];
    expect(judgeLines(published, LAST)).toEqual(['NOT_IN_FORCE', 'PAYABLE']);
    expect(judgeLines(published, AFTER)).toEqual(['PAYABLE', 'NOT_IN_FORCE']);
    const [card] = tellAmounts([{ ...charge(70_000, CARD), amount: 70_000 }], LAST);
    expect(card).toMatchObject({ due: 'PAYABLE', amount: 35_000, condition: CARD, state: 'AMOUNT_SET' });
  });

  it('leaves several lower amounts of one levy to the counter, and the ordinary one with them', () => {
    const dated = [500, 700].map((amount) => fee(amount, `Áp dụng mức phí: ${amount} đồng ${HALF_YEAR}`));
    expect(judgeLines([fee(1_000, null), ...dated], LAST)).toEqual([
      'CONDITIONAL',
      'CONDITIONAL',
      'CONDITIONAL',
    ]);
    expect(dueOn([fee(1_000, null), ...dated], AFTER)).toBe(1_000);
  });
});
