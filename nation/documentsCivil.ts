/** Civil status papers: birth, marriage, marital status, death. Their data repeat what the population register says. */

import { addDays, addMonths, addYears } from './dates.ts';
import { ageToday, type DraftPaper, drawForm, type Holding, latestBirthDay, nameOf } from './holding.ts';
import { pickFullName } from './names.ts';
import type { Weighted } from './random.ts';
import { issuerAt } from './systems.ts';
import { type Citizen, SEED_TODAY } from './types.ts';
import { UNITS_CHANGED_ON } from './units.ts';

const purposes = [
  'Làm thủ tục kết hôn',
  'Làm thủ tục chuyển nhượng quyền sử dụng đất',
  'Làm thủ tục vay vốn ngân hàng',
];
const waitingDays: readonly Weighted<number>[] = [
  [30, 15],
  [700, 45],
  [1800, 40],
];

/** The civil status papers of one holder; most people have a birth certificate, most couples a marriage certificate. */
export function civilPapers(holding: Holding): DraftPaper[] {
  return [
    ...birthCertificate(holding),
    ...marriageCertificate(holding),
    ...maritalStatusCertificate(holding),
    ...deathExtract(holding),
  ];
}

function birthCertificate(holding: Holding): DraftPaper[] {
  const { citizen, random, serial } = holding;
  if (!random.chance(ageToday(citizen) < 40 ? 0.93 : 0.7)) {
    return [];
  }
  const issuedOn = earlier(addDays(latestBirthDay(citizen), random.integer(3, 13)), SEED_TODAY);
  const year = issuedOn.slice(0, 4);
  const isRecent = issuedOn >= UNITS_CHANGED_ON;
  const place = isRecent ? citizen.permanentResidence : citizen.birthRegistrationPlace;
  return [
    {
      resultType: 'KQ.G15.000031',
      number: `${serial}/${year}`,
      issuer: issuerAt(place, 'G15'),
      issuedOn,
      until: 'PERMANENT',
      data: {
        registrationNumber: `${serial}/${year}`,
        registrationPlace: citizen.birthRegistrationPlace?.text ?? null,
        ...parentNames(holding),
      },
    },
  ];
}

/** Parents in the register are named as it names them; where both live elsewhere, the certificate alone knows them. */
function parentNames({ citizen, household, random }: Holding) {
  const birthYear = Number(citizen.birthDate.slice(0, 4)) - random.integer(21, 36);
  const familyName = citizen.fullName.split(' ')[0] ?? '';
  if (citizen.fatherKey !== null || citizen.motherKey !== null || citizen.ethnicity !== 'Kinh') {
    return {
      fatherName: nameOf(household, citizen.fatherKey),
      motherName: nameOf(household, citizen.motherKey),
    };
  }
  const elder = { ethnicity: 'Kinh', birthYear };
  return {
    fatherName: pickFullName(random, { ...elder, gender: 'MALE', familyName }),
    motherName: pickFullName(random, {
      ...elder,
      gender: 'FEMALE',
      familyName: random.pick(['Nguyễn', 'Trần', 'Lê']),
    }),
  };
}

function marriageCertificate({ citizen, household, couple }: Holding): DraftPaper[] {
  const spouse = household.find((member) => member.key === citizen.spouseKey);
  if (spouse === undefined || !couple.chance(0.9)) {
    return [];
  }
  const marriedOn = earlier(
    addDays(firstLawfulDay(citizen, spouse), couple.pickWeighted(waitingDays) + couple.integer(0, 500)),
    SEED_TODAY,
  );
  const number = `${couple.integer(1, 400)}/${marriedOn.slice(0, 4)}`;
  const husband = citizen.gender === 'MALE' ? citizen : spouse;
  const place = marriedOn >= UNITS_CHANGED_ON ? husband.permanentResidence : husband.birthRegistrationPlace;
  return [
    {
      resultType: 'KQ.G15.000032',
      number,
      issuer: issuerAt(place, 'G15'),
      issuedOn: marriedOn,
      until: 'PERMANENT',
      data: {
        registrationNumber: number,
        registrationPlace: place?.text ?? null,
        spouseName: spouse.fullName,
        marriedOn,
      },
      // One registration, two certificates: neither can be revoked or scanned without the other.
      state: 'VALID',
      form: drawForm(couple),
    },
  ];
}

/** A man may marry at 20 and a woman at 18 (Law on Marriage and Family 52/2014/QH13, article 8). */
function firstLawfulDay(one: Citizen, other: Citizen): string {
  const days = [one, other].map((spouse) =>
    addYears(latestBirthDay(spouse), spouse.gender === 'MALE' ? 20 : 18),
  );
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

function maritalStatusCertificate({ citizen, random, serial }: Holding): DraftPaper[] {
  const age = ageToday(citizen);
  const isFree = citizen.maritalStatus === 'SINGLE' || citizen.maritalStatus === 'DIVORCED';
  if (!isFree || age < 22 || age > 50 || !random.chance(0.14)) {
    return [];
  }
  const issuedOn = addDays(SEED_TODAY, -random.integer(3, 420));
  return [
    {
      resultType: 'KQ.G15.000038',
      number: `${serial}/UBND-XNTTHN`,
      issuer: issuerAt(citizen.permanentResidence, 'G15'),
      issuedOn,
      until: addMonths(issuedOn, 6),
      data: {
        maritalStatus:
          citizen.maritalStatus === 'DIVORCED'
            ? 'Đã ly hôn, chưa kết hôn lại'
            : 'Chưa đăng ký kết hôn với ai',
        purpose: random.pick(purposes),
      },
    },
  ];
}

function deathExtract({ citizen, random, serial }: Holding): DraftPaper[] {
  if (citizen.diedOn === null) {
    return [];
  }
  const issuedOn = earlier(addDays(citizen.diedOn, random.integer(2, 15)), SEED_TODAY);
  const number = `${serial}/TLKT-BS`;
  return [
    {
      resultType: 'KQ.G15.000034',
      number,
      issuer: issuerAt(citizen.permanentResidence, 'G15'),
      issuedOn,
      until: 'PERMANENT',
      data: { registrationNumber: number, diedOn: citizen.diedOn },
    },
  ];
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
