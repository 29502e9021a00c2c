/** Nothing of time limits is decided quietly: a row whose words on time the grammar of plain ones does not take whole is told, with what it was read as. */
import type { TimeLimit } from '../../../kernel/domain/content.ts';
import { isPlainTime } from '../../../subgraphs/procedures/records/rules/plainTimes.ts';
import { read, withRow } from './nationalRecord.ts';

const ROW = 'CACHTHUCTHUCHIEN[0].THOIGIAN[0]';

/** What is told of the time of a row: as unproven, or by a finding. */
function openOf(row: Record<string, unknown>): string[] {
  const { unproven, repairs } = read(withRow(row));
  return [
    ...unproven.flatMap(({ questions, field }) => (questions.includes('TIME') ? [`UNPROVEN ${field}`] : [])),
    ...repairs.flatMap(({ kind, outcome }) => (kind.startsWith('TIME_') && outcome === 'KEPT' ? [kind] : [])),
  ];
}
const days = (number: string, words: string | null, unit: string | null = 'Ngày làm việc') =>
  openOf({ THOIGIANGIAIQUYET: number, DONVITINH: unit, MOTA: words });

describe('A plain time limit', () => {
  it.each([
    [null],
    ['kể từ ngày nhận đủ hồ sơ hợp lệ.'],
    ['05 ngày làm việc, kể từ ngày nhận đủ hồ sơ theo quy định'],
    ['Trong thời hạn 5 ngày làm việc kể từ khi tiếp nhận hồ sơ hợp lệ'],
    ['Thời hạn giải quyết: không quá 05 ngày làm việc'],
    ['Trực tiếp tại Bộ phận Một cửa'],
    [
      'Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ).',
    ],
  ])('is a number with its unit, with no other word on time beside it: %s', (words) => {
    expect(days('5', words)).toEqual([]);
  });

  it('is one that only words state', () => {
    const MOTA = '05 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ';
    expect(openOf({ THOIGIANGIAIQUYET: null, DONVITINH: null, MOTA })).toEqual([]);
    expect(days('5', MOTA, null)).toEqual([]);
  });

  it('is none where nothing speaks of time', () => {
    expect(openOf({ THOIGIANGIAIQUYET: null, DONVITINH: null, MOTA: null })).toEqual([]);
    expect(openOf({ THOIGIANGIAIQUYET: null, DONVITINH: null, MOTA: 'Qua dịch vụ bưu chính' })).toEqual([]);
  });
});

describe('A time limit is told', () => {
  it.each([
    ['another time stands beside it', '03 ngày làm việc'],
    ['another unit stands beside it', '05 ngày'],
    ['it is for a case', 'Đối với hồ sơ cấp lại'],
    ['something is left out of the count', 'không kể thời gian bổ sung hồ sơ'],
    ['it may be longer', 'có thể kéo dài'],
    ['it counts from another day', '05 ngày làm việc kể từ ngày có kết quả kiểm tra'],
    ['the same time is of a step', 'Thẩm định hồ sơ: 05 ngày làm việc'],
    ['the words deny that there is one', 'không quy định cụ thể'],
    ['it is answered at once', 'Trả kết quả ngay'],
    ['a day of the calendar is named', 'Trước ngày 20 hàng tháng'],
  ])('where %s: %s', (_where, words) => {
    expect(days('5', words)).not.toEqual([]);
  });

  it('at its number, or at its words where it has none, with what it was read as', () => {
    expect(days('5', 'có thể kéo dài')).toEqual([`UNPROVEN ${ROW}.THOIGIANGIAIQUYET`]);
    const MOTA = 'Cấp mới: 15 ngày\nCấp lại: 5 ngày';
    const { unproven } = read(withRow({ THOIGIANGIAIQUYET: null, DONVITINH: null, MOTA }));
    expect(unproven).toEqual([
      {
        field: `${ROW}.MOTA`,
        questions: ['TIME'],
        text: 'Cấp mới: 15 ngày | Cấp lại: 5 ngày',
        readAs: '15 ngày | 5 ngày',
      },
    ]);
  });
});

describe('Plain words on time that were read as something else', () => {
  const row = { path: ROW, value: { THOIGIANGIAIQUYET: '5', DONVITINH: 'Ngày làm việc' } };
  const limit: TimeLimit = { value: 5, unit: 'WORKING_DAY', condition: null };

  it('are plain only where the limit is what they say', () => {
    expect(isPlainTime(row, [limit])).toBe(true);
    expect(isPlainTime(row, [{ ...limit, value: 50 }])).toBe(false);
    expect(isPlainTime(row, [{ ...limit, unit: 'DAY' }])).toBe(false);
    expect(isPlainTime(row, [{ ...limit, atLeast: 3 }])).toBe(false);
    expect(isPlainTime(row, [limit, limit])).toBe(false);
    expect(isPlainTime({ ...row, value: {} }, [limit])).toBe(false);
  });
});
