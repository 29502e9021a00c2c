import { isPartialDate } from '../../../../../kernel/domain/calendar.ts';
import { isUnicode } from '../../../../../kernel/domain/text/typed.ts';
import { yearOf } from '../calendar/days.ts';
import { LAW_SINCE } from '../calendar/lawfulDays.ts';
import { findMissingHoliday, isLawfulHoliday, joinNotices, type NoticeDay } from '../calendar/notices.ts';
import { isWholeDay } from '../inForce.ts';
import { tidySpelling } from '../spelling.ts';
import type { JudgedEntry } from './listFindings.ts';
import { type ListFinding, makeListFinding } from './listFindings.ts';
import { ListRefused } from './listRefused.ts';
import { type CsvRow, parseCsv } from './parseCsv.ts';

/**
 * Reads `day,kind,notice`: the days of a year's notice. A year is known with all its days or not at all, so a file with a row
 * that cannot be taken in, or that lacks a day which the law has off, is refused.
 *
 * @throws ListRefused when the file as a whole cannot be this list
 */
export function judgeHolidays(
  text: string,
  standing: readonly NoticeDay[],
): { lines: JudgedEntry[]; added: NoticeDay[] } {
  const known = new Map(standing.map((one) => [one.day, one]));
  const read = new Map<string, NoticeDay>();
  const lines: JudgedEntry[] = [];
  const added: NoticeDay[] = [];
  for (const row of readRows(text)) {
    const told = readDay(row);
    const finding = told.finding ?? findDouble(told.entry, read.get(told.entry.day));
    const before = known.get(told.entry.day);
    const isKnown = before?.kind === told.entry.kind && before.notice === told.entry.notice;
    const code = told.entry.day === '' ? null : told.entry.day;
    const outcome =
      finding?.outcome === 'REFUSED' ? 'REFUSED' : finding || isKnown ? 'UNCHANGED' : 'ACCEPTED';
    lines.push({ position: row.line, code, outcome, findings: finding === undefined ? [] : [finding] });
    read.set(told.entry.day, told.entry);
    if (outcome === 'ACCEPTED') added.push(told.entry);
  }
  if (lines.some(({ outcome }) => outcome === 'REFUSED')) throw new ListRefused('ENTRIES_REFUSED', { lines });
  requireWholeYears([...new Map([...known, ...read]).values()], new Set([...read.keys()].map(yearOf)));
  return { lines, added };
}

function readRows(text: string): CsvRow[] {
  if (text.includes('\0')) throw new ListRefused('NOT_UTF8');
  const rows = parseCsv(text);
  if (rows.length === 0) throw new ListRefused('FILE_EMPTY');
  const columns = ['day', 'kind', 'notice'];
  if (!rows.every(({ fields }) => columns.every((column) => fields[column] !== undefined)))
    throw new ListRefused('HEADER_UNKNOWN', { detail: columns.join(',') });
  if (!/\n\s*$/.test(text)) throw new ListRefused('LAST_ROW_UNENDED');
  return rows;
}

function readDay({ fields, damage }: CsvRow): { entry: NoticeDay; finding: ListFinding | undefined } {
  const [day, kind, notice] = [fields.day, fields.kind, fields.notice].map((text) =>
    tidySpelling(text ?? ''),
  );
  const entry: NoticeDay = { day: day ?? '', kind: kind === 'WORK' ? 'WORK' : 'OFF', notice: notice ?? '' };
  const refuse = (): ListFinding | undefined => {
    if (damage !== null) return makeListFinding('ROW_BROKEN', '');
    if (!isWholeDay(entry.day) || !isPartialDate(entry.day) || entry.day < LAW_SINCE)
      return makeListFinding('HOLIDAY_UNREADABLE', 'day', { before: entry.day });
    if (kind !== entry.kind) return makeListFinding('HOLIDAY_KIND_UNKNOWN', 'kind', { before: kind ?? '' });
    if (!isUnicode(fields.notice ?? '')) return makeListFinding('TEXT_NOT_UNICODE', 'notice');
    if (entry.notice === '') return makeListFinding('NOTICE_MISSING', 'notice');
    if (kind === 'WORK' && isLawfulHoliday(entry.day))
      return makeListFinding('HOLIDAY_WORKED', 'kind', { before: entry.day });
    return undefined;
  };
  return { entry, finding: refuse() };
}

function findDouble(entry: NoticeDay, before: NoticeDay | undefined): ListFinding | undefined {
  if (before === undefined) return undefined;
  const isSame = before.kind === entry.kind && before.notice === entry.notice;
  return makeListFinding(isSame ? 'ENTRY_TWICE' : 'CODE_TWICE', 'day');
}

function requireWholeYears(told: readonly NoticeDay[], years: ReadonlySet<number>): void {
  for (const stretch of joinNotices(told)) {
    if (!years.has(yearOf(stretch.from))) continue;
    const missing = findMissingHoliday(stretch);
    if (missing !== undefined)
      throw new ListRefused('YEAR_INCOMPLETE', { detail: missing || String(yearOf(stretch.from)) });
  }
}
