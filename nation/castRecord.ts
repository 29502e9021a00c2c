/** Shorthand for the hand-written cast: ordinary values that most of its records share, and a few real addresses. */

import type { Address, Citizen } from './types.ts';

type Particular =
  | 'key'
  | 'personalNumber'
  | 'fullName'
  | 'gender'
  | 'birthDate'
  | 'birthRegistrationPlace'
  | 'hometown'
  | 'permanentResidence'
  | 'currentResidence'
  | 'householdKey'
  | 'householdHeadKey'
  | 'relationToHouseholdHead';

/** An ordinary, living, single citizen. Cast records spread it and then say what is particular, nulls included. */
export const ordinary: Omit<Citizen, Particular> = {
  oldNumber: null,
  ethnicity: 'Kinh',
  religion: 'Không',
  nationality: 'Việt Nam',
  maritalStatus: 'SINGLE',
  lifeStatus: 'ALIVE',
  diedOn: null,
  fatherKey: null,
  motherKey: null,
  spouseKey: null,
  disputed: [],
  recordVersion: 1,
  recordedAt: '2025-09-15T09:00:00+07:00',
};

/** One who heads their own household. */
export function headOf(householdKey: string, key: string) {
  return { householdKey, householdHeadKey: key, relationToHouseholdHead: 'Chủ hộ' };
}

/** One who lives in the household of another. */
export function memberOf(householdKey: string, householdHeadKey: string, relationToHouseholdHead: string) {
  return { householdKey, householdHeadKey, relationToHouseholdHead };
}

/** The units of the old table (63) that the cast was born or registered in. */
export const oldUnits = {
  tuAn: unit63('24148', 'Phường Tự An, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk'),
  thanhCong: unit63('24133', 'Phường Thành Công, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk'),
  eaKao: unit63('24169', 'Xã Ea Kao, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk'),
  dienHong: unit63('23560', 'Phường Diên Hồng, Thành phố Pleiku, Tỉnh Gia Lai'),
  tuyHoa: unit63('22015', 'Phường 1, Thành phố Tuy Hoà, Tỉnh Phú Yên'),
  vinh: unit63('16663', 'Phường Đông Vĩnh, Thành phố Vinh, Tỉnh Nghệ An'),
  dakLak: unit63('66', 'Tỉnh Đắk Lắk'),
  giaLai: unit63('64', 'Tỉnh Gia Lai'),
  phuYen: unit63('54', 'Tỉnh Phú Yên'),
  binhDinh: unit63('52', 'Tỉnh Bình Định'),
  ngheAn: unit63('40', 'Tỉnh Nghệ An'),
  thanhHoa: unit63('38', 'Tỉnh Thanh Hóa'),
} as const;

/** A dwelling in a unit of the table of 34: `at` the three wards the cast lives in. */
export const dwelling = {
  buonMaThuot: (spot: string): Address => ({
    unitCode: '24133',
    vintage: '34',
    text: `${spot}, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk`,
  }),
  tanLap: (spot: string): Address => ({
    unitCode: '24121',
    vintage: '34',
    text: `${spot}, Phường Tân Lập, Tỉnh Đắk Lắk`,
  }),
  pleiku: (spot: string): Address => ({
    unitCode: '23575',
    vintage: '34',
    text: `${spot}, Phường Pleiku, Tỉnh Gia Lai`,
  }),
};

/** A dwelling in a unit of the old table, for records not changed since the units were. */
export function oldDwelling(spot: string, unit: Address): Address {
  return { ...unit, text: `${spot}, ${unit.text}` };
}

function unit63(unitCode: string, text: string): Address {
  return { unitCode, vintage: '63', text };
}
