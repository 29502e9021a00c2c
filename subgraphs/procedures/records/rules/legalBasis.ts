import { isPartialDate } from '../../../../kernel/domain/calendar.ts';
import type { LegalBasisContent } from '../../../../kernel/domain/content.ts';
import { type Notes, note } from './findings.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';

/** `15/2020/NĐ-CP`, `54/2014/QH13`, `66.7/2025/NQ-CP`, `108/QĐ-TTg`, `38/2001/PL-UBTVQH10`. */
const NUMBER = /^\d{1,5}(?:\.\d{1,3})?[a-zđ]?(?:\/\d{4})?\/[A-ZĐ][\p{Lu}a-zđ\d\-–./]*$/u;

/** Reads CANCUPHAPLY. The same document twice stands once. */
export function readLegalBasis(record: Place, notes: Notes): LegalBasisContent[] {
  const known = new Set<string>();
  return readRows(fieldOf(record, 'CANCUPHAPLY'), notes).flatMap((row) => {
    const place = fieldOf(row, 'SOVANBAN');
    const written = readText(place, notes);
    const name = readText(fieldOf(row, 'TENVANBAN'), notes);
    if (written === null && name === null) return [];
    const document: LegalBasisContent = {
      number: written === null ? (name ?? '') : judgeNumber(written, place.path, notes),
      name,
      ...readDates(row, notes),
      issuer: readText(fieldOf(row, 'COQUANBANHANH'), notes),
      url: readUrl(fieldOf(row, 'DIACHITRUYCAP'), notes),
    };
    const key = JSON.stringify(document);
    const isNew = !known.has(key);
    if (!isNew) note(notes, 'DUPLICATE_REMOVED', row.path, document.number);
    known.add(key);
    return isNew ? document : [];
  });
}

/**
 * The symbol of a law ends with the legislature, which has two digits since 1997, and that of the Government with CP:
 * what follows belongs to the next text of the page. So does a year with a full stop before the number. A decree or
 * resolution whose symbol breaks off at C is the Government's: nobody else's begins so.
 */
function judgeNumber(written: string, path: string, notes: Notes): string {
  const number = written
    .replace(/^((?:19|20)\d{2})\.(?=\d{1,4}\/\d{4}\/)/u, '')
    .replace(/(QH1\d)\d+$/u, '$1')
    .replace(/(-CP)[\p{Lu}\d]+$/u, '$1')
    .replace(/(N[ĐQ]-C)$/u, '$1P');
  if (number !== written) note(notes, 'NUMBER_SEPARATED', path, written, number);
  if (!NUMBER.test(number)) note(notes, 'NUMBER_MALFORMED', path, number);
  return number;
}

function readDates(row: Place, notes: Notes): Pick<LegalBasisContent, 'issuedOn' | 'effectiveFrom'> {
  const issuedOn = readDate(fieldOf(row, 'NGAYBANHANH'), notes);
  const effective = fieldOf(row, 'NGAYHIEULUC');
  const effectiveFrom = readDate(effective, notes);
  if (issuedOn !== null && effectiveFrom !== null && effectiveFrom < issuedOn) {
    note(notes, 'DATES_CONTRADICT', effective.path, `${issuedOn} > ${effectiveFrom}`);
  }
  return { issuedOn, effectiveFrom };
}

const DATES: readonly [RegExp, string][] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u, '$1-$2-$3'],
  [/^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/u, '$1-$2-$3'],
  [/^(\d{2})\/(\d{2})\/(\d{4})(?: .*)?$/u, '$3-$2-$1'],
  [/^(\d)\/(\d{1,2})\/(\d{4})$/u, '$3-$2-0$1'],
];

/** A day as the sources write it: yyyyMMddHHmmss, dd/MM/yyyy or yyyy-MM-dd. What is no day is left out and reported. */
function readDate(place: Place, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) return null;
  for (const [pattern, form] of DATES) {
    const day = written.replace(pattern, form).replace(/-(\d)-/u, '-0$1-');
    if (pattern.test(written) && isPartialDate(day)) return day;
  }
  note(notes, 'DATE_MALFORMED', place.path, written);
  return null;
}

/** Only what a browser may open: an address of another kind would act where it is shown. */
function readUrl(place: Place, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) return null;
  if (/^https?:\/\/[^\s<>"]+$/iu.test(written)) return written;
  note(notes, 'URL_MALFORMED', place.path, written);
  return null;
}
