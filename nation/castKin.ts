/** A man who has died, and his daughter. */

import { dwelling, headOf, oldUnits, ordinary } from './castRecord.ts';
import { describePaper } from './paper.ts';
import type { Citizen, HeldDocument } from './types.ts';

const namHome = dwelling.buonMaThuot('60 Phan Chu Trinh');
const yenHome = dwelling.tanLap('15 Nguyễn Văn Cừ');
/** Died in the spring of 2026; his death is registered. */
const nam: Citizen = {
  ...ordinary,
  ...headOf('household-nam', 'nam'),
  key: 'nam',
  personalNumber: '966048000406',
  oldNumber: '990000406',
  fullName: 'Trịnh Văn Nam',
  gender: 'MALE',
  birthDate: '1948-10-10',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.vinh,
  permanentResidence: namHome,
  currentResidence: null,
  maritalStatus: 'WIDOWED',
  lifeStatus: 'DECEASED',
  diedOn: '2026-04-03',
  recordVersion: 5,
  recordedAt: '2026-04-08T10:00:00+07:00',
};

/** Daughter of Nam: she registers his death, and reads nothing else of him. */
const yen: Citizen = {
  ...ordinary,
  ...headOf('household-yen', 'yen'),
  key: 'yen',
  personalNumber: '966178000407',
  oldNumber: '990000407',
  fullName: 'Trịnh Hải Yến',
  gender: 'FEMALE',
  birthDate: '1978-09-09',
  birthRegistrationPlace: oldUnits.dakLak,
  hometown: oldUnits.vinh,
  permanentResidence: yenHome,
  currentResidence: yenHome,
  maritalStatus: 'SINGLE',
  fatherKey: 'nam',
};

export const kinCitizens: readonly Citizen[] = [nam, yen];

export const kinDocuments: readonly HeldDocument[] = [
  describePaper({
    key: 'nam-death-extract',
    holder: { person: 'nam' },
    resultType: 'KQ.G15.000034',
    number: '29/TLKT-BS',
    issuer: 'H15.50.05',
    issuedOn: '2026-04-07',
    until: 'PERMANENT',
    data: {
      registrationNumber: '29/TLKT-BS',
      diedOn: '2026-04-03',
    },
  }),
];
