/** What the makers of papers share: the holder with their household, and a few ways of drawing days and names. */

import { addDays, ageOn, daysBetween } from './dates.ts';
import type { PaperFacts } from './paper.ts';
import type { Random } from './random.ts';
import type { ResultTypeCode } from './resultTypes.ts';
import { type Citizen, type HeldDocument, SEED_TODAY } from './types.ts';

const SCANNED_ONLY_SHARE = 0.15;

/** What a paper needs to know about its holder. */
export interface Holding {
  citizen: Citizen;
  /** The whole household, where parents and spouses are found. */
  household: readonly Citizen[];
  random: Random;
  /** A generator that both spouses have alike, so that their two certificates agree. */
  couple: Random;
  /** Makes the numbers of papers unique: the household's index and the place in it. */
  serial: string;
}

/** A paper before its form and state are drawn. */
export type DraftPaper = {
  [Code in ResultTypeCode]: Omit<PaperFacts<Code>, 'key' | 'holder'>;
}[ResultTypeCode];

/** The same text for both spouses, and for nobody else. */
export function coupleOf(citizen: Citizen): string {
  return [citizen.key, citizen.spouseKey ?? ''].sort().join('+');
}

/** Whether a paper was read into fields or only scanned. */
export function drawForm(random: Random): HeldDocument['form'] {
  return random.chance(SCANNED_ONLY_SHARE) ? 'DOCUMENT_ONLY' : 'STRUCTURED';
}

/** Completed years of the holder on the day of the seed. */
export function ageToday(citizen: Citizen): number {
  return ageOn(citizen.birthDate, SEED_TODAY);
}

/** A day from the given one up to the day of the seed. */
export function drawDaySince(random: Random, earliest: string): string {
  const span = Math.max(0, daysBetween(earliest, SEED_TODAY) - 1);
  return addDays(earliest, random.integer(0, span));
}

/** The full name of a member of the household, or null when they are not in it. */
export function nameOf(household: readonly Citizen[], key: string | null): string | null {
  return household.find((member) => member.key === key)?.fullName ?? null;
}

/** The birth date where the day is known; the last day of the year where only the year is. */
export function latestBirthDay(citizen: Citizen): string {
  return citizen.birthDate.length === 4 ? `${citizen.birthDate}-12-31` : citizen.birthDate;
}
