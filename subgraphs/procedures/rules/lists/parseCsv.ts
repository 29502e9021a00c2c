import { foldCode } from '../../../../schema/text/fold.ts';

/** One row of a CSV file with a header, by the names of its columns. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  line: number;
  fields: Record<string, string>;
}

/**
 * Reads a CSV file as RFC 4180 writes it: fields parted by commas, in quotes where they hold a comma, a quote (doubled) or a
 * line end. The first row names the columns; a missing field is an empty text.
 */
export function parseCsv(text: string): CsvRow[] {
  const rows = splitRows(text);
  const [header, ...others] = rows;
  if (header === undefined) return [];
  return others
    .filter(({ fields }) => fields.some((field) => field !== ''))
    .map(({ line, fields }) => ({
      line,
      fields: Object.fromEntries(header.fields.map((name, index) => [foldCode(name), fields[index] ?? ''])),
    }));
}

/** A field in quotes, or one without; then a comma, a line end or the end. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;

function splitRows(text: string): { line: number; fields: string[] }[] {
  const rows: { line: number; fields: string[] }[] = [];
  let line = 1;
  let row = { line, fields: [] as string[] };
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    // A quote that nobody closed: the rest of its line is the field, and the next row is read.
    const [whole, quoted, bare, end] = match ?? takeBroken(text, at);
    if (match === null) FIELD.lastIndex = at + whole.length;
    row.fields.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',' && FIELD.lastIndex < text.length) continue;
    rows.push(row);
    row = { line, fields: [] };
  }
  return rows;
}

function takeBroken(text: string, at: number): [string, undefined, string, string] {
  const end = text.indexOf('\n', at);
  const whole = end < 0 ? text.slice(at) : text.slice(at, end + 1);
  return [whole, undefined, whole.trimEnd(), '\n'];
}
