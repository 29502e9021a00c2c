import { type Notes, note } from './findings.ts';
import type { NationalLists } from './nationalLists.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';

/** A result type as a record names it, whether or not the list of result types has it. */
export interface NamedResult {
  code: string;
  /** Null where the record gives none. */
  name: string | null;
}

const isWellFormedResultCode = (code: string): boolean => /^KQ\.[A-Z]\d{2}\.\d{6}$/u.test(code);

/** Reads KETQUATHUCHIEN: every code once, in the order of the record. */
export function readResults(record: Place, notes: Notes): NamedResult[] {
  const results = new Map<string, NamedResult>();
  for (const row of readRows(fieldOf(record, 'KETQUATHUCHIEN'), notes)) {
    const code = readText(fieldOf(row, 'MAKETQUA'), notes);
    const name = readText(fieldOf(row, 'TENKETQUA'), notes);
    if (code === null) {
      if (name !== null) note(notes, 'VALUE_LEFT_OUT', fieldOf(row, 'TENKETQUA').path, name);
      continue;
    }
    results.set(code, { code, name: results.get(code)?.name ?? name });
  }
  return [...results.values()];
}

/**
 * The codes a version may cite: those that the list has, and well-formed ones that it does not have yet. A malformed
 * code is nobody's (`03`, `Test_P001`); it is reported with its name, so that whoever keeps the record gives it one.
 */
export function citedResults(
  results: readonly NamedResult[],
  path: string,
  lists: NationalLists,
  notes: Notes,
): string[] {
  return results.flatMap(({ code, name }) => {
    if (lists.resultTypes.has(code)) return code;
    const isKnowable = isWellFormedResultCode(code);
    note(notes, isKnowable ? 'RESULT_CODE_UNKNOWN' : 'RESULT_CODE_MALFORMED', path, code, name ?? undefined);
    return isKnowable ? code : [];
  });
}
