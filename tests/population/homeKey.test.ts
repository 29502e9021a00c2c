/** Which writings of an address are one home, and which are not. */
import { homeKeyOf } from '../../subgraphs/population/rules/homeKey.ts';

const keyOf = (text: string, head: string | null = 'Trịnh Văn A') =>
  homeKeyOf({ text, unitCode: '24133', vintage: '34' }, head);

describe('A home', () => {
  it.each<[string, readonly string[]]>([
    [
      '7 Lý Thường Kiệt, phường Buôn Ma Thuột, tỉnh Đắk Lắk',
      [
        '7 Ly Thuong Kiet, P. Buon Ma Thuot',
        'Số nhà 7, đường Lý Thường Kiệt, Tổ dân phố 3, P.Buôn Ma Thuột',
        '7/ Lý Thường Kiệt, phường Buôn Ma Thuột',
        '7 Lý Thường Kiệt',
        'SỐ 7 ĐƯỜNG LÝ THƯỜNG KIỆT, KP 3, PHƯỜNG BUÔN MA THUỘT',
        'Lý Thường Kiệt, số 7, phường Buôn Ma Thuột',
        'đường Lý Thường Kiệt số 07, phường Buôn Ma Thuột',
        'Lý Thường Kiệt 7, phường Buôn Ma Thuột',
        '7 đ. Lý Thường Kiệt - P. Buôn Ma Thuột',
        '7LýThườngKiệt, phường Buôn Ma Thuột',
        '７ Lý\u200b Thường Кiệt, phường Buôn Ma Thuột',
        'Tổ 3, số 7 Lý Thường Kiệt, phường Buôn Ma Thuột',
        'Số 7, Lý Thường Kiệt, Buôn Ma Thuột, Đắk Lắk',
      ],
    ],
    [
      '12A/5 Lê Lợi, phường X',
      ['12 a / 5, đường Lê Lợi', 'số 5 hẻm 12A Lê Lợi', 'K12A/5 Lê Lợi', '5 Kiệt 12a Lê Lợi'],
    ],
    [
      '12/3/5 Huế, phường X',
      ['Số 5, ngách 3, ngõ 12, phố Huế', '5 ngách 3 ngõ 12 Huế, P.X', 'ngõ 12 ngách 3 phố Huế, số 5'],
    ],
    [
      '417 Hẻm Bông Lau Tím, P. X',
      ['417 hem Bong Lau Tim', 'Hẻm Bông Lau Tím, số 417', '417 đường hẻm Bông Lau Tím'],
    ],
    ['12 Ngô Quyền, phường X', ['12 đường Ngô Quyền', 'Ngo Quyen 12']],
    [
      '5/3 ngõ 7 Trần Phú, phường X',
      [
        ...[
          '7/5/3 Trần Phú',
          '5/3 ngõ số 7 Trần Phú',
          'hẻm 7 số nhà 5/3 Trần Phú',
          '5/3 ng.7 Trần Phú',
          '5/3 h.7 Trần Phú, P. X',
        ],
        ...['đường Trần Phú, ngõ 7, số 5/3', 'Trần Phú ngõ 7 số 5/3', 'Trần Phú số 5/3 ngõ 7'],
      ],
    ],
    ['7 Y Jút, phường X', ['7 đường Y Jút', 'Y Jút số 7']],
    ['9 Tô Hiến Thành, phường X', ['Tổ 3, 9 đường Tô Hiến Thành', 'số 9 phố Tô Hiến Thành, tổ 3']],
    ['7 đường 30/4, phường X', ['Số 7, đường 30/4', 'số 7 đ. 30/4, tổ 2']],
    ['7 đường số 5, phường X', ['Số 7 đường 5', 'nhà 7, đường số 5']],
    [
      'Phòng 1204, chung cư Hoa Ban, xã Ea Tu',
      ['P.1204 CC Hoa Ban', '1204 chung cư Hoa Ban', 'Tầng 12, căn hộ 1204, chung cư Hoa Ban, 45 Lê Lợi'],
    ],
    ['Số 7, thôn 3, xã Ea Tu', ['7 thôn 03', 'nhà số 7 thôn III, xã Ea Tu', 'Thôn 3, số nhà 7']],
  ])('%s is one, and has one number', (address, others) => {
    expect(others.filter((other) => keyOf(other, null) !== keyOf(address))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    [
      'Thôn 3, xã Ea Tu',
      [
        'thôn 03, X. Ea Tu',
        'THON 3 XA EA TU',
        'Thôn III, xã Ea Tu',
        'Tổ 2, thôn 3, xã Ea Tu',
        'Thôn 3, Ea Tu, Đắk Lắk',
      ],
    ],
    ['Buôn Akŏ Dhông, xã Ea Tu', ['buon Ako Dhong', 'Buôn AKô Dhông, xã Ea Tu']],
    ['Tổ dân phố 3, phường X', ['TDP 3, phường X', 'Tổ 03', 'tổ III, P. X']],
    ['đường Lý Thường Kiệt, phường X', ['Lý Thường Kiệt, phường X']],
    ['xã Ea Tu', ['X. Ea Tu']],
  ])('%s, without a number, is one by the head of its household', (address, others) => {
    expect(others.filter((other) => keyOf(other, 'TRINH VAN A') !== keyOf(address))).toEqual([]);
    expect(keyOf(address, 'Vừ Mí Sùng')).not.toBe(keyOf(address));
  });

  it('is none where no address is known', () => {
    expect(homeKeyOf(null, 'Trịnh Văn A')).toBeNull();
  });

  it('is another where number, letter, alley, street, flat, hamlet or unit is', () => {
    const all = [
      ...[
        '7 Lý Thường Kiệt',
        '17 Lý Thường Kiệt',
        '7A Lý Thường Kiệt',
        '7/2 Lý Thường Kiệt',
        '7 Lý Tự Trọng',
      ],
      ...[
        '2/7 Lý Thường Kiệt',
        'ngõ 7 Lý Thường Kiệt',
        'Lý Thường Kiệt',
        'thôn 3',
        'thôn 13',
        'buôn 3',
        'tổ 3',
      ],
      ...[
        '7 thôn 3',
        '7 thôn 13',
        'phòng 7 chung cư Hoa Ban',
        'phòng 17 chung cư Hoa Ban',
        '7 đường 30/4',
        '7',
      ],
    ];
    expect(new Set(all.map((text) => keyOf(text))).size).toBe(all.length);
    const there = { text: '7 Lý Thường Kiệt', unitCode: '24118', vintage: '34' };
    expect(homeKeyOf(there, null)).not.toBe(keyOf(there.text));
    expect(homeKeyOf({ ...there, unitCode: '24133', vintage: '63' }, null)).not.toBe(keyOf(there.text));
  });
});
