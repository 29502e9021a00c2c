import { isWeekend, shiftDay, yearOf } from './days.ts';
import { type HolidayStretch, holidayStretches } from './holidays.ts';
import { isWorkingDay } from './workingDays.ts';

/** A day of a notice: the offices are closed on it, or work on it. */
export interface NoticeDay {
  /** yyyy-MM-dd. */
  day: string;
  kind: 'OFF' | 'WORK';
  /** Number of the notice. */
  notice: string;
}

/** Labour Code 45/2019/QH14, article 112: 1 January, five of Tết, the festival, 30 April, 1 May, two of National Day. */
const DAYS_OF_THE_LAW = 11;

/**
 * The stretches that are known once the days of notices are taken in. They go before what is embedded, and settle the whole of
 * their year: a notice tells every day of it that is not as always.
 */
export function joinNotices(
  told: readonly NoticeDay[],
  embedded: readonly HolidayStretch[] = holidayStretches,
): HolidayStretch[] {
  const years = new Set(told.map(({ day }) => yearOf(day)));
  const joined = [...years].map((year) =>
    joinYear(
      year,
      told.filter(({ day }) => yearOf(day) === year),
      embedded.find(({ from }) => yearOf(from) === year),
    ),
  );
  return [...embedded.filter(({ from }) => !years.has(yearOf(from))), ...joined];
}

function joinYear(
  year: number,
  told: readonly NoticeDay[],
  embedded: HolidayStretch | undefined,
): HolidayStretch {
  const kindOf = new Map(told.map(({ day, kind }) => [day, kind]));
  const pick = (kind: NoticeDay['kind'], before: readonly string[] = []): string[] => [
    ...before.filter((day) => !kindOf.has(day)),
    ...told.filter((one) => one.kind === kind).map(({ day }) => day),
  ];
  const sources = [embedded?.source ?? [], ...new Set(told.map(({ notice }) => notice))].flat();
  return {
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    source: sources.join('; '),
    off: pick('OFF', embedded?.off)
      .filter((day) => !isWeekend(day))
      .sort(),
    worked: pick('WORK', embedded?.worked).filter(isWeekend).sort(),
  };
}

/** The first weekday that the law has off and a year of notices has not; '' where too few are off. Undefined for a whole year. */
export function findMissingHoliday({ from, until, off }: HolidayStretch): string | undefined {
  for (let day = from; day <= until; day = shiftDay(day, 1))
    if (isLawfulHoliday(day) && !off.includes(day)) return day;
  return off.length < DAYS_OF_THE_LAW ? '' : undefined;
}

/** Whether a day is a weekday that the law has off whatever the notice of its year says. */
export const isLawfulHoliday = (day: string): boolean => !isWeekend(day) && isWorkingDay(day, []) === false;
