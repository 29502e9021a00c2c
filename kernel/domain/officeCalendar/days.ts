const DAY_MS = 24 * 60 * 60 * 1000;
const SATURDAY = 6;
const SUNDAY = 0;

/** The day (yyyy-MM-dd) so many days after another, or before it. */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const isSaturday = (day: string): boolean => weekdayOf(day) === SATURDAY;

/** Saturday and Sunday: the weekly rest of the state's offices. */
export const isWeekend = (day: string): boolean => isSaturday(day) || weekdayOf(day) === SUNDAY;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
