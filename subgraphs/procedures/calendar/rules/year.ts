/** A year of the calendar as everybody may read it: what is settled, what is off and worked, and what is still open. */
import { isWeekend, shiftDay, yearOf } from '../../../../kernel/domain/officeCalendar/days.ts';
import { LAW_SINCE } from '../../../../kernel/domain/officeCalendar/lawfulDays.ts';
import { listOpenEntries, type OpenEntry } from '../../../../kernel/domain/officeCalendar/openEntries.ts';
import { findStretch, type Stretches } from '../../../../kernel/domain/officeCalendar/openSeasons.ts';
import { isWorkingDay } from '../../../../kernel/domain/officeCalendar/workingDays.ts';

export type StretchState = 'DECIDED' | 'PROVISIONAL';

export interface YearStretch {
  from: string;
  until: string;
  state: StretchState;
  /** The decisions that settle it, or the law alone. */
  source: string;
}

/** A day that is not as its weekday has it, or that may yet be so. */
export interface NotedDay {
  day: string;
  kind: 'OFF' | 'WORKED' | 'OPEN';
}

export interface CalendarYear {
  year: number;
  state: StretchState;
  stretches: YearStretch[];
  days: NotedDay[];
  open: OpenEntry[];
}

const THE_LAW = 'Bộ luật Lao động 45/2019/QH14, Điều 111, Điều 112';
/** Nobody asks for a calendar further off. */
const LAST_YEAR = 2100;

/** Undefined for a year of which nothing can be said: before the law, or past anybody's plans. */
export function describeYear(year: number, stretches: Stretches): CalendarYear | undefined {
  if (year < yearOf(LAW_SINCE) || year > LAST_YEAR) return undefined;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const days: NotedDay[] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) {
    const works = isWorkingDay(day, stretches);
    if (works === undefined) days.push({ day, kind: 'OPEN' });
    else if (works === isWeekend(day)) days.push({ day, kind: works ? 'WORKED' : 'OFF' });
  }
  const open = listOpenEntries(first, last, stretches);
  const state = days.some(({ kind }) => kind === 'OPEN') ? 'PROVISIONAL' : 'DECIDED';
  return { year, state, stretches: listStretches(first, last, stretches), days, open };
}

/** The year as runs of days that one stretch settles, or none. */
function listStretches(first: string, last: string, stretches: Stretches): YearStretch[] {
  const runs: YearStretch[] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) {
    const settled = findStretch(day, stretches);
    const state = settled === undefined ? 'PROVISIONAL' : 'DECIDED';
    const source = settled?.source ?? THE_LAW;
    const run = runs.at(-1);
    if (run?.state === state && run.source === source) run.until = day;
    else runs.push({ from: day, until: day, state, source });
  }
  return runs;
}
