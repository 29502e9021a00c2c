import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { yearOf } from '../../../../kernel/domain/officeCalendar/days.ts';
import { listOpenEntries, type OpenEntry } from '../../../../kernel/domain/officeCalendar/openEntries.ts';
import {
  type GivenTerm,
  giveTerm,
  type TermPurpose,
} from '../../../../kernel/domain/officeCalendar/terms.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { getWholeDay } from '../../codeLists/rules/days.ts';
import { type CalendarDecision, selectConfirmedAfter, selectDecisionsIn } from '../database/decisions.ts';
import type { DecisionState } from '../database/tables.ts';
import { requireKeeper } from '../rules/keepers.ts';
import { type CalendarYear, describeYear } from '../rules/year.ts';
import type { CalendarLoaders } from './loaders.ts';

type Reading = Context & { loaders: CalendarLoaders };

/** No law gives anybody a longer time limit in working days. */
const WORKING_DAYS_MAX = 1_000;

export interface ReadYear extends CalendarYear {
  decisions: CalendarDecision[];
}

/** The calendar of a year with the decisions that speak of it; null where nothing can be said of the year. */
export async function readYear({ loaders }: Reading, year: number): Promise<ReadYear | null> {
  const { stretches, decisions } = await loaders.calendar.load('VN');
  const described = describeYear(year, stretches);
  if (described === undefined) return null;
  const speaksOf = ({ days, settlesFrom, settlesUntil }: CalendarDecision): boolean =>
    days.some(({ day }) => yearOf(day) === year) ||
    (settlesFrom !== null &&
      settlesUntil !== null &&
      yearOf(settlesFrom) <= year &&
      year <= yearOf(settlesUntil));
  return { ...described, decisions: decisions.filter(speaksOf) };
}

/** The day of a term of working days; null where nothing can be said. */
export async function readTerm(
  { loaders }: Reading,
  { from, workingDays, purpose }: { from: string; workingDays: number; purpose: TermPurpose },
): Promise<GivenTerm | null> {
  getWholeDay('from', from);
  if (workingDays < 0 || workingDays > WORKING_DAYS_MAX)
    throw new Failure('BAD_USER_INPUT', `workingDays phải từ 0 đến ${WORKING_DAYS_MAX}.`);
  const { stretches } = await loaders.calendar.load('VN');
  return giveTerm(from, workingDays, purpose, stretches) ?? null;
}

/** What must still be decided from today until the end of next year, unless another last day is asked for. */
export async function readOpenEntries(
  { loaders, now }: Reading,
  until: string | null | undefined,
): Promise<OpenEntry[]> {
  const today = dayInVietnam(now);
  const last = `${yearOf(today) + 1}-12-31`;
  const asked = until == null ? last : getWholeDay('until', until);
  const { stretches } = await loaders.calendar.load('VN');
  return listOpenEntries(today, asked < last ? asked : last, stretches);
}

/** Entered decisions in one state, oldest first, for those who keep the calendar. */
export async function listProposedDecisions(
  context: Context,
  state: DecisionState,
  args: PageArguments,
): Promise<Page<CalendarDecision>> {
  requireKeeper(context.signedIn);
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/calendarProposals', state]),
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(selectDecisionsIn, { state, afterAt, afterId, limit }),
    sortKey: (row) => [row.enteredAt.toISOString(), row.id],
  });
}

/** What was confirmed, in the order in which it was: a portal asks from the cursor at which it stands. */
export const listConfirmedDecisions = (
  context: Context,
  args: PageArguments,
): Promise<Page<CalendarDecision>> =>
  pageOf(context.keys, args, {
    scope: 'procedures/calendarDecisions',
    read: (limit, [after = '0']) => context.read(selectConfirmedAfter, { after: Number(after), limit }),
    sortKey: (row) => [String(row.position)],
  });
