/**
 * Names as they are spread in Việt Nam: a few family names shared by most, middle names by sex, given names by
 * generation. Peoples other than the Kinh keep their own custom: Ê Đê and Gia Rai children take the mother's line.
 */

import { composed } from '../kernel/domain/text/clean.ts';
import { namings } from './namesPeoples.ts';
import type { Random, Weighted } from './random.ts';
import type { Gender } from './types.ts';

const kinhFamilyNames: readonly Weighted<string>[] = [
  ['Nguyễn', 35],
  ['Trần', 11],
  ['Lê', 9.2],
  ['Phạm', 6.8],
  ['Hoàng', 3.4],
  ['Huỳnh', 2.4],
  ['Phan', 4.4],
  ['Vũ', 2.6],
  ['Võ', 2.4],
  ['Đặng', 2.2],
  ['Bùi', 2.1],
  ['Đỗ', 1.9],
  ['Hồ', 1.7],
  ['Ngô', 1.5],
  ['Dương', 1.4],
  ['Lý', 0.8],
  ['Trương', 1.4],
  ['Đinh', 1.1],
  ['Đào', 1],
  ['Mai', 0.9],
  ['Cao', 0.8],
  ['Lương', 0.8],
  ['Hà', 0.7],
  ['Tạ', 0.5],
  ['Trịnh', 0.7],
  ['Thái', 0.5],
  ['Châu', 0.4],
  ['Tô', 0.4],
  ['Lâm', 0.6],
  ['Chu', 0.3],
  ['La', 0.2],
  ['Quách', 0.2],
];

const middleNames: Readonly<Record<'MALE' | 'FEMALE', readonly Weighted<string>[]>> = {
  MALE: [
    ['Văn', 30],
    ['Đình', 6],
    ['Hữu', 6],
    ['Minh', 8],
    ['Quang', 6],
    ['Đức', 7],
    ['Xuân', 4],
    ['Công', 4],
    ['Thanh', 5],
    ['Ngọc', 5],
    ['Quốc', 5],
    ['Gia', 4],
  ],
  FEMALE: [
    ['Thị', 46],
    ['Ngọc', 9],
    ['Thanh', 6],
    ['Thu', 6],
    ['Minh', 4],
    ['Bích', 3],
    ['Phương', 4],
    ['Khánh', 3],
    ['Kim', 4],
    ['Mỹ', 3],
    ['Hồng', 4],
    ['Bảo', 2],
  ],
};

/** Given names by sex, for those born before 1965, before 1995, and since. */
const givenNames: Readonly<Record<'MALE' | 'FEMALE', readonly [string, string, string]>> = {
  MALE: [
    'Hùng,Dũng,Bảy,Tư,Lộc,Phúc,Thọ,Khang,Đức,Sáu,Hai,Thành,Tâm,Nghĩa,Hợi,Mùi,Cường,Chiến,Thắng,Lợi',
    'Tuấn,Hùng,Dũng,Cường,Long,Sơn,Hải,Nam,Thắng,Thành,Trung,Tùng,Hiếu,Kiên,Quân,Toàn,Việt,Phong,Đạt,Linh',
    'Huy,Khang,Bảo,Minh,Phúc,Anh,Khoa,Phát,Đạt,Khôi,Long,Nam,Duy,Quân,Kiệt,Thịnh,Tuấn,Hiếu,Trí,An',
  ],
  FEMALE: [
    'Lan,Cúc,Mai,Đào,Liên,Sen,Hoa,Nụ,Bé,Năm,Sáu,Hiền,Thảo,Nhàn,Tám,Mận,Tuyết,Loan,Nga,Hồng',
    'Hương,Hằng,Hoa,Thủy,Nga,Trang,Linh,Thảo,Hạnh,Dung,Phương,Yến,Vân,Hà,Oanh,Thu,Tuyết,Loan,Nhung,Huyền',
    'Anh,Vy,Ngọc,Nhi,Hân,Thư,Linh,Như,Ngân,Phương,Thảo,My,Trâm,Quỳnh,Trang,Châu,Khuê,Diệp,An,Giang',
  ],
};

/** The people a household of an old province belongs to; Kinh unless another is drawn. */
export function pickEthnicity(random: Random, oldProvinceCode: string): string {
  let share = random.next();
  for (const [ethnicity, naming] of Object.entries(namings)) {
    share -= naming.provinces[oldProvinceCode] ?? 0;
    if (share < 0) {
      return ethnicity;
    }
  }
  return 'Kinh';
}

export function pickFamilyName(random: Random, ethnicity: string): string {
  return random.pickWeighted(namings[ethnicity]?.familyNames ?? kinhFamilyNames);
}

/** Whether children carry the mother's family name by custom. */
export function isMatrilineal(ethnicity: string): boolean {
  return namings[ethnicity]?.matrilineal ?? false;
}

/** A full name in the official order of the people, in NFC. */
export function pickFullName(
  random: Random,
  person: { ethnicity: string; familyName: string; gender: Gender; birthYear: number },
): string {
  const gender = person.gender === 'FEMALE' ? 'FEMALE' : 'MALE';
  const naming = namings[person.ethnicity];
  if (naming === undefined) {
    const generation = givenNames[gender][person.birthYear < 1965 ? 0 : person.birthYear < 1995 ? 1 : 2];
    const middle = random.pickWeighted(middleNames[gender]);
    return composed(`${person.familyName} ${middle} ${random.pick(generation.split(','))}`);
  }
  const given = random.pick(naming.given[gender]);
  const parts = naming.familyNameLast ? [given, person.familyName] : [person.familyName, given];
  return composed(parts.join(' '));
}
