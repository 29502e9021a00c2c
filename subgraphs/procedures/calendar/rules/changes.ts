/** What a decision changes of the calendar: for those who hold a day that was computed before. */
import { shiftDay } from '../../../../kernel/domain/officeCalendar/days.ts';
import type { DecidedDays } from '../../../../kernel/domain/officeCalendar/decisions.ts';
import type { Stretches } from '../../../../kernel/domain/officeCalendar/openSeasons.ts';
import { isWorkingDay } from '../../../../kernel/domain/officeCalendar/workingDays.ts';

/** What is known of a day: the offices work on it, are closed on it, or a decision yet to come says it. */
export type DayState = 'WORKING' | 'OFF' | 'OPEN';

export interface DayChange {
  day: string;
  before: DayState;
  after: DayState;
}

/** A decision settles days around those it names: an exchange that it makes impossible, at most so many days off. */
const AROUND_DAYS = 45;

function dayStateOf(day: string, stretches: Stretches): DayState {
  const works = isWorkingDay(day, stretches);
  return works === undefined ? 'OPEN' : works ? 'WORKING' : 'OFF';
}

/** The days that are known otherwise after a decision than before it, in their order. */
export function listChanges(
  { days, settles }: DecidedDays,
  before: Stretches,
  after: Stretches,
): DayChange[] {
  const named = [
    ...days.map(({ day }) => day),
    ...(settles === null ? [] : [settles.from, settles.until]),
  ].sort();
  const [first, last] = [named.at(0), named.at(-1)];
  if (first === undefined || last === undefined) return [];
  const changes: DayChange[] = [];
  for (let day = shiftDay(first, -AROUND_DAYS); day <= shiftDay(last, AROUND_DAYS); day = shiftDay(day, 1)) {
    const change = { day, before: dayStateOf(day, before), after: dayStateOf(day, after) };
    if (change.before !== change.after) changes.push(change);
  }
  return changes;
}
