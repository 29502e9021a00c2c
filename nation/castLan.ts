/** Lan, about whom everything is held, with her husband and her parents, at phường Buôn Ma Thuột. */

import { dwelling, headOf, memberOf, oldUnits, ordinary } from './castRecord.ts';
import type { Citizen } from './types.ts';

const familyHome = dwelling.buonMaThuot('12 Hoàng Diệu');
const ownHome = dwelling.buonMaThuot('48 Lê Duẩn');

export const lan: Citizen = {
  ...ordinary,
  ...memberOf('household-hung', 'hung', 'Vợ'),
  key: 'lan',
  personalNumber: '966194000101',
  oldNumber: '990000101',
  fullName: 'Nguyễn Thị Lan',
  gender: 'FEMALE',
  birthDate: '1994-03-12',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.ngheAn,
  permanentResidence: ownHome,
  currentResidence: ownHome,
  maritalStatus: 'MARRIED',
  fatherKey: 'lan-father',
  motherKey: 'lan-mother',
  spouseKey: 'hung',
  recordVersion: 4,
  recordedAt: '2026-02-20T10:15:00+07:00',
};

export const hung: Citizen = {
  ...ordinary,
  ...headOf('household-hung', 'hung'),
  key: 'hung',
  personalNumber: '966091000102',
  oldNumber: '990000102',
  fullName: 'Phạm Văn Hùng',
  gender: 'MALE',
  birthDate: '1991-08-05',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.thanhHoa,
  permanentResidence: ownHome,
  currentResidence: ownHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'lan',
  recordVersion: 3,
  recordedAt: '2026-02-20T10:15:00+07:00',
};

export const lanFather: Citizen = {
  ...ordinary,
  ...headOf('household-lan-father', 'lan-father'),
  key: 'lan-father',
  personalNumber: '940065000103',
  oldNumber: '990000103',
  fullName: 'Nguyễn Văn Thành',
  gender: 'MALE',
  birthDate: '1965-11-20',
  birthRegistrationPlace: oldUnits.ngheAn,
  hometown: oldUnits.ngheAn,
  permanentResidence: familyHome,
  currentResidence: familyHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'lan-mother',
  recordVersion: 2,
  recordedAt: '2025-08-11T08:30:00+07:00',
};

export const lanMother: Citizen = {
  ...ordinary,
  ...memberOf('household-lan-father', 'lan-father', 'Vợ'),
  key: 'lan-mother',
  personalNumber: '940168000104',
  oldNumber: '990000104',
  fullName: 'Lê Thị Hiền',
  gender: 'FEMALE',
  birthDate: '1968-05-02',
  birthRegistrationPlace: oldUnits.ngheAn,
  hometown: oldUnits.ngheAn,
  permanentResidence: familyHome,
  currentResidence: familyHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'lan-father',
  recordVersion: 2,
  recordedAt: '2025-08-11T08:30:00+07:00',
};

export const lanCitizens: readonly Citizen[] = [lan, hung, lanFather, lanMother];
