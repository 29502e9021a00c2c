import { acceptedOutcome, type JudgedFile, MERGED_ON, sameFacts, type ToldEntry } from './judgedFile.ts';
import { type JudgedEntry, makeListFinding } from './listFindings.ts';
import type { ListVerdict, StandingEntry } from './listVerdict.ts';

/**
 * Whether a row corrects what stands rather than follows it: then what was recorded first is taken back, holds on no day, and
 * the row holds in its place. An entry is corrected on the day on which it began, and one that was only seen to hold is when a
 * source tells since when it does.
 */
export function correctEntry(
  file: JudgedFile,
  one: ToldEntry,
  line: JudgedEntry,
  verdict: ListVerdict,
): boolean {
  const day = one.told.from ?? file.term.day;
  const latest = file.standing.latest.get(one.entry.code);
  if (latest !== undefined && isFirstDayTold(file, one, latest, day)) {
    const { before, after } = { before: latest.validFrom ?? '', after: day };
    line.findings.push(makeListFinding('FIRST_DAY_CORRECTED', 'valid_from', { before, after }));
    replace(latest, { ...one, line, verdict }, { validFrom: day, basis: 'DECIDED' });
    return true;
  }
  const mended = findBegunThatDay(file, one, day);
  if (mended === undefined) return false;
  const { entry, told } = one;
  const { name, validTo } = mended;
  if (told.to !== null && validTo !== null && told.to !== validTo) {
    line.findings.push(makeListFinding('DAYS_CONTRADICT', 'valid_to', { before: told.to, after: validTo }));
    return true;
  }
  line.findings.push(makeListFinding('ENTRY_CORRECTED', '', { before: name, after: entry.name }));
  replace(
    mended,
    { ...one, line, verdict },
    { validFrom: day, basis: isDayTold(file, one) ? 'DECIDED' : mended.basis },
  );
  return true;
}

/** Whether somebody decided the day of a row: its own, or that of its file. */
const isDayTold = ({ term }: JudgedFile, { told }: ToldEntry): boolean =>
  told.from !== null || term.basis === 'DECIDED';

/** Whether a source tells since when an entry holds that was only seen to hold, later, on the day of an import. */
function isFirstDayTold(file: JudgedFile, one: ToldEntry, latest: StandingEntry, day: string): boolean {
  const { entry, told } = one;
  const isSeen = latest.basis === 'OBSERVED' && latest.validFrom !== null && day < latest.validFrom;
  const isFree = latest.hasEarlier !== true && (file.list !== 'UNITS_34' || day >= MERGED_ON);
  const endsAsKnown = told.to === null || latest.validTo === null || told.to === latest.validTo;
  return isDayTold(file, one) && isSeen && isFree && endsAsKnown && sameFacts(latest, entry);
}

/** The entry that began on this very day and says something else. The closed table is not corrected so. */
function findBegunThatDay(
  { list, standing }: JudgedFile,
  { entry }: ToldEntry,
  day: string,
): StandingEntry | undefined {
  if (list === 'UNITS_63') return undefined;
  const begun = [standing.latest.get(entry.code), standing.onDay.get(entry.code)].find(
    (known) => known?.validFrom === day,
  );
  return begun === undefined || sameFacts(begun, entry) ? undefined : begun;
}

/** A file that tells no kind or no end does not take it away. */
function replace(
  taken: StandingEntry,
  { entry, told, line, verdict }: ToldEntry & { line: JudgedEntry; verdict: ListVerdict },
  { validFrom, basis }: { validFrom: string; basis: 'DECIDED' | 'OBSERVED' },
): void {
  if (taken.validFrom !== null) verdict.ended.push({ id: taken.id, day: taken.validFrom });
  const kind = entry.kind ?? taken.kind;
  verdict.added.push({ ...entry, kind, validFrom, validTo: told.to ?? taken.validTo, basis });
  line.outcome = acceptedOutcome(line);
}
