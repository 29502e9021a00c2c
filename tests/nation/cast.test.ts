import { readFileSync } from 'node:fs';
import {
  agencies,
  getCastCitizen,
  guardianships,
  listOrganizations,
  oneStopSystems,
  parentalRestrictions,
  personas,
  portals,
  streamCitizens,
  streamDocuments,
} from '../../nation/nation.ts';
import { SEED_TODAY } from '../../nation/types.ts';

const cast = [...streamCitizens({ people: 1 })];
const documents = [...streamDocuments({ people: 1 })];

function papersOf(key: string) {
  return documents.filter(({ holder }) => 'person' in holder && holder.person === key);
}

function paperOf(key: string, resultType: string) {
  return papersOf(key).find((document) => document.resultType === resultType);
}

describe('The cast of the nation', () => {
  it('stands on its own: everybody it refers to is in it', () => {
    const keys = new Set(cast.map(({ key }) => key));
    for (const { fatherKey, motherKey, spouseKey, householdHeadKey } of cast) {
      for (const key of [fatherKey, motherKey, spouseKey, householdHeadKey]) {
        expect(key === null || keys.has(key)).toBe(true);
      }
    }
    expect(() => getCastCitizen('nobody')).toThrow(RangeError);
  });

  it('has Lan, about whom everything is held and valid', () => {
    const lan = getCastCitizen('lan');
    expect(lan).toMatchObject({ fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12', spouseKey: 'hung' });
    expect(lan.permanentResidence).toMatchObject({ unitCode: '24133', vintage: '34' });
    expect(Object.values(lan).filter((value) => value === null)).toEqual([null]);
    expect(papersOf('lan')).toHaveLength(8);
    for (const { state, form, validUntil } of papersOf('lan')) {
      expect({ state, form, runs: (validUntil ?? '9999') > SEED_TODAY }).toEqual({
        state: 'VALID',
        form: 'STRUCTURED',
        runs: true,
      });
    }
    expect(paperOf('lan', 'KQ.G15.000031')?.data.fatherName).toBe(getCastCitizen('lan-father').fullName);
    expect(paperOf('lan-father', 'KQ.G10.001148')?.data.landAddress).toMatch(/Buôn Ma Thuột/);
  });

  it('has Bảo, of whose birth only the year is known', () => {
    expect(getCastCitizen('bao').birthDate).toBe('1951');
  });

  it('has papers that are expired, revoked, in review and only scanned', () => {
    expect((paperOf('chi', 'KQ.G15.000038')?.validUntil ?? '9999') < SEED_TODAY).toBe(true);
    expect(paperOf('dung', 'KQ.G15.000031')?.state).toBe('REVOKED');
    expect(paperOf('giang', 'KQ.G15.000031')?.state).toBe('IN_REVIEW');
    expect(paperOf('hanh', 'KQ.G15.000031')).toMatchObject({ form: 'DOCUMENT_ONLY', data: {} });
    expect(papersOf('uyen')).toEqual([]);
    expect(getCastCitizen('khanh').disputed).toEqual(['hometown']);
  });

  it('has two women whose names differ only in an accent', () => {
    const [one, other] = [getCastCitizen('hoa-1'), getCastCitizen('hoa-2')];
    const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
    expect(one.fullName).not.toBe(other.fullName);
    expect(bare(one.fullName)).toBe(bare(other.fullName));
    expect(one.birthDate).toBe(other.birthDate);
    expect(one.personalNumber?.slice(0, 3)).toBe(other.personalNumber?.slice(0, 3));
  });

  it('has two men with one old number, one of them without any other', () => {
    const [lam, twin] = [getCastCitizen('lam'), getCastCitizen('lam-twin')];
    expect(lam.personalNumber).toBeNull();
    expect(twin.personalNumber).not.toBeNull();
    expect(lam.oldNumber).toBe(twin.oldNumber);
    expect(cast.filter(({ oldNumber }) => oldNumber === lam.oldNumber)).toHaveLength(2);
  });

  it('has Mai under an address of the old units', () => {
    expect(getCastCitizen('mai').permanentResidence).toMatchObject({ unitCode: '22015', vintage: '63' });
  });

  it('has a dead man, a newborn, a child of two parents and a guardian', () => {
    expect(getCastCitizen('nam')).toMatchObject({ lifeStatus: 'DECEASED', diedOn: '2026-04-03' });
    expect(paperOf('nam', 'KQ.G15.000034')?.data.diedOn).toBe('2026-04-03');
    expect(getCastCitizen('newborn')).toMatchObject({
      personalNumber: null,
      motherKey: 'oanh',
      fatherKey: 'phuc',
    });
    expect(getCastCitizen('quynh')).toMatchObject({ motherKey: 'oanh', fatherKey: 'phuc' });
    const [before, now] = guardianships.filter(({ wardKey }) => wardKey === 'tam');
    expect([before?.guardianKey, before?.until, now?.guardianKey, now?.until]).toEqual([
      'hanh',
      '2025-08-27',
      'son',
      null,
    ]);
    expect(paperOf('tam', 'KQ.G15.000035')?.data.guardianName).toBe(getCastCitizen('son').fullName);
  });

  it('has a mother whose rights a court restricts, a girl about to come of age, and two grown wards', () => {
    expect(parentalRestrictions).toMatchObject([
      { parentKey: 'thao', childKey: 'kiet', from: '2026-03-02', until: '2028-03-01' },
    ]);
    expect(getCastCitizen('nhi')).toMatchObject({
      birthDate: '2008-11-30',
      motherKey: 'thao',
      fatherKey: 'dat',
    });
    const wards = guardianships.filter(({ guardianKey }) => guardianKey === 'dat');
    expect(wards.map(({ wardKey, ground, scope }) => [wardKey, ground, scope])).toEqual([
      ['trung', 'INCAPACITY', 'WHOLE'],
      ['cuc', 'DIFFICULTY', 'PROPERTY'],
    ]);
  });

  it('has Vinh represent Hoa Sen since Xuân stopped', () => {
    const [hoaSen] = listOrganizations({ people: 1 });
    expect(hoaSen?.key).toBe('org-hoa-sen');
    expect(hoaSen?.representatives.map(({ personKey, until }) => [personKey, until])).toEqual([
      ['vinh', null],
      ['xuan', '2025-12-31'],
    ]);
  });
});

describe('The personas of the sandbox', () => {
  it('are at least 22, all of whom resolve', () => {
    const codes = new Set(agencies.map(({ code }) => code));
    const clients = new Set([
      'national-database',
      ...portals.map(({ clientId }) => clientId),
      ...oneStopSystems.map(({ clientId }) => clientId),
    ]);
    expect(personas.length).toBeGreaterThanOrEqual(22);
    expect(new Set(personas.map(({ key }) => key)).size).toBe(personas.length);
    for (const { role, citizenKey, agency, clientId, name } of personas) {
      expect(role === 'CITIZEN').toBe(citizenKey !== null);
      expect(citizenKey === null || getCastCitizen(citizenKey).fullName === name).toBe(true);
      expect(agency === null || codes.has(agency)).toBe(true);
      expect(clients.has(clientId)).toBe(true);
    }
  });

  it('offer four first', () => {
    const featured = personas.filter((persona) => persona.featured).map(({ key }) => key);
    expect(featured).toEqual(['lan', 'minh', 'phong', 'viet']);
  });

  it('include officers of an attested system and of one whose attestation has lapsed', () => {
    const lapsed = oneStopSystems.filter(({ attestedUntil }) => attestedUntil < SEED_TODAY);
    expect(lapsed.map(({ clientId }) => clientId)).toEqual(['one-stop-gia-lai']);
    for (const { role, agency, clientId } of personas.filter((persona) => persona.role === 'OFFICER')) {
      const root = oneStopSystems.find((system) => system.clientId === clientId)?.agencyRoot;
      expect([role, agency?.startsWith(`${root}.`)]).toEqual(['OFFICER', true]);
    }
  });

  it('are all told of in docs/personas.md, with the rest of the cast', () => {
    const page = readFileSync(new URL('../../docs/personas.md', import.meta.url), 'utf8');
    for (const { key } of [...personas, ...cast]) {
      expect(page).toContain(`- **${key}** (`);
    }
  });
});
