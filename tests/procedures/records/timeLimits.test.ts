import type { TimeLimit } from '../../../kernel/domain/content.ts';
import { contentOf, findingsOf, read, withRow } from './nationalRecord.ts';

const limitsOf = (row: Record<string, unknown>): TimeLimit[] =>
  contentOf(withRow(row)).channels[0]?.timeLimits ?? [];
const tell = ({ value, unit, atLeast }: TimeLimit): string =>
  [atLeast === undefined ? '' : `${atLeast}–`, value ?? '?', ' ', unit ?? '?'].join('');
const kindsOf = (row: Record<string, unknown>): string[] =>
  findingsOf(read(withRow(row))).map((finding) => finding.split(' ')[0] ?? '');

describe('A time limit that only words state', () => {
  it.each([
    ['15 ngày làm việc kể từ ngày nhận đủ hồ sơ', ['15 WORKING_DAY']],
    ['Trong thời hạn năm (05) ngày làm việc', ['5 WORKING_DAY']],
    ['02 tháng', ['2 MONTH']],
    ['08 giờ làm việc', ['8 HOUR']],
    ['60 phút', ['1 HOUR']],
    ['02 tuần', ['14 DAY']],
    ['Nửa ngày làm việc kể từ khi nhận đủ hồ sơ', ['4 HOUR']],
    ['Trong 1/2 ngày làm việc', ['4 HOUR']],
    ['0,5 ngày', ['4 HOUR']],
    ['- Cấp mới: 01 ngày làm việc\n- Cấp lại: nửa ngày làm việc', ['1 WORKING_DAY', '4 HOUR']],
    ['Trong ngày làm việc', ['1 WORKING_DAY']],
    ['Giải quyết trong ngày', ['1 DAY']],
    ['Từ 10 đến 15 ngày làm việc', ['10–15 WORKING_DAY']],
    ['10 - 15 ngày', ['10–15 DAY']],
    ['- Cấp mới: 15 ngày làm việc\n- Cấp lại: 05 ngày làm việc', ['15 WORKING_DAY', '5 WORKING_DAY']],
    ['15 ngày làm việc. Trường hợp phức tạp: 30 ngày', ['15 WORKING_DAY', '30 DAY']],
    ['28 ngày (đối với trường hợp cấp mới), 02 ngày (đối với trường hợp cấp lại)', ['28 DAY', '2 DAY']],
    ['Nộp tại quầy.\n* Thời hạn giải quyết: 13 ngày làm việc (đối với hồ sơ hợp lệ)', ['13 WORKING_DAY']],
    ['Ngay sau khi nhận đủ hồ sơ', ['? ?']],
    ['Chưa quy định', ['? ?']],
    ['Thời gian tiếp nhận: sau 15 giờ hằng ngày', ['? ?']],
  ])('is read with its unit: %s', (MOTA, limits) => {
    expect(limitsOf({ MOTA }).map(tell)).toEqual(limits);
  });

  it('keeps every word of several, each with its situation', () => {
    const MOTA = 'Nộp tại quầy:\n- Cấp mới: 15 ngày\nKể từ ngày nhận hồ sơ\n- Cấp lại: 05 ngày';
    expect(limitsOf({ MOTA }).map(({ condition }) => condition)).toEqual([
      'Nộp tại quầy:\n- Cấp mới: 15 ngày\nKể từ ngày nhận hồ sơ',
      '- Cấp lại: 05 ngày',
    ]);
  });

  it.each([
    '- Tiếp nhận hồ sơ: 03 ngày làm việc\n- Thẩm định hồ sơ: 45 ngày',
    'Thời hạn giải quyết: 02 ngày làm việc và 45 ngày',
    'Trường hợp cần bổ sung hồ sơ, thông báo trong 03 ngày làm việc',
  ])('of steps is left to the words, and told: %s', (MOTA) => {
    expect(limitsOf({ MOTA }).map(tell)).toEqual(['? ?']);
    expect(kindsOf({ MOTA })).toEqual(['TIME_LIMIT_ONLY_IN_TEXT']);
  });
});

describe('A part of a day', () => {
  it.each([
    [{ THOIGIANGIAIQUYET: '0.5', DONVITINH: 'Ngày làm việc' }, '0.5 ngày làm việc'],
    [{ THOIGIANGIAIQUYET: '0,5', DONVITINH: 'Ngày', MOTA: 'Tại quầy' }, '0,5 ngày. Tại quầy'],
    [{ THOIGIANGIAIQUYET: '0', MOTA: '.5 Ngày làm việc40,000 VNĐ' }, '0.5 Ngày làm việc'],
  ])('that is half of one is so many hours of work, with its words: %j', (row, condition) => {
    expect(limitsOf(row)).toEqual([{ value: 4, unit: 'HOUR', condition }]);
    expect(kindsOf(row)).toContain('TIME_LIMIT_FROM_TEXT');
  });

  it.each(['1,5 ngày làm việc', '02 ngày rưỡi', '2.5 giờ', 'ba mươi ngày', 'Chậm nhất ngày 20 hàng quý'])(
    'of another size, or in no figures, is open, and told: %s',
    (MOTA) => {
      expect(limitsOf({ MOTA }).map(tell)).toEqual(['? ?']);
      expect(kindsOf({ MOTA })).toEqual(['TIME_LIMIT_ONLY_IN_TEXT']);
    },
  );

  it('is no other limit than the half day beside it', () => {
    const row = { THOIGIANGIAIQUYET: '4', DONVITINH: 'Giờ', MOTA: 'Trong nửa ngày làm việc' };
    expect([limitsOf(row).map(tell), kindsOf(row)]).toEqual([['4 HOUR'], []]);
  });
});

