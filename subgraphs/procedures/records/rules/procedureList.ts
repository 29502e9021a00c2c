import { type Finding, note, openNotes } from './findings.ts';
import { readCode } from './heads.ts';
import { fieldOf, isFields, type Place, readRows, readText } from './source.ts';

/** What a list says of one procedure: that it exists. It has no content, so no version can come of it. */
export interface ProcedureHead {
  /** National code; null where the row has none that can be read. */
  code: string | null;
  name: string | null;
  repairs: Finding[];
  refusals: Finding[];
}

export interface ReadProcedureList {
  heads: ProcedureHead[];
  /** Why the answer is no list; empty where it is. */
  refusals: Finding[];
}

/** Whether a parsed value is an answer of LayDanhSachTTHC: an envelope with rows. */
export const isProcedureList = (raw: unknown): boolean =>
  isFields(raw) && 'error_code' in raw && ('data' in raw || 'result' in raw);

/**
 * Reads an answer of LayDanhSachTTHC: `{error_code, message, data | result: [{ID | MATTHC, TENTTHC, …}]}`. The heads tell
 * which procedures the source has; each must be fetched by LayThuTuc for its content.
 */
export function readProcedureList(raw: unknown): ReadProcedureList {
  const notes = openNotes();
  const answer: Place = { value: raw, path: '' };
  const failure = readText(fieldOf(answer, 'error_code'), notes);
  if (!isFields(raw) || (failure !== null && failure !== '0')) {
    note(notes, 'LIST_REFUSED', 'error_code', readText(fieldOf(answer, 'message'), notes) ?? failure ?? '');
    return { heads: [], refusals: notes.refusals };
  }
  const rows = readRows(fieldOf(answer, 'data' in raw ? 'data' : 'result'), notes);
  return { heads: rows.map(readHead), refusals: notes.refusals };
}

function readHead(row: Place): ProcedureHead {
  const notes = openNotes();
  const coded = fieldOf(row, 'MATTHC');
  const code = readCode(coded.value === undefined ? fieldOf(row, 'ID') : coded, notes);
  return { code, name: readText(fieldOf(row, 'TENTTHC'), notes), ...notes };
}
