/** Whether the directory can say what a record wants it to, beside what it says already. */
import type { AgencyCode } from '../../../../kernel/domain/scalars.ts';
import {
  type Entry,
  isInForceOn,
  isOfTheSame,
  isPublishing,
  type KeptEntry,
  meets,
  saysTheSame,
} from './entry.ts';
import { type DirectoryFinding, makeFinding } from './findings.ts';
import { upwards } from './masters.ts';
import type { DirectoryRecord } from './record.ts';

/** What the list of agencies says of a code today. */
export interface AgencyStanding {
  hasEnded: boolean;
  /** Whether it publishes procedures. */
  publishes: boolean;
}

export interface DirectoryFacts {
  /** What is kept, in force or to come, and not ended, of everything that the record may speak of. */
  kept: readonly KeptEntry[];
  /** Undefined where the list has no such agency. */
  agency(code: AgencyCode): AgencyStanding | undefined;
  /** Dossiers that are not closed and that nobody but this account handles. */
  openDossiersOf(account: string): number;
  /** Whether an account was ever in the directory. */
  knows(account: string): boolean;
  /** yyyy-MM-dd, in Vietnam. */
  today: string;
}

/** One thing to write. An end of today or earlier ends at once. */
export type DirectoryChange =
  | { kind: 'INSERT'; entry: Entry }
  | { kind: 'TERM'; entry: KeptEntry; untilDay: string | null }
  | { kind: 'END'; entry: KeptEntry };

export interface DirectoryVerdict {
  outcome: 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';
  findings: DirectoryFinding[];
  changes: DirectoryChange[];
}

const refused = (finding: DirectoryFinding): DirectoryVerdict => ({
  outcome: 'REFUSED',
  findings: [finding],
  changes: [],
});
const accepted = (changes: DirectoryChange[], ...findings: DirectoryFinding[]): DirectoryVerdict => ({
  outcome: 'ACCEPTED',
  findings,
  changes,
});
const UNCHANGED: DirectoryVerdict = { outcome: 'UNCHANGED', findings: [], changes: [] };

/** A record of a file: it may also end, replace and give another term. */
export function judgeRecord(record: DirectoryRecord, facts: DirectoryFacts): DirectoryVerdict {
  if (record.kind === 'REMOVAL') return judgeRemoval(record.account, facts);
  if (record.entry.duty === 'ADMINISTER') return refused(makeFinding('ADMINISTRATOR_NOT_BY_FILE', 'duty'));
  const entry = placeEntry(record.entry, facts);
  if (entry === undefined) return refused(makeFinding('CLIENT_UNKNOWN', 'client'));
  const again = facts.kept.find((kept) => isRepetition(kept, entry));
  if (again !== undefined) return UNCHANGED;
  const finding = findObstacle(entry, facts);
  return finding === undefined ? judgeBeside(entry, facts) : refused(finding);
}

/** What an administrator proposes: an entry beside which nothing of the same holds at that time. Undefined where it can be confirmed. */
export function judgeProposed(entry: Entry, facts: DirectoryFacts): DirectoryFinding | undefined {
  const obstacle = findObstacle(entry, facts);
  if (obstacle !== undefined) return obstacle;
  const met = facts.kept.find((one) => isOfTheSame(one, entry) && meets(one, entry));
  return met === undefined ? undefined : makeFinding('ENTRY_OVERLAPS', 'from', met.fromDay);
}

/** An entry with its agency: an attestation, a code and a webhook are their system's. Undefined where no such system is registered. */
export function placeEntry(
  entry: Extract<DirectoryRecord, { kind: 'ENTRY' }>['entry'],
  { kept }: Pick<DirectoryFacts, 'kept'>,
): Entry | undefined {
  const { agency } = entry;
  if (agency !== null) return { ...entry, agency };
  const system = kept.find(({ kind, client }) => kind === 'SYSTEM' && client === entry.client);
  return system === undefined ? undefined : { ...entry, agency: system.agency };
}

const isRepetition = (kept: KeptEntry, entry: Entry): boolean =>
  isOfTheSame(kept, entry) &&
  saysTheSame(kept, entry) &&
  kept.fromDay === entry.fromDay &&
  kept.untilDay === entry.untilDay;

