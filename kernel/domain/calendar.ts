/** What the contract means by a date, and the civil day in Vietnam: shared by every rule, free of any clock. */
import type { Brand } from './brand.ts';

/** A day of the calendar, `yyyy-MM-dd`. Days compare as texts do. */
export type Day = Brand<'Day'>;

/** Vietnam has kept UTC+7 without summer time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day of an instant in Asia/Ho_Chi_Minh, `yyyy-MM-dd`: what "today" means for validity, acceptance and codes. */
export function dayInVietnam(instant: Date): Day {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** A text as a day; undefined for a date known in part, and for what is no day. */
export const readDay = (text: string): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(text) ? (text as Day) : undefined;

/**
 * A text that is a day, or it is a fault of ours: for days written down in the code and in tests.
 *
 * @throws RangeError when it is none
 */
export function requireDay(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new RangeError(`not a day: ${text}`);
  return day;
}

const DAY_MS = 86_400_000;

export const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10) as Day;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1800;

/** Whether a text is `yyyy`, `yyyy-MM` or `yyyy-MM-dd` and a day of the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null || Number(match[1]) < FIRST_YEAR) return false;
  const [, year = '', month, day] = match;
  if (month === undefined) return true;
  const days = DAYS_IN_MONTH[Number(month) - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  // JavaScript rolls 29 February of a common year over to March: then the day is another one.
  const rolled = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number(day) >= 1 && Number(day) <= days && rolled.getUTCDate() === Number(day);
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3}0*)?)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/**
 * A moment with its offset (RFC 3339), in UTC. Undefined for malformed text, and for text that would be read as another moment: a day that
 * does not exist, 24:00, a leap second, an offset that no place has, a fraction finer than a millisecond, a year that is not of ours.
 */
export function readMoment(text: string): string | undefined {
  const [, day] = MOMENT.exec(text) ?? [];
  if (day === undefined || !isPartialDate(day)) return undefined;
  const moment = new Date(text).toISOString();
  // At either end of the years, an offset may lead out of them.
  return isPartialDate(moment.slice(0, moment.indexOf('T'))) ? moment : undefined;
}

/** dd/MM/yyyy, MM/yyyy or yyyy, as precise as the date is; any other text as it is. */
export function displayDate(date: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date.split('-').reverse().join('/') : date;
}

/**
 * The same day so many years later or earlier. A term that would end on 29 February of a common year ends on the last day
 * of that month (Civil Code 91/2015/QH13, article 148).
 */
export function addYears(date: Day, years: number): Day;
export function addYears(date: string, years: number): string;
export function addYears(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  return date.endsWith('-02-29') && !isPartialDate(`${year}-02-29`)
    ? `${year}-02-28`
    : `${year}${date.slice(4)}`;
}
