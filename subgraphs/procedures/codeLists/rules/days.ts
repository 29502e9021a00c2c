import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { isWholeDay } from './inForce.ts';

/** A date of the contract that must say its day. Throws BAD_USER_INPUT for a year or a month. */
export function getWholeDay(name: string, date: string): string {
  if (!isWholeDay(date))
    throw new Failure('BAD_USER_INPUT', `${name} phải là một ngày đầy đủ, dạng yyyy-MM-dd.`);
  return date;
}

/** The day of an `asOf` argument; undefined where none was given, and everything is shown as it is now. */
export const readDay = (asOf: string | null | undefined): string | undefined =>
  asOf == null ? undefined : getWholeDay('asOf', asOf);

/** The day that was asked about; today where none was. */
export const askedDay = (asOf: string | null | undefined, now: Date): string =>
  asOf == null ? dayInVietnam(now) : getWholeDay('asOf', asOf);
