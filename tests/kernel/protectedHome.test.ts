/** Which texts state a protected address, and to whom they are closed. */
import fc from 'fast-check';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import {
  closeTexts,
  findClosedHomes,
  indexHomes,
  type ProtectedHome,
  readDwelling,
} from '../../kernel/domain/protectedHome.ts';

const ADDRESS = '7 Lý Thường Kiệt, phường Buôn Ma Thuột, tỉnh Đắk Lắk';
const hanh = {
  personId: 'hanh' as PersonId,
  household: ['hanh', 'mate'],
  kin: ['child'],
  fullName: 'Trịnh Thị Hạnh',
  addresses: [ADDRESS],
} satisfies ProtectedHome;
const homes = indexHomes([hanh]);
const officer = { agency: 'H15.50.05', personId: null };
const citizen = (personId: string) => ({ agency: null, personId });
const close = (texts: (string | null)[], address = ADDRESS) =>
  closeTexts(texts, [{ dwellings: [readDwelling(address)] }]);

describe('A text that states a protected address', () => {
  it.each([
    ['as it is', ADDRESS],
    ['without accents', '7 Ly Thuong Kiet, phuong Buon Ma Thuot'],
    ['in capitals', '7 LÝ THƯỜNG KIỆT'],
    ['with the words that others leave out', 'Số nhà 7, đường Lý Thường Kiệt, P. Buôn Ma Thuột'],
    ['abbreviated', 'số 7 đ. Lý Thường Kiệt'],
    ['decomposed', ADDRESS.normalize('NFD')],
    ['with Cyrillic letters and a full-width number', '７ Lý Thường Кiệt'],
    ['with invisible characters', '7 Lý\u200b Thường\u00ad Kiệt'],
    ['within a sentence', 'Hiện ở tại 7 Lý Thường Kiệt cùng mẹ'],
    ['under the unit of before', '7 Lý Thường Kiệt, phường Thống Nhất, TP. Buôn Ma Thuột'],
    ['run together', '7LýThườngKiệt'],
    ['street first', 'Lý Thường Kiệt, số 7'],
    ['the street alone', 'đường Lý Thường Kiệt'],
    ['the commune alone', 'Phường Buôn Ma Thuột'],
  ])('is closed: %s', (_how, text) => {
    expect(close([text])).toEqual([null]);
  });

  it.each([
    ['another number', '17 Lý Tự Trọng'],
    ['the province', 'tỉnh Đắk Lắk'],
    ['a name with a word of it', 'Lý Văn Thường'],
    ['nothing', ''],
    ['a number alone', '7'],
  ])('is not: %s', (_what, text) => {
    expect(close([text])).toEqual([text]);
  });

  it('closes number, street and commune that stand in texts of their own, and nothing beside them', () => {
    expect(close(['7', 'Lý Thường Kiệt', 'phường Buôn Ma Thuột', 'Nguyễn Văn An', '2', null])).toEqual([
      ...[null, null, null],
      ...['Nguyễn Văn An', '2', null],
    ]);
    expect(close(['Lý', 'Thường Kiệt', 'đỏ'])).toEqual([null, null, 'đỏ']);
  });

  it.each([
    ['12A/5 ngõ 31 Xa lộ Hà Nội, xã Hòa Phú', '12 a / 5, Ngõ 31, xa lộ Hà Nội', '112A/5 ngõ 31 Lê Lợi'],
    ['Thôn 3, xã Ea Tu, tỉnh Đắk Lắk', 'thôn 3 xã Ea Tu', 'thôn 31, xã Hòa Phú'],
    ['Phòng 1204, chung cư Hoa Ban, xã Ea Tu', 'P1204? phòng 1204 Chung Cư Hoa Ban', 'phòng 12, nhà trọ Sen'],
    ['xã Ea Tu, tỉnh Đắk Lắk', 'xã Ea Tu', 'xã Ea Kao'],
  ])('is found of %s', (address, stated, other) => {
    expect(close([stated], address)).toEqual([null]);
    expect(close([other], address)).toEqual([other]);
  });

  const ALLEY = '5/3 ngõ 7 Trần Phú, phường Buôn Ma Thuột, tỉnh Đắk Lắk';

  it.each([
    'Bà Dương Thị Oanh ở 7/5/3 Trần Phú',
    'Bà Oanh ở 7/5/3',
    'số nhà 7/5/3',
    'hẻm 7 số nhà 5/3 Trần Phú',
    '5/3 ng.7',
    '5/3 h.7',
    '5/3 hẻm 7',
    'Hẹn gặp ở 5/3 hẻm 7 vào ngày mai',
    'ngõ 7, số 5/3',
    '5/3 NGÕ 7 CÙNG MẸ',
    'số 3, ngách 5, ngõ 7',
    'ngõ 7 ngách 5 số 3',
    '3 kiệt 7/5',
    '5/3 hẻm số 7',
    'số 5/3, trong ngõ 7',
    '5/3 ở ngõ 7',
    'K7/5/3 Trần Phú',
    '5/3 ngõ 7, P. Buôn Ma',
    '5/3 ngõ 7 Tổ 3',
    'đường Trần Phú, ngõ 7, số 5/3',
    'Trần Phú số 5/3 ngõ 7',
    'đường Trần Phú',
  ])('is closed however number and alleys are written: %s', (text) => {
    expect(close([text], ALLEY)).toEqual([null]);
    expect(close([text], 'Số nhà 3, ngách 5, ngõ 7, đường Trần Phú, P. Buôn Ma Thuột')).toEqual([null]);
  });

  it.each([
    ['another number', '5/4 ngõ 7'],
    ['a longer number', '15/3 ngõ 7'],
    ['another alley', '5/3 ngõ 17'],
    ['an alley of the alley', 'ngõ 7, số 5/3/1'],
    ['another street', '5/3 ngõ 7 Lê Lợi'],
    ['another street, called one', '5/3 ngõ 7, đường Lê Lợi'],
    ['another street before', 'đường Lê Lợi, ngõ 7, số 5/3'],
    ['another street and strokes', 'số nhà 7/5/3 Lê Lợi'],
    ['a day', 'Bà Dương Thị Oanh nộp ngày 5/3'],
    ['a whole day', 'ngày 7/5/3'],
    ['a law', 'Luật số 5/3/QH15'],
    ['another law', 'Nghị định số 7/5/3'],
    ['the alley alone', 'ngõ 7'],
    ['a time', 'lúc 5 h 30'],
  ])('is not: %s', (_what, text) => {
    expect(close([text], ALLEY)).toEqual([text]);
    expect(close([text], '5 hẻm 30 Huế, phường Thuận Hóa')).toEqual([text]);
  });

  it('is closed with a street of one word only beside its number', () => {
    const address = '5/3 ngõ 7 Huế, phường Thuận Hóa';
    expect(close(['ngõ 7 phố Huế, số 5/3'], address)).toEqual([null]);
    expect(close(['7/5/3 phố Huế'], address)).toEqual([null]);
    expect(close(['Thành phố Huế, ngày 7/5/2003'], address)).toEqual(['Thành phố Huế, ngày 7/5/2003']);
  });

  it('is closed where number, alley and street stand in texts of their own', () => {
    expect(close(['5/3', 'ngõ 7', 'Trần Phú', '2'], ALLEY)).toEqual([null, null, null, '2']);
  });

  it('leaves nothing of itself, wherever it stands', () => {
    const around = fc.array(fc.constantFrom('ông', 'bà', '12', 'ở', 'tại', 'phường', ','), { maxLength: 6 });
    fc.assert(
      fc.property(around, around, (before, behind) => {
        const text = [...before, '7 Lý Thường Kiệt', ...behind].join(' ');
        expect(close([text])).toEqual([null]);
      }),
    );
  });
});