/** Why an entry cannot be, whatever else is kept of the same. */
export function findObstacle(entry: Entry, facts: DirectoryFacts): DirectoryFinding | undefined {
  const { kept, today } = facts;
  const { agency, account, unit, untilDay } = entry;
  const isOver = untilDay !== null && untilDay <= today;
  // An attestation is of a system, whose agency was judged when it was registered.
  if (entry.kind === 'ATTESTATION')
    return isOver ? makeFinding('ATTESTATION_LAPSED', 'until', untilDay ?? '') : undefined;
  if (entry.kind === 'CODE' || entry.kind === 'WEBHOOK') return undefined;
  const standing = facts.agency(agency);
  if (standing === undefined) return makeFinding('AGENCY_UNKNOWN', 'agency', agency);
  if (standing.hasEnded && !isOver) return makeFinding('AGENCY_ENDED', 'agency', agency);
  if (isPublishing(entry.duty) && !standing.publishes)
    return makeFinding('AGENCY_PUBLISHES_NOTHING', 'agency', agency);
  if (entry.kind === 'DUTY' && unit !== null) {
    const known = kept.some((one) => one.kind === 'UNIT' && one.agency === agency && one.unit === unit);
    if (!known) return makeFinding('UNIT_UNKNOWN', 'unit', unit);
  }
  if (entry.kind === 'MASTER') return findMasterObstacle(entry, kept);
  if (entry.kind === 'SYSTEM') {
    const other = kept.find((one) => isOfTheSame(one, entry) && one.agency !== agency && meets(one, entry));
    if (other !== undefined) return makeFinding('CLIENT_OF_OTHER_AGENCY', 'agency', other.agency);
  }
  const elsewhere = kept.find(
    (one) => one.kind === 'DUTY' && one.account === account && one.agency !== agency && meets(one, entry),
  );
  if (entry.kind === 'DUTY' && elsewhere !== undefined)
    return makeFinding('ACCOUNT_AT_TWO_AGENCIES', 'agency', elsewhere.agency);
  return undefined;
}

/** A system masters dossiers of its own agency and of the units below it, and of nobody else. */
function findMasterObstacle(
  { client, agency }: Entry,
  kept: readonly KeptEntry[],
): DirectoryFinding | undefined {
  const system = kept.find((one) => one.kind === 'SYSTEM' && one.client === client);
  if (system === undefined) return makeFinding('CLIENT_UNKNOWN', 'client');
  return upwards(agency).includes(system.agency)
    ? undefined
    : makeFinding('CLIENT_OF_OTHER_AGENCY', 'agency', system.agency);
}

/** What becomes of an entry beside others of the same: it may give one another end, or take its place. */
function judgeBeside(entry: Entry, { kept, today }: DirectoryFacts): DirectoryVerdict {
  const same = kept.filter((one) => isOfTheSame(one, entry));
  const known = same.find((one) => one.fromDay === entry.fromDay && saysTheSame(one, entry));
  if (known !== undefined) return judgeTerm(known, entry, today);
  const met = same.filter((one) => meets(one, entry));
  if (met.length === 0) return accepted([{ kind: 'INSERT', entry }]);
  if (met.some((one) => one.fromDay >= entry.fromDay || isPublishing(one.duty)))
    return refused(makeFinding('ENTRY_OVERLAPS', 'from', met[0]?.fromDay ?? ''));
  const ends = met.map((one): DirectoryChange => ({ kind: 'TERM', entry: one, untilDay: entry.fromDay }));
  return accepted([...ends, { kind: 'INSERT', entry }], makeFinding('ENTRY_REPLACED', 'from'));
}

function judgeTerm(known: KeptEntry, { untilDay }: Entry, today: string): DirectoryVerdict {
  const finding = makeFinding('TERM_CHANGED', 'until', known.untilDay ?? '');
  if (!isPublishing(known.duty)) return accepted([{ kind: 'TERM', entry: known, untilDay }], finding);
  // The catalogue only ever takes a duty back, at once.
  if (untilDay === null || untilDay > today)
    return refused(makeFinding('TERM_KEPT', 'until', known.untilDay ?? ''));
  return accepted([{ kind: 'END', entry: known }], finding);
}

/** Everything that an account has ends at once; what it alone had in hand stands in the intake again. */
function judgeRemoval(account: string, facts: DirectoryFacts): DirectoryVerdict {
  const had = facts.kept.filter((one) => one.kind === 'DUTY' && one.account === account);
  const holding = had.filter((one) => one.untilDay === null || one.untilDay > facts.today);
  if (holding.length === 0)
    return had.length > 0 || facts.knows(account)
      ? UNCHANGED
      : refused(makeFinding('ACCOUNT_UNKNOWN', 'account'));
  const open = holding.some((one) => isInForceOn(one, facts.today)) ? facts.openDossiersOf(account) : 0;
  const ends = holding.map((entry): DirectoryChange => ({ kind: 'END', entry }));
  return accepted(
    ends,
    ...(open === 0 ? [] : [makeFinding('OPEN_DOSSIERS_TO_INTAKE', 'account', String(open))]),
  );
}
