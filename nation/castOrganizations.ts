/** Hoa Sen Tây Nguyên, who represents it, and who did until the end of 2025. */

import { dwelling, headOf, oldUnits, ordinary } from './castRecord.ts';
import { describePaper } from './paper.ts';
import type { Citizen, HeldDocument, OrganizationRecord } from './types.ts';

const vinhHome = dwelling.buonMaThuot('205 Điện Biên Phủ');
const xuanHome = dwelling.tanLap('44 Nguyễn Trãi');

/** Director of org-hoa-sen since the first day of 2026. */
const vinh: Citizen = {
  ...ordinary,
  ...headOf('household-vinh', 'vinh'),
  key: 'vinh',
  personalNumber: '966085000501',
  oldNumber: '990000501',
  fullName: 'Đinh Công Vinh',
  gender: 'MALE',
  birthDate: '1985-07-23',
  birthRegistrationPlace: oldUnits.tuAn,
  hometown: oldUnits.binhDinh,
  permanentResidence: vinhHome,
  currentResidence: vinhHome,
};

/** Director of org-hoa-sen until 31 December 2025; she may no longer act for it. */
const xuan: Citizen = {
  ...ordinary,
  ...headOf('household-xuan', 'xuan'),
  key: 'xuan',
  personalNumber: '966178000502',
  oldNumber: '990000502',
  fullName: 'Mai Thị Xuân',
  gender: 'FEMALE',
  birthDate: '1978-01-31',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.thanhHoa,
  permanentResidence: xuanHome,
  currentResidence: xuanHome,
  maritalStatus: 'DIVORCED',
};

export const representativeCitizens: readonly Citizen[] = [vinh, xuan];

export const representativeDocuments: readonly HeldDocument[] = [
  describePaper({
    key: 'vinh-identity-card',
    holder: { person: 'vinh' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2023-08-02',
    until: '2045-07-23',
    data: {
      cardNumberSuffix: '0501',
    },
  }),
  describePaper({
    key: 'xuan-identity-card',
    holder: { person: 'xuan' },
    resultType: 'KQ.G01.000023',
    number: null,
    issuer: 'G01',
    issuedOn: '2021-08-16',
    until: '2038-01-31',
    data: {
      cardNumberSuffix: '0502',
    },
  }),
];

const hoaSenHeadquarters = dwelling.buonMaThuot('18 Nguyễn Tất Thành');

export const castOrganizations: readonly OrganizationRecord[] = [
  {
    key: 'org-hoa-sen',
    taxNumber: '9900000104',
    name: 'Công ty TNHH MTV Hoa Sen Tây Nguyên',
    legalForm: 'Công ty trách nhiệm hữu hạn một thành viên',
    headquarters: hoaSenHeadquarters,
    establishedOn: '2018-03-15',
    representatives: [
      { personKey: 'vinh', title: 'Giám đốc', from: '2026-01-01', until: null },
      { personKey: 'xuan', title: 'Giám đốc', from: '2018-03-15', until: '2025-12-31' },
    ],
    recordVersion: 3,
    recordedAt: '2026-01-05T09:00:00+07:00',
  },
];

export const castDocumentsOfOrganizations: readonly HeldDocument[] = [
  describePaper({
    key: 'org-hoa-sen-registration',
    holder: { organization: 'org-hoa-sen' },
    resultType: 'KQ.G12.001046',
    number: '9900000104',
    issuer: 'H15',
    issuedOn: '2026-01-05',
    until: 'PERMANENT',
    data: {
      enterpriseCode: '9900000104',
      headquarters: hoaSenHeadquarters.text,
      representativeName: 'Đinh Công Vinh',
      charterCapitalDong: '5000000000',
    },
  }),
];
