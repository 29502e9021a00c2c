import { tidySpelling } from '../spelling.ts';
import type { JudgedEntry } from './listFindings.ts';
import { makeListFinding } from './listFindings.ts';
import { ListRefused } from './listRefused.ts';
import { type CsvRow, parseCsv } from './parseCsv.ts';

/** A province of before 1 July 2025 and what it became. */
export interface Successor {
  code: string;
  successor: string;
}

/** What is known of the provinces of both tables. Codes of the two are never compared: each is looked up in its own. */
export interface KnownProvinces {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
  successors: ReadonlyMap<string, string>;
}

/**
 * Reads `old_code,old_name,new_code,new_name`: which provinces a file says became which, as far as that is new and true.
 *
 * @throws ListRefused when the file as a whole cannot be this list
 */
export function judgeSuccessors(
  text: string,
  known: KnownProvinces,
): { lines: JudgedEntry[]; added: Successor[] } {
  const lines: JudgedEntry[] = [];
  const added: Successor[] = [];
  const rows = readRows(text);
  for (const { line: position, fields } of rows) {
    const code = tidySpelling(fields.old_code ?? '');
    const successor = tidySpelling(fields.new_code ?? '');
    const line: JudgedEntry = { position, code: code === '' ? null : code, outcome: 'REFUSED', findings: [] };
    lines.push(line);
    const unknown = [
      ...(known.before.has(code) ? [] : ['old_code']),
      ...(known.after.has(successor) ? [] : ['new_code']),
    ];
    line.findings.push(
      ...unknown.map((field) => makeListFinding('UNIT_UNKNOWN', field, { before: fields[field] ?? '' })),
    );
    if (unknown.length > 0) continue;
    compareName(line, 'old_name', fields.old_name, known.before.get(code));
    compareName(line, 'new_name', fields.new_name, known.after.get(successor));
    const before = known.successors.get(code);
    if (before === successor) line.outcome = 'UNCHANGED';
    else if (before !== undefined)
      line.findings.push(makeListFinding('SUCCESSOR_CONTRADICTS', 'new_code', { before, after: successor }));
    else {
      line.outcome = 'ACCEPTED';
      added.push({ code, successor });
    }
  }
  return { lines, added };
}

function readRows(text: string): CsvRow[] {
  if (text.includes('\0')) throw new ListRefused('NOT_UTF8');
  const rows = parseCsv(text);
  if (rows.length === 0) throw new ListRefused('FILE_EMPTY');
  if (!rows.every(({ fields }) => fields.old_code !== undefined && fields.new_code !== undefined))
    throw new ListRefused('HEADER_UNKNOWN');
  return rows;
}

function compareName(
  line: JudgedEntry,
  field: string,
  told: string | undefined,
  known: string | undefined,
): void {
  if (told === undefined || known === undefined || tidySpelling(told) === known) return;
  line.findings.push(makeListFinding('NAME_DIFFERS', field, { before: tidySpelling(told), after: known }));
}
