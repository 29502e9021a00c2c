import { type HolidayStretch, holidayStretches } from './holidays.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const SATURDAY = 6;
const SUNDAY = 0;

const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** Whether the state's offices work on a day (yyyy-MM-dd); undefined where no announcement is known for it. */
export function isWorkingDay(
  day: string,
  stretches: readonly HolidayStretch[] = holidayStretches,
): boolean | undefined {
  const stretch = stretches.find(({ from, until }) => from <= day && day <= until);
  if (stretch === undefined) return undefined;
  if (stretch.worked.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !stretch.off.includes(day);
}

/**
 * The so-manieth working day after a day, or before it where the number is negative. The day itself does not count (Civil
 * Code 91/2015/QH13, article 147). Undefined as soon as a day on the way is not in the table: nothing is guessed.
 */
export function addWorkingDays(
  day: string,
  count: number,
  stretches: readonly HolidayStretch[] = holidayStretches,
): string | undefined {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = shift(reached, step);
    const works = isWorkingDay(reached, stretches);
    if (works === undefined) return undefined;
    if (works) left -= 1;
  }
  return reached;
}
