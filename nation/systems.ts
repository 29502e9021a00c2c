/** The agencies the synthetic nation speaks of and the procedure-handling systems that act for them. */

import type { Address, AgencyRecord, OneStopSystem, UnitVintage } from './types.ts';
import { provinceCodeOf } from './units.ts';

/** The e-one-stop systems that may call the gateway. The attestation of Gia Lai has lapsed on the day of the seed. */
export const oneStopSystems: OneStopSystem[] = [
  {
    clientId: 'one-stop-dak-lak',
    name: 'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Đắk Lắk',
    agencyRoot: 'H15',
    attestedUntil: '2027-06-30',
  },
  {
    clientId: 'one-stop-gia-lai',
    name: 'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Gia Lai',
    agencyRoot: 'H21',
    attestedUntil: '2026-06-30',
  },
];

/**
 * The portals that only read: what they ask is registered under their name, and none of it changes anything (PUB-6). They
 * need no attestation, for what they show is public or the citizen's own.
 */
export const portals = [
  { clientId: 'national-portal', owner: 'G22' },
  { clientId: 'portal-dak-lak', owner: 'H15' },
] as const;

const ministry = { kind: 'MINISTRY', parentCode: null } as const;
const province = { kind: 'PROVINCE', parentCode: null } as const;
const commune = { kind: 'COMMUNE', legacyCode: null } as const;

/**
 * Every agency whose code stands in a document, an officer or a system of the nation. H22 was given to Hà Giang, merged
 * since into Tuyên Quang: old papers keep the code of the body that issued them.
 */
export const agencies: AgencyRecord[] = [
  { ...ministry, code: 'G01', legacyCode: '000.00.00.G01', name: 'Bộ Công an' },
  { ...ministry, code: 'G10', legacyCode: '000.00.00.G10', name: 'Bộ Nông nghiệp và Môi trường' },
  { ...ministry, code: 'G12', legacyCode: '000.00.00.G12', name: 'Bộ Tài chính' },
  { ...ministry, code: 'G15', legacyCode: '000.00.00.G15', name: 'Bộ Tư pháp' },
  {
    code: 'G22',
    legacyCode: '000.00.00.G22',
    name: 'Văn phòng Chính phủ',
    kind: 'MINISTERIAL_AGENCY',
    parentCode: null,
  },
  { ...province, code: 'H15', legacyCode: '000.00.00.H15', name: 'Ủy ban nhân dân tỉnh Đắk Lắk' },
  { ...province, code: 'H21', legacyCode: '000.00.00.H21', name: 'Ủy ban nhân dân tỉnh Gia Lai' },
  { ...province, code: 'H22', legacyCode: '000.00.00.H22', name: 'Ủy ban nhân dân tỉnh Hà Giang' },
  { ...province, code: 'H56', legacyCode: '000.00.00.H56', name: 'Ủy ban nhân dân tỉnh Thanh Hóa' },
  { ...commune, code: 'H15.50.05', name: 'Ủy ban nhân dân phường Buôn Ma Thuột', parentCode: 'H15' },
  { ...commune, code: 'H15.50.06', name: 'Ủy ban nhân dân phường Tân Lập', parentCode: 'H15' },
  { ...commune, code: 'H21.40.02', name: 'Ủy ban nhân dân phường Pleiku', parentCode: 'H21' },
];

/**
 * The codes known to be right, by table of units: which root a merged province keeps is known only for Đắk Lắk and Gia Lai.
 * Where a place is not listed, its papers name the ministry of the register.
 */
const knownIssuers: Readonly<Record<UnitVintage, Readonly<Record<string, string>>>> = {
  '63': { '66': 'H15', '64': 'H21', '02': 'H22', '38': 'H56' },
  '34': { '66': 'H15', '52': 'H21', '38': 'H56', '24133': 'H15.50.05', '23575': 'H21.40.02' },
};

/** The agency that issues papers at an address, or the given ministry where no code is known. */
export function issuerAt(address: Address | null, ministryCode: string): string {
  if (address === null) {
    return ministryCode;
  }
  const known = knownIssuers[address.vintage];
  return known[address.unitCode] ?? known[provinceCodeOf(address) ?? ''] ?? ministryCode;
}
