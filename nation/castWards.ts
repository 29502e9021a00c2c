/** Those who cannot act for themselves alone, and who acts for them: a family that needed a court twice. */

import { dwelling, headOf, memberOf, oldUnits, ordinary } from './castRecord.ts';
import type { Citizen, Guardianship, ParentalRestriction } from './types.ts';

const datHome = dwelling.tanLap('19 Phan Bội Châu');
const thaoHome = dwelling.buonMaThuot('8 Lý Thường Kiệt');

/** Father of kiet and nhi, and guardian of both his parents. */
const dat: Citizen = {
  ...ordinary,
  ...headOf('household-dat', 'dat'),
  key: 'dat',
  personalNumber: '966083000411',
  oldNumber: '990000411',
  fullName: 'Lương Tấn Đạt',
  gender: 'MALE',
  birthDate: '1983-09-02',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.binhDinh,
  permanentResidence: datHome,
  currentResidence: datHome,
  maritalStatus: 'DIVORCED',
  fatherKey: 'trung',
  motherKey: 'cuc',
};

/** Mother of kiet and nhi; since March 2026 a court restricts her rights over kiet. */
const thao: Citizen = {
  ...ordinary,
  ...headOf('household-thao', 'thao'),
  key: 'thao',
  personalNumber: '966186000412',
  oldNumber: '990000412',
  fullName: 'Cao Thị Thảo',
  gender: 'FEMALE',
  birthDate: '1986-11-25',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.thanhHoa,
  permanentResidence: thaoHome,
  currentResidence: thaoHome,
  maritalStatus: 'DIVORCED',
};

/** Nine years old: both his parents live, and one of them may not act for him. */
const kiet: Citizen = {
  ...ordinary,
  ...memberOf('household-dat', 'dat', 'Con đẻ'),
  key: 'kiet',
  personalNumber: '966217000413',
  fullName: 'Lương Tuấn Kiệt',
  gender: 'MALE',
  birthDate: '2017-06-20',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.binhDinh,
  permanentResidence: datHome,
  currentResidence: datHome,
  fatherKey: 'dat',
  motherKey: 'thao',
};

/** Seventeen on the day of the seed, eighteen on 30 November 2026. */
const nhi: Citizen = {
  ...ordinary,
  ...memberOf('household-dat', 'dat', 'Con đẻ'),
  key: 'nhi',
  personalNumber: '966308000414',
  fullName: 'Lương Yến Nhi',
  gender: 'FEMALE',
  birthDate: '2008-11-30',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.binhDinh,
  permanentResidence: datHome,
  currentResidence: datHome,
  fatherKey: 'dat',
  motherKey: 'thao',
};

/** Lost the capacity to act (mất năng lực hành vi dân sự); his son acts for him in everything. */
const trung: Citizen = {
  ...ordinary,
  ...memberOf('household-dat', 'dat', 'Bố đẻ'),
  key: 'trung',
  personalNumber: '966055000415',
  oldNumber: '990000415',
  fullName: 'Lương Chí Trung',
  gender: 'MALE',
  birthDate: '1955-03-08',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.binhDinh,
  permanentResidence: datHome,
  currentResidence: datHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'cuc',
};

/** Has difficulties in understanding (khó khăn trong nhận thức); the court gave her son the care of her property only. */
const cuc: Citizen = {
  ...ordinary,
  ...memberOf('household-dat', 'dat', 'Mẹ đẻ'),
  key: 'cuc',
  personalNumber: '966157000416',
  oldNumber: '990000416',
  fullName: 'Hồ Thị Cúc',
  gender: 'FEMALE',
  birthDate: '1957-07-19',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.phuYen,
  permanentResidence: datHome,
  currentResidence: datHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'trung',
};

export const wardCitizens: readonly Citizen[] = [dat, thao, kiet, nhi, trung, cuc];

/** Decisions on guardianship, standing and ended. */
export const guardianships: readonly Guardianship[] = [
  {
    guardianKey: 'hanh',
    wardKey: 'tam',
    ground: 'MINOR_WITHOUT_PARENTS',
    decisionNumber: '03/2024',
    from: '2024-05-06',
    until: '2025-08-27',
    scope: 'WHOLE',
  },
  {
    guardianKey: 'son',
    wardKey: 'tam',
    ground: 'MINOR_WITHOUT_PARENTS',
    decisionNumber: '12/2025',
    from: '2025-08-28',
    until: null,
    scope: 'WHOLE',
  },
  {
    guardianKey: 'dat',
    wardKey: 'trung',
    ground: 'INCAPACITY',
    decisionNumber: '02/2026/QĐST-DS',
    from: '2026-02-16',
    until: null,
    scope: 'WHOLE',
  },
  {
    guardianKey: 'dat',
    wardKey: 'cuc',
    ground: 'DIFFICULTY',
    decisionNumber: '07/2026/QĐST-DS',
    from: '2026-05-11',
    until: null,
    scope: 'PROPERTY',
  },
];

/** Court decisions that restrict the rights of a parent over one child. */
export const parentalRestrictions: readonly ParentalRestriction[] = [
  {
    parentKey: 'thao',
    childKey: 'kiet',
    decisionNumber: '05/2026/QĐST-HNGĐ',
    from: '2026-03-02',
    until: '2028-03-01',
  },
];
