/** Papers kept by the Ministry of Public Security: identity card, residence, criminal record, driving, vehicle, insurance. */

import { addDays, addYears } from './dates.ts';
import { ageToday, type DraftPaper, drawDaySince, type Holding, latestBirthDay } from './holding.ts';
import { SEED_TODAY } from './types.ts';

/** Chip cards were first issued then; older cards have run out or been replaced. */
const CARDS_STARTED_ON = '2021-01-01';
const brands = ['Honda', 'Yamaha', 'Toyota', 'VinFast', 'Hyundai', 'Suzuki', 'Kia'];

/** The papers of one holder in the registers of the police, insurance card included. */
export function policePapers(holding: Holding): DraftPaper[] {
  if (holding.citizen.lifeStatus === 'DECEASED') {
    return [];
  }
  return [
    ...identityCard(holding),
    ...healthInsuranceCard(holding),
    ...drivingLicence(holding),
    ...vehicleRegistration(holding),
    ...residenceConfirmation(holding),
    ...criminalRecord(holding),
  ];
}

function identityCard({ citizen, random }: Holding): DraftPaper[] {
  if (citizen.personalNumber === null || ageToday(citizen) < 14 || !random.chance(0.92)) {
    return [];
  }
  const birth = latestBirthDay(citizen);
  const fourteenth = addYears(birth, 14);
  const issuedOn = drawDaySince(random, fourteenth > CARDS_STARTED_ON ? fourteenth : CARDS_STARTED_ON);
  // A card ends at 25, 40 or 60; one issued in the two years before lasts to the next (Law 26/2023/QH15, article 21).
  const end = [25, 40, 60].find((age) => addYears(birth, age - 2) > issuedOn);
  return [
    {
      resultType: 'KQ.G01.000023',
      // The number of the card is the personal number itself, which no paper of the warehouse repeats.
      number: null,
      issuer: 'G01',
      issuedOn,
      until: end === undefined ? 'PERMANENT' : addYears(birth, end),
      data: { cardNumberSuffix: citizen.personalNumber.slice(-4) },
    },
  ];
}

function healthInsuranceCard({ citizen, random, serial }: Holding): DraftPaper[] {
  if (!random.chance(0.9)) {
    return [];
  }
  const birth = latestBirthDay(citizen);
  const year = random.chance(0.92) ? '2026' : '2025';
  const issuedOn = birth > `${year}-01-01` ? birth : `${year}-01-01`;
  const cardNumber = `99${serial.padStart(8, '0')}`;
  const commune = citizen.permanentResidence?.text.split(', ')[1];
  return [
    {
      resultType: 'KQ.G01.000291',
      number: cardNumber,
      issuer: 'G01',
      issuedOn: issuedOn < SEED_TODAY ? issuedOn : SEED_TODAY,
      until: random.chance(0.1) ? 'UNSAID' : issuedOn > '2026-01-01' ? '2026-12-31' : `${year}-12-31`,
      data: { cardNumber, registeredFacility: commune === undefined ? null : `Trạm Y tế ${commune}` },
    },
  ];
}

function drivingLicence({ citizen, random, serial }: Holding): DraftPaper[] {
  if (ageToday(citizen) < 19 || ageToday(citizen) > 78 || !random.chance(0.55)) {
    return [];
  }
  const licenceClass = random.chance(0.7) ? 'A1' : 'B';
  const eighteenth = addYears(latestBirthDay(citizen), 18);
  const earliest = licenceClass === 'A1' ? '2010-01-01' : '2015-01-01';
  const issuedOn = drawDaySince(random, eighteenth > earliest ? eighteenth : earliest);
  const serialNumber = `99${serial.padStart(10, '0')}`;
  return [
    {
      resultType: 'KQ.G01.000185',
      number: serialNumber,
      issuer: 'G01',
      issuedOn,
      until: licenceClass === 'A1' ? 'PERMANENT' : addYears(issuedOn, 10),
      data: { licenceClass, serialNumber },
    },
  ];
}

function vehicleRegistration({ citizen, random, serial }: Holding): DraftPaper[] {
  if (ageToday(citizen) < 18 || !random.chance(0.42)) {
    return [];
  }
  const eighteenth = addYears(latestBirthDay(citizen), 18);
  const digits = serial.slice(-5).padStart(5, '0');
  // No plate begins with 00 and no series is called ZZ.
  const plateNumber = `00ZZ${Math.floor(Number(serial) / 100_000)}-${digits.slice(0, 3)}.${digits.slice(3)}`;
  return [
    {
      resultType: 'KQ.G01.000014',
      number: plateNumber,
      issuer: 'G01',
      issuedOn: drawDaySince(random, eighteenth > '2012-01-01' ? eighteenth : '2012-01-01'),
      until: 'UNSAID',
      data: { plateNumber, brand: random.pick(brands) },
    },
  ];
}

function residenceConfirmation({ citizen, random, serial }: Holding): DraftPaper[] {
  if (ageToday(citizen) < 18 || citizen.permanentResidence === null || !random.chance(0.08)) {
    return [];
  }
  const recordedOn = citizen.recordedAt.slice(0, 10);
  const earliest = addDays(SEED_TODAY, -600);
  const issuedOn = drawDaySince(random, recordedOn > earliest ? recordedOn : earliest);
  return [
    {
      resultType: 'KQ.G01.000062',
      number: `CT07-${serial}`,
      issuer: 'G01',
      issuedOn,
      until: addYears(issuedOn, 1),
      data: { residenceText: citizen.permanentResidence.text },
    },
  ];
}

function criminalRecord({ citizen, random, serial }: Holding): DraftPaper[] {
  if (ageToday(citizen) < 18 || ageToday(citizen) > 60 || !random.chance(0.04)) {
    return [];
  }
  const serialNumber = `${serial}/LLTP-1`;
  return [
    {
      resultType: 'KQ.G01.000200',
      number: serialNumber,
      issuer: 'G01',
      issuedOn: drawDaySince(random, addDays(SEED_TODAY, -500)),
      until: 'UNSAID',
      data: { serialNumber, convictionState: random.chance(0.97) ? 'Không có án tích' : 'Có án tích' },
    },
  ];
}
