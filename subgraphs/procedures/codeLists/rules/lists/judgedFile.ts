/** What the rows of one file of a list are judged by, and what two of the rules say of them. */
import type { CodeList } from '../spelling.ts';
import type { JudgedEntry } from './listFindings.ts';
import type { ListTerm, StandingEntry } from './listVerdict.ts';
import type { ListedEntry, ToldDays } from './readList.ts';

/** What stands in a list, as far as a file is compared with it. */
export interface StandingList {
  /** The latest entry of each code. */
  latest: ReadonlyMap<string, StandingEntry>;
  /** The entry of each code that holds on the day of the file: not the latest where a later change is known already. */
  onDay: ReadonlyMap<string, StandingEntry>;
}

/** The tables of units hold by law, whatever day a file is read: Resolution 202/2025/QH15, from 1 July 2025. */
export const MERGED_ON = '2025-07-01';

/** What the entries of one file are judged by. */
export interface JudgedFile {
  list: CodeList;
  standing: StandingList;
  term: ListTerm;
  /** Every code that the file has. */
  codes: ReadonlySet<string>;
}

/** One row, with the days that it gives. */
export interface ToldEntry {
  entry: ListedEntry;
  told: ToldDays;
}

/** What the report calls a row that went in. */
export const acceptedOutcome = ({ findings }: JudgedEntry): 'REPAIRED' | 'ACCEPTED' =>
  findings.some(({ outcome }) => outcome === 'REPAIRED') ? 'REPAIRED' : 'ACCEPTED';

/** Whether two entries say the same. */
export const sameFacts = (
  one: Omit<ListedEntry, 'legacyCode'>,
  other: Omit<ListedEntry, 'legacyCode'>,
): boolean =>
  one.name === other.name &&
  one.parentCode === other.parentCode &&
  one.issuer === other.issuer &&
  // A file that tells no kind does not take it away.
  (other.kind === null || one.kind === other.kind);