describe('A number of days beside words', () => {
  it.each([
    ['12', 'Ngày', '- 12 ngày\n- 15 ngày đối với trường hợp trên 03 cây trồng', ['12 DAY', '15 DAY'], []],
    [
      '29',
      'Ngày làm việc',
      '- Tiếp nhận: 03 ngày làm việc\n- Thẩm định: 26 ngày làm việc',
      ['29 WORKING_DAY'],
      [],
    ],
    ['7', 'Ngày', '07 ngày làm việc, kể từ ngày nhận đủ hồ sơ', ['7 DAY'], ['TIME_LIMIT_CONTRADICTED']],
    ['25', 'Ngày', '18 ngày, kể từ ngày nhận đủ hồ sơ', ['25 DAY'], ['TIME_LIMIT_CONTRADICTED']],
    ['7', null, '07 ngày làm việc', ['7 WORKING_DAY'], ['TIME_LIMIT_FROM_TEXT']],
    ['7', null, 'Kể từ ngày nhận đủ hồ sơ', ['7 ?'], ['TIME_LIMIT_UNIT_UNKNOWN']],
    ['15', 'Ngày', 'Từ 10 đến 15 ngày', ['10–15 DAY'], []],
    ['30', 'Ngày', '30 ngày (bao gồm 20 ngày bổ nhiệm và 10 ngày cấp thẻ)', ['30 DAY'], []],
    [
      '6',
      'Tháng',
      'Trong 04 tháng; có thể kéo dài thêm nhưng không quá 02 tháng',
      ['6 MONTH'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
    [
      '3',
      'Ngày làm việc',
      'Cơ quan giải quyết hồ sơ trong ngày làm việc nhận được hồ sơ; có lý do chính đáng thì không quá 03 ngày làm việc',
      ['3 WORKING_DAY'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
    [
      '39',
      'Ngày làm việc',
      '- Tiếp nhận: 32 ngày làm việc\n- Xem xét: 05 ngày làm vệc\n- Trả kết quả: 02 ngày làm việc',
      ['39 WORKING_DAY'],
      [],
    ],
    [
      '22',
      'Ngày làm việc',
      '- Kiểm tra: 03 ngày làm việc\n- Thẩm định: 15 ngày làm việc\n- Xem xét: 03 ngày làm việc\n- Trả kết quả: 01 ngày làm việc',
      ['22 WORKING_DAY'],
      [],
    ],
    [
      '10',
      'Ngày',
      'Trong 10 ngày làm việc, cơ quan gửi thẻ về đơn vị',
      ['10 DAY'],
      ['TIME_LIMIT_CONTRADICTED'],
    ],
    [
      '7',
      'Ngày',
      '07 ngày làm việc (cấp tỉnh: 03 ngày; cấp xã: 04 ngày)',
      ['7 DAY'],
      ['TIME_LIMIT_CONTRADICTED'],
    ],
    [
      '80',
      'Ngày làm việc',
      '- Rà soát: 45 ngày\n- Xem xét: 35 ngày',
      ['80 WORKING_DAY'],
      ['TIME_LIMIT_CONTRADICTED'],
    ],
    [
      '125',
      'Ngày',
      '- 60 ngày kể từ ngày nhận báo cáo đối với giống đạt\n- 65 ngày kể từ ngày nhận báo cáo với trường hợp không đạt',
      ['125 DAY'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
    [
      '30',
      'Ngày',
      '20 ngày đối với công trình mới và 10 ngày đối với công trình cũ',
      ['30 DAY'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
    [
      '7',
      'Ngày làm việc',
      'Trong 03 ngày làm việc, Sở kiểm tra thông tin và hoàn thành việc cấp lại',
      ['7 WORKING_DAY'],
      ['TIME_LIMIT_CONTRADICTED'],
    ],
    [
      '10',
      'Ngày',
      'Thời hạn giải quyết: 10 ngày. Thời hạn giải quyết khi xác minh: 20 ngày',
      ['10 DAY'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
    [
      '50',
      'Ngày',
      'Không quá 50 ngày, kể từ khi đơn vị nhận hồ sơ hoặc không quá 45 ngày, kể từ khi Sở nhận hồ sơ',
      ['50 DAY'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
    [
      '7',
      'Ngày làm việc',
      '+ Sửa đổi quyết định: 07 ngày làm việc\n+ Thu hồi quyết định: 05 ngày làm việc',
      ['7 WORKING_DAY'],
      ['TIME_LIMIT_ONLY_IN_TEXT'],
    ],
  ])(
    '%s %s, %s: none of several is picked quietly',
    (THOIGIANGIAIQUYET, DONVITINH, MOTA, limits, findings) => {
      const row = { THOIGIANGIAIQUYET, DONVITINH, MOTA };
      expect(limitsOf(row).map(tell)).toEqual(limits);
      expect(kindsOf(row)).toEqual(findings);
    },
  );

  it('has its own fees at each of several limits', () => {
    const several = {
      MOTA: '- Cấp mới: 15 ngày\n- Cấp lại: 05 ngày',
      PHILEPHI: [{ MAPHILEPHI: 'LP01', SOTIEN: '50000', DONVI: 'VNĐ', MOTA: 'Lệ phí' }],
    };
    const ways = [{ KENH: '1', THOIGIAN: [{ THOIGIANGIAIQUYET: '3', DONVITINH: 'Ngày' }, several] }];
    const [channel] = contentOf({ CACHTHUCTHUCHIEN: ways }).channels;
    expect(channel?.timeLimits.map(({ value }) => value)).toEqual([3, 15, 5]);
    expect(channel?.fees.map(({ code, timeLimit }) => [code, timeLimit])).toEqual([
      ['LP01', 1],
      ['LP-COUNTER-2', 2],
    ]);
  });
});
