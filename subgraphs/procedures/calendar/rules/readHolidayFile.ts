import { isPartialDate } from '../../../../kernel/domain/calendar.ts';
import { yearOf } from '../../../../kernel/domain/officeCalendar/days.ts';
import { type DecidedDay, isLawfulHoliday } from '../../../../kernel/domain/officeCalendar/decisions.ts';
import { LAW_SINCE } from '../../../../kernel/domain/officeCalendar/lawfulDays.ts';
import { isUnicode } from '../../../../kernel/domain/text/typed.ts';
import { isWholeDay } from '../../codeLists/rules/inForce.ts';
import {
  type JudgedEntry,
  type ListFinding,
  makeListFinding,
} from '../../codeLists/rules/lists/listFindings.ts';
import { ListRefused } from '../../codeLists/rules/lists/listRefused.ts';
import { type CsvRow, parseCsv } from '../../codeLists/rules/lists/parseCsv.ts';
import { tidySpelling } from '../../codeLists/rules/spelling.ts';
import type { EnteredCalendar } from './judgeCalendar.ts';

interface FileDay extends DecidedDay {
  notice: string;
  issuer: string;
  decidedOn: string;
}

const COLUMNS = ['day', 'kind', 'notice', 'issuer', 'decided_on'];

/**
 * Reads `day,kind,notice,issuer,decided_on`: the days of notices of holidays. Each notice with days of a year is one decision, which
 * settles that year: it tells every day of it that is not as always.
 *
 * @throws ListRefused when the file as a whole cannot be this list, or a row cannot be taken in
 */
export function readHolidayFile(text: string): { lines: JudgedEntry[]; decisions: EnteredCalendar[] } {
  const read = new Map<string, FileDay>();
  const lines: JudgedEntry[] = [];
  for (const row of readRows(text)) {
    const told = readDay(row);
    const finding = told.finding ?? findDouble(told.entry, read.get(told.entry.day));
    const outcome = finding?.outcome === 'REFUSED' ? 'REFUSED' : finding ? 'UNCHANGED' : 'ACCEPTED';
    const code = told.entry.day === '' ? null : told.entry.day;
    lines.push({ position: row.line, code, outcome, findings: finding === undefined ? [] : [finding] });
    read.set(told.entry.day, told.entry);
  }
  if (lines.some(({ outcome }) => outcome === 'REFUSED')) throw new ListRefused('ENTRIES_REFUSED', { lines });
  return { lines, decisions: groupDays([...read.values()]) };
}

function groupDays(days: readonly FileDay[]): EnteredCalendar[] {
  const groups = new Map<string, FileDay[]>();
  for (const one of days) {
    const key = JSON.stringify([one.decidedOn, one.issuer, one.notice, yearOf(one.day)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const year = yearOf(first.day);
      return {
        number: first.notice,
        issuer: first.issuer,
        decidedOn: first.decidedOn,
        settles: { from: `${year}-01-01`, until: `${year}-12-31` },
        days: group.map(({ day, kind }) => ({ day, kind })),
      };
    });
}

function readRows(text: string): CsvRow[] {
  if (text.includes('\0')) throw new ListRefused('NOT_UTF8');
  const rows = parseCsv(text);
  if (rows.length === 0) throw new ListRefused('FILE_EMPTY');
  if (!rows.every(({ fields }) => COLUMNS.every((column) => fields[column] !== undefined)))
    throw new ListRefused('HEADER_UNKNOWN', { detail: COLUMNS.join(',') });
  if (!/\n\s*$/.test(text)) throw new ListRefused('LAST_ROW_UNENDED');
  return rows;
}

const isDay = (text: string): boolean => isWholeDay(text) && isPartialDate(text);

function readDay({ fields, damage }: CsvRow): { entry: FileDay; finding: ListFinding | undefined } {
  const [day = '', kind = '', notice = '', issuer = '', decidedOn = ''] = COLUMNS.map((column) =>
    tidySpelling(fields[column] ?? ''),
  );
  const entry: FileDay = { day, kind: kind === 'WORK' ? 'WORK' : 'OFF', notice, issuer, decidedOn };
  const refuse = (): ListFinding | undefined => {
    if (damage !== null) return makeListFinding('ROW_BROKEN', '');
    if (!isDay(day) || day < LAW_SINCE) return makeListFinding('HOLIDAY_UNREADABLE', 'day', { before: day });
    if (kind !== entry.kind) return makeListFinding('HOLIDAY_KIND_UNKNOWN', 'kind', { before: kind });
    if (!isUnicode(fields.notice ?? '')) return makeListFinding('TEXT_NOT_UNICODE', 'notice');
    if (notice === '') return makeListFinding('NOTICE_MISSING', 'notice');
    if (issuer === '') return makeListFinding('NOTICE_MISSING', 'issuer');
    if (!isDay(decidedOn)) return makeListFinding('DAY_UNREADABLE', 'decided_on', { before: decidedOn });
    if (kind === 'WORK' && isLawfulHoliday(day))
      return makeListFinding('HOLIDAY_WORKED', 'kind', { before: day });
    return undefined;
  };
  return { entry, finding: refuse() };
}

function findDouble(entry: FileDay, before: FileDay | undefined): ListFinding | undefined {
  if (before === undefined) return undefined;
  const isSame = JSON.stringify(before) === JSON.stringify(entry);
  return makeListFinding(isSame ? 'ENTRY_TWICE' : 'CODE_TWICE', 'day');
}
