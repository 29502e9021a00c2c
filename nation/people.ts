/** Turns the members of a household into citizens as the population register holds them. */

import { addDays, daysBetween, stampOf } from './dates.ts';
import { drawMembers, HOUSEHOLD_SIZE_MAX, householdRandom, latestEvent, type Member } from './household.ts';
import { isMatrilineal, pickEthnicity, pickFamilyName, pickFullName } from './names.ts';
import { oldNumberOf, personalNumberOf } from './numbers.ts';
import { hashText, type Random, type Weighted } from './random.ts';
import { type Address, type Citizen, SEED_TODAY } from './types.ts';
import {
  oldProvinceAddress,
  pickDwelling,
  pickOldCommuneAddress,
  pickOldProvince,
  UNITS_CHANGED_ON,
} from './units.ts';

/** The register in its present form holds no record older than this. */
const REGISTER_STARTED_ON = '2021-07-01';
/** Those born later never had a 9-digit number: cards with 12 digits had replaced it when they turned 14. */
const LAST_OLD_NUMBER_YEAR = 2001;
const STAY_AT_BIRTHPLACE = 0.76;
const religions: readonly Weighted<string | null>[] = [
  ['Không', 78],
  ['Phật giáo', 6],
  ['Công giáo', 7],
  ['Tin lành', 2],
  ['Cao Đài', 1],
  ['Phật giáo Hòa Hảo', 1],
  [null, 5],
];

/** What the members of one household share. */
interface Home {
  key: string;
  provinceCode: string;
  ethnicity: string;
  religion: string | null;
  residence: Address;
  recordedOn: string;
}

/** The citizens of one household, its head first. Pure: the same seed and index always give the same people. */
export function buildHousehold(seed: string, index: number, alone = false): Citizen[] {
  const random = householdRandom(seed, index, 'people');
  const members = drawMembers(random, alone);
  const home = drawHome(random, index, members);
  const familyNames = drawFamilyNames(random, members, home.ethnicity);
  const shift = hashText(seed);
  return members.map((member, place) => {
    const familyName = familyNames[place] ?? 'Nguyễn';
    const position = index * HOUSEHOLD_SIZE_MAX + place;
    return toCitizen(random, { member, place, home, familyName, position, shift });
  });
}

/** The key of a generated citizen by household and place in it; place 0 is the head. */
export function citizenKeyOf(index: number, place: number): string {
  return `person-${String(index + 1).padStart(6, '0')}-${place + 1}`;
}

function drawHome(random: Random, index: number, members: readonly Member[]): Home {
  const provinceCode = pickOldProvince(random);
  const ethnicity = pickEthnicity(random, provinceCode);
  const event = latestEvent(members);
  const earliest = event > REGISTER_STARTED_ON ? addDays(event, 14) : REGISTER_STARTED_ON;
  const span = Math.max(0, daysBetween(earliest, SEED_TODAY) - 1);
  // The merging of provinces made the register rewrite many records, so the later ones weigh more.
  const recordedOn = addDays(earliest, Math.floor(span * Math.sqrt(random.next())));
  const capped = recordedOn < SEED_TODAY ? recordedOn : SEED_TODAY;
  const vintage = capped >= UNITS_CHANGED_ON ? '34' : '63';
  return {
    key: `household-${String(index + 1).padStart(6, '0')}`,
    provinceCode,
    ethnicity,
    religion: random.pickWeighted(religions),
    residence: pickDwelling(random, provinceCode, vintage),
    recordedOn: capped,
  };
}

/** Spouses keep the names they were born with; children follow the father, or the mother by custom or alone. */
function drawFamilyNames(random: Random, members: readonly Member[], ethnicity: string): string[] {
  const names = members.map(() => pickFamilyName(random, ethnicity));
  const descend = (place: number) => {
    const member = members[place];
    const [first, second] = isMatrilineal(ethnicity)
      ? [member?.mother, member?.father]
      : [member?.father, member?.mother];
    const inherited = names[first ?? second ?? place];
    names[place] = inherited ?? names[place] ?? '';
  };
  // The head is a child of the grandparents and a parent of the children: his name must be settled first.
  members.forEach((_, place) => {
    descend(place);
  });
  return names;
}

