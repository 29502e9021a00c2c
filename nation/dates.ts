/** Calendar days as `yyyy-MM-dd`. Everything is reckoned in UTC from its arguments: nothing here reads a clock. */

export { addYears } from '../kernel/domain/calendar.ts';

const DAY_MS = 86_400_000;

function epochDay(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

function fromEpochDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day a number of days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return fromEpochDay(epochDay(date) + days);
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

/** The same day so many months later; a day the month lacks becomes its last day. */
export function addMonths(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  const year = String(Math.floor(total / 12)).padStart(4, '0');
  return `${year}-${String((total % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Completed years between a birth date (`yyyy` or `yyyy-MM-dd`) and a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return birthDate.length === 10 && day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Noon in Việt Nam on a day, as the registers stamp it. */
export function stampOf(date: string): string {
  return `${date}T12:00:00+07:00`;
}