describe('A protected home', () => {
  const closedTo = (people: string[], reader: Parameters<typeof findClosedHomes>[2], texts: string[] = []) =>
    findClosedHomes(homes, { people, texts }, reader).map(({ personId }) => personId);

  it.each([
    ['of her own', ['hanh'], []],
    ['of whoever lives with her', ['mate'], []],
    ['of a relative', ['child'], []],
    ['that names her', ['stranger'], ['Mẹ: TRINH THI HANH, sinh 1990']],
  ])('is closed to an office in a record %s', (_whose, people, texts) => {
    expect(closedTo(people, officer, texts)).toEqual(['hanh']);
  });

  it('is closed in no record of strangers, whatever it says', () => {
    expect(closedTo(['stranger'], officer, [ADDRESS, 'Trịnh Thị', 'Hạnh'])).toEqual([]);
    expect(closedTo(['hanh'], officer)).toEqual(['hanh']);
  });

  it('is no secret to those whose home it is, and is one to relatives who live elsewhere', () => {
    expect(closedTo(['child', 'hanh'], citizen('hanh'))).toEqual([]);
    expect(closedTo(['hanh'], citizen('mate'))).toEqual([]);
    expect(closedTo(['child'], citizen('child'))).toEqual(['hanh']);
    expect(closedTo(['hanh'], { agency: 'H15.50.05', personId: 'mate' })).toEqual(['hanh']);
  });
});
