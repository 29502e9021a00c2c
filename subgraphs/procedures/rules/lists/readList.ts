import { normalizeAgencyCode } from '../../../../schema/scalars.ts';
import { findLegacyEncoding } from '../../../../schema/text/legacy.ts';
import { isKnownMatter } from '../matters.ts';
import { toKeptKey } from '../search.ts';
import { type CodeList, isWellFormedResultType, tidySpelling } from '../spelling.ts';
import { type ListFinding, makeListFinding } from './listFindings.ts';
import { parseCsv } from './parseCsv.ts';

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

/** One line of a file of a list: an entry, or why it is none. */
export interface ReadEntry {
  /** The line of a CSV file, or the element of a JSON array, from 1. */
  position: number;
  code: string | null;
  /** Null exactly when a finding refuses it. */
  entry: ListedEntry | null;
  findings: ListFinding[];
}

/**
 * Reads a file of a list. CSV with a header, a JSON array of objects with the same names, or the nested tables of units as
 * they are published: what the file looks like says which.
 *
 * @throws SyntaxError when a file that begins as JSON is none
 */
export function readList(list: CodeList, text: string): ReadEntry[] {
  const rows = /^\s*[[{]/.test(text) ? readJsonRows(JSON.parse(text)) : readCsvRows(text);
  return rows.map((row) => readEntry(list, row));
}

interface Row {
  position: number;
  fields: Record<string, string>;
}

const readCsvRows = (text: string): Row[] =>
  parseCsv(text).map(({ line, fields }) => ({ position: line, fields }));

/** Provinces hold their districts and communes: each unit is a row, below the one that holds it. */
const NESTED: readonly [member: string, kind: string][] = [
  ['District', 'DISTRICT'],
  ['Ward', 'COMMUNE'],
  ['Wards', 'COMMUNE'],
];

function readJsonRows(value: unknown): Row[] {
  const rows: Row[] = [];
  const walk = (one: unknown, kind: string | null, parent: string | null): void => {
    if (typeof one !== 'object' || one === null) {
      rows.push({ position: rows.length + 1, fields: {} });
      return;
    }
    const members = Object.entries(one).flatMap(([name, member]) =>
      typeof member === 'string' || typeof member === 'number' ? [[name, String(member)]] : [],
    );
    const fields: Record<string, string> = Object.fromEntries(members) as Record<string, string>;
    if (kind !== null) fields.kind = kind;
    if (parent !== null) fields.parentCode = parent;
    rows.push({ position: rows.length + 1, fields });
    for (const [member, below] of NESTED) {
      const inner = (one as Record<string, unknown>)[member];
      if (Array.isArray(inner)) for (const unit of inner) walk(unit, below, fields.Code ?? null);
    }
  };
  for (const one of Array.isArray(value) ? value : [value]) walk(one, isUnit(one) ? 'PROVINCE' : null, null);
  return rows;
}

const isUnit = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'FullName' in value;

/** Names that files give to one column. */
const COLUMNS = {
  code: ['code', 'Code', 'MALINHVUC', 'MADONVI', 'MAKETQUA', 'ma'],
  name: ['name', 'FullName', 'TENLINHVUC', 'TENDONVI', 'TENKETQUA', 'ten'],
  parent: ['parent_code', 'parentCode', 'MADONVICHA'],
  issuer: ['issuing_code', 'issuer'],
  kind: ['kind'],
  legacy: ['legacy_code', 'legacyCode'],
} as const;

function readEntry(list: CodeList, { position, fields }: Row): ReadEntry {
  const findings: ListFinding[] = [];
  const read = (column: keyof typeof COLUMNS): string | null => {
    const field = COLUMNS[column].find((name) => fields[name] !== undefined) ?? COLUMNS[column][0];
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
  if (Object.keys(fields).length === 0) findings.push(makeListFinding('FILE_UNREADABLE', ''));
  else if (code === null) findings.push(makeListFinding('CODE_MISSING', 'code'));
  else if (name === null) findings.push(makeListFinding('NAME_MISSING', 'name'));
  if (code === null || name === null) return { position, code, entry: null, findings };
  const entry = {
    code,
    name,
    parentCode: read('parent'),
    kind: read('kind'),
    issuer: read('issuer'),
    wellFormed: true,
    legacyCode: read('legacy'),
  };
  if (list === 'MATTER' && !isKnownMatter(entry.kind))
    findings.push(makeListFinding('MATTER_UNKNOWN', 'kind'));
  const isRefused = findings.some(({ outcome }) => outcome === 'REFUSED');
  return { position, code, entry: isRefused ? null : judgeShape(list, entry, findings), findings };
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
