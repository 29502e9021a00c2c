import { isPartialDate } from '../../../../../kernel/domain/calendar.ts';
import { normalizeAgencyCode } from '../../../../../kernel/domain/scalars.ts';
import { findLegacyEncoding } from '../../../../../kernel/domain/text/legacy.ts';
import { toKeptKey } from '../../../records/rules/searchText.ts';
import { isWholeDay } from '../inForce.ts';
import { isKnownMatter } from '../matters.ts';
import { type CodeList, isWellFormedResultType, tidySpelling } from '../spelling.ts';
import { type ListFinding, makeListFinding } from './listFindings.ts';
import { COLUMNS, type Column, findColumn, isKindOf, type Row, readRows } from './listRows.ts';

/** One entry as a file tells it. */
export interface ListedEntry {
  code: string;
  name: string;
  parentCode: string | null;
  kind: string | null;
  issuer: string | null;
  wellFormed: boolean;
  /** The code in the old order of agencies, where the file gives it so. */
  legacyCode: string | null;
}

/** The days that a row itself gives, yyyy-MM-dd: they go before the day of the file. Null: it gives none. */
export interface ToldDays {
  /** First day on which the entry holds. */
  from: string | null;
  /** First day on which it no longer holds. */
  to: string | null;
}

/** One line of a file of a list: an entry, or why it is none. */
export interface ReadEntry {
  /** The line of a CSV file, or the element of a JSON array, from 1. */
  position: number;
  code: string | null;
  /** Null exactly when a finding refuses it. */
  entry: ListedEntry | null;
  told: ToldDays;
  findings: ListFinding[];
  /** Set where nothing ends the last row of a CSV file: it may be half of one. */
  isUnended?: boolean;
}

/**
 * Reads a file of a list, entry by entry.
 *
 * @throws ListRefused when the file as a whole cannot be this list
 */
export function readList(list: CodeList, text: string): ReadEntry[] {
  const read = readRows(list, text).map((row) => readEntry(list, row));
  const last = read.at(-1);
  if (last !== undefined && !/[\n\]}]\s*$/.test(text)) last.isUnended = true;
  return read;
}

function readEntry(list: CodeList, { position, fields, damage }: Row): ReadEntry {
  const findings: ListFinding[] = [];
  const read = (column: Column): string | null => {
    const field = findColumn(fields, column) ?? COLUMNS[column][0];
    const text = fields[field] ?? '';
    if (findLegacyEncoding(text) !== undefined)
      findings.push(makeListFinding('TEXT_NOT_UNICODE', field, { before: text }));
    const tidy = tidySpelling(text);
    if (tidy !== text && tidy !== '')
      findings.push(makeListFinding('TEXT_TIDIED', field, { before: text, after: tidy }));
    return tidy === '' ? null : tidy;
  };
  const name = read('name');
  const code = read('code') ?? (list === 'FIELD' && name !== null ? codeOfName(name) : null);
  const told = { from: read('validFrom'), to: read('validTo') };
  const kind = read('kind');
  const refusal = findRefusal({ fields, damage, code, name, told });
  if (refusal !== undefined) findings.push(refusal);
  else if (list === 'MATTER' && !isKnownMatter(kind))
    findings.push(makeListFinding('MATTER_UNKNOWN', 'kind'));
  else if (kind !== null && !isKindOf(list, kind))
    findings.push(makeListFinding('KIND_UNKNOWN', 'kind', { before: kind }));
  if (damage === 'FIELDS_MISSING') findings.push(makeListFinding('FIELDS_MISSING', ''));
  if (code === null || name === null || findings.some(({ outcome }) => outcome === 'REFUSED'))
    return { position, code, entry: null, told, findings };
  const facts = { parentCode: read('parent'), kind, issuer: read('issuer'), legacyCode: read('legacy') };
  const entry = { code, name, ...facts, wellFormed: true };
  return { position, code, entry: judgeShape(list, entry, findings), told, findings };
}

/** Why nothing can be made of a row, whatever list it stands in. */
function findRefusal({
  fields,
  damage,
  code,
  name,
  told,
}: Pick<Row, 'fields' | 'damage'> & {
  code: string | null;
  name: string | null;
  told: ToldDays;
}): ListFinding | undefined {
  if (Object.keys(fields).length === 0) return makeListFinding('FILE_UNREADABLE', '');
  if (damage === 'QUOTE_OPEN' || damage === 'FIELDS_TOO_MANY') return makeListFinding('ROW_BROKEN', '');
  const lost = Object.entries(fields).find(([, text]) => text.includes('\u{fffd}'));
  if (lost !== undefined) return makeListFinding('TEXT_DAMAGED', lost[0], { before: lost[1] });
  if (code === null) return makeListFinding('CODE_MISSING', 'code');
  if (name === null) return makeListFinding('NAME_MISSING', 'name');
  const { from, to } = told;
  const areDays = [from, to].every((day) => day === null || (isWholeDay(day) && isPartialDate(day)));
  if (areDays && (from === null || to === null || from < to)) return undefined;
  return makeListFinding('DAY_UNREADABLE', 'valid_from', { before: [from, to].filter(Boolean).join(' – ') });
}

/** No source gives the fields codes: each has one made of its name, so that spellings have something to mean. */
export const codeOfName = (name: string): string => toKeptKey(name).replaceAll(' ', '-');

function judgeShape(list: CodeList, entry: ListedEntry, findings: ListFinding[]): ListedEntry {
  if (list === 'RESULT_TYPE') {
    const wellFormed = isWellFormedResultType(entry.code);
    if (!wellFormed) findings.push(makeListFinding('CODE_MALFORMED', 'code', { before: entry.code }));
    if (entry.issuer === null) findings.push(makeListFinding('ISSUER_MISSING', 'issuing_code'));
    return { ...entry, wellFormed };
  }
  if (list !== 'AGENCY') return entry;
  const code = normalizeAgencyCode(entry.code);
  if (code === undefined) {
    findings.push(makeListFinding('CODE_MALFORMED', 'code', { before: entry.code }));
    return { ...entry, wellFormed: false };
  }
  if (code === entry.code) return entry;
  findings.push(makeListFinding('CODE_TURNED', 'code', { before: entry.code, after: code }));
  return { ...entry, code, legacyCode: entry.code };
}
