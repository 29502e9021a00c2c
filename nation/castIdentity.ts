/** People who are hard to tell apart or to find: by name, by number, by date, by place. */

import { dwelling, headOf, oldDwelling, oldUnits, ordinary } from './castRecord.ts';
import { describePaper } from './paper.ts';
import type { Citizen, HeldDocument } from './types.ts';

const baoHome = dwelling.buonMaThuot('Thôn 3');
const hoaHome = dwelling.buonMaThuot('5 Nguyễn Du');
const otherHoaHome = dwelling.tanLap('77 Nguyễn Tất Thành');
const lamHome = oldDwelling('Thôn 6', oldUnits.eaKao);
const twinHome = oldDwelling('21 Hùng Vương', oldUnits.dienHong);
const maiHome = oldDwelling('9 Trần Hưng Đạo', oldUnits.tuyHoa);

/** Born in 1951; nobody wrote down the day. */
const bao: Citizen = {
  ...ordinary,
  ...headOf('household-bao', 'bao'),
  key: 'bao',
  personalNumber: '966051000201',
  oldNumber: '990000201',
  fullName: 'Y Bảo Niê',
  gender: 'MALE',
  birthDate: '1951',
  ethnicity: 'Ê Đê',
  religion: 'Tin lành',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.eaKao,
  permanentResidence: baoHome,
  currentResidence: baoHome,
  maritalStatus: 'WIDOWED',
  recordVersion: 2,
  recordedAt: '2025-12-01T14:00:00+07:00',
};

/** Hòa with the grave accent; hoa-2 was born the same day in the same province without it. */
const hoa1: Citizen = {
  ...ordinary,
  ...headOf('household-hoa-1', 'hoa-1'),
  key: 'hoa-1',
  personalNumber: '966190000202',
  oldNumber: '990000202',
  fullName: 'Trần Thị Hòa',
  gender: 'FEMALE',
  birthDate: '1990-06-15',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.binhDinh,
  permanentResidence: hoaHome,
  currentResidence: hoaHome,
};

/** Hoa without an accent: another woman, not a spelling of hoa-1. */
const hoa2: Citizen = {
  ...ordinary,
  ...headOf('household-hoa-2', 'hoa-2'),
  key: 'hoa-2',
  personalNumber: '966190000203',
  oldNumber: '990000203',
  fullName: 'Trần Thị Hoa',
  gender: 'FEMALE',
  birthDate: '1990-06-15',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.thanhHoa,
  permanentResidence: otherHoaHome,
  currentResidence: otherHoaHome,
};

/** Never given a 12-digit number: the register knows him by his old one alone. */
const lam: Citizen = {
  ...ordinary,
  ...headOf('household-lam', 'lam'),
  key: 'lam',
  personalNumber: null,
  oldNumber: '990000204',
  fullName: 'Đỗ Văn Lâm',
  gender: 'MALE',
  birthDate: '1957-02-08',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.thanhHoa,
  permanentResidence: lamHome,
  currentResidence: lamHome,
  maritalStatus: 'DIVORCED',
  recordedAt: '2022-03-21T08:00:00+07:00',
};

/** Holds the same old number as lam, as two provinces sometimes gave it: a look-up by it is ambiguous. */
const lamTwin: Citizen = {
  ...ordinary,
  ...headOf('household-lam-twin', 'lam-twin'),
  key: 'lam-twin',
  personalNumber: '964058000205',
  oldNumber: '990000204',
  fullName: 'Võ Văn Lâm',
  gender: 'MALE',
  birthDate: '1958-09-30',
  birthRegistrationPlace: oldUnits.giaLai,
  hometown: oldUnits.binhDinh,
  permanentResidence: twinHome,
  currentResidence: twinHome,
  recordedAt: '2023-05-17T08:00:00+07:00',
};

/** Lives in what was Phú Yên; 22015 is another ward, Phường Tuy Hoà, in the table of today. */
const mai: Citizen = {
  ...ordinary,
  ...headOf('household-mai', 'mai'),
  key: 'mai',
  personalNumber: '954188000206',
  oldNumber: '990000206',
  fullName: 'Huỳnh Thị Mai',
  gender: 'FEMALE',
  birthDate: '1988-01-27',
  birthRegistrationPlace: oldUnits.tuyHoa,
  hometown: oldUnits.phuYen,
  permanentResidence: maiHome,
  currentResidence: maiHome,
  recordVersion: 2,
  recordedAt: '2024-11-05T15:20:00+07:00',
};

export const identityCitizens: readonly Citizen[] = [bao, hoa1, hoa2, lam, lamTwin, mai];

export const identityDocuments: readonly HeldDocument[] = [
  describePaper({
    key: 'bao-identity-card',
    holder: { person: 'bao' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2021-09-07',
    until: 'PERMANENT',
    data: {
      cardNumberSuffix: '0201',
    },
  }),
  describePaper({
    key: 'bao-poor-household',
    holder: { person: 'bao' },
    resultType: 'KQ.G10.001156',
    number: '000201/QĐ-UBND',
    issuer: 'H15.50.05',
    issuedOn: '2025-12-15',
    until: '2026-12-31',
    data: {
      povertyCategory: 'Hộ cận nghèo',
      decisionYear: '2025',
    },
  }),
  describePaper({
    key: 'hoa-1-birth-certificate',
    holder: { person: 'hoa-1' },
    resultType: 'KQ.G15.000031',
    number: '301/1990',
    issuer: 'H15',
    issuedOn: '1990-06-28',
    until: 'PERMANENT',
    data: {
      registrationNumber: '301/1990',
      registrationPlace: 'Phường Tự An, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Trần Văn Lợi',
      motherName: 'Ngô Thị Cúc',
    },
  }),
  describePaper({
    key: 'hoa-2-birth-certificate',
    holder: { person: 'hoa-2' },
    resultType: 'KQ.G15.000031',
    number: '302/1990',
    issuer: 'H15',
    issuedOn: '1990-07-02',
    until: 'PERMANENT',
    data: {
      registrationNumber: '302/1990',
      registrationPlace: 'Phường Thành Công, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Trần Đình Thọ',
      motherName: 'Cao Thị Sen',
    },
  }),
  describePaper({
    key: 'mai-birth-certificate',
    holder: { person: 'mai' },
    resultType: 'KQ.G15.000031',
    number: '44/1988',
    issuer: 'G15',
    issuedOn: '1988-02-10',
    until: 'PERMANENT',
    data: {
      registrationNumber: '44/1988',
      registrationPlace: 'Phường 1, Thành phố Tuy Hoà, Tỉnh Phú Yên',
      fatherName: 'Huỳnh Văn Tư',
      motherName: 'Phan Thị Nga',
    },
  }),
  describePaper({
    key: 'mai-identity-card',
    holder: { person: 'mai' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2021-07-19',
    until: '2028-01-27',
    data: {
      cardNumberSuffix: '0206',
    },
  }),
];
