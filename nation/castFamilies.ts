/** Families: two parents and their children, an orphan and his guardian. */

import { dwelling, headOf, memberOf, oldUnits, ordinary } from './castRecord.ts';
import { describePaper } from './paper.ts';
import type { Citizen, HeldDocument } from './types.ts';

const phucHome = dwelling.buonMaThuot('27 Ngô Quyền');
const sonHome = dwelling.tanLap('3 Điện Biên Phủ');

const phuc: Citizen = {
  ...ordinary,
  ...headOf('household-phuc', 'phuc'),
  key: 'phuc',
  personalNumber: '966087000401',
  oldNumber: '990000401',
  fullName: 'Hoàng Minh Phúc',
  gender: 'MALE',
  birthDate: '1987-03-30',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.ngheAn,
  permanentResidence: phucHome,
  currentResidence: phucHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'oanh',
  recordVersion: 3,
  recordedAt: '2026-01-19T09:40:00+07:00',
};

const oanh: Citizen = {
  ...ordinary,
  ...memberOf('household-phuc', 'phuc', 'Vợ'),
  key: 'oanh',
  personalNumber: '964190000402',
  oldNumber: '990000402',
  fullName: 'Dương Thị Oanh',
  gender: 'FEMALE',
  birthDate: '1990-12-08',
  birthRegistrationPlace: oldUnits.dienHong,
  hometown: oldUnits.giaLai,
  permanentResidence: phucHome,
  currentResidence: phucHome,
  maritalStatus: 'MARRIED',
  spouseKey: 'phuc',
  recordVersion: 3,
  recordedAt: '2026-01-19T09:40:00+07:00',
};

/** A child of ten with both parents in the register. */
const quynh: Citizen = {
  ...ordinary,
  ...memberOf('household-phuc', 'phuc', 'Con đẻ'),
  key: 'quynh',
  personalNumber: '966316000403',
  fullName: 'Hoàng Như Quỳnh',
  gender: 'FEMALE',
  birthDate: '2016-05-14',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.ngheAn,
  permanentResidence: phucHome,
  currentResidence: phucHome,
  fatherKey: 'phuc',
  motherKey: 'oanh',
  recordVersion: 2,
  recordedAt: '2026-01-19T09:40:00+07:00',
};

/** Eleven days old on the day of the seed; the birth is not registered, so no number and no place of registration. */
const newborn: Citizen = {
  ...ordinary,
  ...memberOf('household-phuc', 'phuc', 'Con đẻ'),
  key: 'newborn',
  personalNumber: null,
  fullName: 'Hoàng Gia An',
  gender: 'MALE',
  birthDate: '2026-11-05',
  ethnicity: null,
  religion: null,
  birthRegistrationPlace: null,
  hometown: null,
  permanentResidence: null,
  currentResidence: phucHome,
  maritalStatus: 'SINGLE',
  fatherKey: 'phuc',
  motherKey: 'oanh',
  recordedAt: '2026-11-06T08:05:00+07:00',
};

/** The uncle who is guardian of tam. */
const son: Citizen = {
  ...ordinary,
  ...headOf('household-son', 'son'),
  key: 'son',
  personalNumber: '966082000404',
  oldNumber: '990000404',
  fullName: 'Vũ Đức Sơn',
  gender: 'MALE',
  birthDate: '1982-02-17',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.thanhHoa,
  permanentResidence: sonHome,
  currentResidence: sonHome,
  maritalStatus: 'DIVORCED',
};

/** An orphan of twelve; neither parent is in the register. */
const tam: Citizen = {
  ...ordinary,
  ...memberOf('household-son', 'son', 'Người được giám hộ'),
  key: 'tam',
  personalNumber: '966214000405',
  fullName: 'Vũ Minh Tâm',
  gender: 'MALE',
  birthDate: '2014-08-21',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.thanhHoa,
  permanentResidence: sonHome,
  currentResidence: sonHome,
  recordVersion: 2,
};

export const familyCitizens: readonly Citizen[] = [phuc, oanh, quynh, newborn, son, tam];

export const familyDocuments: readonly HeldDocument[] = [
  describePaper({
    key: 'phuc-marriage-certificate',
    holder: { person: 'phuc' },
    resultType: 'KQ.G15.000032',
    number: '83/2014',
    issuer: 'H21',
    issuedOn: '2014-06-12',
    until: 'PERMANENT',
    data: {
      registrationNumber: '83/2014',
      registrationPlace: 'Phường Diên Hồng, Thành phố Pleiku, Tỉnh Gia Lai',
      spouseName: 'Dương Thị Oanh',
      marriedOn: '2014-06-12',
    },
  }),
  describePaper({
    key: 'phuc-identity-card',
    holder: { person: 'phuc' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2022-05-05',
    until: '2027-03-30',
    data: {
      cardNumberSuffix: '0401',
    },
  }),
  describePaper({
    key: 'oanh-marriage-certificate',
    holder: { person: 'oanh' },
    resultType: 'KQ.G15.000032',
    number: '83/2014',
    issuer: 'H21',
    issuedOn: '2014-06-12',
    until: 'PERMANENT',
    data: {
      registrationNumber: '83/2014',
      registrationPlace: 'Phường Diên Hồng, Thành phố Pleiku, Tỉnh Gia Lai',
      spouseName: 'Hoàng Minh Phúc',
      marriedOn: '2014-06-12',
    },
  }),
  describePaper({
    key: 'quynh-birth-certificate',
    holder: { person: 'quynh' },
    resultType: 'KQ.G15.000031',
    number: '187/2016',
    issuer: 'H15',
    issuedOn: '2016-05-25',
    until: 'PERMANENT',
    data: {
      registrationNumber: '187/2016',
      registrationPlace: 'Phường Thành Công, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Hoàng Minh Phúc',
      motherName: 'Dương Thị Oanh',
    },
  }),
  describePaper({
    key: 'tam-guardianship',
    holder: { person: 'tam' },
    resultType: 'KQ.G15.000035',
    number: '12/2025',
    issuer: 'H15',
    issuedOn: '2025-08-28',
    until: 'PERMANENT',
    data: {
      registrationNumber: '12/2025',
      wardName: 'Vũ Minh Tâm',
      guardianName: 'Vũ Đức Sơn',
    },
  }),
  describePaper({
    key: 'son-guardianship',
    holder: { person: 'son' },
    resultType: 'KQ.G15.000035',
    number: '12/2025',
    issuer: 'H15',
    issuedOn: '2025-08-28',
    until: 'PERMANENT',
    data: {
      registrationNumber: '12/2025',
      wardName: 'Vũ Minh Tâm',
      guardianName: 'Vũ Đức Sơn',
    },
  }),
];
