import type { CodeList } from '../spelling.ts';
import { type ListFinding, makeListFinding } from './listFindings.ts';
import type { ListedEntry, ReadEntry } from './readList.ts';

/** The latest entry of a code, as far as a file is compared with it. */
export interface StandingEntry extends Omit<ListedEntry, 'legacyCode'> {
  id: string;
  /** yyyy-MM-dd; null: since before anybody wrote it down. */
  validFrom: string | null;
  /** First day no longer; null while it holds. */
  validTo: string | null;
}

/** Since when the entries of a file hold, and how sure that is. */
export interface ListTerm {
  /** yyyy-MM-dd: the day that was told, or the day of the import. */
  day: string;
  basis: 'DECIDED' | 'OBSERVED';
  /** Whether the file is the whole list, so that what it lacks has ended. */
  complete: boolean;
}

export interface JudgedEntry {
  position: number;
  code: string | null;
  outcome: 'ACCEPTED' | 'REPAIRED' | 'UNCHANGED' | 'REFUSED';
  findings: ListFinding[];
}

export interface ListVerdict {
  lines: JudgedEntry[];
  added: (ListedEntry & {
    validFrom: string | null;
    validTo: string | null;
    basis: 'DECIDED' | 'OBSERVED';
  })[];
  /** Ids of entries that end on the day of the file. */
  ended: string[];
}

/** The tables of units hold by law, whatever day a file is read: Resolution 202/2025/QH15, from 1 July 2025. */
const MERGED_ON = '2025-07-01';

/** What a file adds to a list, changes in it and ends. Nothing is overwritten: what changes, ends and begins anew. */
export function judgeList(
  list: CodeList,
  read: readonly ReadEntry[],
  standing: ReadonlyMap<string, StandingEntry>,
  term: ListTerm,
): ListVerdict {
  const verdict: ListVerdict = { lines: [], added: [], ended: [] };
  const first = new Map<string, ListedEntry>();
  for (const { position, code, entry, findings } of read) {
    const line: JudgedEntry = {
      position,
      code: entry?.code ?? code,
      outcome: 'REFUSED',
      findings: [...findings],
    };
    verdict.lines.push(line);
    if (entry === null) continue;
    const before = first.get(entry.code);
    if (before === undefined) {
      first.set(entry.code, entry);
      judgeEntry(list, entry, line, standing.get(entry.code), term, verdict);
    } else if (sameFacts(before, entry)) {
      line.outcome = 'UNCHANGED';
      line.findings.push(makeListFinding('ENTRY_TWICE', 'code'));
    } else {
      line.findings.push(makeListFinding('CODE_TWICE', 'name', { before: entry.name, after: before.name }));
    }
  }
  if (term.complete) endMissing(standing, first, term, verdict);
  return verdict;
}

function judgeEntry(
  list: CodeList,
  entry: ListedEntry,
  line: JudgedEntry,
  standing: StandingEntry | undefined,
  term: ListTerm,
  verdict: ListVerdict,
): void {
  if (standing !== undefined && sameFacts(standing, entry) && holds(list, standing, term.day)) {
    line.outcome = 'UNCHANGED';
    return;
  }
  const change = standing === undefined ? undefined : describeChange(list, standing, entry, term.day);
  if (change !== undefined) line.findings.push(change);
  if (change?.outcome === 'REFUSED') return;
  if (standing !== undefined && standing.validTo === null) verdict.ended.push(standing.id);
  verdict.added.push({ ...entry, ...termOf(list, standing, term) });
  line.outcome = line.findings.some(({ outcome }) => outcome === 'REPAIRED') ? 'REPAIRED' : 'ACCEPTED';
}

const sameFacts = (one: Omit<ListedEntry, 'legacyCode'>, other: Omit<ListedEntry, 'legacyCode'>): boolean =>
  one.name === other.name &&
  one.parentCode === other.parentCode &&
  one.issuer === other.issuer &&
  // A file that tells no kind does not take it away.
  (other.kind === null || one.kind === other.kind);

/** The closed table of units still says what it said. */
const holds = (list: CodeList, { validTo }: StandingEntry, day: string): boolean =>
  list === 'UNITS_63' || validTo === null || validTo > day;

function describeChange(
  list: CodeList,
  standing: StandingEntry,
  entry: ListedEntry,
  day: string,
): ListFinding {
  const named = { before: standing.name, after: entry.name };
  if (list === 'UNITS_63') return makeListFinding('VINTAGE_CLOSED', 'name', named);
  const since = standing.validTo ?? standing.validFrom;
  if (since !== null && (standing.validTo === null ? day <= since : day < since))
    return makeListFinding('OLDER_THAN_IN_FORCE', '', { before: since, after: day });
  if (standing.validTo !== null) return makeListFinding('ENTRY_BACK', '', { before: standing.validTo });
  return standing.name === entry.name
    ? makeListFinding('FACTS_CHANGED', '')
    : makeListFinding('NAME_CHANGED', 'name', named);
}

function termOf(
  list: CodeList,
  standing: StandingEntry | undefined,
  { day, basis }: ListTerm,
): { validFrom: string | null; validTo: string | null; basis: 'DECIDED' | 'OBSERVED' } {
  if (list === 'UNITS_63') return { validFrom: null, validTo: MERGED_ON, basis: 'DECIDED' };
  if (list === 'UNITS_34' && standing === undefined)
    return { validFrom: MERGED_ON, validTo: null, basis: 'DECIDED' };
  return { validFrom: day, validTo: null, basis };
}

function endMissing(
  standing: ReadonlyMap<string, StandingEntry>,
  told: ReadonlyMap<string, unknown>,
  { day }: ListTerm,
  verdict: ListVerdict,
): void {
  for (const { id, code, name, validFrom, validTo } of standing.values()) {
    if (told.has(code) || validTo !== null || (validFrom !== null && validFrom >= day)) continue;
    verdict.ended.push(id);
    const findings = [makeListFinding('ENTRY_ENDED', '', { before: name, after: day })];
    verdict.lines.push({ position: 0, code, outcome: 'ACCEPTED', findings });
  }
}
