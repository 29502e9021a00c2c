/**
 * Synthetic numbers. Personal numbers follow the national rule (three digits of the province of birth registration in the
 * old table, one of century and sex, two of the year, six free) but begin with 901 to 996, which no real number does. The
 * free digits come from the position of the person in the nation, so that numbers are unique without remembering any. After
 * POSITIONS_MAX they begin again: people so far apart have the same number when province, sex and year are the same too.
 */

import type { Gender } from './types.ts';

/** Free digits below this belong to the cast, whose numbers are written by hand. */
export const CAST_RESERVED = 1000;
/** How many positions the free digits can hold before they begin again. */
export const POSITIONS_MAX = 1_000_000 - CAST_RESERVED;

// Coprime with POSITIONS_MAX = 2³·3³·5³·37, so that multiplying only shuffles the positions.
const SHUFFLE = 611_953;
const OLD_NUMBER_POSITIONS = 9_990_000;
// Coprime with OLD_NUMBER_POSITIONS = 2⁴·3³·5⁴·37.
const OLD_NUMBER_SHUFFLE = 7_654_321;
const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The digit of century and sex: even for men, odd for women, two for each century since 1900. */
export function centuryAndSexDigit(gender: Gender, birthYear: number): number {
  return (Math.floor(birthYear / 100) - 19) * 2 + (gender === 'FEMALE' ? 1 : 0);
}

/** A 12-digit synthetic personal number. `position` is the place of the person in the nation, `shift` varies by seed. */
export function personalNumberOf(
  person: { oldProvinceCode: string; gender: Gender; birthDate: string },
  position: number,
  shift: number,
): string {
  const year = Number(person.birthDate.slice(0, 4));
  const free = CAST_RESERVED + ((position * SHUFFLE + shift) % POSITIONS_MAX);
  const province = 900 + Number(person.oldProvinceCode);
  const digit = centuryAndSexDigit(person.gender, year);
  return `${province}${digit}${person.birthDate.slice(2, 4)}${String(free).padStart(6, '0')}`;
}

/** A synthetic old 9-digit number; it begins with 99, which no province is known to have used. */
export function oldNumberOf(position: number, shift: number): string {
  const free = CAST_RESERVED * 10 + ((position * OLD_NUMBER_SHUFFLE + shift) % OLD_NUMBER_POSITIONS);
  return `99${String(free).padStart(7, '0')}`;
}

/** A synthetic 10-digit tax number beginning with 99, with the right check digit. */
export function taxNumberOf(position: number): string {
  for (let attempt = 0; ; attempt += 1) {
    const base = `99${String(position * 10 + attempt).padStart(7, '0')}`;
    const sum = TAX_WEIGHTS.reduce((total, weight, index) => total + weight * Number(base[index]), 0);
    // A remainder of zero would need the check digit 10: such numbers are never given.
    if (sum % 11 !== 0) {
      return `${base}${10 - (sum % 11)}`;
    }
  }
}
