/** Single values of a report, as systems write them: texts, all of them. Absent and blank are the same; unreadable is never absent. */
import { isPartialDate, readMoment } from '../../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../../../kernel/domain/text/typed.ts';
import { findingOf, type ReportFinding, type ReportFindingKind } from './findings.ts';

/** What was typed, and nothing where it is blank. */
export type Told = string | null | undefined;

const STAMP = /^(\d{4})(\d{2})(\d{2})([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/;
/** Clocks differ by so much; what is later has not happened. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** `yyyyMMddHHmmss` in Vietnam, or a moment with its offset (ISO 8601). Undefined for anything else, and for a day that there is not. */
export function readStamp(text: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = STAMP.exec(text) ?? [];
  if (year === undefined) {
    const moment = readMoment(text);
    return moment === undefined ? undefined : new Date(moment);
  }
  if (!isPartialDate(`${year}-${month}-${day}`)) return undefined;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
}

/** `1`, `0`, `true`, `false`, however they are cased. */
export function readFlag(text: string): boolean | undefined {
  if (/^(1|true)$/i.test(text)) return true;
  return /^(0|false)$/i.test(text) ? false : undefined;
}

/** Reads the fields of one record and gathers what there is to say of them. */
export class FieldReader {
  readonly findings: ReportFinding[] = [];
  readonly #now: Date;

  constructor(now: Date) {
    this.#now = now;
  }

  note(kind: ReportFindingKind, field: string): void {
    this.findings.push(findingOf(kind, field));
  }

  /** One line in Unicode; null where there is none. */
  text(told: Told, field: string, lengthMax = 300): string | null {
    if (told == null) return null;
    if (!isUnicode(told)) {
      this.note('TEXT_NOT_UNICODE', field);
      return null;
    }
    const text = cleanLine(told);
    if (text.length > lengthMax) this.note('TEXT_TOO_LONG', field);
    return text === '' || text.length > lengthMax ? null : text;
  }

  required(told: Told, field: string, lengthMax?: number): string | null {
    const before = this.findings.length;
    const text = this.text(told, field, lengthMax);
    if (text === null && this.findings.length === before) this.note('FIELD_MISSING', field);
    return text;
  }

  /** A time that has come; of one that is promised, `mayCome`. */
  time(told: Told, field: string, mayCome = false): Date | null {
    const text = this.text(told, field);
    if (text === null) return null;
    const at = readStamp(text);
    if (at === undefined) this.note('TIME_UNREADABLE', field);
    else if (!mayCome && at.getTime() > this.#now.getTime() + CLOCK_SKEW_MS)
      this.note('TIME_IN_FUTURE', field);
    return at ?? null;
  }

  flag(told: Told, field: string): boolean | null {
    const text = this.text(told, field);
    if (text === null) return null;
    const flag = readFlag(text);
    if (flag === undefined) this.note('FLAG_UNREADABLE', field);
    return flag ?? null;
  }

  /** Whole đồng; what is glued to a term or a unit is no number. */
  amount(told: Told, field: string): number | null {
    const text = this.text(told, field);
    if (text === null) return null;
    const amount = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
    if (amount === undefined) this.note('AMOUNT_UNREADABLE', field);
    return amount ?? null;
  }
}
