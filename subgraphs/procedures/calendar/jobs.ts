import type { Database } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import { countKnownDays } from '../../../kernel/domain/officeCalendar/workingDays.ts';
import type { WorkReport } from '../../../kernel/verifications.ts';
import { readConfirmed, saysOf } from './database/decisions.ts';

/** How far ahead a decision is looked for: no further than a year is ever announced. */
const CALENDAR_DAYS_MAX = 400;

const CALENDAR_PAUSE_MS = 10 * 60 * 1000;

const calendars = new WeakMap<Database, { lookedAt: number; knownDays: number }>();

/** How many days from today are settled by the law or a decision, so that somebody enters the next one in time. */
export async function lookAtCalendar({
  database,
  now,
}: {
  database: Database;
  now: Date;
}): Promise<WorkReport> {
  const looked = calendars.get(database);
  if (looked !== undefined && Math.abs(now.getTime() - looked.lookedAt) < CALENDAR_PAUSE_MS)
    return { calendarKnownDays: looked.knownDays };
  const confirmed = await database.jobTransaction(readConfirmed);
  const stretches = joinDecisions(confirmed.map(saysOf));
  const knownDays = countKnownDays(dayInVietnam(now), CALENDAR_DAYS_MAX, stretches);
  calendars.set(database, { lookedAt: now.getTime(), knownDays });
  return { calendarKnownDays: knownDays };
}
