/** When a month is told to everybody: once, when what belongs to it has had time to arrive. Months are named by their first day, days are yyyy-MM-dd. */

/** From this day of the next month on, a month is told. No source names it: it leaves reporting systems a working week, and is ours. */
export const SETTLED_ON = 10;

/** The month that many months after the one of a day; before it where the number is negative. */
export function monthFrom(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The first month that is not told yet on a day. */
export const firstUnsettled = (today: string): string =>
  monthFrom(today, Number(today.slice(8, 10)) >= SETTLED_ON ? 0 : -1);

/**
 * The months to freeze on a day, oldest first: every month that is settled, also one without dossiers, so that what comes later is in live figures only.
 * Where nothing is frozen yet they begin with the oldest that has dossiers; what comes of older months after that is never told, since nobody knows when it
 * is complete.
 */
export function monthsToFreeze(
  withDossiers: readonly string[],
  frozen: readonly string[],
  today: string,
): string[] {
  const end = firstUnsettled(today);
  const known = frozen.length > 0 ? frozen : [...withDossiers, monthFrom(end, -1)];
  const months: string[] = [];
  for (let month = oldest(known); month < end; month = monthFrom(month, 1))
    if (!frozen.includes(month)) months.push(month);
  return months;
}

const oldest = (months: readonly string[]): string => months.reduce((a, b) => (a < b ? a : b));
