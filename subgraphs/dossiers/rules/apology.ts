/**
 * The apology of a dossier that will not be finished in time (phiếu xin lỗi và hẹn lại ngày trả kết quả, Circular 01/2018/TT-VPCP): it is
 * written by itself once the offices have closed on the day before the promised one, and gives a new day.
 */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { shiftDay } from '../../../kernel/domain/officeCalendar/days.ts';
import type { Stretches } from '../../../kernel/domain/officeCalendar/openSeasons.ts';
import { giveTerm } from '../../../kernel/domain/officeCalendar/terms.ts';
import type { PromisedLimit } from './promise.ts';

/** The offices close at 17:00 in Vietnam, which is 10:00 UTC (DOMAIN §3.5). */
const CLOSED_FROM_UTC_HOUR = 10;
/** A new day is no further off than a working week. */
const NEW_TERM_DAYS_MAX = 5;

/** The last day on which the offices have closed by now, yyyy-MM-dd: apologies of that day are due. */
export function lastClosedDay(now: Date): string {
  const today = dayInVietnam(now);
  const closing = Date.parse(`${today}T00:00:00Z`) + CLOSED_FROM_UTC_HOUR * 3_600_000;
  return now.getTime() >= closing ? today : shiftDay(today, -1);
}

/**
 * The day at whose end an apology is due: that before the promised day, or the promised day itself where the one before is the day from which
 * it is counted, since nobody apologises before the work has begun. The database says the same (`database/apologies.ts`).
 */
export function apologyDay({ day, countedFrom }: { day: string; countedFrom: string }): string {
  const eve = shiftDay(day, -1);
  return eve <= countedFrom ? day : eve;
}

/** The new day: as many working days after the promised one as the limit has, five at most. Undefined where the calendar says nothing. */
export function giveNewDay(
  promised: string,
  { amount, unit }: PromisedLimit,
  stretches: Stretches,
): string | undefined {
  const days = unit === 'WORKING_DAY' ? amount : unit === 'HOUR' ? 1 : NEW_TERM_DAYS_MAX;
  return giveTerm(promised, Math.min(days, NEW_TERM_DAYS_MAX), 'APPOINTMENT', stretches)?.day;
}
