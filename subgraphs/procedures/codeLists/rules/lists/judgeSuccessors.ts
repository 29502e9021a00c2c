import { tidySpelling } from '../spelling.ts';
import type { JudgedEntry } from './listFindings.ts';
import { makeListFinding } from './listFindings.ts';
import { ListRefused } from './listRefused.ts';
import { type CsvRow, parseCsv } from './parseCsv.ts';

/** Something that ended, and what it became or became a part of. */
export interface Successor {
  code: string;
  successor: string;
}

/** What a code of a table names. */
export interface NamedUnit {
  name: string | null;
  /** PROVINCE, DISTRICT or COMMUNE; null for an agency. */
  level: string | null;
}

/** What is known of both sides. Codes of two tables of units are never compared: each is looked up in its own. */
export interface KnownSuccession {
  before: ReadonlyMap<string, NamedUnit>;
  after: ReadonlyMap<string, NamedUnit>;
  successors: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads `old_code,old_name,new_code,new_name`: what a file says became what, as far as that is new and true. A commune may have
 * gone to several, and has a row for each; a province went to one (Resolution 202/2025/QH15). What is on record is not
 * contradicted.
 *
 * @throws ListRefused when the file as a whole cannot be this list
 */
export function judgeSuccessors(
  text: string,
  known: KnownSuccession,
): { lines: JudgedEntry[]; added: Successor[] } {
  const lines: JudgedEntry[] = [];
  const added: Successor[] = [];
  for (const { line: position, fields } of readRows(text)) {
    const code = tidySpelling(fields.old_code ?? '');
    const line: JudgedEntry = { position, code: code === '' ? null : code, outcome: 'REFUSED', findings: [] };
    lines.push(line);
    const one = { code, successor: tidySpelling(fields.new_code ?? '') };
    if (judgeRow(one, fields, { known, added }, line)) added.push(one);
  }
  return { lines, added };
}

/** Whether a row tells something new; the line says what becomes of it. */
function judgeRow(
  { code, successor }: Successor,
  fields: CsvRow['fields'],
  { known, added }: { known: KnownSuccession; added: readonly Successor[] },
  line: JudgedEntry,
): boolean {
  const [before, after] = [known.before.get(code), known.after.get(successor)];
  if (before === undefined)
    line.findings.push(makeListFinding('UNIT_UNKNOWN', 'old_code', { before: fields.old_code ?? '' }));
  if (after === undefined)
    line.findings.push(makeListFinding('UNIT_UNKNOWN', 'new_code', { before: fields.new_code ?? '' }));
  if (before === undefined || after === undefined) return false;
  compareName(line, 'old_name', fields.old_name, before.name);
  compareName(line, 'new_name', fields.new_name, after.name);
  const told = added.filter((one) => one.code === code);
  const standing = known.successors.get(code);
  if (standing?.has(successor) === true) {
    line.outcome = 'UNCHANGED';
    return false;
  }
  if (told.some((one) => one.successor === successor)) {
    line.outcome = 'UNCHANGED';
    line.findings.push(makeListFinding('ENTRY_TWICE', 'old_code'));
    return false;
  }
  const others = [...(standing ?? (before.level === 'PROVINCE' ? told.map((one) => one.successor) : []))];
  if (others.length > 0) {
    const quoted = { before: others.join(', '), after: successor };
    line.findings.push(makeListFinding('SUCCESSOR_CONTRADICTS', 'new_code', quoted));
    return false;
  }
  if (!canBecome(before, after) || (before.level === null && code === successor)) {
    line.findings.push(makeListFinding('SUCCESSOR_OF_OTHER_LEVEL', 'new_code', { before: successor }));
    return false;
  }
  line.outcome = 'ACCEPTED';
  return true;
}

/** A district went to communes: there are no districts any more. */
const canBecome = ({ level }: NamedUnit, after: NamedUnit): boolean =>
  after.level === (level === 'DISTRICT' ? 'COMMUNE' : level);

function readRows(text: string): CsvRow[] {
  if (text.includes('\0')) throw new ListRefused('NOT_UTF8');
  const rows = parseCsv(text);
  if (rows.length === 0) throw new ListRefused('FILE_EMPTY');
  if (!rows.every(({ fields }) => fields.old_code !== undefined && fields.new_code !== undefined))
    throw new ListRefused('HEADER_UNKNOWN');
  return rows;
}

function compareName(line: JudgedEntry, field: string, told: string | undefined, known: string | null): void {
  const named = tidySpelling(told ?? '');
  if (named === '' || known === null || named === known) return;
  line.findings.push(makeListFinding('NAME_DIFFERS', field, { before: named, after: known }));
}
