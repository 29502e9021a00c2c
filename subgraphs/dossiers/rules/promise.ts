/** The day on which the result of a dossier is promised when it is filed (ngày hẹn trả kết quả). */
import type { Channel, ProcedureContent } from '../../../kernel/domain/content.ts';
import type { Stretches } from '../../../kernel/domain/officeCalendar/openSeasons.ts';
import { giveCalendarTerm, giveTerm } from '../../../kernel/domain/officeCalendar/terms.ts';

/** The time limit that a day is counted by. */
export interface PromisedLimit {
  amount: number;
  unit: 'WORKING_DAY' | 'DAY';
}

export interface PromisedDay {
  day: string;
  provisional: boolean;
  earliest: string;
  latest: string;
}

/** No published time limit in days is longer. */
const AMOUNT_MAX = 1_000;

/**
 * The one time limit that a version states for a channel, in days. Several, or one on a condition, are for an official to judge: no
 * day is promised by guessing which. Not yet: hours, half days and months.
 */
export function findPromisedLimit(
  { channels }: Pick<ProcedureContent, 'channels'>,
  channel: Channel,
): PromisedLimit | undefined {
  const [limit, ...others] = channels.find((one) => one.channel === channel)?.timeLimits ?? [];
  if (limit === undefined || others.length > 0 || limit.condition !== null) return undefined;
  const { value, unit } = limit;
  if (value === null || !Number.isInteger(value) || value < 1 || value > AMOUNT_MAX) return undefined;
  return unit === 'WORKING_DAY' || unit === 'DAY' ? { amount: value, unit } : undefined;
}

/** The day, counted from the day of filing; undefined where the calendar says nothing. */
export function promiseDay(
  countedFrom: string,
  { amount, unit }: PromisedLimit,
  stretches: Stretches,
): PromisedDay | undefined {
  const term =
    unit === 'WORKING_DAY'
      ? giveTerm(countedFrom, amount, 'APPOINTMENT', stretches)
      : giveCalendarTerm(countedFrom, amount, stretches);
  if (term === undefined) return undefined;
  const { day, provisional, earliest, latest } = term;
  return { day, provisional, earliest, latest };
}
