import { type Notes, note } from './findings.ts';
import { oneLine, repairText } from './text.ts';

/** A place in a record: what stands there and its path, so that every finding can name it. */
export interface Place {
  value: unknown;
  path: string;
}

type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The place of a named field; absent fields are places with nothing in them. */
export function fieldOf(place: Place, name: string): Place {
  const value = isFields(place.value) ? place.value[name] : undefined;
  return { value, path: place.path === '' ? name : `${place.path}.${name}` };
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The text of a place with its lines; numbers and booleans are read as text, as the sources mix them. */
export function readLines(place: Place, notes: Notes): string | null {
  const { value, path } = place;
  if (isAbsent(value)) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') {
    note(notes, 'FIELD_UNREADABLE', path, JSON.stringify(value));
    return null;
  }
  const { text, state } = repairText(value);
  if (state === 'UNREADABLE') note(notes, 'TEXT_UNREADABLE', path, value);
  if (state === 'NOT_UNICODE') note(notes, 'TEXT_NOT_UNICODE', path, value);
  if (state === 'ENCODING_REPAIRED') note(notes, 'ENCODING_REPAIRED', path, value, text ?? '');
  if (state === 'NORMALISED') note(notes, 'TEXT_NORMALISED', path, value, text ?? '');
  return text;
}

/** The text of a place on one line: names, codes and numbers have no lines. */
export function readText(place: Place, notes: Notes): string | null {
  const lines = readLines(place, notes);
  return lines === null ? null : oneLine(lines);
}

/** The rows of a list. A single object stands for a list of one; anything else is no list. */
export function readRows(place: Place, notes: Notes): Place[] {
  const { value, path } = place;
  if (isAbsent(value)) return [];
  const rows = isFields(value) ? [value] : value;
  if (!Array.isArray(rows)) {
    note(notes, 'FIELD_UNREADABLE', path, JSON.stringify(value));
    return [];
  }
  return rows.map((row, index) => ({ value: row as unknown, path: `${path}[${index}]` }));
}
