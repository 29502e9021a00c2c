/** The day on which the result of a dossier is promised when it is filed (ngày hẹn trả kết quả). */
import type { Channel, ProcedureContent, TimeLimit } from '../../../kernel/domain/content.ts';
import { shiftDay } from '../../../kernel/domain/officeCalendar/days.ts';
import type { Stretches } from '../../../kernel/domain/officeCalendar/openSeasons.ts';
import {
  type GivenTerm,
  giveCalendarTerm,
  giveMonthTerm,
  giveTerm,
} from '../../../kernel/domain/officeCalendar/terms.ts';
import { isWorkingDay } from '../../../kernel/domain/officeCalendar/workingDays.ts';
import { foldLetters } from '../../../kernel/domain/text/fold.ts';
import type { Pause } from './pauses.ts';

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

/** What a day is counted with beside its limit: when the clock stood still, and by how many working days it was extended. */
export interface PromiseClock {
  pauses: readonly Pause[];
  extendedDays: number;
}

const NO_CLOCK: PromiseClock = { pauses: [], extendedDays: 0 };

/**
 * The day, counted from the day of filing; undefined where the calendar says nothing. The days of a pause do not count, unless the time was
 * over when it began; after one that restarts the time, the whole limit is counted from its end. A pause that lasts moves nothing yet.
 */
export function promiseDay(
  countedFrom: string,
  limit: PromisedLimit,
  stretches: Stretches,
  { pauses, extendedDays }: PromiseClock = NO_CLOCK,
): PromisedDay | undefined {
  const ended = pauses.flatMap(({ from, until, mode }) => (until === null ? [] : [{ from, until, mode }]));
  const restart = ended.findLastIndex(({ mode }) => mode === 'RESTART');
  const counting = {
    ...{ start: ended[restart]?.until ?? countedFrom, pauses: ended.slice(restart + 1) },
    ...{ limit, stretches, extendedDays },
  };
  const [soonest, last] = [countTerm(counting, 'earliest'), countTerm(counting, 'day')];
  if (soonest === undefined || last === undefined) return undefined;
  const { earliest } = soonest;
  const { day, latest } = last;
  return { day, provisional: last.provisional || earliest !== latest, earliest, latest };
}

interface Counting {
  start: string;
  pauses: readonly { from: string; until: string }[];
  limit: PromisedLimit;
  stretches: Stretches;
  extendedDays: number;
}

/** The term with its pauses: as soon as it can end, or as late as it may, whatever is still decided of the calendar. */
function countTerm(
  { start, pauses, limit, stretches, extendedDays }: Counting,
  bound: 'earliest' | 'day',
): GivenTerm | undefined {
  const isWaited = (day: string): boolean =>
    limit.unit === 'DAY' || limit.unit === 'MONTH' ? true : (isWorkingDay(day, stretches) ?? bound === 'day');
  let waited = 0;
  let term = giveLimit(start, limit, stretches, { waited, extendedDays });
  for (const { from, until } of pauses) {
    if (term === undefined) return undefined;
    if (term[bound] <= from) continue;
    waited += listDaysAfter(from, until).filter(isWaited).length;
    term = giveLimit(start, limit, stretches, { waited, extendedDays });
  }
  return term;
}

function listDaysAfter(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = shiftDay(from, 1); day <= until; day = shiftDay(day, 1)) days.push(day);
  return days;
}

function giveLimit(
  from: string,
  { amount, unit }: PromisedLimit,
  stretches: Stretches,
  { waited, extendedDays }: { waited: number; extendedDays: number },
): GivenTerm | undefined {
  switch (unit) {
    case 'WORKING_DAY':
      return giveTerm(from, amount + waited + extendedDays, 'APPOINTMENT', stretches);
    case 'HOUR':
      return giveTerm(from, 1 + waited + extendedDays, 'APPOINTMENT', stretches);
    case 'DAY':
      return extend(giveCalendarTerm(from, amount + waited, stretches), extendedDays, stretches);
    case 'MONTH':
      return extend(giveMonthTerm(from, amount, stretches, waited), extendedDays, stretches);
  }
}

/** So many working days more. */
function extend(
  term: GivenTerm | undefined,
  workingDays: number,
  stretches: Stretches,
): GivenTerm | undefined {
  if (term === undefined || workingDays === 0) return term;
  const first = giveTerm(term.earliest, workingDays, 'APPOINTMENT', stretches);
  const last = giveTerm(term.day, workingDays, 'APPOINTMENT', stretches);
  if (first === undefined || last === undefined) return undefined;
  return { ...last, earliest: first.earliest, provisional: first.earliest !== last.latest };
}
