import type { CodeList } from '../spelling.ts';
import { correctEntry } from './correctEntry.ts';
import {
  acceptedOutcome,
  type JudgedFile,
  MERGED_ON,
  type StandingList,
  sameFacts,
  type ToldEntry,
} from './judgedFile.ts';
import { endMissing } from './judgeWhole.ts';
import { type JudgedEntry, type ListFinding, makeListFinding } from './listFindings.ts';
import type { DatedEntry, ListTerm, ListVerdict, StandingEntry } from './listVerdict.ts';
import type { ListedEntry, ReadEntry, ToldDays } from './readList.ts';

/**
 * What a file adds to a list, changes in it and ends. Nothing is overwritten: what changes, ends and begins anew.
 *
 * @throws ListRefused when a whole list has rows that cannot be taken in: what it lacks may be among them
 */
export function judgeList(
  list: CodeList,
  read: readonly ReadEntry[],
  standing: StandingList,
  term: ListTerm,
): ListVerdict {
  const verdict: ListVerdict = { lines: [], added: [], ended: [] };
  const first = new Map<string, ListedEntry>();
  const file = { list, standing, term, codes: new Set(read.flatMap(({ entry }) => entry?.code ?? [])) };
  for (const { position, code, entry, told, findings } of read) {
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
      judgeEntry(file, { entry, told }, line, verdict);
    } else if (sameFacts(before, entry)) {
      line.outcome = 'UNCHANGED';
      line.findings.push(makeListFinding('ENTRY_TWICE', 'code'));
    } else {
      line.findings.push(makeListFinding('CODE_TWICE', 'name', { before: entry.name, after: before.name }));
    }
  }
  if (term.complete)
    endMissing({ standing: standing.latest, told: first, term, isCutOff: isCutOff(read, verdict) }, verdict);
  return verdict;
}

/** Whether the last row may be half of one: nothing ends it, and it is not what stands. */
const isCutOff = (read: readonly ReadEntry[], { lines }: ListVerdict): boolean =>
  read.at(-1)?.isUnended === true && lines.at(-1)?.outcome !== 'UNCHANGED';

function judgeEntry(file: JudgedFile, one: ToldEntry, line: JudgedEntry, verdict: ListVerdict): void {
  const { entry, told } = one;
  const latest = file.standing.latest.get(entry.code);
  const day = told.from ?? file.term.day;
  if (correctEntry(file, one, line, verdict)) return;
  const known = findKnown(file, one, day);
  if (known !== undefined) {
    keepEntry(file, known, told, line, verdict);
    return;
  }
  const change = latest === undefined ? describeNew(file, one, day) : describeChange(file, one, latest, day);
  if (change !== undefined) line.findings.push(change);
  if (change?.outcome === 'REFUSED') return;
  if (latest !== undefined && latest.validTo === null) verdict.ended.push({ id: latest.id, day });
  verdict.added.push({ ...entry, ...termOf(file, told, day) });
  line.outcome = acceptedOutcome(line);
}

/** What already says what a row says: the latest entry, or the one of the file's day. */
function findKnown(
  { list, standing }: JudgedFile,
  { entry, told }: ToldEntry,
  day: string,
): StandingEntry | undefined {
  const latest = standing.latest.get(entry.code);
  if (latest !== undefined && sameFacts(latest, entry)) {
    const { validTo } = latest;
    // The closed table of units still says what it said.
    const isHeld = list === 'UNITS_63' || validTo === null || validTo === told.to || validTo > day;
    return isHeld ? latest : undefined;
  }
  const then = standing.onDay.get(entry.code);
  return then !== undefined && told.from === null && sameFacts(then, entry) ? then : undefined;
}

/** What stands stays; only its end may be new. */
function keepEntry(
  { term }: JudgedFile,
  { id, name, validFrom, validTo }: StandingEntry,
  told: ToldDays,
  line: JudgedEntry,
  verdict: ListVerdict,
): void {
  line.outcome = 'UNCHANGED';
  // A whole list is told anew from time to time: only a day before the one on record says something else.
  const isEarlier = term.basis === 'DECIDED' && validFrom !== null && term.day < validFrom;
  const from = told.from ?? (isEarlier ? term.day : null);
  if (from !== null && from !== validFrom)
    line.findings.push(
      makeListFinding('FIRST_DAY_KEPT', 'valid_from', { before: from, after: validFrom ?? '' }),
    );
  const { to } = told;
  if (to === null || to === validTo) return;
  if (validTo !== null || (validFrom !== null && to <= validFrom)) {
    line.outcome = 'REFUSED';
    const known = validTo ?? validFrom ?? '';
    line.findings.push(makeListFinding('DAYS_CONTRADICT', 'valid_to', { before: to, after: known }));
    return;
  }
  verdict.ended.push({ id, day: to });
  line.findings.push(makeListFinding('ENTRY_ENDED', 'valid_to', { before: name, after: to }));
  line.outcome = acceptedOutcome(line);
}

const isUnitList = (list: CodeList): boolean => list === 'UNITS_34' || list === 'UNITS_63';

/** What speaks against an entry that the list never had. */
function describeNew(
  { list, standing, term, codes }: JudgedFile,
  { entry, told }: ToldEntry,
  day: string,
): ListFinding | undefined {
  const isDecided = told.from !== null || term.basis === 'DECIDED';
  if (list === 'UNITS_63' && isDecided && day >= MERGED_ON)
    return makeListFinding('VINTAGE_CLOSED', 'valid_from', { before: day });
  if (list === 'UNITS_34' && day < MERGED_ON)
    return makeListFinding('BEFORE_THE_TABLE', 'valid_from', { before: day });
  if (!isUnitList(list)) return undefined;
  if (entry.kind === null) return makeListFinding('KIND_UNKNOWN', 'kind');
  const { parentCode } = entry;
  if (parentCode === null || standing.latest.has(parentCode) || codes.has(parentCode)) return undefined;
  return makeListFinding('PARENT_UNKNOWN', 'parent_code', { before: parentCode });
}

/** The days of an entry that begins: those of its row, or the day of the file. The units of 63 provinces end by law. */
function termOf(
  { list, term }: JudgedFile,
  { from, to }: ToldDays,
  day: string,
): Pick<DatedEntry, 'validFrom' | 'validTo' | 'basis'> {
  const basis = from === null ? term.basis : 'DECIDED';
  if (list !== 'UNITS_63') return { validFrom: day, validTo: to, basis };
  return { validFrom: basis === 'DECIDED' ? day : null, validTo: to ?? MERGED_ON, basis: 'DECIDED' };
}

function describeChange(
  { list }: JudgedFile,
  { entry }: ToldEntry,
  standing: StandingEntry,
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
