/** People whose papers are wanting: expired, revoked, in review, only scanned, disputed, or not held at all. */

import { dwelling, headOf, oldUnits, ordinary } from './castRecord.ts';
import { describePaper } from './paper.ts';
import type { Citizen, HeldDocument } from './types.ts';

const chiHome = dwelling.buonMaThuot('31 Phan Bội Châu');
const dungHome = dwelling.tanLap('15 Lê Lợi');
const giangHome = dwelling.pleiku('64 Hùng Vương');
const hanhHome = dwelling.buonMaThuot('102 Quang Trung');
const khanhHome = dwelling.buonMaThuot('8 Lý Thường Kiệt');
const uyenHome = dwelling.pleiku('19 Trần Hưng Đạo');

/** Her marital-status certificate has run out. */
const chi: Citizen = {
  ...ordinary,
  ...headOf('household-chi', 'chi'),
  key: 'chi',
  personalNumber: '966197000301',
  oldNumber: '990000301',
  fullName: 'Lê Thị Kim Chi',
  gender: 'FEMALE',
  birthDate: '1997-10-03',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.ngheAn,
  permanentResidence: chiHome,
  currentResidence: chiHome,
};

/** His birth certificate was revoked by its issuer. */
const dung: Citizen = {
  ...ordinary,
  ...headOf('household-dung', 'dung'),
  key: 'dung',
  personalNumber: '966095000302',
  oldNumber: '990000302',
  fullName: 'Bùi Quang Dũng',
  gender: 'MALE',
  birthDate: '1995-04-22',
  birthRegistrationPlace: oldUnits.thanhCong,
  hometown: oldUnits.dakLak,
  permanentResidence: dungHome,
  currentResidence: dungHome,
};

/** The digitisation of her birth certificate is still in review. */
const giang: Citizen = {
  ...ordinary,
  ...headOf('household-giang', 'giang'),
  key: 'giang',
  personalNumber: '964199000303',
  oldNumber: '990000303',
  fullName: 'Võ Hương Giang',
  gender: 'FEMALE',
  birthDate: '1999-12-11',
  birthRegistrationPlace: oldUnits.dienHong,
  hometown: oldUnits.binhDinh,
  permanentResidence: giangHome,
  currentResidence: giangHome,
};

/** Her birth certificate is held as a scan, without one readable field. */
const hanh: Citizen = {
  ...ordinary,
  ...headOf('household-hanh', 'hanh'),
  key: 'hanh',
  personalNumber: '966192000304',
  oldNumber: '990000304',
  fullName: 'Đặng Thị Hạnh',
  gender: 'FEMALE',
  birthDate: '1992-07-07',
  birthRegistrationPlace: oldUnits.eaKao,
  hometown: oldUnits.thanhHoa,
  permanentResidence: hanhHome,
  currentResidence: hanhHome,
};

/** He disputes the hometown the register holds. */
const khanh: Citizen = {
  ...ordinary,
  ...headOf('household-khanh', 'khanh'),
  key: 'khanh',
  personalNumber: '966089000305',
  oldNumber: '990000305',
  fullName: 'Ngô Quốc Khánh',
  gender: 'MALE',
  birthDate: '1989-09-02',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.thanhHoa,
  permanentResidence: khanhHome,
  currentResidence: khanhHome,
  disputed: ['hometown'],
  recordVersion: 3,
};

/** In the population register like everybody, but the warehouse holds nothing of hers. */
const uyen: Citizen = {
  ...ordinary,
  ...headOf('household-uyen', 'uyen'),
  key: 'uyen',
  personalNumber: '964303000306',
  fullName: 'Phan Tú Uyên',
  gender: 'FEMALE',
  birthDate: '2003-05-19',
  birthRegistrationPlace: oldUnits.giaLai,
  hometown: null,
  permanentResidence: uyenHome,
  currentResidence: null,
};

export const paperCitizens: readonly Citizen[] = [chi, dung, giang, hanh, khanh, uyen];

export const paperDocuments: readonly HeldDocument[] = [
  describePaper({
    key: 'chi-marital-status',
    holder: { person: 'chi' },
    resultType: 'KQ.G15.000038',
    number: '000301/UBND-XNTTHN',
    issuer: 'H15.50.05',
    issuedOn: '2026-02-10',
    until: '2026-08-10',
    data: {
      maritalStatus: 'Chưa đăng ký kết hôn với ai',
      purpose: 'Làm thủ tục kết hôn',
    },
  }),
  describePaper({
    key: 'chi-birth-certificate',
    holder: { person: 'chi' },
    resultType: 'KQ.G15.000031',
    number: '233/1997',
    issuer: 'H15',
    issuedOn: '1997-10-15',
    until: 'PERMANENT',
    data: {
      registrationNumber: '233/1997',
      registrationPlace: 'Phường Tự An, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Lê Văn Tâm',
      motherName: 'Vũ Thị Hồng',
    },
  }),
  describePaper({
    key: 'dung-birth-certificate',
    holder: { person: 'dung' },
    resultType: 'KQ.G15.000031',
    number: '96/1995',
    issuer: 'H15',
    issuedOn: '1995-05-04',
    until: 'PERMANENT',
    state: 'REVOKED',
    recordedOn: '2026-05-12',
    data: {
      registrationNumber: '96/1995',
      registrationPlace: 'Phường Thành Công, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Bùi Văn Chiến',
      motherName: 'Hoàng Thị Liên',
    },
  }),
  describePaper({
    key: 'dung-identity-card',
    holder: { person: 'dung' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2023-06-01',
    until: '2035-04-22',
    data: {
      cardNumberSuffix: '0302',
    },
  }),
  describePaper({
    key: 'giang-birth-certificate',
    holder: { person: 'giang' },
    resultType: 'KQ.G15.000031',
    number: '410/1999',
    issuer: 'H21',
    issuedOn: '1999-12-24',
    until: 'PERMANENT',
    state: 'IN_REVIEW',
    recordedOn: '2026-11-02',
    data: {
      registrationNumber: '410/1999',
      registrationPlace: 'Phường Diên Hồng, Thành phố Pleiku, Tỉnh Gia Lai',
      fatherName: 'Võ Văn Hợi',
      motherName: 'Dương Thị Thảo',
    },
  }),
  describePaper({
    key: 'hanh-birth-certificate',
    holder: { person: 'hanh' },
    resultType: 'KQ.G15.000031',
    number: '158/1992',
    issuer: 'H15',
    issuedOn: '1992-07-20',
    until: 'PERMANENT',
    form: 'DOCUMENT_ONLY',
    data: {
      registrationNumber: '158/1992',
      registrationPlace: null,
      fatherName: null,
      motherName: null,
    },
  }),
  describePaper({
    key: 'hanh-identity-card',
    holder: { person: 'hanh' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2022-09-30',
    until: '2032-07-07',
    data: {
      cardNumberSuffix: '0304',
    },
  }),
  describePaper({
    key: 'khanh-birth-certificate',
    holder: { person: 'khanh' },
    resultType: 'KQ.G15.000031',
    number: '377/1989',
    issuer: 'H15',
    issuedOn: '1989-09-14',
    until: 'PERMANENT',
    data: {
      registrationNumber: '377/1989',
      registrationPlace: 'Phường Tự An, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Ngô Văn Nghĩa',
      motherName: 'Trần Thị Mận',
    },
  }),
  describePaper({
    key: 'khanh-identity-card',
    holder: { person: 'khanh' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2021-11-26',
    until: '2029-09-02',
    data: {
      cardNumberSuffix: '0305',
    },
  }),
];
