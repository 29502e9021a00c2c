/** The rate of reuse: evidence that was filed, beside what the source systems say of themselves (DOMAIN M3). */

/** Dossiers filed at one agency on one day. */
export interface DailyReuse {
  filed: number;
  /** With at least one held paper or value filed. */
  reused: number;
  /** Flagged as reusing by the source system. */
  selfReported: number;
  /** With any flag from the source system, true or false. */
  selfReporting: number;
}

/** What is counted over a period. `rate` is from 0 to 1. */
export interface ReuseCount {
  numerator: number;
  denominator: number;
  rate: number | null;
  selfReported: number | null;
}

/** Nothing filed has no rate, and sources that report nothing have no number: neither is zero. */
export function countReuse(days: readonly DailyReuse[]): ReuseCount {
  const sum = (pick: (day: DailyReuse) => number): number =>
    days.reduce((total, day) => total + pick(day), 0);
  const denominator = sum((day) => day.filed);
  const numerator = sum((day) => day.reused);
  return {
    numerator,
    denominator,
    rate: denominator === 0 ? null : numerator / denominator,
    selfReported: sum((day) => day.selfReporting) === 0 ? null : sum((day) => day.selfReported),
  };
}

/** First day that a date with precision means, `yyyy-MM-dd`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a date with precision means. */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  // Day 0 of a month is the last of the month before it.
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
}
