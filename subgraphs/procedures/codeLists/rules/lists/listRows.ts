import type { CodeList } from '../spelling.ts';
import { ListRefused } from './listRefused.ts';
import { parseCsv, type RowDamage } from './parseCsv.ts';

/** One row of a file of a list, by the names of its columns, before anybody judges what it says. */
export interface Row {
  /** The line of a CSV file, or the element of a JSON array, from 1. */
  position: number;
  fields: Record<string, string>;
  damage: RowDamage | null;
}

/** Names that files give to one column. */
export const COLUMNS = {
  code: ['code', 'Code', 'MALINHVUC', 'MADONVI', 'MAKETQUA', 'ma'],
  name: ['name', 'FullName', 'TENLINHVUC', 'TENDONVI', 'TENKETQUA', 'ten'],
  parent: ['parent_code', 'parentCode', 'MADONVICHA'],
  issuer: ['issuing_code', 'issuer'],
  kind: ['kind'],
  legacy: ['legacy_code', 'legacyCode'],
  validFrom: ['valid_from', 'validFrom'],
  validTo: ['valid_to', 'validTo'],
} as const;

export type Column = keyof typeof COLUMNS;

/** The name under which a row has a column; undefined where it has none. */
export const findColumn = (fields: Record<string, string>, column: Column): string | undefined =>
  COLUMNS[column].find((name) => fields[name] !== undefined);

/** Columns that only some lists have, and the lists that have them. */
const OWN_COLUMNS: Readonly<Record<string, readonly CodeList[]>> = {
  MALINHVUC: ['FIELD'],
  TENLINHVUC: ['FIELD'],
  MADONVI: ['AGENCY'],
  TENDONVI: ['AGENCY'],
  MAKETQUA: ['RESULT_TYPE'],
  TENKETQUA: ['RESULT_TYPE'],
  issuing_code: ['RESULT_TYPE'],
  FullName: ['UNITS_34', 'UNITS_63'],
  ProvinceCode: ['UNITS_34', 'UNITS_63'],
  old_code: [],
  new_code: [],
  MATTHC: [],
};

/** The kinds of entry of each list; a list that is not here has entries of one kind. */
const KINDS: Partial<Record<CodeList, readonly string[]>> = {
  AGENCY: ['MINISTRY', 'MINISTERIAL_AGENCY', 'SOCIAL_SECURITY', 'PROVINCE', 'COMMUNE', 'OTHER'],
  UNITS_34: ['PROVINCE', 'COMMUNE'],
  UNITS_63: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  MATTER: ['PROPERTY', 'PERSON'],
};

/** Whether entries of a list may be of this kind. */
export const isKindOf = (list: CodeList, kind: string): boolean => KINDS[list]?.includes(kind) ?? false;

/**
 * The rows of a file: CSV with a header, a JSON array of objects with the same names, or the nested tables of units as they
 * are published; what the file looks like says which.
 *
 * @throws ListRefused when the file as a whole cannot be this list: empty, no JSON, without its columns, of another list
 */
export function readRows(list: CodeList, text: string): Row[] {
  // UTF-16 that was taken for UTF-8 is valid text, every other letter of it a null.
  if (text.includes('\0')) throw new ListRefused('NOT_UTF8');
  const rows = /^\s*[[{]/.test(text) ? readJsonRows(parseJson(text)) : readCsvRows(text);
  if (rows.length === 0) throw new ListRefused('FILE_EMPTY');
  refuseOtherList(list, rows);
  if (!rows.some(({ fields }) => hasColumns(list, fields))) throw new ListRefused('HEADER_UNKNOWN');
  return rows;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListRefused('FILE_NOT_JSON');
  }
}

/** No source gives the fields codes: a name is enough for those. */
const hasColumns = (list: CodeList, fields: Record<string, string>): boolean =>
  findColumn(fields, 'name') !== undefined && (list === 'FIELD' || findColumn(fields, 'code') !== undefined);

function refuseOtherList(list: CodeList, rows: readonly Row[]): void {
  for (const { fields, position } of rows) {
    const foreign = Object.keys(fields).find((name) => OWN_COLUMNS[name]?.includes(list) === false);
    if (foreign !== undefined) throw new ListRefused('LIST_WRONG', { detail: foreign });
    const kind = (fields.kind ?? '').trim();
    const isUnits = list === 'UNITS_34' || list === 'UNITS_63';
    // A list whose entries are all of one kind has no such column; the units of one table are not those of the other.
    if (kind !== '' && (KINDS[list] === undefined || (isUnits && kind === 'DISTRICT' && list === 'UNITS_34')))
      throw new ListRefused('LIST_WRONG', { detail: `${position}: ${kind.slice(0, 40)}` });
  }
}

const readCsvRows = (text: string): Row[] =>
  parseCsv(text).map(({ line, fields, damage }) => ({ position: line, fields, damage }));

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
      rows.push({ position: rows.length + 1, fields: {}, damage: null });
      return;
    }
    const members = Object.entries(one).flatMap(([name, member]) =>
      typeof member === 'string' || typeof member === 'number' ? [[name, String(member)]] : [],
    );
    const fields: Record<string, string> = Object.fromEntries(members) as Record<string, string>;
    if (kind !== null) fields.kind = kind;
    if (parent !== null) fields.parentCode = parent;
    rows.push({ position: rows.length + 1, fields, damage: null });
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
