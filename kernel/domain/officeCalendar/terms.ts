/** Which day a term is given, while part of the calendar may still be undecided. */
import { shiftDay } from './days.ts';
import { LAW_SINCE } from './lawfulDays.ts';
import { findOpenEntry, listOpenEntries, type OpenEntry } from './openEntries.ts';
import type { Stretches } from './openSeasons.ts';
import { findTermEnd, isWorkingDay } from './workingDays.ts';

/** Whom the day is given to: somebody who comes for the result, or an agency that must have acted. */
export type TermPurpose = 'APPOINTMENT' | 'DEADLINE';

export interface GivenTerm {
  /** The day that is given. */
  day: string;
  /** Whether a decision yet to come can make it another. */
  provisional: boolean;
  earliest: string;
  latest: string;
  /** What must still be decided for the day to be certain. */
  dependsOn: OpenEntry[];
}

/** No arrangement of holidays closes the offices for as long. */
const CLOSED_DAYS_MAX = 60;

/**
 * The day of a term. For an appointment it is the first on which the result is there and the offices are open whatever is still
 * decided: nobody comes in vain. For a deadline it is the last that is in time whatever is still decided. Undefined where nothing
 * can be said: before the law, or for a number that no term has.
 */
export function giveTerm(
  from: string,
  workingDays: number,
  purpose: TermPurpose,
  stretches: Stretches,
): GivenTerm | undefined {
  const end = findTermEnd(from, workingDays, stretches);
  if (end === undefined) return undefined;
  const { earliest, latest } = end;
  const day = purpose === 'DEADLINE' ? earliest : findOpenDoor(latest, stretches);
  if (day === undefined) return undefined;
  const dependsOn = end.dependsOn.flatMap((season) => findOpenEntry(season, stretches) ?? []);
  return { day, provisional: earliest !== latest, earliest, latest, dependsOn };
}

/** The first day, from a day on, on which the offices work whatever is still decided. */
const findOpenDoor = (from: string, stretches: Stretches): string | undefined =>
  findDay(from, (day) => isWorkingDay(day, stretches) === true);

function findDay(from: string, fits: (day: string) => boolean): string | undefined {
  for (let ahead = 0; ahead <= CLOSED_DAYS_MAX; ahead += 1) {
    const day = shiftDay(from, ahead);
    if (fits(day)) return day;
  }
  return undefined;
}

/**
 * The day of a term of calendar days, for an appointment: one that would end on a day off ends on the next working day (Civil Code
 * 91/2015/QH13, article 148). Undefined where nothing can be said.
 */
export const giveCalendarTerm = (from: string, days: number, stretches: Stretches): GivenTerm | undefined =>
  giveLast(from, shiftDay(from, days), stretches);

/**
 * The day of a term of months: the same day of its last month, or that month's last day where it has none (Civil Code 91/2015/QH13,
 * article 148); one that would end on a day off ends on the next working day.
 *
 * @param days so many calendar days more, for which the term did not run
 */
export const giveMonthTerm = (
  from: string,
  months: number,
  stretches: Stretches,
  days = 0,
): GivenTerm | undefined => giveLast(from, shiftDay(shiftMonths(from, months), days), stretches);

/** The same day so many months later, or the last of a month that has no such day. */
function shiftMonths(day: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

function giveLast(from: string, last: string, stretches: Stretches): GivenTerm | undefined {
  if (from < LAW_SINCE) return undefined;
  const earliest = findDay(last, (day) => isWorkingDay(day, stretches) !== false);
  const latest = findOpenDoor(last, stretches);
  if (earliest === undefined || latest === undefined) return undefined;
  const provisional = earliest !== latest;
  const dependsOn = provisional ? listOpenEntries(earliest, latest, stretches) : [];
  return { day: latest, provisional, earliest, latest, dependsOn };
}
