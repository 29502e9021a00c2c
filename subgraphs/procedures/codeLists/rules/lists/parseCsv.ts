import { isBlank } from '../../../../../kernel/domain/text/clean.ts';
import { foldCode } from '../../../../../kernel/domain/text/fold.ts';

/** What is wrong with a row as a row, whatever it says. */
export type RowDamage = 'QUOTE_OPEN' | 'FIELDS_MISSING' | 'FIELDS_TOO_MANY';

/** One row of a CSV file with a header, by the names of its columns. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  line: number;
  fields: Record<string, string>;
  damage: RowDamage | null;
}

interface RawRow {
  line: number;
  fields: string[];
  isBroken: boolean;
}

/**
 * Reads a CSV file as RFC 4180 writes it: fields parted by commas, in quotes where they hold a comma, a quote (doubled) or a
 * line end. The first row names the columns; a missing field is an empty text, and the row says that it was missing.
 */
export function parseCsv(text: string): CsvRow[] {
  const rows = splitRows(text);
  const [header, ...others] = rows;
  if (header === undefined) return [];
  const columns = header.fields.map(foldCode);
  return others
    .filter(({ fields }) => fields.some((field) => !isBlank(field)))
    .map((row) => ({
      line: row.line,
      fields: Object.fromEntries(columns.map((name, index) => [name, row.fields[index] ?? ''])),
      damage: findDamage(row, columns.length),
    }));
}

function findDamage({ fields, isBroken }: RawRow, columns: number): RowDamage | null {
  if (isBroken) return 'QUOTE_OPEN';
  if (fields.length < columns) return 'FIELDS_MISSING';
  return fields.slice(columns).some((field) => !isBlank(field)) ? 'FIELDS_TOO_MANY' : null;
}

/** A field in quotes, or one without; then a comma, a line end or the end. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;

function splitRows(text: string): RawRow[] {
  const rows: RawRow[] = [];
  let line = 1;
  let row: RawRow = { line, fields: [], isBroken: false };
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    // A quote that nobody closed: the rest of its line is the field, and the next row is read.
    const [whole, quoted, bare, end] = match ?? takeBroken(text, at);
    if (match === null) FIELD.lastIndex = at + whole.length;
    // A field that begins with a quote and was not read as one in quotes: nobody closed it, or something stands behind it.
    row.isBroken ||= bare?.startsWith('"') === true;
    row.fields.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',' && FIELD.lastIndex < text.length) continue;
    rows.push(row);
    row = { line, fields: [], isBroken: false };
  }
  return rows;
}

function takeBroken(text: string, at: number): [string, undefined, string, string] {
  const end = text.indexOf('\n', at);
  const whole = end < 0 ? text.slice(at) : text.slice(at, end + 1);
  return [whole, undefined, whole.trimEnd(), '\n'];
}
