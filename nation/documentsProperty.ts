/** Papers that the head holds for the whole household: the land-use certificate and decisions on poor households. */

import { addDays } from './dates.ts';
import { ageToday, type DraftPaper, drawDaySince, type Holding } from './holding.ts';
import { issuerAt } from './systems.ts';

/** The papers of one holder on land and livelihood; only heads of households have any. */
export function propertyPapers(holding: Holding): DraftPaper[] {
  const { citizen } = holding;
  if (citizen.householdHeadKey !== citizen.key) {
    return [];
  }
  return [...landUseCertificate(holding), ...poorHouseholdDecision(holding)];
}

function landUseCertificate({ citizen, random, serial }: Holding): DraftPaper[] {
  const residence = citizen.permanentResidence;
  if (residence === null || ageToday(citizen) < 30 || !random.chance(0.5)) {
    return [];
  }
  const recordedOn = citizen.recordedAt.slice(0, 10);
  // The certificate writes the address in the units of its day, so its day must lie on the same side of the change.
  const issuedOn =
    residence.vintage === '34'
      ? drawDaySince(random, recordedOn)
      : addDays(recordedOn, -random.integer(30, 4000));
  return [
    {
      resultType: 'KQ.G10.001148',
      number: `ZZ ${serial}`,
      issuer: issuerAt(residence, 'G10'),
      issuedOn,
      until: 'PERMANENT',
      data: {
        parcelNumber: String(random.integer(1, 680)),
        mapSheetNumber: String(random.integer(1, 96)),
        areaSquareMetres: (random.integer(450, 4200) / 10).toFixed(1),
        landAddress: residence.text,
      },
    },
  ];
}

function poorHouseholdDecision({ citizen, random, serial }: Holding): DraftPaper[] {
  if (!random.chance(0.05)) {
    return [];
  }
  const decisionYear = random.chance(0.75) ? 2025 : 2024;
  return [
    {
      resultType: 'KQ.G10.001156',
      number: `${serial}/QĐ-UBND`,
      issuer: issuerAt(citizen.permanentResidence, 'G10'),
      issuedOn: `${decisionYear}-12-${random.integer(10, 28)}`,
      // The yearly review decides who is poor in the following year.
      until: `${decisionYear + 1}-12-31`,
      data: {
        povertyCategory: random.chance(0.45) ? 'Hộ nghèo' : 'Hộ cận nghèo',
        decisionYear: String(decisionYear),
      },
    },
  ];
}
