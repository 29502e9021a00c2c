/** The day on which the result of a dossier is promised when it is filed (ngày hẹn trả kết quả). */
import type { Channel, ProcedureContent, TimeLimit } from '../../../kernel/domain/content.ts';
import type { Stretches } from '../../../kernel/domain/officeCalendar/openSeasons.ts';
import {
  type GivenTerm,
  giveCalendarTerm,
  giveMonthTerm,
  giveTerm,
} from '../../../kernel/domain/officeCalendar/terms.ts';
import { foldLetters } from '../../../kernel/domain/text/fold.ts';

/** The time limit that a day is counted by. */
export interface PromisedLimit {
  amount: number;
  unit: 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH';
}

export interface PromisedDay {
  day: string;
  provisional: boolean;
  earliest: string;
  latest: string;
}

/** Why no day is promised. */
export const promiseGaps = [
  'NO_LIMIT_STATED',
  'SEVERAL_LIMITS',
  'ON_A_CONDITION',
  'UNIT_NOT_STATED',
  'NOT_WHOLE',
  'HOURS_OF_SEVERAL_DAYS',
  'TOO_LONG',
  'NOT_COUNTED',
] as const;
export type PromiseGap = (typeof promiseGaps)[number];

export type LimitVerdict = { limit: PromisedLimit; gap?: undefined } | { limit?: undefined; gap: PromiseGap };

/** No published time limit in days is longer, nor one in months. */
const AMOUNT_MAX = 1_000;
const MONTHS_MAX = 120;
/** The working hours of a day. */
const HOURS_OF_A_DAY = 8;

/**
 * The one time limit that a version states for a channel and a case. Where it states several, the one that names the case counts;
 * several that all say the same are one. Otherwise an official judges: no day is promised by guessing which.
 */
export function findPromisedLimit(
  {
    channels,
    cases,
  }: Pick<ProcedureContent, 'channels'> & { cases: readonly { code: string; name: string }[] },
  { channel, caseCode }: { channel: Channel; caseCode: string },
): LimitVerdict {
  const stated = channels.find((one) => one.channel === channel)?.timeLimits ?? [];
  const named = cases.find(({ code }) => code === caseCode)?.name;
  const own = stated.filter(({ condition }) => isNamed(condition, named));
  const [limit, ...others] = own.length > 0 ? own : stated;
  if (limit === undefined) return { gap: 'NO_LIMIT_STATED' };
  if (others.some((other) => !isSame(limit, other))) return { gap: 'SEVERAL_LIMITS' };
  const holdsAlways = own.length > 0 || [limit, ...others].some(({ condition }) => condition === null);
  return holdsAlways ? judgeLimit(limit) : { gap: 'ON_A_CONDITION' };
}

const isNamed = (condition: string | null, name: string | undefined): boolean =>
  condition !== null &&
  name !== undefined &&
  name !== '' &&
  foldLetters(condition).toLowerCase() === foldLetters(name).toLowerCase();

const isSame = (one: TimeLimit, other: TimeLimit): boolean =>
  one.value === other.value && one.unit === other.unit;

/**
 * Hours of one working day end on the next working day at the latest, whenever in the day the dossier came; of more hours the
 * publication does not say whether those of the night count.
 */
function judgeLimit({ value, unit }: TimeLimit): LimitVerdict {
  if (value === null || unit === null) return { gap: 'UNIT_NOT_STATED' };
  if (!Number.isInteger(value) || value < 1) return { gap: 'NOT_WHOLE' };
  if (value > (unit === 'MONTH' ? MONTHS_MAX : AMOUNT_MAX)) return { gap: 'TOO_LONG' };
  if (unit === 'HOUR' && value > HOURS_OF_A_DAY) return { gap: 'HOURS_OF_SEVERAL_DAYS' };
  return { limit: { amount: value, unit } };
}

/** The day, counted from the day of filing; undefined where the calendar says nothing. */
export function promiseDay(
  countedFrom: string,
  limit: PromisedLimit,
  stretches: Stretches,
): PromisedDay | undefined {
  const term = giveLimit(countedFrom, limit, stretches);
  if (term === undefined) return undefined;
  const { day, provisional, earliest, latest } = term;
  return { day, provisional, earliest, latest };
}

function giveLimit(
  from: string,
  { amount, unit }: PromisedLimit,
  stretches: Stretches,
): GivenTerm | undefined {
  switch (unit) {
    case 'WORKING_DAY':
      return giveTerm(from, amount, 'APPOINTMENT', stretches);
    case 'HOUR':
      return giveTerm(from, 1, 'APPOINTMENT', stretches);
    case 'DAY':
      return giveCalendarTerm(from, amount, stretches);
    case 'MONTH':
      return giveMonthTerm(from, amount, stretches);
  }
}
