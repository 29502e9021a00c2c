/** The papers of Lan, her husband and her parents. Lan's are complete: every kind a person like her can hold. */

import { describePaper } from './paper.ts';
import type { HeldDocument } from './types.ts';

const lan = { person: 'lan' };
const hung = { person: 'hung' };
const lanFather = { person: 'lan-father' };

const marriage = {
  resultType: 'KQ.G15.000032',
  number: '57/2019',
  issuer: 'H15',
  issuedOn: '2019-12-20',
  until: 'PERMANENT',
} as const;
const marriageRegistration = {
  registrationNumber: '57/2019',
  registrationPlace: 'Phường Thành Công, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
  marriedOn: '2019-12-20',
};

export const lanDocuments: readonly HeldDocument[] = [
  describePaper({
    key: 'lan-birth-certificate',
    holder: lan,
    resultType: 'KQ.G15.000031',
    number: '118/1994',
    issuer: 'H15',
    issuedOn: '1994-03-25',
    until: 'PERMANENT',
    data: {
      registrationNumber: '118/1994',
      registrationPlace: 'Phường Tự An, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Nguyễn Văn Thành',
      motherName: 'Lê Thị Hiền',
    },
  }),
  describePaper({
    ...marriage,
    key: 'lan-marriage-certificate',
    holder: lan,
    data: { ...marriageRegistration, spouseName: 'Phạm Văn Hùng' },
  }),
  describePaper({
    key: 'lan-identity-card',
    holder: lan,
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2022-04-18',
    until: '2034-03-12',
    data: { cardNumberSuffix: '0101' },
  }),
  describePaper({
    key: 'lan-health-insurance',
    holder: lan,
    resultType: 'KQ.G01.000291',
    number: '9900000101',
    issuer: 'G01',
    issuedOn: '2026-01-01',
    until: '2026-12-31',
    data: { cardNumber: '9900000101', registeredFacility: 'Trạm Y tế Phường Buôn Ma Thuột' },
  }),
  describePaper({
    key: 'lan-driving-licence',
    holder: lan,
    resultType: 'KQ.G01.000185',
    number: '990000000101',
    issuer: 'G01',
    issuedOn: '2020-06-09',
    until: '2030-06-09',
    data: { licenceClass: 'B2', serialNumber: '990000000101' },
  }),
  describePaper({
    key: 'lan-vehicle-registration',
    holder: lan,
    resultType: 'KQ.G01.000014',
    number: '00ZZ9-001.01',
    issuer: 'G01',
    issuedOn: '2021-10-14',
    until: 'UNSAID',
    data: { plateNumber: '00ZZ9-001.01', brand: 'Honda' },
  }),
  describePaper({
    key: 'lan-residence-confirmation',
    holder: lan,
    resultType: 'KQ.G01.000062',
    number: 'CT07-000101',
    issuer: 'G01',
    issuedOn: '2026-03-02',
    until: '2027-03-02',
    data: { residenceText: '48 Lê Duẩn, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk' },
  }),
  describePaper({
    key: 'lan-criminal-record',
    holder: lan,
    resultType: 'KQ.G01.000200',
    number: '000101/LLTP-1',
    issuer: 'G01',
    issuedOn: '2026-08-10',
    until: 'UNSAID',
    data: { serialNumber: '000101/LLTP-1', convictionState: 'Không có án tích' },
  }),
  describePaper({
    ...marriage,
    key: 'hung-marriage-certificate',
    holder: hung,
    data: { ...marriageRegistration, spouseName: 'Nguyễn Thị Lan' },
  }),
  describePaper({
    key: 'hung-birth-certificate',
    holder: hung,
    resultType: 'KQ.G15.000031',
    number: '204/1991',
    issuer: 'H15',
    issuedOn: '1991-08-19',
    until: 'PERMANENT',
    data: {
      registrationNumber: '204/1991',
      registrationPlace: 'Phường Thành Công, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk',
      fatherName: 'Phạm Văn Bảy',
      motherName: 'Đỗ Thị Nhàn',
    },
  }),
  describePaper({
    key: 'hung-identity-card',
    holder: hung,
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2022-04-18',
    until: '2031-08-05',
    data: { cardNumberSuffix: '0102' },
  }),
  describePaper({
    key: 'lan-father-land-certificate',
    holder: lanFather,
    resultType: 'KQ.G10.001148',
    number: 'ZZ 900103',
    issuer: 'H15',
    issuedOn: '2025-10-06',
    until: 'PERMANENT',
    data: {
      parcelNumber: '87',
      mapSheetNumber: '23',
      areaSquareMetres: '142.5',
      landAddress: '12 Hoàng Diệu, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk',
    },
  }),
  describePaper({
    key: 'lan-father-identity-card',
    holder: lanFather,
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2024-01-15',
    until: 'PERMANENT',
    data: { cardNumberSuffix: '0103' },
  }),
];