interface Draft {
  member: Member;
  place: number;
  home: Home;
  familyName: string;
  position: number;
  shift: number;
}

function toCitizen(random: Random, { member, place, home, familyName, position, shift }: Draft): Citizen {
  const birthYear = Number(member.birthDate.slice(0, 4));
  const yearOnly = birthYear < 1960 && random.chance(0.06);
  const birthDate = yearOnly ? member.birthDate.slice(0, 4) : member.birthDate;
  const stays = member.relation === 'Con đẻ' ? 0.92 : STAY_AT_BIRTHPLACE;
  const origin = random.chance(stays) ? home.provinceCode : pickOldProvince(random);
  const numbers = drawNumbers(random, { ...member, birthDate }, origin, position, shift);
  return {
    key: citizenKeyOf(Math.floor(position / HOUSEHOLD_SIZE_MAX), place),
    ...numbers,
    fullName: pickFullName(random, {
      ethnicity: home.ethnicity,
      familyName,
      gender: member.gender,
      birthYear,
    }),
    gender: member.gender,
    birthDate,
    ethnicity: home.ethnicity,
    religion: home.religion,
    nationality: 'Việt Nam',
    birthRegistrationPlace: drawBirthRegistrationPlace(random, origin, member.birthDate),
    hometown: random.chance(0.06) ? null : drawHometown(random, origin),
    permanentResidence: home.residence,
    currentResidence: drawCurrentResidence(random, home),
    maritalStatus: member.maritalStatus,
    lifeStatus: member.diedOn === null ? 'ALIVE' : 'DECEASED',
    diedOn: member.diedOn,
    ...linksOf(member, home),
    disputed: random.chance(0.004) ? ['hometown'] : [],
    recordVersion: random.integer(1, 6),
    recordedAt: stampOf(home.recordedOn),
  };
}

function linksOf(member: Member, home: Home) {
  const index = Number(home.key.slice('household-'.length)) - 1;
  const keyAt = (place: number | null) => (place === null ? null : citizenKeyOf(index, place));
  return {
    fatherKey: keyAt(member.father),
    motherKey: keyAt(member.mother),
    spouseKey: keyAt(member.spouse),
    householdKey: home.key,
    relationToHouseholdHead: member.relation,
    householdHeadKey: citizenKeyOf(index, 0),
  };
}

function drawNumbers(
  random: Random,
  person: Pick<Member, 'gender' | 'birthDate'>,
  oldProvinceCode: string,
  position: number,
  shift: number,
) {
  const birthYear = Number(person.birthDate.slice(0, 4));
  const hadOldNumber = birthYear <= LAST_OLD_NUMBER_YEAR && random.chance(0.7);
  const onlyOldNumber = hadOldNumber && birthYear < 1960 && random.chance(0.02);
  const personal = { ...person, oldProvinceCode };
  return {
    personalNumber: onlyOldNumber ? null : personalNumberOf(personal, position, shift),
    oldNumber: hadOldNumber ? oldNumberOf(position, shift) : null,
  };
}

/** Always in the old table, as the first digits of the number are; communes dissolved since are then not named. */
function drawBirthRegistrationPlace(random: Random, oldProvinceCode: string, birthDate: string): Address {
  return birthDate >= UNITS_CHANGED_ON || random.chance(0.3)
    ? oldProvinceAddress(oldProvinceCode)
    : pickOldCommuneAddress(random, oldProvinceCode);
}

function drawHometown(random: Random, origin: string): Address {
  const province = random.chance(0.85) ? origin : pickOldProvince(random);
  return random.chance(0.4) ? oldProvinceAddress(province) : pickOldCommuneAddress(random, province);
}

function drawCurrentResidence(random: Random, home: Home): Address | null {
  if (random.chance(0.84)) {
    return home.residence;
  }
  return random.chance(0.4) ? null : pickDwelling(random, pickOldProvince(random), home.residence.vintage);
}
